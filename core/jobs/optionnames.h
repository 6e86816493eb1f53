// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "core/audio/convertoptions.h"
#include "core/jobs/syntheticwork.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// The values of an option as the command line and the records spell them, the default first.
template<typename Value, std::size_t Count>
using OptionNames = std::array<std::pair<std::string_view, Value>, Count>;

inline constexpr OptionNames<BitDepth, 5> bitDepthNames {{{"source", BitDepth::Source},
                                                          {"16", BitDepth::Int16},
                                                          {"24", BitDepth::Int24},
                                                          {"32", BitDepth::Int32},
                                                          {"float", BitDepth::Float32}}};
/// Position::Time is spelled as the time itself.
inline constexpr OptionNames<Position, 3> positionNames {
    {{"middle", Position::Middle}, {"start", Position::Start}, {"random", Position::Random}}};
inline constexpr OptionNames<Method, 2> methodNames {{{"fft", Method::Fft}, {"welch", Method::Welch}}};
inline constexpr OptionNames<Taper, 6> taperNames {{{"none", Taper::None},
                                                    {"hann", Taper::Hann},
                                                    {"hamming", Taper::Hamming},
                                                    {"blackman", Taper::Blackman},
                                                    {"blackman-harris", Taper::BlackmanHarris},
                                                    {"flattop", Taper::FlatTop}}};
inline constexpr OptionNames<Scale, 3> scaleNames {
    {{"normalised", Scale::Normalised}, {"db", Scale::Decibel}, {"linear", Scale::Linear}}};
inline constexpr OptionNames<FrequencyAxis, 2> axisNames {
    {{"log", FrequencyAxis::Logarithmic}, {"linear", FrequencyAxis::Linear}}};

inline constexpr OptionNames<SyntheticShape, 3> syntheticShapeNames {
    {{"equal", SyntheticShape::Equal}, {"skewed", SyntheticShape::Skewed}, {"one-giant", SyntheticShape::OneGiant}}};
inline constexpr OptionNames<SyntheticKind, 2> syntheticKindNames {
    {{"compute", SyntheticKind::Compute}, {"wait", SyntheticKind::Wait}}};

/// The spelling of a value; empty when the table has none.
template<typename Value, std::size_t Count>
constexpr std::string_view nameIn(const OptionNames<Value, Count>& names, Value value)
{
    for (const auto& [name, candidate] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

/// The value of a spelling; nothing when the table has none.
template<typename Value, std::size_t Count>
constexpr std::optional<Value> valueIn(const OptionNames<Value, Count>& names, std::string_view name)
{
    for (const auto& [candidate, value] : names) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

} // namespace tutti

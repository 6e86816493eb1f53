// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace tutti {

enum class Position : std::uint8_t { Middle, Start, Random, Time };
enum class Method : std::uint8_t { Fft, Welch };
enum class Taper : std::uint8_t { None, Hann, Hamming, Blackman, BlackmanHarris, FlatTop };
enum class Scale : std::uint8_t { Normalised, Decibel, Linear };
enum class FrequencyAxis : std::uint8_t { Logarithmic, Linear };

struct LevelRange
{
    double minimum = 0;
    double maximum = 0;
    bool operator==(const LevelRange&) const = default;
};

/// What the person chose for an analysis. The defaults are the workshop's definition.
struct SpectrumOptions
{
    /// Length of the analysed window in seconds; 0: the whole file (`all`).
    double seconds = 20;
    Position at = Position::Middle;
    /// Start of the window in seconds, for Position::Time.
    double atSeconds = 0;
    /// Position::Random depends only on this and the file's name.
    std::uint64_t seed = 0;
    /// 1 is the first channel; 0 is the mean of all (`mix`).
    int channel = 1;
    Method method = Method::Fft;
    Taper taper = Taper::None;
    /// Segment length of Welch's method, in samples.
    int fftSize = 8192;
    Scale scale = Scale::Normalised;
    FrequencyAxis axis = FrequencyAxis::Logarithmic;
    double fromHz = 20;
    double toHz = 14000;
    /// Nothing: chosen from the data.
    std::optional<LevelRange> levels;
    /// The figure's size in pixels.
    int width = 800;
    int height = 600;

    bool operator==(const SpectrumOptions&) const = default;
};

} // namespace tutti

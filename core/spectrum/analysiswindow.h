// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// `fft` transforms at most this many samples at once; beyond, `--method welch` streams.
inline constexpr std::uint64_t longestFft = std::uint64_t(1) << 23U;

/// Which part of a sound is analysed.
struct AnalysisWindow
{
    std::uint64_t start = 0;
    /// At least 1.
    std::uint64_t frames = 0;
    /// Where it had to differ from what was asked: a shorter file, a place that does not fit.
    std::vector<std::string> notes;

    bool operator==(const AnalysisWindow&) const = default;
};

/// The window in a sound of `frames` frames. A shorter sound is taken whole; a window that would reach over the end is
/// moved forward. Position::Random depends on the seed, on `name` (the file's name without its ending, so that a sound
/// and its wav agree) and on nothing else but the lengths. ErrorCode::Empty without frames; the error of
/// checkFftLength().
Result<AnalysisWindow> chooseWindow(const SpectrumOptions& options, std::uint64_t frames, int rateHz,
                                    std::string_view name);

/// ErrorCode::TooLarge, with a text that names `--method welch`, when these options would make one transform longer
/// than longestFft of a sound of `frames` frames (0: not known) at this rate.
Result<void> checkFftLength(const SpectrumOptions& options, std::uint64_t frames, int rateHz);

} // namespace tutti

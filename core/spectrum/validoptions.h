// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// What a figure can measure each way, in pixels.
inline constexpr int smallestSide = 100;
inline constexpr int largestSide = 16384;
/// What segment lengths Welch's method takes, in samples.
inline constexpr int shortestSegment = 16;
inline constexpr int longestSegment = 1 << 23;

/// What is wrong with options, whatever the sound is: ErrorCode::Unsupported, with the name of the option as the
/// command line has it. What depends on the sound: chooseWindow(), checkFftLength().
Result<void> validateOptions(const SpectrumOptions& options);

} // namespace tutti

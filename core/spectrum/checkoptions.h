// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// What sizes a figure can have, in pixels.
inline constexpr int smallestWidth = 160;
inline constexpr int smallestHeight = 120;
inline constexpr int largestSide = 8192;
/// What segment lengths Welch's method takes, in samples.
inline constexpr int shortestSegment = 16;
inline constexpr int longestSegment = 1 << 23;

/// What is wrong with the options whatever the sound is, for the command line (a usage error) and the window.
/// A length is judged as if the sound had 44.1 kHz. ErrorCode::Unsupported, or the error of checkFftLength().
Result<void> checkSpectrumOptions(const SpectrumOptions& options);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stop_token>

#include "core/base/result.h"
#include "core/jobs/scan.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// The most samples that one transform takes.
inline constexpr double largestTransform = 8388608;

/// Whether each sound's window fits one transform (`--method fft`); the error names the first that does not. Files that
/// cannot be read pass: their own job says why.
Result<void> checkTransforms(std::span<const Source> sources, const SpectrumOptions& options,
                             const std::stop_token& stop);

} // namespace tutti

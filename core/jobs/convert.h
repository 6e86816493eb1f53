// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/checkpoint.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// A wav that may become larger than this (3.9 GiB) is written as RF64.
inline constexpr std::uint64_t largeWavBytes = std::uint64_t(39) * 1024 * 1024 * 1024 / 10;

/// Carries out a ConvertJob: decode, bring to the asked rate, channels and depth, write, tag, name. Memory does not
/// grow with the sound's length. `report` gets notes, bytes, audio seconds and phases as they come to be known, also
/// when the conversion fails. Tests give another limit for RF64.
Result<void> convertFile(const ConvertJob& job, const Checkpoint& checkpoint, JobReport& report,
                         std::uint64_t largeBytes = largeWavBytes);

} // namespace tutti

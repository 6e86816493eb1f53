// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/jobs/convert.h"
#include "core/jobs/fileparts.h"

namespace tutti {

/// Splits a ConvertJob into ConvertPartJobs: makes the wav with its header and tags, in its full size. Only an mp3 that
/// becomes a wav of its own samples is split. Tests give another limit for RF64.
Splitting splitConversion(const Job& job, int count, std::uint64_t largeBytes = largeWavBytes);

} // namespace tutti

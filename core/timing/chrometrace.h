// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/jobs/record.h"

namespace tutti {

/// The run as Chrome trace JSON (trace event format), which Perfetto opens: a process per host, a thread per worker, a
/// slice per job with its phases nested, start-up and the serial part as slices of their own; microseconds. Phases are
/// sums: they stand one after the other in the order of Phase, not where they took place. Tasks that no worker had are
/// not in it. Names that are not UTF-8 are shown with U+FFFD. Pure.
std::string chromeTrace(const RunRecord& run);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/jobs/record.h"

namespace tutti {

/// The run as Chrome trace JSON (trace event format), which Perfetto opens: a process per host, a thread per worker, a
/// slice per job with its phases nested, start-up as a slice of its own; microseconds.
std::string chromeTrace(const RunRecord& run);

} // namespace tutti

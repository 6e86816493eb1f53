// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/jobs/record.h"

namespace tutti {

/// The table of a run of spectra as CSV (RFC 4180 with plain line ends): source, window, peak and a column for each
/// third-octave band that any file has. A row for each file, in the files' order; empty cells where there is no
/// analysis.
std::string spectraTable(const RunRecord& run);

} // namespace tutti

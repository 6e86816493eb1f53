// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/fileparts.h"

namespace tutti {

/// Splits a SpectrumJob into SpectrumPartJobs. Only Welch's method is split, of an mp3 from its beginning on, or of
/// what stores its samples so that any can be reached; the figure and the table are made when the parts are joined.
Splitting splitSpectrum(const Job& job, int count);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"

namespace tutti {

/// Removes the temporaries that whoever carried out `job` left behind. Only when that process is gone for certain.
void removeLeftovers(const Job& job);

/// The same job for another worker, while those who had it before (`earlier` tries) may only be silent and still at it:
/// its temporaries have other names than theirs. 0: the job as it is.
Job forAnotherTry(Job job, int earlier);

} // namespace tutti

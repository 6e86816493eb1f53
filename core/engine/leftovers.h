// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"

namespace tutti {

/// Removes the temporaries that whoever carried out `job` left behind. Only when that process is gone for certain.
void removeLeftovers(const Job& job);

/// The same job for another worker, while whoever had it first may only be silent and still at it, or may have ended it
/// without being heard: its temporaries have other names, and a result that stands there already is replaced.
Job forSecondTry(Job job);

} // namespace tutti

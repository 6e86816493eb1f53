// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"

namespace tutti {

/// Removes the temporaries that whoever carried out `job` left behind. Only when that process is gone for certain.
void removeLeftovers(const Job& job);

/// The same job with temporaries of other names: for carrying it out again while whoever had it first may only be
/// silent, and still at it.
Job withOtherTemporaries(Job job);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include "core/jobs/job.h"
#include "core/jobs/record.h"

namespace tutti {

/// Carries out one job, on the calling thread, and reports; never throws. After a stop request it ends at the next
/// block of audio with Outcome::Cancelled; a time limit gives ErrorCode::TimeLimit. Nothing half-written is left.
JobResult runJob(const Job& job, const std::stop_token& stop);

/// The type of runJob, so that tests can give engines another.
using JobFunction = std::function<JobResult(const Job&, const std::stop_token&)>;

} // namespace tutti

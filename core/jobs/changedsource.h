// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/error.h"
#include "core/jobs/job.h"

namespace tutti {

// Hours may pass between the plan of a run and a job of it. Sources change and vanish meanwhile.

inline constexpr std::string_view noteSourceChanged =
    "the file has changed since the run was planned: this was made from what it is now";

/// The job for what its source is now, when that has another size than it was planned with (the stamp tells); nothing
/// when it has not, or when this job bears no stamp.
std::optional<Job> withChangedSource(const Job& job);

/// The error of a job, in other words where the reason is that its source has gone since it was planned.
Error goneSource(const Job& job, Error error);

} // namespace tutti

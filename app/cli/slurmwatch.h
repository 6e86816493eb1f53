// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"
#include "core/session/slurmjob.h"

namespace tutti {

/// "waiting (Resources)", "running", "ended (COMPLETED)".
std::string slurmStateText(const SlurmState& state);

/// Follows a job to its end: its states and how far it is on stderr, failures as they come, a line of summary for each
/// of its runs. A stop request ends only the watching.
ExitStatus watchSlurmJob(SlurmJob job, const SlurmArguments& arguments, const Interruption& interruption);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include "app/cli/arguments.h"
#include "app/cli/comparearguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/hostarguments.h"
#include "app/cli/resumearguments.h"

namespace tutti {

/// `engines` has nothing to ask but this.
struct EnginesArguments
{
    ConsoleArguments console;
};

/// The command line was answered by itself: help, version, a usage error.
struct Answered
{
    ExitStatus status = ExitStatus::Success;
};

using Request = std::variant<Answered, BatchArguments, DemoArguments, EnginesArguments, ServeArguments,
                             CreditsArguments, SearchArguments, AccountArguments, FetchArguments, CompareArguments,
                             ResumeArguments, ReportArguments, HostsArguments, SlurmArguments>;

} // namespace tutti

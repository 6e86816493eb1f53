// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

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

/// What the words after the program's name ask for. Tells help and version on stdout, usage errors on stderr.
Request readCommandLine(const std::vector<std::string>& words);

} // namespace tutti

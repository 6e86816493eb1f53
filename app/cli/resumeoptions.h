// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/resumearguments.h"
#include "core/base/result.h"

namespace tutti {

/// --retry-failed, which takes the settings of the report; to be declared before the options that change them.
void addRetryOption(CLI::App& app, BatchArguments& arguments);

/// --shard and --journal.
void addShareOptions(CLI::App& app, BatchArguments& arguments);

/// The command "resume".
void addResume(CLI::App& app, ResumeArguments& arguments);
/// Whether a journal or --list was given; a usage error's phrase when not.
Result<void> checkResumeArguments(const ResumeArguments& arguments);

/// The command "report" with its sub-command "join".
void addReport(CLI::App& app, ReportArguments& arguments);

} // namespace tutti

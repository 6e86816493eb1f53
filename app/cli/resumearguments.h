// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/jobs/schedule.h"

namespace tutti {

/// What `resume` was asked. An engine option that was not given is that of the run.
struct ResumeArguments
{
    std::filesystem::path journal;
    /// Only tell which runs can go on.
    bool list = false;
    std::optional<std::string> engine;
    std::optional<int> workers;
    std::optional<Schedule> schedule;
    std::optional<std::string> mpiLauncher;
    std::optional<std::filesystem::path> hostFile;
    std::filesystem::path report;
    std::filesystem::path trace;
    std::filesystem::path table;
    ConsoleArguments console;
};

/// What `report join` was asked.
struct ReportArguments
{
    std::vector<std::filesystem::path> reports;
    /// Empty: stdout.
    std::filesystem::path output;
    ConsoleArguments console;
};

} // namespace tutti

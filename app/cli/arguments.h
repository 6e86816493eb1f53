// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/engine/engine.h"
#include "core/jobs/plan.h"

namespace tutti {

/// How progress is shown on stderr. Auto: a bar on a terminal, lines elsewhere.
enum class ProgressStyle : std::uint8_t { Auto, Bar, Lines, None };

/// What every command knows.
struct ConsoleArguments
{
    /// Only failures are told.
    bool quiet = false;
    ProgressStyle progress = ProgressStyle::Auto;
};

/// What `convert` and `spectra` were asked.
struct BatchArguments
{
    /// As the person gave them, byte for byte.
    std::vector<std::string> paths;
    /// A file with a path on each line, "-" for standard input; empty: none.
    std::string filesFrom;
    bool recursive = false;
    PlanOptions options;
    std::string engine = "qtconcurrent";
    EngineConfig config;
    /// Files to write besides the results; empty: none.
    std::filesystem::path report;
    std::filesystem::path table;
    ConsoleArguments console;
};

struct DemoArguments
{
    std::filesystem::path folder;
    int copies = 1;
    ConsoleArguments console;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/jobs/syntheticwork.h"

namespace tutti {

/// What `compare` is asked to do again and again.
enum class CompareJob : std::uint8_t { Convert, Spectra, Synthetic, Fetch };

/// ENGINE[:WORKERS].
struct BaselineChoice
{
    std::string engine;
    /// Nothing: whichever stands first.
    std::optional<int> workers;
};

/// What `compare` was asked.
struct CompareArguments
{
    CompareJob job = CompareJob::Convert;
    /// For convert and spectra: paths, options, MPI's launcher and hosts.
    BatchArguments batch;
    SyntheticWork synthetic;
    /// For fetch: queries, kind of preview.
    FetchArguments fetch;
    int latencyMs = 0;

    /// Empty: all that can run here.
    std::vector<std::string> engines;
    /// Empty: as many as each engine starts by itself.
    std::vector<int> workers;
    std::vector<std::string> schedules {"longest-first"};
    std::vector<int> connections {1, 6};
    std::optional<BaselineChoice> baseline;
    int rounds = 5;
    /// Percent.
    std::optional<double> precision;
    int warmUp = 1;
    std::string name;
    /// Empty: a folder under /var/tmp.
    std::filesystem::path scratch;
    /// Files to write; empty: none.
    std::filesystem::path exportFile;
    std::filesystem::path trace;
    ConsoleArguments console;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/slurmarguments.h"
#include "core/engine/engine.h"
#include "core/freesound/download.h"
#include "core/freesound/query.h"
#include "core/jobs/plan.h"

namespace tutti {

struct PastFetch;
struct PastRun;

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
    std::filesystem::path trace;
    std::filesystem::path table;
    /// A file of the person's own, or "none"; empty: in the data folder until the run is through.
    std::string journal {};
    /// The run that this one goes on from, or of which it does what failed; none: a new run.
    std::shared_ptr<const PastRun> past {};
    SlurmOptions slurm {};
    ConsoleArguments console;
};

/// Which sounds `search` and `fetch` were asked for.
struct QueryArguments
{
    /// The words of each query, as the person typed them.
    std::vector<std::string> texts;
    /// What the queries have in common: source, licences, filter, sort, limit.
    SoundQuery common;
    /// A file of sounds' numbers, "-" for standard input; empty: none.
    std::string idsFrom;
    /// Without --limit a list of numbers is taken whole.
    bool hasLimit = false;
    bool offline = false;
};

/// How `search` tells what it found.
enum class SearchFormat : std::uint8_t { Table, Json, Csv, Ids };

struct SearchArguments
{
    QueryArguments queries;
    SearchFormat format = SearchFormat::Table;
    ConsoleArguments console;
};

/// What `fetch` was asked.
struct FetchArguments
{
    QueryArguments queries;
    DownloadOptions options;
    Existing existing = Existing::Skip;
    /// Empty: none.
    std::filesystem::path report;
    std::filesystem::path trace;
    /// As BatchArguments has it.
    std::string journal {};
    /// The download of which what failed is done again; none: a new one.
    std::shared_ptr<const PastFetch> past {};
    ConsoleArguments console;
};

/// What `serve` was asked.
struct ServeArguments
{
    /// 0: a free one.
    std::uint16_t port = 0;
    int latencyMs = 0;
    ConsoleArguments console;
};

/// How `credits` tells what it found.
enum class CreditFormat : std::uint8_t { Text, Csv, Json, Html };

/// What `credits` was asked.
struct CreditsArguments
{
    /// As the person gave them, byte for byte.
    std::vector<std::string> paths;
    bool recursive = false;
    /// Without one, the output file's extension decides.
    std::optional<CreditFormat> format;
    /// Empty: stdout.
    std::filesystem::path output;
    /// When set, the folders among the paths are switched.
    std::optional<bool> commercial;
    ConsoleArguments console;
};

enum class AccountAction : std::uint8_t { SetKey, Login, Status, Forget };

/// What `account` was asked.
struct AccountArguments
{
    AccountAction action = AccountAction::Status;
    /// Sign in by a code that the person copies.
    bool paste = false;
    /// The yes to a file where there is no keychain.
    bool fileAllowed = false;
    ConsoleArguments console;
};

/// What `slurm` was asked.
struct SlurmArguments
{
    SlurmAction action = SlurmAction::List;
    /// The number of a job; empty: the newest that goes on.
    std::string job;
    ConsoleArguments console;
};

struct DemoArguments
{
    std::filesystem::path folder;
    int copies = 1;
    ConsoleArguments console;
};

} // namespace tutti

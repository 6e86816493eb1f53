// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "app/cli/values.h"

namespace tutti {

/// How an option is spelled and what --help says about it.
struct OptionText
{
    std::string names;
    std::string valueName;
    std::string group;
    std::string help;
};

/// Takes an option's value as it stands on the command line; the error's detail becomes a usage error.
using TakeValue = std::function<Result<void>(const std::string&)>;

/// Declares an option with a value. CLI11's own conversions are left aside: they take names in brackets apart.
CLI::Option* addValue(CLI::App& app, const OptionText& text, TakeValue take);

/// An option that `parse` reads and `variable` keeps.
template<typename Variable, typename Parse>
CLI::Option* addParsed(CLI::App& app, const OptionText& text, Variable& variable, Parse parse)
{
    return addValue(app, text, [&variable, parse](const std::string& value) -> Result<void> {
        const auto parsed = parse(value);
        if (!parsed)
            return fail(parsed.error());
        variable = Variable(*parsed);
        return {};
    });
}

/// An option whose value is one of the names of a table.
template<typename Value, std::size_t Count>
CLI::Option* addChoice(CLI::App& app, const OptionText& text, Value& variable, const OptionNames<Value, Count>& table)
{
    return addParsed(app, text, variable, [&table](const std::string& name) { return parseChoice(table, name); });
}

/// PATH..., -r and --files-from.
void addPathOptions(CLI::App& app, BatchArguments& arguments);

/// PATH..., -r, --files-from and -o.
void addInputOptions(CLI::App& app, BatchArguments& arguments);

/// Files that a run writes besides its results; empty: none.
struct RunFiles
{
    std::filesystem::path& report;
    std::filesystem::path& trace;
};

/// --existing, --report and --trace.
void addResultOptions(CLI::App& app, Existing& existing, const RunFiles& files);

/// --journal.
void addJournalOption(CLI::App& app, std::string& journal);

/// --time-limit.
void addTimeLimit(CLI::App& app, BatchArguments& arguments);

/// --existing, --time-limit, --report and --trace.
void addRunOptions(CLI::App& app, BatchArguments& arguments);

/// --mpi-launcher and --hostfile.
void addMpiOptions(CLI::App& app, EngineConfig& config);

/// --engine, --workers, --schedule, --mpi-launcher, --hostfile.
void addEngineOptions(CLI::App& app, BatchArguments& arguments);

/// --quiet and --progress.
void addConsoleOptions(CLI::App& app, ConsoleArguments& arguments);

/// The id of an engine.
Result<std::string> parseEngine(const std::string& text);

/// The name of a file that can be read.
Result<std::string> parseReadableFile(const std::string& text);

/// A text that is not empty.
Result<std::string> parseName(const std::string& text);

} // namespace tutti

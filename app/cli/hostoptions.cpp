// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hostoptions.h"

#include <string>

#include "app/cli/options.h"

namespace tutti {
namespace {

constexpr OptionNames<HostFormat, 2> formatNames {{{"table", HostFormat::Table}, {"json", HostFormat::Json}}};

} // namespace

void addHosts(CLI::App& app, HostsArguments& arguments)
{
    CLI::App& group = *app.add_subcommand("hosts", "Look after the hosts that MPI may use");
    group.require_subcommand(1);
    CLI::App& command = *group.add_subcommand("check", "Try every host of a host file before a run is sent there");
    const auto addPath = [&paths = arguments.paths](const std::string& path) -> Result<void> {
        paths.push_back(path);
        return {};
    };
    addValue(command, {"PATH", "...", "Folders", "Folders with the sources, which every host has to see"}, addPath)
        ->expected(0, CLI::detail::expected_max_vector_size)
        ->allow_extra_args();
    addParsed(command, {"-o,--output", "DIR", "Folders", "The folder for the results"}, arguments.output, parseName);
    addMpiOptions(command, arguments.config);
    command.get_option("--hostfile")->required();
    addChoice(command, {"--format", "NAME", "Results", "table (default), json"}, arguments.format, formatNames);
    addConsoleOptions(command, arguments.console);
    command.footer(
        "\nTests, in this order: reach (without a password), program (tutti-mpi-worker at the same path and of this\n"
        "version), mpi (the same as here), input and output (the same folders, and writable), clock. What a host\n"
        "fails at is a line on stderr. Exit status: 0 all hosts can be used; 1 some cannot; 3 none can.\n"
        "Example: tutti-cli hosts check --hostfile hosts -o /shared/wavs /shared/recordings\n");
}

} // namespace tutti

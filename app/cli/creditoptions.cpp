// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/creditoptions.h"

#include <string>

#include "app/cli/options.h"

namespace tutti {
namespace {

constexpr OptionNames<CreditFormat, 4> formatNames {{{"txt", CreditFormat::Text},
                                                     {"csv", CreditFormat::Csv},
                                                     {"json", CreditFormat::Json},
                                                     {"html", CreditFormat::Html}}};
constexpr OptionNames<bool, 2> switchNames {{{"on", true}, {"off", false}}};

} // namespace

void addCredits(CLI::App& app, CreditsArguments& arguments)
{
    CLI::App& command = *app.add_subcommand("credits", "List what must be said of sounds from Freesound");
    const auto addPath = [&paths = arguments.paths](const std::string& path) -> Result<void> {
        paths.push_back(path);
        return {};
    };
    addValue(command, {"PATH", "...", "Sounds", "Sounds and figures, and folders of sounds, wherever they were moved"},
             addPath)
        ->required()
        ->expected(1, CLI::detail::expected_max_vector_size)
        ->allow_extra_args();
    command.add_flag("-r,--recursive", arguments.recursive, "Go into sub-folders too")->group("Sounds");
    addParsed(command,
              {"--format", "NAME", "Results",
               "txt (default: a line for each credit), csv, json, html; without it\nthe extension of FILE counts"},
              arguments.format, [](const std::string& name) { return parseChoice(formatNames, name); });
    addParsed(command, {"-o,--output", "FILE", "Results", "Write the list into FILE (default: standard output)"},
              arguments.output, parseName);
    addParsed(command,
              {"--commercial-use", "SWITCH", "Folders",
               "on: the folders named are for commercial use, other sounds are refused\nthere; off: they are not"},
              arguments.commercial, [](const std::string& name) { return parseChoice(switchNames, name); });
    addConsoleOptions(command, arguments.console);
    command.footer(
        "\nA sound is recognised by its tags, by the credits.json of its folder (or of the three above), or by the\n"
        "number in its name: \"NAME (ID).EXT\", \"ID__user__name.ext\". What is not recognised is listed too.\n"
        "Nothing is asked of the network. Exit status 1: a PATH cannot be read, or a sound must not be used\n"
        "commercially and lies in a folder that is for commercial use.\n"
        "Example: tutti-cli credits -r -o credits.html project\n");
}

} // namespace tutti

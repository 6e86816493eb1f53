// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace tutti {
namespace {

constexpr int helpColumn = 26;

/// Usage as manuals write it: a PATH can be left out only where --files-from stands in.
class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter()
    {
        column_width(helpColumn);
        label("Positionals", "Arguments");
        label("REQUIRED", "");
    }

    std::string make_usage(const CLI::App* app, std::string name) const override
    {
        std::string usage = "Usage: " + name;
        usage += app->get_subcommands({}).empty() ? " [OPTIONS]" : " COMMAND [OPTIONS]";
        for (const CLI::Option* option : app->get_options())
            usage += option->get_positional() ? " " + option->get_name() + option->get_option_text() : "";
        return usage + "\n";
    }
};

} // namespace

std::shared_ptr<CLI::FormatterBase> helpFormatter()
{
    return std::make_shared<HelpFormatter>();
}

std::string commandName(const CLI::App* command)
{
    const bool isProgram = command == nullptr || command->get_parent() == nullptr;
    return isProgram ? "tutti-cli" : commandName(command->get_parent()) + " " + command->get_name();
}

std::string helpOf(const CLI::App* command, const CLI::App& app)
{
    // CLI11 leaves two empty lines between groups.
    std::string text = command == nullptr ? app.help() : command->help(commandName(command->get_parent()));
    for (auto gap = text.find("\n\n\n"); gap != std::string::npos; gap = text.find("\n\n\n"))
        text.erase(gap, 1);
    return text;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "app/cli/commands.h"
#include "app/cli/consoletext.h"
#include "app/cli/helptext.h"
#include "app/cli/values.h"
#include "core/base/version.h"

namespace tutti {
namespace {

constexpr std::array<std::string_view, 4> compareJobs {"convert", "spectra", "synthetic", "fetch"};

/// CLI11 takes a word in brackets for a list, "++" for the end of a command, and "--" for the command's end once it has
/// a name; with a "./" before them they are the names that they are.
std::vector<std::string> withNamesMarked(const std::vector<std::string>& words)
{
    std::vector<std::string> marked;
    bool namesOnly = false;
    for (const std::string& word : words) {
        if (word == "--" && !std::exchange(namesOnly, true))
            continue;
        const bool isList = word.starts_with('[') && word.ends_with(']');
        const bool isMarked = isList || word == "++" || (namesOnly && word.starts_with('-'));
        marked.push_back(isMarked ? "./" + word : word);
    }
    return marked;
}

Answered refuse(const std::string& sentence, const CLI::App* command)
{
    const std::string name = commandName(command);
    warn(name + ": " + sentence + "; see " + name + " --help\n");
    return {ExitStatus::Usage};
}

const CLI::App* chosenCommand(const CLI::App& app)
{
    const auto chosen = app.get_subcommands();
    if (chosen.empty())
        return nullptr;
    const CLI::App* const below = chosenCommand(*chosen.front());
    return below == nullptr ? chosen.front() : below;
}

/// The first word, or what follows "compare", when it is no command.
std::optional<Answered> answerForeignCommand(const std::vector<std::string>& words, Commands& commands)
{
    const std::string& word = words.front();
    if (word == "compare" && words.size() > 1 && !words[1].starts_with('-')
        && std::find(compareJobs.begin(), compareJobs.end(), words[1]) == compareJobs.end())
        return refuse(notOneOf(words[1], {compareJobs.begin(), compareJobs.end()}).detail,
                      commands.app().get_subcommand("compare"));
    const auto names = commands.names();
    if (word.starts_with('-') || std::find(names.begin(), names.end(), word) != names.end())
        return std::nullopt;
    return refuse(notOneOf(word, names).detail, nullptr);
}

Request parse(Commands& commands, const std::vector<std::string>& words)
{
    std::vector<std::string> reversed = withNamesMarked(words);
    std::reverse(reversed.begin(), reversed.end());
    try {
        commands.app().parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        tell(helpOf(chosenCommand(commands.app()), commands.app()));
        return Answered {};
    } catch (const CLI::CallForVersion&) {
        tell("tutti-cli " + std::string(version()) + "\n");
        return Answered {};
    } catch (const CLI::ParseError& error) {
        return refuse(error.what(), chosenCommand(commands.app()));
    }
    const CLI::App& command = *chosenCommand(commands.app());
    const auto request = commands.requestOf(command);
    return request ? *request : refuse(request.error().detail, &command);
}

} // namespace

Request readCommandLine(const std::vector<std::string>& words)
{
    Commands commands;
    if (words.empty()) {
        warn(helpOf(nullptr, commands.app()));
        return Answered {ExitStatus::Usage};
    }
    if (const auto answer = answerForeignCommand(words, commands))
        return *answer;
    return parse(commands, words);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <string_view>

namespace tutti {

namespace {

/// The value of `--name VALUE` or `--name=VALUE`; moves `place` to the last argument used.
std::optional<std::string> valueOf(std::string_view name, std::span<const char* const> arguments, std::size_t& place)
{
    const std::string_view argument = arguments[place];
    if (argument.size() > name.size() && argument[name.size()] == '=')
        return std::string(argument.substr(name.size() + 1));
    if (argument == name && place + 1 < arguments.size())
        return std::string(arguments[++place]);
    return std::nullopt;
}

} // namespace

Arguments parseArguments(std::span<const char* const> arguments)
{
    constexpr std::string_view screenshot = "--screenshot";
    Arguments result;
    bool optionsEnded = false;
    for (std::size_t place = 0; place < arguments.size(); ++place) {
        const std::string_view argument = arguments[place];
        if (optionsEnded || argument.size() < 2 || argument.front() != '-') {
            if (!argument.empty())
                result.paths.emplace_back(argument);
        } else if (argument == "--") {
            optionsEnded = true;
        } else if (argument == "--demo") {
            result.demo = true;
        } else if (argument == "--help" || argument == "-h") {
            result.help = true;
        } else if (argument == "--version") {
            result.version = true;
        } else if (argument == screenshot || argument.starts_with("--screenshot=")) {
            result.screenshot = valueOf(screenshot, arguments, place);
            if (!result.screenshot || result.screenshot->empty())
                result.mistake = "--screenshot needs a file; name the PNG to write";
        } else {
            result.mistake = std::string(argument) + ": there is no such option; see tutti --help";
        }
    }
    return result;
}

std::string usageText()
{
    return "Usage: tutti [PATH...] [--demo] [--screenshot FILE]\n"
           "Opens the window of Tutti.\n"
           "\n"
           "  PATH               a folder or a sound to put into the list\n"
           "  --demo             searches the offline library, downloads, converts, draws spectra, compares\n"
           "  --screenshot FILE  saves a picture of the window as PNG when it is idle, and quits\n"
           "  --help, --version  this text; the version\n"
           "\n"
           "Without a window: tutti-cli.\n";
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

#include <QByteArray>
#include <QUrl>

#include "app/desktop/controllers/fileurl.h"

namespace tutti {

namespace {

using Tab = std::pair<std::string_view, std::string_view>;

/// Names of pages, and of the actions that lead to them.
constexpr std::array<Tab, 13> tabs {{{"start", "startPageAction"},
                                     {"freesound", "freesoundTabAction"},
                                     {"folder", "folderTabAction"},
                                     {"spectrum", "spectrumTabAction"},
                                     {"timing", "timingTabAction"},
                                     {"runs", "labAction-runs"},
                                     {"comparison", "labAction-comparison"},
                                     {"scaling", "labAction-scaling"},
                                     {"where", "labAction-where"},
                                     {"whatif", "labAction-whatif"},
                                     {"lessons", "labAction-lessons"},
                                     {"timeline", "timelineTabAction"},
                                     {"log", "logTabAction"}}};

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

void takeTab(const std::optional<std::string>& name, Arguments& result)
{
    const auto* found = std::ranges::find(tabs, std::string_view(name.value_or("")), &Tab::first);
    if (found != tabs.end())
        result.tabAction = found->second;
    else
        result.mistake = "--tab needs the name of a page; see tutti --help";
}

/// "smb://…", "https://…", "file:/…"; a name with a colon in it is none.
bool isAddress(std::string_view argument)
{
    const std::size_t colon = argument.find(':');
    if (colon == std::string_view::npos || colon < 2)
        return false;
    const auto isOfScheme = [](unsigned char letter) { return std::isalnum(letter) != 0 || letter == '-'; };
    return std::ranges::all_of(argument.substr(0, colon), isOfScheme)
        && argument.substr(colon).starts_with(argument.starts_with("file:") ? ":/" : "://");
}

void takeName(std::string_view argument, Arguments& result)
{
    if (argument.empty())
        return;
    if (!isAddress(argument)) {
        result.paths.emplace_back(argument);
        return;
    }
    const QByteArray address(argument.data(), static_cast<qsizetype>(argument.size()));
    if (std::filesystem::path file = filePath(QUrl::fromEncoded(address)); !file.empty())
        result.paths.push_back(std::move(file));
    else
        result.addresses.emplace_back(argument);
}

} // namespace

Arguments parseArguments(std::span<const char* const> arguments)
{
    constexpr std::string_view screenshot = "--screenshot";
    constexpr std::string_view tab = "--tab";
    Arguments result;
    bool optionsEnded = false;
    for (std::size_t place = 0; place < arguments.size(); ++place) {
        const std::string_view argument = arguments[place];
        if (optionsEnded || argument.size() < 2 || argument.front() != '-') {
            takeName(argument, result);
        } else if (argument == "--") {
            optionsEnded = true;
        } else if (argument == "--demo") {
            result.demo = true;
        } else if (argument == "--help" || argument == "-h") {
            result.help = true;
        } else if (argument == "--version") {
            result.version = true;
        } else if (argument == tab || argument.starts_with("--tab=")) {
            takeTab(valueOf(tab, arguments, place), result);
        } else if (argument == screenshot || argument.starts_with("--screenshot=")) {
            result.screenshot = valueOf(screenshot, arguments, place);
            if (!result.screenshot || result.screenshot->empty())
                result.mistake = "--screenshot needs a file; name the PNG to write";
        } else {
            result.mistake = std::string(argument) + ": there is no such option; see tutti --help";
        }
    }
    if (result.demo && !(result.paths.empty() && result.addresses.empty()) && result.mistake.empty())
        result.mistake = "--demo brings sounds of its own; leave the paths out";
    return result;
}

std::string usageText()
{
    return "Usage: tutti [PATH...] [--tab NAME] [--screenshot FILE]\n"
           "       tutti --demo [--tab NAME] [--screenshot FILE]\n"
           "Opens the window of Tutti.\n"
           "\n"
           "  PATH               a folder or a sound to put into the list\n"
           "  --demo             searches the offline library, downloads, converts, draws spectra, compares\n"
           "  --tab NAME         shows a page: start, freesound, folder, spectrum, timing, runs, comparison, scaling,\n"
           "                     where, whatif, lessons, timeline, log\n"
           "  --screenshot FILE  saves a picture of the window as PNG when it is idle, and quits\n"
           "  -h, --help         this text\n"
           "  --version          the version\n"
           "\n"
           "Without a window: tutti-cli.\n";
}

} // namespace tutti

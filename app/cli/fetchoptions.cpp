// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetchoptions.h"

#include "app/cli/options.h"
#include "app/cli/queryoptions.h"
#include "core/freesound/downloadname.h"

namespace tutti {
namespace {

Result<PreviewKind> parsePreview(const std::string& text)
{
    if (const auto kind = previewKindFromName(text))
        return *kind;
    return fail(notOneOf(text, {"hq-mp3", "lq-mp3", "hq-ogg", "lq-ogg"}));
}

Result<std::string> parsePattern(const std::string& text)
{
    auto name = parseName(text);
    if (!name)
        return name;
    if (const auto checked = checkNamePattern(text); !checked)
        return fail(checked.error());
    return text;
}

} // namespace

void addTransferOptions(CLI::App& app, DownloadOptions& options)
{
    addParsed(app, {"--preview", "KIND", "Run", "hq-mp3 (default), lq-mp3, hq-ogg, lq-ogg"}, options.preview,
              parsePreview);
    app.add_flag("--original", options.original, "The authors' own files; needs a sign-in")->group("Run");
}

void addFetch(CLI::App& app, FetchArguments& arguments)
{
    CLI::App& command = *app.add_subcommand("fetch", "Search sounds on Freesound and download them, with credits");
    addQueryOptions(command, arguments.queries);
    addParsed(command, {"-o,--output", "DIR", "Results", "Where sounds go (default: the current folder)"},
              arguments.options.folder, parseName);
    addParsed(command,
              {"--name", "PATTERN", "Results",
               "How files are called: {name} ({id}) (default), also {user} {query};\n"
               "the number is added where it is missing"},
              arguments.options.namePattern, parsePattern);
    addResultOptions(command, arguments.existing, {arguments.report, arguments.trace});
    addTransferOptions(command, arguments.options);
    addParsed(command, {"--connections", "N", "Run", "Transfers at once, 1 to 16 (default: 6)"},
              arguments.options.connections,
              [](const std::string& text) { return parseWhole(text, 1, mostConnections); });
    addConsoleOptions(command, arguments.console);
    command.footer("\nWhat is in the folder already is known by its number and not fetched again.\n"
                   "Example: tutti-cli fetch -o sounds cello harmonica snare\n");
}

} // namespace tutti

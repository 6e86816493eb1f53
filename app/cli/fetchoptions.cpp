// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetchoptions.h"

#include <memory>
#include <utility>

#include "app/cli/listfile.h"
#include "app/cli/options.h"
#include "app/cli/queryoptions.h"
#include "core/freesound/downloadname.h"
#include "core/jobs/codec.h"
#include "core/session/pastfetch.h"

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

Result<void> takeReport(FetchArguments& arguments, const std::string& file)
{
    const auto text = readListFile(file, "the report", {});
    if (!text)
        return fail(text.error());
    auto report = decodeRun(*text);
    auto past = report ? pastFetchOf(std::move(*report)) : Result<PastFetch>(fail(report.error()));
    if (!past)
        return fail(past.error());
    SoundQuery& query = arguments.queries.common;
    query.source = SoundSource::Ids;
    query.ids = past->failed;
    query.licenses.clear();
    query.limit = 0;
    arguments.queries.offline = past->settings.offline;
    arguments.options.folder = past->folder;
    arguments.options.original = past->settings.original;
    arguments.options.namePattern = past->settings.namePattern;
    arguments.options.preview = past->settings.preview;
    arguments.past = std::make_shared<PastFetch>(std::move(*past));
    return {};
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
    addValue(
        command,
        {"--retry-failed", "REPORT", "Search",
         "Fetch again what failed in the download of REPORT, in place of QUERY, with its\nsettings unless others are "
         "given"},
        [&arguments](const std::string& file) { return takeReport(arguments, file); });
    addQueryOptions(command, arguments.queries);
    addParsed(command, {"-o,--output", "DIR", "Results", "Where sounds go (default: the current folder)"},
              arguments.options.folder, parseName);
    addParsed(command,
              {"--name", "PATTERN", "Results",
               "How files are called: {name} ({id}) (default), also {user} {query};\n"
               "the number is added where it is missing"},
              arguments.options.namePattern, parsePattern);
    addResultOptions(command, arguments.existing, {arguments.report, arguments.trace});
    addJournalOption(command, arguments.journal);
    addTransferOptions(command, arguments.options);
    addParsed(command, {"--connections", "N", "Run", "Transfers at once, 1 to 16 (default: 6)"},
              arguments.options.connections,
              [](const std::string& text) { return parseWhole(text, 1, mostConnections); });
    addConsoleOptions(command, arguments.console);
    command.footer("\nWhat is in the folder already is known by its number and not fetched again.\n"
                   "Example: tutti-cli fetch -o sounds cello harmonica snare\n");
}

} // namespace tutti

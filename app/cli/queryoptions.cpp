// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queryoptions.h"

#include <set>
#include <string_view>

#include "app/cli/listfile.h"
#include "app/cli/options.h"
#include "core/freesound/license.h"

namespace tutti {
namespace {

constexpr const char* group = "Search";
constexpr std::int64_t mostSounds = 1'000'000;
constexpr std::int64_t largestId = std::numeric_limits<std::int64_t>::max();

constexpr OptionNames<SearchFormat, 4> searchFormatNames {{{"table", SearchFormat::Table},
                                                           {"json", SearchFormat::Json},
                                                           {"csv", SearchFormat::Csv},
                                                           {"ids", SearchFormat::Ids}}};

Result<std::set<LicenseKind>> parseLicenses(const std::string& text)
{
    if (text == "any")
        return std::set<LicenseKind>();
    std::set<LicenseKind> licenses;
    for (const std::string_view option : splitAt(text, ",")) {
        const auto kind = licenseFromOption(option);
        if (!kind)
            return fail(notOneOf(std::string(option), {"cc0", "by", "by-nc", "sampling+", "any"}));
        licenses.insert(*kind);
    }
    return licenses;
}

Result<std::string> parseSort(const std::string& text)
{
    if (isSort(text))
        return text;
    std::vector<std::string_view> names(sortNames().begin(), sortNames().end());
    names.emplace_back("FIELD:NUMBER");
    return fail(notOneOf(text, names));
}

Result<std::string> parseFilter(const std::string& text)
{
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(ErrorCode::Internal, "the filter is empty");
    return text;
}

Result<void> takeLimit(QueryArguments& arguments, const std::string& text)
{
    const auto limit = text == "all" ? Result<std::int64_t>(0) : parseWhole(text, 1, mostSounds);
    if (!limit)
        return fail(limit.error());
    arguments.common.limit = int(*limit);
    arguments.hasLimit = true;
    return {};
}

/// One place only: a pack of a user, say, is a pack.
Result<void> takeSource(QueryArguments& arguments, SoundSource source, const std::string& target)
{
    SoundQuery& query = arguments.common;
    if (query.source != SoundSource::Text)
        return fail(ErrorCode::Internal, "only one of --pack, --user, --similar, --ids and --bookmarks can be given");
    query.source = source;
    query.target = target;
    return {};
}

Result<void> takeNumber(QueryArguments& arguments, SoundSource source, const std::string& text)
{
    if (const auto number = parseWhole(text, 1, largestId); !number)
        return fail(number.error());
    return takeSource(arguments, source, text);
}

void addSources(CLI::App& app, QueryArguments& arguments)
{
    const auto number = [&arguments](SoundSource source) {
        return [&arguments, source](const std::string& text) { return takeNumber(arguments, source, text); };
    };
    addValue(app, {"--pack", "ID", group, "The sounds of this pack"}, number(SoundSource::Pack));
    addValue(app, {"--user", "NAME", group, "The sounds of this user"},
             [&arguments](const std::string& text) -> Result<void> {
                 const auto name = parseName(text);
                 return name ? takeSource(arguments, SoundSource::User, *name) : fail(name.error());
             });
    addValue(app, {"--similar", "ID", group, "Sounds that are like this one"}, number(SoundSource::Similar));
    addValue(app, {"--ids", "FILE", group, "The sounds with the numbers in FILE (-: standard input)"},
             [&arguments](const std::string& text) -> Result<void> {
                 arguments.idsFrom = text;
                 const auto name = parseName(text);
                 return name ? takeSource(arguments, SoundSource::Ids, {}) : fail(name.error());
             });
    addValue(app, {"--bookmarks", "ID", group, "Your bookmarks of this category, or all (when signed in)"},
             [&arguments, number](const std::string& text) -> Result<void> {
                 // Category 0 is the one without a name.
                 if (text == "all" || text == "0")
                     return takeSource(arguments, SoundSource::Bookmarks, text == "0" ? text : std::string());
                 return number(SoundSource::Bookmarks)(text);
             });
}

/// The command line marks words that its parser would misunderstand as if they were names of files.
std::string unmarked(const std::string& word)
{
    const bool isMarked = word.starts_with("./[") || word.starts_with("./-") || word == "./++";
    return isMarked ? word.substr(2) : word;
}

Result<std::vector<std::int64_t>> idsIn(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n,;";
    std::vector<std::int64_t> ids;
    std::set<std::int64_t> seen;
    for (auto begin = text.find_first_not_of(blanks); begin != std::string_view::npos;
         begin = text.find_first_not_of(blanks)) {
        text.remove_prefix(begin);
        const std::string word(text.substr(0, text.find_first_of(blanks)));
        text.remove_prefix(word.size());
        const auto id = parseWhole(word, 1, largestId);
        if (!id)
            return fail(ErrorCode::Unsupported, "'" + word + "' is no sound's number; give one number a line");
        if (seen.insert(*id).second)
            ids.push_back(*id);
    }
    return ids;
}

} // namespace

void addQueryOptions(CLI::App& app, QueryArguments& arguments)
{
    addValue(app, {"QUERY", "...", group, "Words that a sound must have; each QUERY is a search of its own"},
             [&texts = arguments.texts](const std::string& text) -> Result<void> {
                 texts.push_back(unmarked(text));
                 return {};
             })
        ->expected(1, CLI::detail::expected_max_vector_size)
        ->allow_extra_args();
    addParsed(app, {"--license", "LIST", group, "Of cc0, by, by-nc, sampling+ (default: cc0,by), or any"},
              arguments.common.licenses, parseLicenses);
    addParsed(app, {"--filter", "TEXT", group, "Freesound's own grammar: \"duration:[0 TO 10] type:wav\""},
              arguments.common.filter, parseFilter);
    addParsed(app,
              {"--sort", "NAME", group,
               "score (default), duration_desc, duration_asc, created_desc, created_asc,\ndownloads_desc, "
               "downloads_asc, rating_desc, rating_asc, or nearest to FIELD:NUMBER"},
              arguments.common.sort, parseSort);
    addValue(app, {"--limit", "N", group, "The most sounds of each query (default: 15; of --ids all), or all"},
             [&arguments](const std::string& text) { return takeLimit(arguments, text); });
    addSources(app, arguments);
    app.add_flag("--offline", arguments.offline, "Use the built-in library instead of freesound.org")->group(group);
}

void addSearch(CLI::App& app, SearchArguments& arguments)
{
    CLI::App& command = *app.add_subcommand("search", "Look for sounds on Freesound");
    addQueryOptions(command, arguments.queries);
    addChoice(command, {"--format", "NAME", "Results", "table (default), json, csv, ids"}, arguments.format,
              searchFormatNames);
    addConsoleOptions(command, arguments.console);
    command.footer("\nNeeds a key of your own (tutti-cli account set-key, or TUTTI_FREESOUND_KEY), or --offline.\n"
                   "Example: tutti-cli search cello harmonica --filter \"duration:[0 TO 5]\" --format ids\n");
}

Result<void> checkQueryArguments(const QueryArguments& arguments)
{
    const SoundQuery& query = arguments.common;
    if (arguments.texts.empty() && query.source == SoundSource::Text && query.filter.empty())
        return fail(ErrorCode::Internal,
                    "name what to look for: a QUERY, --filter, --pack, --user, --similar, --ids or --bookmarks");
    if (!arguments.texts.empty() && (query.source == SoundSource::Ids || query.source == SoundSource::Bookmarks))
        return fail(ErrorCode::Internal, "--ids and --bookmarks take no QUERY");
    if (query.source == SoundSource::Bookmarks && (!query.filter.empty() || query.sort != "score"))
        return fail(ErrorCode::Internal, "--bookmarks takes neither --filter nor --sort");
    return {};
}

Result<std::vector<SoundQuery>> queriesOf(const QueryArguments& arguments, const std::stop_token& stop)
{
    SoundQuery common = arguments.common;
    if (!arguments.idsFrom.empty()) {
        const auto list = readListFile(arguments.idsFrom, "the list of numbers", stop);
        if (!list)
            return fail(list.error());
        auto ids = idsIn(*list);
        if (!ids)
            return fail(ids.error());
        // A search before us may have found nothing; a file without any is rather the wrong one.
        if (ids->empty() && arguments.idsFrom != "-")
            return fail(ErrorCode::Empty, "the list of numbers is empty; give one number a line");
        common.ids = std::move(*ids);
        common.limit = arguments.hasLimit ? common.limit : 0;
    }
    if (arguments.texts.empty())
        return std::vector {common};
    std::vector<SoundQuery> queries;
    for (const std::string& text : arguments.texts) {
        queries.push_back(common);
        queries.back().text = text;
    }
    return queries;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/searchform.h"

#include <algorithm>
#include <array>

namespace tutti {
namespace {

constexpr std::int64_t defaultPageSize = 15;
constexpr std::int64_t greatestPageSize = 150;

bool isBlank(const std::string& text, const char* blanks)
{
    return text.find_first_not_of(blanks) == std::string::npos;
}

std::string quoted(const std::string& text)
{
    // What Freesound leaves as it is, a plus sign included, which turns into a blank when the link is followed.
    return percentEncoded(text, ",:[]*+()'");
}

bool isSortName(const std::string& sort)
{
    constexpr std::array<const char*, 8> names {"duration_desc",  "duration_asc",  "created_desc", "created_asc",
                                                "downloads_desc", "downloads_asc", "rating_desc",  "rating_asc"};
    return std::find(names.begin(), names.end(), sort) != names.end();
}

std::string linkTo(const SearchForm& form, const std::string& filter, std::int64_t page, const std::string& grouping)
{
    std::string link = "?&query=" + quoted(form.query);
    if (!filter.empty())
        link += "&filter=" + quoted(filter);
    link += "&weights=" + quoted(form.weights);
    if (!form.sort.empty())
        link += "&sort=" + quoted(form.sort);
    link += "&page=" + std::to_string(page);
    if (form.pageSize != defaultPageSize)
        link += "&page_size=" + std::to_string(form.pageSize);
    if (!form.fields.empty())
        link += "&fields=" + quoted(form.fields);
    if (!form.similarTo.empty())
        link += "&similar_to=" + quoted(form.similarTo);
    if (!form.similaritySpace.empty())
        link += "&similarity_space=" + quoted(form.similaritySpace);
    return link + (grouping.empty() ? "" : "&group_by_pack=" + grouping);
}

} // namespace

Result<SearchForm> readSearchForm(const Parameters& parameters)
{
    const auto text = [&parameters](const char* name) { return parameter(parameters, name).value_or(""); };
    SearchForm form;
    // Freesound decodes these two once more.
    form.query = percentDecoded(text("query"));
    form.filter = percentDecoded(text("filter"));
    if (parameter(parameters, "filter") && isBlank(form.filter, " \t\r\n"))
        return fail(ErrorCode::BadContent, "Invalid filter.");
    if (isBlank(form.query, " \t\r\n\"") || form.query == "''")
        form.query.clear();
    const std::string sort = text("sort");
    if (isSortName(sort) || sort.find(':') != std::string::npos)
        form.sort = sort;
    form.fields = text("fields");
    form.weights = text("weights");
    form.similarTo = text("similar_to");
    form.similaritySpace = text("similarity_space");
    form.groupByPack = text("group_by_pack") == "1";
    form.page = wholeNumber(text("page")).value_or(1);
    form.pageSize = std::min(wholeNumber(text("page_size")).value_or(defaultPageSize), greatestPageSize);
    return form;
}

std::string searchLink(const SearchForm& form, std::int64_t page)
{
    return linkTo(form, form.filter, page, form.groupByPack ? "1" : "");
}

std::string packLink(const SearchForm& form, const LibraryPack& pack)
{
    return linkTo(form, "pack_grouping:\"" + std::to_string(pack.id) + "_" + pack.name + "\"", 1, "0");
}

} // namespace tutti

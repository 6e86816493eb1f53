// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/searchtext.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

#include <QLocale>
#include <QString>

#include "app/cli/consoletext.h"
#include "core/freesound/license.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;
/// id, length, kind, licence, author, name.
using Row = std::array<std::string, 6>;

constexpr int gap = 2;
constexpr int widestAuthor = 20;
constexpr int narrowestName = 12;

std::string licenseShort(const Sound& sound)
{
    const std::string_view option = licenseOption(licenseFromUrl(sound.license).kind);
    return option.empty() ? "?" : std::string(option);
}

Row rowOf(const Sound& sound)
{
    return {std::to_string(sound.id),
            durationText(sound.seconds),
            printable(sound.type),
            licenseShort(sound),
            elided(printable(sound.username), widestAuthor),
            printable(sound.name)};
}

using Widths = std::array<int, std::tuple_size_v<Row>>;

Widths widthsOf(std::span<const QueryFinds> finds)
{
    Widths widths {};
    for (const QueryFinds& query : finds) {
        for (const Sound& sound : query.sounds) {
            const Row row = rowOf(sound);
            for (std::size_t column = 0; column < row.size(); ++column)
                widths.at(column) = std::max(widths.at(column), columnsOf(row.at(column)));
        }
    }
    return widths;
}

std::string line(const Row& row, const Widths& widths, int columns)
{
    std::string text;
    int used = 0;
    for (std::size_t column = 0; column + 1 < row.size(); ++column) {
        const std::string blanks(std::size_t(widths.at(column) - columnsOf(row.at(column))), ' ');
        // Numbers stand at the right of their column, words at the left.
        const bool isNumber = column < 2;
        text += isNumber ? blanks + row.at(column) : row.at(column) + blanks;
        text += std::string(gap, ' ');
        used += widths.at(column) + gap;
    }
    text += columns > 0 ? elided(row.back(), std::max(columns - used, narrowestName)) : row.back();
    return text + "\n";
}

std::string tableText(std::span<const QueryFinds> finds, int columns)
{
    const Widths widths = widthsOf(finds);
    std::string text;
    for (const QueryFinds& query : finds) {
        const std::size_t count = query.sounds.size();
        const std::string of = " of " + counted(std::size_t(std::max<std::int64_t>(query.total, 0)), "sound");
        text += (text.empty() ? "" : "\n") + printable(query.title) + ": " + std::to_string(count) + of + "\n";
        for (const Sound& sound : query.sounds)
            text += line(rowOf(sound), widths, columns);
    }
    return text;
}

Json previewsOf(const Sound& sound)
{
    Json previews = Json::object();
    for (std::size_t kind = 0; kind < previewKindCount; ++kind) {
        if (!sound.previews.at(kind).empty())
            previews["preview-" + std::string(previewKindName(PreviewKind(kind)))] = sound.previews.at(kind);
    }
    return previews;
}

Json jsonOf(const Sound& sound, const std::string& query)
{
    return {{"id", sound.id},
            {"name", sound.name},
            {"username", sound.username},
            {"url", sound.url},
            {"license", sound.license},
            {"license_name", licenseName(licenseFromUrl(sound.license))},
            {"type", sound.type},
            {"duration", sound.seconds},
            {"samplerate", sound.rateHz},
            {"channels", sound.channels},
            {"bitdepth", sound.bitDepth},
            {"filesize", sound.bytes},
            {"md5", sound.md5},
            {"created", sound.created},
            {"tags", sound.tags},
            {"description", sound.description},
            {"pack_name", sound.packName},
            {"previews", previewsOf(sound)},
            {"num_downloads", sound.downloads},
            {"avg_rating", sound.rating},
            {"is_explicit", sound.isExplicit},
            {"query", query}};
}

std::string jsonText(std::span<const QueryFinds> finds)
{
    constexpr int indent = 2;
    Json sounds = Json::array();
    for (const QueryFinds& query : finds) {
        for (const Sound& sound : query.sounds)
            sounds.push_back(jsonOf(sound, query.title));
    }
    return sounds.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string cell(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    return "\"" + QString::fromStdString(text).replace(u'"', QStringLiteral("\"\"")).toStdString() + "\"";
}

std::string number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest).toStdString();
}

std::string joined(const std::vector<std::string>& tags)
{
    std::string text;
    for (const std::string& tag : tags)
        text += (text.empty() ? "" : " ") + tag;
    return text;
}

std::string csvText(std::span<const QueryFinds> finds)
{
    std::string text = "id,name,username,license,license_url,url,type,seconds,rate_hz,channels,bit_depth,bytes,tags,"
                       "query\n";
    for (const QueryFinds& query : finds) {
        for (const Sound& sound : query.sounds) {
            const std::array cells {std::to_string(sound.id),
                                    sound.name,
                                    sound.username,
                                    licenseName(licenseFromUrl(sound.license)),
                                    sound.license,
                                    sound.url,
                                    sound.type,
                                    number(sound.seconds),
                                    number(sound.rateHz),
                                    std::to_string(sound.channels),
                                    std::to_string(sound.bitDepth),
                                    std::to_string(sound.bytes),
                                    joined(sound.tags)};
            for (const std::string& value : cells)
                text += cell(value) + ",";
            text += cell(query.title) + "\n";
        }
    }
    return text;
}

std::string idsText(std::span<const QueryFinds> finds)
{
    std::string text;
    for (const QueryFinds& query : finds) {
        for (const Sound& sound : query.sounds)
            text += std::to_string(sound.id) + "\n";
    }
    return text;
}

} // namespace

std::string searchText(SearchFormat format, std::span<const QueryFinds> finds, int columns)
{
    switch (format) {
    case SearchFormat::Table:
        return tableText(finds, columns);
    case SearchFormat::Json:
        return jsonText(finds);
    case SearchFormat::Csv:
        return csvText(finds);
    case SearchFormat::Ids:
        return idsText(finds);
    }
    return {};
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/creditformats.h"

#include <array>
#include <unordered_set>
#include <utility>

#include "core/base/paths.h"
#include "core/freesound/creditrecord.h"

namespace tutti {
namespace {

using Lines = std::vector<std::string>;

std::string withNote(const Credit& credit)
{
    return creditLine(credit) + (credit.preview ? " (" + std::string(previewNote) + ")" : std::string());
}

/// The lines that were not told before.
Lines newLines(const std::vector<Credit>& credits, std::unordered_set<std::string>& told, bool withFile)
{
    Lines lines;
    for (const Credit& credit : credits) {
        const std::string line =
            (withFile ? oneLine(displayUtf8(credit.file)) + ": " : std::string()) + withNote(credit);
        if (told.insert(line).second)
            lines.push_back(line);
    }
    return lines;
}

void addSection(std::string& text, std::string_view heading, const Lines& lines)
{
    if (lines.empty())
        return;
    if (!text.empty())
        text += '\n';
    text += heading;
    for (const std::string& line : lines)
        text += line + '\n';
}

std::string csvCell(const std::string& text)
{
    constexpr std::string_view delicate = ",\"\r\n;\t";
    constexpr std::string_view formulaStarts = "=+-@";
    const bool isFormula = !text.empty() && formulaStarts.find(text.front()) != std::string_view::npos;
    const bool hasEdgeBlank = text.starts_with(' ') || text.ends_with(' ');
    if (!isFormula && !hasEdgeBlank && text.find_first_of(delicate) == std::string::npos)
        return text;
    std::string cell = "\"";
    for (const char character : text) {
        if (character == '"')
            cell += '"';
        cell += character;
    }
    return cell + '"';
}

std::string csvRow(const Credit& credit)
{
    const std::array<std::string, 9> cells {displayUtf8(credit.file),
                                            credit.id > 0 ? std::to_string(credit.id) : std::string(),
                                            credit.name,
                                            credit.user,
                                            licenseNameOf(credit),
                                            credit.licenseUrl,
                                            credit.url,
                                            credit.downloaded,
                                            credit.query};
    std::string row;
    for (const std::string& cell : cells)
        row += csvCell(cell) + ",";
    row.pop_back();
    return row + "\r\n";
}

std::string jsonArray(const char* key, const Lines& values)
{
    std::string text = std::string(",\n\"") + key + "\": [";
    const char* separator = "\n";
    for (const std::string& value : values) {
        text += separator + value;
        separator = ",\n";
    }
    return text + (values.empty() ? "]" : "\n]");
}

Lines jsonLines(const std::vector<Credit>& credits)
{
    Lines lines;
    lines.reserve(credits.size());
    for (const Credit& credit : credits)
        lines.push_back(encodeCredit({credit, 0, {}}));
    return lines;
}

} // namespace

std::string creditText(const CreditList& list)
{
    std::unordered_set<std::string> told;
    std::string text;
    addSection(text, "", newLines(list.credits, told, false));
    addSection(text, "Author or licence not known (see the sound's page):\n", newLines(list.incomplete, told, true));
    addSection(text, "No longer in this folder:\n", newLines(list.gone, told, false));
    Lines unrecognised;
    for (const std::string& file : list.unrecognised)
        unrecognised.push_back(oneLine(displayUtf8(file)));
    addSection(text, "Not recognised:\n", unrecognised);
    return text;
}

std::string creditCsv(const CreditList& list)
{
    std::string text = std::string(creditColumns) + "\r\n";
    for (const auto* credits : {&list.credits, &list.incomplete}) {
        for (const Credit& credit : *credits)
            text += csvRow(credit);
    }
    for (const std::string& file : list.unrecognised) {
        Credit credit;
        credit.file = file;
        text += csvRow(credit);
    }
    return text;
}

std::string creditJson(const CreditList& list)
{
    Lines unrecognised;
    for (const std::string& file : list.unrecognised)
        unrecognised.push_back(encodeFileName(file));
    return "{\n\"schema\": \"tutti-credit-list/1\"" + jsonArray("credits", jsonLines(list.credits))
        + jsonArray("incomplete", jsonLines(list.incomplete)) + jsonArray("gone", jsonLines(list.gone))
        + jsonArray("unrecognised", unrecognised) + "\n}\n";
}

} // namespace tutti

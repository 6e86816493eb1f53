// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/svgtext.h"

#include <array>

#include <QList>
#include <QString>

#include "core/timing/markup.h"

namespace tutti {
namespace {

/// Advances of DejaVu Sans in thousandths of its size, from the blank to "~".
constexpr std::array<short, 95> advances {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838};

double advanceOf(char32_t character)
{
    constexpr double thousand = 1000;
    constexpr char32_t firstWide = 0x1100;
    constexpr double letter = 0.8;
    constexpr double wide = 1.05;
    if (character >= U' ' && character < U' ' + advances.size())
        return advances.at(character - U' ') / thousand;
    if (QChar::category(character) == QChar::Mark_NonSpacing)
        return 0;
    // Ideographs and emoji; general punctuation, which lies above some of them, is no wider than a letter.
    const bool punctuation = character >= 0x2000 && character < 0x2300;
    return character >= firstWide && !punctuation ? wide : letter;
}

double advanceOf(std::u32string_view text)
{
    double sum = 0;
    for (const char32_t character : text)
        sum += advanceOf(character);
    return sum;
}

std::u32string charactersOf(std::string_view text)
{
    std::u32string characters;
    for (const uint character : QString::fromStdString(plainLine(text)).toUcs4())
        characters += char32_t(character);
    return characters;
}

std::string utf8(std::u32string_view text)
{
    return QString::fromUcs4(text.data(), qsizetype(text.size())).toStdString();
}

bool breaksBehind(std::u32string_view text, std::size_t at)
{
    // Not within an option's "--".
    if (text[at] == U'-' && (at == 0 || text[at - 1] == U' ' || text[at - 1] == U'-'))
        return false;
    return std::u32string_view(U" -,/_").find(text[at]) != std::u32string_view::npos;
}

/// How many characters of `text` go on a line of `width` ems; at least one.
std::size_t lineLength(std::u32string_view text, double width)
{
    double used = 0;
    std::size_t good = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        used += advanceOf(text[i]);
        // A blank at the end is not seen.
        if (used > width && text[i] != U' ')
            return good > 0 ? good : std::max<std::size_t>(1, i);
        if (breaksBehind(text, i))
            good = i + 1;
    }
    return text.size();
}

/// Shortened by an ellipsis.
std::u32string endedLine(std::u32string_view text, double width)
{
    const double ellipsis = advanceOf(U'…');
    while (!text.empty() && advanceOf(text) + ellipsis > width)
        text.remove_suffix(1);
    return std::u32string(text) + U'…';
}

} // namespace

double textWidth(std::string_view text, double size, bool bold)
{
    constexpr double boldness = 1.2;
    return advanceOf(charactersOf(text)) * size * (bold ? boldness : 1);
}

std::vector<std::string> wrappedText(std::string_view text, double width, double size, std::size_t most)
{
    const std::u32string characters = charactersOf(text);
    std::u32string_view rest = characters;
    const double ems = width / size;
    std::vector<std::string> lines;
    while (!rest.empty()) {
        const std::size_t length = lineLength(rest, ems);
        if (lines.size() + 1 == most && length < rest.size()) {
            lines.push_back(utf8(endedLine(rest.substr(0, length), ems)));
            break;
        }
        lines.push_back(utf8(rest.substr(0, length)));
        rest.remove_prefix(length);
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

double writeLines(SvgCanvas& canvas, SvgPoint at, const std::vector<std::string>& lines, const SvgFont& font)
{
    for (const std::string& line : lines) {
        canvas.text(at, line, font);
        at.y += lineHeight(font.size);
    }
    return at.y;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safename.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QList>
#include <QString>

namespace tutti {
namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What stands for a character of a foreign name; nothing when it goes.
std::optional<char32_t> safeCharacter(char32_t character)
{
    constexpr std::u32string_view forbidden = U"/\\:*?<>|";
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    if (forbidden.find(character) != std::u32string_view::npos)
        return U'_';
    switch (character) {
    case U'"':
        return U'\'';
    case U'\t':
    case U'\n':
    case U'\r':
        return U' ';
    case nonJoiner:
    case joiner:
        return character;
    default:
        break;
    }
    switch (QChar::category(character)) {
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return U' ';
    case QChar::Other_Control:
    case QChar::Other_Format:
        return std::nullopt;
    case QChar::Other_Surrogate:
        return QChar::ReplacementCharacter;
    default:
        return QChar::isNonCharacter(character) ? std::nullopt : std::optional(character);
    }
}

bool isEdge(QChar character)
{
    constexpr char16_t nonJoiner = 0x200C;
    constexpr char16_t joiner = 0x200D;
    return character.isSpace() || character == u'.' || character == nonJoiner || character == joiner;
}

QString trimmed(QString text)
{
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    qsizetype start = 0;
    while (start < text.size() && isEdge(text[start]))
        ++start;
    return text.mid(start);
}

/// Whether Windows takes the name for a device: only what stands before the first dot counts there.
bool isDevice(std::string_view name)
{
    constexpr std::array<std::string_view, 6> plain {"con", "prn", "aux", "nul", "conin$", "conout$"};
    constexpr std::array<std::string_view, 2> numbered {"com", "lpt"};
    constexpr std::array<std::string_view, 13> numbers {"0", "1", "2", "3", "4", "5", "6",
                                                        "7", "8", "9", "¹", "²", "³"};
    const std::string base = trimmed(fromUtf8(name.substr(0, name.find('.'))).toLower()).toStdString();
    if (std::find(plain.begin(), plain.end(), base) != plain.end())
        return true;
    return std::any_of(numbered.begin(), numbered.end(), [&](std::string_view port) {
        return base.starts_with(port)
            && std::find(numbers.begin(), numbers.end(), base.substr(port.size())) != numbers.end();
    });
}

} // namespace

std::string safeNamePart(std::string_view text)
{
    std::u32string safe;
    for (const uint character : fromUtf8(text).toUcs4()) {
        if (const auto kept = safeCharacter(character))
            safe += *kept;
    }
    return trimmed(QString::fromStdU32String(safe)).toStdString();
}

std::string safeStem(std::string_view text, std::string_view ending)
{
    std::string stem = safeNamePart(text);
    // A program would take the name for an option.
    if (stem.starts_with('-'))
        stem.front() = '_';
    std::string name = stem;
    name += ending;
    if (isDevice(name))
        stem.insert(0, "_");
    return stem;
}

} // namespace tutti

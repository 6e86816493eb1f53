// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consoletext.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cwchar>
#include <system_error>

#include <unistd.h>

#include <QString>

#include "core/base/paths.h"

namespace tutti {
namespace {

int columnsOf(char32_t character)
{
    return std::max(0, ::wcwidth(wchar_t(character)));
}

/// Whether it makes the text around it run the other way: "gnp.exe" could be shown as "exe.png".
bool turnsText(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return;
        text.remove_prefix(written < 0 ? 0 : std::size_t(written));
    }
}

} // namespace

std::string printable(const std::filesystem::path& name)
{
    QString text = displayName(name);
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control || turnsText(character))
            character = QChar::ReplacementCharacter;
    }
    return text.toStdString();
}

std::string shownName(const std::filesystem::path& file)
{
    std::error_code error;
    const auto here = std::filesystem::current_path(error);
    const auto relative = error ? file : file.lexically_relative(here);
    return printable(relative.empty() || *relative.begin() == ".." ? file : relative);
}

int columnsOf(std::string_view text)
{
    int columns = 0;
    for (const char32_t character : fromUtf8(text).toStdU32String())
        columns += columnsOf(character);
    return columns;
}

std::string elided(std::string_view text, int columns)
{
    if (columnsOf(text) <= columns)
        return std::string(text);
    std::u32string kept;
    int left = columns - 1;
    for (const char32_t character : fromUtf8(text).toStdU32String()) {
        left -= columnsOf(character);
        if (left < 0)
            break;
        kept += character;
    }
    return columns > 0 ? QString::fromStdU32String(kept + U'…').toStdString() : std::string();
}

std::string durationText(double seconds)
{
    constexpr double minute = 60;
    constexpr long minutesPerHour = 60;
    if (seconds < minute && std::trunc(seconds) == seconds)
        return std::to_string(std::lround(seconds)) + " s";
    if (seconds < minute)
        return roundedText(seconds) + " s";
    const long whole = std::lround(seconds);
    const long minutes = whole / long(minute);
    if (minutes < minutesPerHour)
        return QStringLiteral("%1 min %2 s").arg(minutes).arg(whole % long(minute), 2, 10, QChar(u'0')).toStdString();
    return QStringLiteral("%1 h %2 min")
        .arg(minutes / minutesPerHour)
        .arg(minutes % minutesPerHour, 2, 10, QChar(u'0'))
        .toStdString();
}

std::string counted(std::size_t count, std::string_view noun)
{
    std::string text = std::to_string(count) + " ";
    text += noun;
    return count == 1 ? text : text + "s";
}

std::string roundedText(double value)
{
    // Three digits that say something, down to thousandths.
    constexpr std::array<double, 3> limits {0.1, 1, 10};
    const auto below = std::count_if(limits.begin(), limits.end(), [value](double limit) { return value < limit; });
    return QString::number(value, 'f', int(below)).toStdString();
}

void tell(std::string_view text)
{
    writeAll(STDOUT_FILENO, text);
}

void warn(std::string_view text)
{
    writeAll(STDERR_FILENO, text);
}

} // namespace tutti

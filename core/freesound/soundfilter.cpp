// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/soundfilter.h"

#include <string_view>

#include <QLocale>
#include <QString>

namespace tutti {
namespace {

std::string boundText(const std::optional<double>& bound)
{
    return bound ? QString::number(*bound, 'f', QLocale::FloatingPointShortest).toStdString() : "*";
}

void addPart(std::string& text, const std::string& part)
{
    text += text.empty() ? part : " " + part;
}

/// "type:wav", "type:(wav OR flac)"
std::string anyOf(const std::string& field, const std::vector<std::string>& values)
{
    if (values.size() == 1)
        return field + ":" + filterQuoted(values.front());
    std::string list;
    for (const std::string& value : values)
        list += (list.empty() ? "" : " OR ") + filterQuoted(value);
    return field + ":(" + list + ")";
}

/// Whether " OR " stands in the filter itself, and not in brackets or quotes.
bool hasAlternatives(std::string_view filter)
{
    int depth = 0;
    bool isQuoted = false;
    for (std::size_t place = 0; place < filter.size(); ++place) {
        const char letter = filter[place];
        if (letter == '\\')
            ++place;
        else if (letter == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (letter == '(' || letter == '['))
            ++depth;
        else if (!isQuoted && (letter == ')' || letter == ']'))
            --depth;
        else if (!isQuoted && depth == 0 && filter.substr(place).starts_with(" OR "))
            return true;
    }
    return false;
}

/// Alternatives stay together when something is joined to them. The blanks matter: the service knows some fields only
/// after a blank.
std::string grouped(const std::string& filter)
{
    return hasAlternatives(filter) ? "( " + filter + " )" : filter;
}

} // namespace

std::string filterQuoted(const std::string& text)
{
    std::string quoted = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            quoted += '\\';
        quoted += letter;
    }
    return quoted + "\"";
}

std::string filterText(const SoundFilter& filter)
{
    std::string text;
    if (filter.leastSeconds || filter.mostSeconds)
        addPart(text, "duration:[" + boundText(filter.leastSeconds) + " TO " + boundText(filter.mostSeconds) + "]");
    if (!filter.types.empty())
        addPart(text, anyOf("type", filter.types));
    if (filter.rateHz)
        addPart(text, "samplerate:" + std::to_string(*filter.rateHz));
    if (filter.channels)
        addPart(text, "channels:" + std::to_string(*filter.channels));
    for (const std::string& tag : filter.tags)
        addPart(text, "tag:" + filterQuoted(tag));
    return text;
}

std::string bothFilters(const std::string& one, const std::string& other)
{
    if (one.empty() || other.empty())
        return one + other;
    return grouped(one) + " " + grouped(other);
}

} // namespace tutti

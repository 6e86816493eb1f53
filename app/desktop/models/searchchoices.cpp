// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/searchchoices.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace tutti {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

QStringList linesOf(const QString& text)
{
    static const QRegularExpression lineEnd(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]+"));
    QStringList lines;
    for (const QString& line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines << words;
    }
    lines.removeDuplicates();
    return lines;
}

QStringList entriesOf(const QString& text, bool blanksPart)
{
    static const QRegularExpression commas(QStringLiteral("[,;\\n]+"));
    static const QRegularExpression commasAndBlanks(QStringLiteral("[,;\\s]+"));
    QStringList entries;
    for (const QString& entry : text.split(blanksPart ? commasAndBlanks : commas, Qt::SkipEmptyParts)) {
        if (const QString name = entry.trimmed(); !name.isEmpty())
            entries << name;
    }
    entries.removeDuplicates();
    return entries;
}

/// A number, as itself or at the end of a page's address: ".../sounds/1234/".
std::int64_t numberIn(const QString& entry)
{
    static const QRegularExpression lastNumber(QStringLiteral("^(?:https?://\\S*/|#)?(\\d{1,12})/?$"));
    const auto match = lastNumber.match(entry);
    return match.hasMatch() ? match.captured(1).toLongLong() : 0;
}

QString quoted(const QString& text)
{
    QString inside = text.simplified();
    inside.remove(QLatin1Char('"')).remove(QLatin1Char('\\'));
    return QStringLiteral("\"%1\"").arg(inside);
}

QString bound(double seconds)
{
    return seconds > 0 ? QString::number(seconds, 'g', 6) : QStringLiteral("*");
}

SoundQuery commonPart(const SearchChoices& choices)
{
    SoundQuery query;
    query.source = choices.source;
    query.licenses = choices.licenses;
    query.filter = filterOf(choices);
    query.sort = choices.sort;
    query.limit = choices.limit;
    return query;
}

SearchPlan planOfWords(const SearchChoices& choices)
{
    SearchPlan plan;
    QStringList lines = linesOf(choices.words);
    if (lines.isEmpty() && !filterOf(choices).empty())
        lines << QString(); // every sound that passes the filter
    for (const QString& line : lines) {
        plan.queries.push_back(commonPart(choices));
        plan.queries.back().text = line.toStdString();
    }
    if (plan.queries.empty())
        plan.mistake = SearchText::tr("Type what to look for, one query a line.");
    return plan;
}

SearchPlan planOfNumbers(const SearchChoices& choices)
{
    SearchPlan plan;
    SoundQuery query = commonPart(choices);
    for (const QString& entry : entriesOf(choices.target, true)) {
        const std::int64_t number = numberIn(entry);
        if (number == 0) {
            plan.mistake =
                SearchText::tr("“%1” is no number; type the numbers, or the addresses of the pages.").arg(entry);
            return plan;
        }
        query.ids.push_back(number);
    }
    if (query.ids.empty())
        plan.mistake = SearchText::tr("Type the numbers of the sounds, parted by commas.");
    else
        plan.queries.push_back(query);
    return plan;
}

QString missingTarget(SoundSource source)
{
    return source == SoundSource::User ? SearchText::tr("Type the name of a user, or several parted by commas.")
                                       : SearchText::tr("Type a number, or several parted by commas.");
}

SearchPlan planOfTargets(const SearchChoices& choices)
{
    const bool isUser = choices.source == SoundSource::User;
    SearchPlan plan;
    QStringList lines = linesOf(choices.words);
    if (lines.isEmpty() || choices.source == SoundSource::Similar)
        lines = QStringList {QString()};
    for (const QString& entry : entriesOf(choices.target, !isUser)) {
        const std::int64_t number = isUser ? 0 : numberIn(entry);
        if (!isUser && number == 0) {
            plan.mistake = SearchText::tr("“%1” is no number; type the number of a pack or a sound.").arg(entry);
            return plan;
        }
        for (const QString& line : lines) {
            plan.queries.push_back(commonPart(choices));
            plan.queries.back().text = line.toStdString();
            plan.queries.back().target = isUser ? entry.toStdString() : std::to_string(number);
        }
    }
    if (plan.queries.empty())
        plan.mistake = missingTarget(choices.source);
    return plan;
}

SearchPlan planOfBookmarks(const SearchChoices& choices)
{
    SearchPlan plan;
    SoundQuery query = commonPart(choices);
    const QString category = choices.target.trimmed();
    bool isNumber = false;
    static_cast<void>(category.toLongLong(&isNumber));
    if (!category.isEmpty() && !isNumber) {
        plan.mistake = SearchText::tr("Type the number of a bookmark category, or nothing for all.");
        return plan;
    }
    query.target = category.toStdString();
    plan.queries.push_back(query);
    return plan;
}

} // namespace

std::string filterOf(const SearchChoices& choices)
{
    QStringList parts;
    if (choices.fromSeconds > 0 || choices.toSeconds > 0)
        parts << QStringLiteral("duration:[%1 TO %2]")
                     .arg(choices.fromSeconds > 0 ? bound(choices.fromSeconds) : QStringLiteral("0"),
                          bound(choices.toSeconds));
    if (!choices.type.isEmpty())
        parts << QStringLiteral("type:%1").arg(choices.type);
    if (choices.rateHz > 0)
        parts << QStringLiteral("samplerate:%1").arg(choices.rateHz);
    if (choices.channels > 0)
        parts << QStringLiteral("channels:%1").arg(choices.channels);
    for (const QString& tag : entriesOf(choices.tag, true))
        parts << QStringLiteral("tag:%1").arg(quoted(tag));
    if (const QString free = choices.filter.simplified(); !free.isEmpty())
        parts << free;
    return parts.join(QLatin1Char(' ')).toStdString();
}

int filterCount(const SearchChoices& choices)
{
    const SearchChoices standard;
    int count = 0;
    count += choices.licenses == standard.licenses ? 0 : 1;
    count += choices.fromSeconds > 0 || choices.toSeconds > 0 ? 1 : 0;
    count += choices.type.isEmpty() ? 0 : 1;
    count += choices.rateHz > 0 ? 1 : 0;
    count += choices.channels > 0 ? 1 : 0;
    count += choices.tag.trimmed().isEmpty() ? 0 : 1;
    count += choices.filter.trimmed().isEmpty() ? 0 : 1;
    return count;
}

SearchPlan planSearch(const SearchChoices& choices)
{
    if (choices.toSeconds > 0 && choices.toSeconds < choices.fromSeconds)
        return {{}, SearchText::tr("The longest length is shorter than the shortest; mend one of them.")};
    switch (choices.source) {
    case SoundSource::Text:
        return planOfWords(choices);
    case SoundSource::Ids:
        return planOfNumbers(choices);
    case SoundSource::Bookmarks:
        return planOfBookmarks(choices);
    default:
        return planOfTargets(choices);
    }
}

} // namespace tutti

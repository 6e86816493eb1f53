// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/comparisontext.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::ComparisonText)
};

/// Decimals that show three figures of `value`, and one of a difference of `apart`.
int decimalsFor(double value, double apart = 0)
{
    const auto after = [](double number, int figures) {
        return number > 0 && std::isfinite(number) ? figures - 1 - static_cast<int>(std::floor(std::log10(number))) : 0;
    };
    return std::clamp(std::max(after(value, 3), after(apart, 1)), 0, 6);
}

QString fixedText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString label(const Setting& setting, bool withSchedule)
{
    QStringList parts;
    if (setting.engine == "network")
        return setting.workers == 1 ? ComparisonText::tr("1 connection")
                                    : ComparisonText::tr("%n connections", nullptr, setting.workers);
    parts.append(engineShortName(setting.engine));
    if (setting.engine != "sequential")
        parts.append(setting.workers == 1 ? ComparisonText::tr("1 worker")
                                          : ComparisonText::tr("%n workers", nullptr, setting.workers));
    if (withSchedule && !setting.schedule.empty())
        parts.append(scheduleText(setting.schedule));
    return parts.join(settingSeparator());
}

const ComparisonEntry* baselineOf(const Comparison& comparison)
{
    return comparison.baseline < comparison.entries.size() ? &comparison.entries[comparison.baseline] : nullptr;
}

QString baselineLabel(const Comparison& comparison)
{
    return baselineOf(comparison) ? settingLabel(comparison, comparison.baseline) : QString();
}

/// "1.79–1.90" beside a speed-up, or beside its inverse.
QString ratioRange(double low, double high)
{
    const int decimals = decimalsFor(low, high - low);
    return ComparisonText::tr("%1\u2013%2").arg(fixedText(low, decimals), fixedText(high, decimals));
}

/// "1.84 times as fast as BASE (1.79–1.90)", as the end of a sentence.
QString againstBaseline(const SpeedUp& speedup, const QString& base)
{
    const bool faster = speedup.value >= 1;
    const QString ratio = ratioText(faster ? speedup.value : 1 / speedup.value, 3);
    QString text = faster ? ComparisonText::tr("%1 times as fast as %2").arg(ratio, base)
                          : ComparisonText::tr("%1 times as long as %2").arg(ratio, base);
    if (!speedup.low || !speedup.high || *speedup.low <= 0)
        return text;
    const QString range =
        faster ? ratioRange(*speedup.low, *speedup.high) : ratioRange(1 / *speedup.high, 1 / *speedup.low);
    //: A comparison with the baseline and its interval, such as "1.84 times as fast as Sequential (1.79–1.90)".
    return ComparisonText::tr("%1 (%2)").arg(text, range);
}

QString timeSentence(const ComparisonEntry& entry)
{
    const QString who = settingPhrase(entry.setting);
    const auto rounds = static_cast<int>(entry.wall.samples.size());
    const QString time = secondsText(entry.wall.median);
    if (rounds < 2)
        return ComparisonText::tr("%1 took %2 in one round.").arg(who, time);
    if (!entry.wallLow || !entry.wallHigh)
        return ComparisonText::tr("%1 took %2, the median of %n rounds.", nullptr, rounds).arg(who, time);
    //: %2 is a time, %3 its interval.
    return ComparisonText::tr("%1 took %2 (%3 with 95 % confidence, from %n rounds).", nullptr, rounds)
        .arg(who, time, secondsRangeText(*entry.wallLow, *entry.wallHigh));
}

QString verdictSentence(const Comparison& comparison, std::size_t index)
{
    const ComparisonEntry& entry = comparison.entries[index];
    if (index == comparison.baseline)
        return ComparisonText::tr("It is the baseline.");
    if (!entry.identical)
        return ComparisonText::tr("Its outputs differ from the baseline's, so its speed-up is withheld.");
    if (entry.difference == Difference::None)
        return ComparisonText::tr("The data show no difference from %1.").arg(baselineLabel(comparison));
    if (!entry.speedup)
        return {};
    return ComparisonText::tr("That is %1.").arg(againstBaseline(*entry.speedup, baselineLabel(comparison)));
}

/// The comparable entry with the shortest median, the baseline aside; nothing without one.
std::optional<std::size_t> bestOf(const Comparison& comparison)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < comparison.entries.size(); ++i) {
        const ComparisonEntry& entry = comparison.entries[i];
        if (i == comparison.baseline || !isMeasured(entry) || !entry.speedup)
            continue;
        if (!best || entry.speedup->value > comparison.entries[*best].speedup->value)
            best = i;
    }
    return best;
}

QString bestSentence(const Comparison& comparison)
{
    const std::optional<std::size_t> best = bestOf(comparison);
    const ComparisonEntry* base = baselineOf(comparison);
    if (!best) {
        if (!base || !isMeasured(*base))
            return ComparisonText::tr("The baseline could not be measured, so there is no speed-up.");
        return ComparisonText::tr("%1 took %2; there is nothing yet to compare it with.")
            .arg(settingPhrase(base->setting), secondsText(base->wall.median));
    }
    const ComparisonEntry& entry = comparison.entries[*best];
    const QString who = settingPhrase(entry.setting);
    if (entry.difference == Difference::None) {
        const bool isBaselineFirst = base && entry.speedup->value < 1;
        return ComparisonText::tr("%1 has the shortest time, but the data show no difference from %2.")
            .arg(isBaselineFirst ? settingPhrase(base->setting) : who,
                 isBaselineFirst ? settingLabel(comparison, *best) : baselineLabel(comparison));
    }
    if (entry.difference == Difference::Slower || entry.speedup->value < 1)
        return ComparisonText::tr("Nothing is faster than %1: %2 comes next, %3.")
            .arg(baselineLabel(comparison), settingLabel(comparison, *best),
                 againstBaseline(*entry.speedup, baselineLabel(comparison)));
    return ComparisonText::tr("%1 has the shortest time: %2, %3.")
        .arg(who, secondsText(entry.wall.median), againstBaseline(*entry.speedup, baselineLabel(comparison)));
}

} // namespace

QString settingLabel(const Setting& setting)
{
    return label(setting, true);
}

QString settingLabel(const Comparison& comparison, std::size_t entry)
{
    std::set<std::string> schedules;
    for (const ComparisonEntry& other : comparison.entries) {
        if (!other.setting.schedule.empty())
            schedules.insert(other.setting.schedule);
    }
    return label(comparison.entries[entry].setting, schedules.size() > 1);
}

QString settingSeparator()
{
    return QStringLiteral(" \u00b7 ");
}

QString settingPhrase(const Setting& setting)
{
    if (setting.engine == "network")
        return setting.workers == 1 ? ComparisonText::tr("Downloading over one connection")
                                    : ComparisonText::tr("Downloading over %n connections", nullptr, setting.workers);
    QString engine = engineName(setting.engine);
    if (setting.engine == "sequential")
        return engine;
    //: %1 is an engine.
    return setting.workers == 1 ? ComparisonText::tr("%1 with one worker").arg(engine)
                                : ComparisonText::tr("%1 with %n workers", nullptr, setting.workers).arg(engine);
}

QString speedUpText(const SpeedUp& speedup)
{
    const int decimals = decimalsFor(speedup.value);
    QString value = ComparisonText::tr("%1 \u00d7").arg(fixedText(speedup.value, decimals));
    if (!speedup.low || !speedup.high)
        return value;
    //: A speed-up and its interval: "1.84 × (1.79–1.90)".
    return ComparisonText::tr("%1 (%2\u2013%3)")
        .arg(value, fixedText(*speedup.low, decimals), fixedText(*speedup.high, decimals));
}

QString secondsRangeText(double low, double high)
{
    const int decimals = decimalsFor(low, high - low);
    return ComparisonText::tr("%1\u2013%2 s").arg(fixedText(low, decimals), fixedText(high, decimals));
}

QString differenceText(Difference difference)
{
    switch (difference) {
    case Difference::Unknown:
        return noValueText();
    case Difference::None:
        return ComparisonText::tr("no difference");
    case Difference::Faster:
        return ComparisonText::tr("faster");
    case Difference::Slower:
        return ComparisonText::tr("slower");
    }
    return {};
}

bool isMeasured(const ComparisonEntry& entry)
{
    return entry.failure.empty() && !entry.wall.samples.empty();
}

QString verdictText(const Comparison& comparison, std::size_t entry)
{
    const ComparisonEntry& shown = comparison.entries[entry];
    if (!shown.failure.empty())
        return QString::fromStdString(shown.failure);
    if (!isMeasured(shown))
        return ComparisonText::tr("not yet measured");
    if (entry == comparison.baseline)
        return ComparisonText::tr("baseline");
    if (!shown.identical)
        return ComparisonText::tr("differs");
    if (shown.difference == Difference::None)
        return differenceText(Difference::None);
    return shown.speedup ? speedUpText(*shown.speedup) : noValueText();
}

QString entryReading(const Comparison& comparison, std::size_t entry)
{
    const ComparisonEntry& shown = comparison.entries[entry];
    if (!shown.failure.empty())
        return ComparisonText::tr("%1 could not be measured: %2")
            .arg(settingPhrase(shown.setting), QString::fromStdString(shown.failure));
    if (!isMeasured(shown))
        return ComparisonText::tr("%1 is not yet measured.").arg(settingPhrase(shown.setting));
    const QString verdict = verdictSentence(comparison, entry);
    return verdict.isEmpty() ? timeSentence(shown) : timeSentence(shown) + QLatin1Char(' ') + verdict;
}

QString comparisonReading(const Comparison& comparison)
{
    const auto& entries = comparison.entries;
    if (std::none_of(entries.begin(), entries.end(), isMeasured)) {
        const bool failed = !entries.empty()
            && std::none_of(entries.begin(), entries.end(), [](const auto& entry) { return entry.failure.empty(); });
        return failed ? ComparisonText::tr("None of the entries could be measured.")
                      : ComparisonText::tr("Nothing has been measured yet.");
    }
    QStringList sentences {bestSentence(comparison)};
    const auto differing = std::count_if(entries.begin(), entries.end(),
                                         [](const auto& entry) { return isMeasured(entry) && !entry.identical; });
    if (differing == 1)
        sentences.append(ComparisonText::tr("The outputs of one entry differ."));
    else if (differing > 1)
        sentences.append(ComparisonText::tr("The outputs of %n entries differ.", nullptr, static_cast<int>(differing)));
    if (comparison.cancelled)
        sentences.append(ComparisonText::tr("It was cancelled before its last round."));
    return sentences.join(QLatin1Char(' '));
}

QString noValueText()
{
    return {QChar(0x2013)};
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/lessonphrases.h"

#include <cmath>

#include <QLocale>

#include "app/desktop/text/lessontext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

QString severalName(const Setting& setting)
{
    //: The number is two at least, here and in the following.
    if (setting.engine == "network")
        return LessonText::tr("%n connections", nullptr, setting.workers);
    if (setting.engine == "qtconcurrent")
        return LessonText::tr("%n threads (QtConcurrent)", nullptr, setting.workers);
    if (setting.engine == "openmp")
        return LessonText::tr("%n threads (OpenMP)", nullptr, setting.workers);
    if (setting.engine == "processes")
        return LessonText::tr("%n processes", nullptr, setting.workers);
    if (setting.engine == "mpi")
        return LessonText::tr("%n MPI processes", nullptr, setting.workers);
    //: %1 is an engine.
    return LessonText::tr("%1 with %n workers", nullptr, setting.workers).arg(engineName(setting.engine));
}

/// What the speed-up is a multiple of: the inner of a sentence.
QString baselineName(const ComparisonEntry& baseline)
{
    if (baseline.setting.engine == "network")
        return LessonText::tr("one connection");
    return LessonText::tr("one after the other");
}

QString comparedSentence(const QString& name, const ComparisonEntry& entry, const QString& baseline)
{
    const SpeedUp& speedup = *entry.speedup;
    const QString time = secondsText(entry.wall.median);
    const QString factor = factorText(speedup.value);
    if (entry.difference == Difference::Unknown || !speedup.low || !speedup.high)
        return LessonText::tr("%1 took %2, %3 times as fast as %4, but by too few rounds to be sure.")
            .arg(name, time, factor, baseline);
    const QString low = factorText(*speedup.low);
    const QString high = factorText(*speedup.high);
    if (entry.difference == Difference::None)
        return LessonText::tr("%1 took %2, %3 times as fast as %4; the rounds show no difference, because the 95 % "
                              "interval, %5 to %6, holds 1.")
            .arg(name, time, factor, baseline, low, high);
    if (entry.difference == Difference::Slower)
        return LessonText::tr("%1 took %2, which is slower: %3 times as long as %4 (speed-up %5, 95 % interval: %6 to "
                              "%7).")
            .arg(name, time, factorText(1 / speedup.value), baseline, factor, low, high);
    return LessonText::tr("%1 took %2, %3 times as fast as %4 (95 % interval: %5 to %6).")
        .arg(name, time, factor, baseline, low, high);
}

/// Whether the guess lies in the interval of the speed-up that it is about.
bool isWithin(double guess, const LessonOutcome& outcome, std::size_t question)
{
    const LessonGuess& asks = outcome.questions[question];
    const ComparisonEntry* const entry = entryOf(outcome.comparisons.at(asks.experiment), asks.setting);
    if (asks.about != LessonGuess::About::SpeedUp || entry == nullptr || !entry->speedup)
        return false;
    const SpeedUp& speedup = *entry->speedup;
    return speedup.low && speedup.high && guess >= *speedup.low && guess <= *speedup.high;
}

QString withoutFullStop(const QString& sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

} // namespace

QString settingName(const Setting& setting)
{
    if (setting.engine == "sequential")
        return engineName(setting.engine);
    if (setting.workers > 1)
        return severalName(setting);
    if (setting.engine == "network")
        return LessonText::tr("One connection");
    return LessonText::tr("%1 with one worker").arg(engineName(setting.engine));
}

QString entryName(LessonKind kind, const Setting& setting)
{
    if (kind != LessonKind::UnevenFiles || setting.workers < 2)
        return settingName(setting);
    //: A schedule. The number is two at least.
    if (setting.schedule == "static")
        return LessonText::tr("Static on %n threads", nullptr, setting.workers);
    if (setting.schedule == "dynamic")
        return LessonText::tr("Dynamic on %n threads", nullptr, setting.workers);
    return LessonText::tr("Longest first on %n threads", nullptr, setting.workers);
}

QString baselineSentence(const ComparisonEntry& baseline)
{
    const QString time = secondsText(baseline.wall.median);
    const auto rounds = static_cast<int>(baseline.wall.samples.size());
    if (rounds == 1)
        return LessonText::tr("%1: the work took %2 in a single round.").arg(settingName(baseline.setting), time);
    //: The number is two at least.
    return LessonText::tr("%1: the work took %2 (the median of %n rounds).", nullptr, rounds)
        .arg(settingName(baseline.setting), time);
}

QString entrySentence(const QString& name, const ComparisonEntry& entry, const ComparisonEntry& baseline)
{
    if (!entry.failure.empty())
        return LessonText::tr("%1 could not be measured here: %2. The lesson goes on without.")
            .arg(name, withoutFullStop(QString::fromStdString(entry.failure)));
    if (!wasMeasured(entry))
        return LessonText::tr("%1: not measured, because the experiment was stopped before.").arg(name);
    if (!entry.identical)
        return LessonText::tr(
                   "%1: the results are not the same as those of %2, so that no speed-up is given. Work that "
                   "comes out differently is not the same work.")
            .arg(name, baselineName(baseline));
    if (!entry.speedup)
        return LessonText::tr("%1 took %2.").arg(name, secondsText(entry.wall.median));
    return comparedSentence(name, entry, baselineName(baseline));
}

QStringList entrySentences(LessonKind kind, const Comparison& comparison, const Comparison* before)
{
    QStringList sentences;
    const ComparisonEntry* const baseline = baselineOf(comparison);
    if (baseline == nullptr)
        return sentences;
    sentences << baselineSentence(*baseline);
    for (const ComparisonEntry& entry : comparison.entries) {
        if (&entry == baseline)
            continue;
        const QString name = entryName(kind, entry.setting);
        const ComparisonEntry* const same = before == nullptr ? nullptr : entryOf(*before, entry.setting);
        if (!entry.failure.empty() && same != nullptr && same->failure == entry.failure)
            sentences << LessonText::tr("%1 could not be measured here either.").arg(name);
        else
            sentences << entrySentence(name, entry, *baseline);
    }
    return sentences;
}

QString guessSentence(const LessonOutcome& outcome, std::size_t question)
{
    const QString asked = guessName(outcome, question);
    const std::optional<double> guess = outcome.guesses.at(question);
    const std::optional<double> measured = measuredFor(outcome, outcome.questions.at(question));
    if (!guess)
        return {};
    const QString guessed = factorText(*guess);
    if (!measured)
        //: %1 is what was asked for, such as "2 processes".
        return LessonText::tr("%1: you guessed %2; there is no measured number to put beside it.").arg(asked, guessed);
    const QString found = factorText(*measured);
    if (isNear(*guess, *measured))
        return LessonText::tr("%1: you guessed %2, and %3 was measured. Well guessed.").arg(asked, guessed, found);
    if (isWithin(*guess, outcome, question))
        return LessonText::tr("%1: you guessed %2, and %3 was measured, but the rounds differ so much that you may be "
                              "right.")
            .arg(asked, guessed, found);
    if (*guess > *measured)
        return LessonText::tr("%1: you guessed %2, but only %3 was measured.").arg(asked, guessed, found);
    return LessonText::tr("%1: you guessed %2, but %3 was measured: more than you expected.")
        .arg(asked, guessed, found);
}

QString factorText(double factor)
{
    return ratioText(factor, 3);
}

bool isNear(double guess, double measured)
{
    constexpr double near = 0.05;
    return std::abs(guess - measured) <= near * measured;
}

Standing standingOf(const ComparisonEntry& entry, const ComparisonEntry& other)
{
    constexpr double near = 0.03;
    const double ratio = other.wall.median / entry.wall.median;
    const bool overlap = entry.wallLow && entry.wallHigh && other.wallLow && other.wallHigh
        && *entry.wallLow <= *other.wallHigh && *other.wallLow <= *entry.wallHigh;
    if (overlap || std::abs(ratio - 1) <= near)
        return Standing::Alike;
    return ratio > 1 ? Standing::Faster : Standing::Slower;
}

const ComparisonEntry* usableEntry(const Comparison& comparison, const Setting& setting)
{
    const ComparisonEntry* const entry = entryOf(comparison, setting);
    return entry != nullptr && wasMeasured(*entry) && entry->identical && entry->speedup ? entry : nullptr;
}

} // namespace tutti

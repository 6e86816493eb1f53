// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QLocale>

#include "app/desktop/text/lessonparagraphs.h"
#include "app/desktop/text/lessonphrases.h"
#include "app/desktop/text/quantitytext.h"

// What more workers cost: their start, and the cores that are not there.
namespace tutti {

namespace {

QString startupSentence(const ComparisonEntry& entry)
{
    constexpr double leastShown = 0.01;
    const double share = entry.startupSeconds / entry.wall.median;
    const QString name = settingName(entry.setting);
    const QString time = durationText(entry.startupSeconds);
    if (share < leastShown)
        return LessonText::tr("%1: start-up %2, less than 1 % of the wall time.").arg(name, time);
    return LessonText::tr("%1: start-up %2, which is %3 of the wall time.").arg(name, time, percentText(share));
}

/// Start-ups of an experiment, of all that have several workers.
QStringList startupSentences(const Comparison& comparison)
{
    QStringList sentences;
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.setting.workers > 1 && usableEntry(comparison, entry.setting) != nullptr)
            sentences << startupSentence(entry);
    }
    return sentences;
}

/// Which of several workers lost against one after the other, and which won.
QString balanceOfTiny(const Comparison& comparison)
{
    QStringList slower;
    QStringList faster;
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.setting.workers < 2 || usableEntry(comparison, entry.setting) == nullptr)
            continue;
        if (entry.difference == Difference::Slower)
            slower << settingName(entry.setting);
        if (entry.difference == Difference::Faster)
            faster << settingName(entry.setting);
    }
    const QString comma = QStringLiteral(", ");
    if (!slower.isEmpty() && !faster.isEmpty())
        return LessonText::tr("With tiny jobs starting up cost more than sharing the work brought for %1; it paid for "
                              "%2.")
            .arg(slower.join(comma), faster.join(comma));
    if (!slower.isEmpty())
        return LessonText::tr("With tiny jobs starting up cost more than sharing the work brought for %1.")
            .arg(slower.join(comma));
    if (!faster.isEmpty())
        return LessonText::tr("Even with tiny jobs it paid on this machine to share the work among %1.")
            .arg(faster.join(comma));
    return LessonText::tr("With tiny jobs the rounds show neither a gain nor a loss.");
}

/// From how much work on sharing pays for the start-up: W − W / s = start-up, s being the speed-up without start-up.
QString breakEvenSentence(const Comparison& comparison, const Setting& setting)
{
    const ComparisonEntry* const entry = usableEntry(comparison, setting);
    const ComparisonEntry* const baseline = baselineOf(comparison);
    if (entry == nullptr || baseline == nullptr || entry->wall.median <= entry->startupSeconds)
        return {};
    const double working = baseline->wall.median / (entry->wall.median - entry->startupSeconds);
    constexpr double leastGain = 1.05;
    if (working < leastGain)
        return LessonText::tr("%1 were no faster even when they had started, so that no amount of work would pay for "
                              "their start-up here.")
            .arg(settingName(setting));
    const double work = entry->startupSeconds / (1 - 1 / working);
    return LessonText::tr("%1: once started they were %2 times as fast, so that their start-up pays from about %3 of "
                          "work on.")
        .arg(settingName(setting), factorText(working), durationText(work));
}

QStringList larger(const Comparison& comparison)
{
    QStringList sentences {
        LessonText::tr("Start-up does not depend on how much work there is, so that with larger jobs "
                       "it should be a smaller part of the whole.")};
    sentences << startupSentences(comparison);
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.setting.engine == "processes" || entry.setting.engine == "mpi")
            sentences << breakEvenSentence(comparison, entry.setting);
    }
    sentences.removeAll(QString());
    return sentences;
}

QString moreThreadsSentence(const ComparisonEntry& more, const ComparisonEntry& enough, Standing standing)
{
    const QString workers = QLocale().toString(more.setting.workers);
    const QString cores = QLocale().toString(enough.setting.workers);
    const double ratio = enough.wall.median / more.wall.median;
    if (standing == Standing::Alike)
        return LessonText::tr("%1 workers were no faster than %2.").arg(workers, cores);
    if (standing == Standing::Slower)
        return LessonText::tr("%1 workers took %3 times as long as %2.").arg(workers, cores, factorText(1 / ratio));
    return LessonText::tr("%1 workers were %3 times as fast as %2.").arg(workers, cores, factorText(ratio));
}

QString moreThreadsReason(Standing standing)
{
    switch (standing) {
    case Standing::Alike:
        return LessonText::tr("A core computes one thing at a time, and more workers only take turns on it.");
    case Standing::Slower:
        return LessonText::tr("More workers take turns on the cores, and changing from one to the next costs time.");
    case Standing::Faster:
        break;
    }
    return LessonText::tr(
        "Workers cannot compute more at a time than the cores do; but more workers get a larger part of "
        "the cores when other programs want them too, and they even out cores of unequal speed.");
}

QString computingSentences(const LessonOutcome& outcome)
{
    const Comparison& comparison = outcome.comparisons.front();
    const ComparisonEntry* enough = nullptr;
    QStringList sentences;
    QStringList reasons;
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.setting.workers < 2 || usableEntry(comparison, entry.setting) == nullptr)
            continue;
        if (enough == nullptr) {
            enough = &entry;
            continue;
        }
        const Standing standing = standingOf(entry, *enough);
        sentences << moreThreadsSentence(entry, *enough, standing);
        reasons << moreThreadsReason(standing);
    }
    if (sentences.isEmpty())
        return {};
    reasons.removeDuplicates();
    if (outcome.cores == 1)
        sentences.prepend(
            LessonText::tr("Tutti may use a single core here, so that two workers are too many already."));
    return (sentences + reasons).join(QLatin1Char(' '));
}

QString waitingSentences(const Comparison& comparison)
{
    const ComparisonEntry* widest = nullptr;
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.setting.workers > 1 && usableEntry(comparison, entry.setting) != nullptr)
            widest = &entry;
    }
    if (widest == nullptr)
        return {};
    if (widest->difference != Difference::Faster)
        return LessonText::tr(
                   "Waiting needs no core, so that %1 workers should wait at the same time. The rounds do not "
                   "show it here: something else took the time.")
            .arg(QLocale().toString(widest->setting.workers));
    return LessonText::tr(
               "Waiting is different. It needs no core, so that all %1 workers waited at the same time and were "
               "%2 times as fast as one.")
        .arg(QLocale().toString(widest->setting.workers), factorText(widest->speedup->value));
}

} // namespace

QStringList whyStartUpEats(const LessonOutcome& outcome)
{
    const Comparison& tiny = outcome.comparisons.front();
    QStringList paragraphs;
    if (baselineOf(tiny) != nullptr)
        paragraphs << balanceOfTiny(tiny) + QLatin1Char(' ') + startupSentences(tiny).join(QLatin1Char(' '));
    if (outcome.comparisons.size() > 1 && baselineOf(outcome.comparisons[1]) != nullptr)
        paragraphs << larger(outcome.comparisons[1]).join(QLatin1Char(' '));
    paragraphs << LessonText::tr(
        "Remember: a thread starts within the program that is running, a process has to be "
        "loaded, and MPI starts a launcher first, which starts the processes and connects them. "
        "The start-up is paid once for a run, so that it counts less the more work there is. "
        "Give workers many jobs, and keep them for as long as there are any.");
    return paragraphs;
}

QStringList whyMoreThanCores(const LessonOutcome& outcome)
{
    QStringList paragraphs {computingSentences(outcome)};
    if (outcome.comparisons.size() > 1)
        paragraphs << waitingSentences(outcome.comparisons[1]);
    paragraphs << LessonText::tr(
        "Remember: for computing, as many workers as there are cores; for waiting, as many as may "
        "wait at the same time. A logical core is less than a physical one: where two logical "
        "cores share a physical one, the second brings only a part of a core.");
    return paragraphs;
}

} // namespace tutti

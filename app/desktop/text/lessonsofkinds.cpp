// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QLocale>

#include "app/desktop/text/lessonparagraphs.h"
#include "app/desktop/text/lessonphrases.h"
#include "app/desktop/text/quantitytext.h"

// Who works: waiting and computing, threads and processes.
namespace tutti {

namespace {

const ComparisonEntry* withEngine(const Comparison& comparison, std::string_view engine)
{
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.setting.engine == engine)
            return usableEntry(comparison, entry.setting);
    }
    return nullptr;
}

/// The entry with the most workers.
const ComparisonEntry& widest(const Comparison& comparison)
{
    return *std::max_element(
        comparison.entries.begin(), comparison.entries.end(),
        [](const ComparisonEntry& a, const ComparisonEntry& b) { return a.setting.workers < b.setting.workers; });
}

QString overlapSentence(const ComparisonEntry& many, double waitSeconds)
{
    const QString wait = durationText(waitSeconds);
    if (many.difference == Difference::None || many.difference == Difference::Slower)
        return LessonText::tr("%1 can wait at the same time, so that only %2 of waiting should be left. The rounds do "
                              "not show it: something else took the time, such as a machine that is busy. Close other "
                              "programs and run the experiment again.")
            .arg(settingName(many.setting), wait);
    const double times = many.speedup->value;
    const QString waits =
        LessonText::tr("%1 wait at the same time: the waits overlap, and only %2 of waiting is left. Nobody had to "
                       "compute faster for that, because waiting needs no core.")
            .arg(settingName(many.setting), wait);
    if (times < 0.9 * many.setting.workers)
        return waits + QLatin1Char(' ')
            + LessonText::tr("It is %1 times as fast and not %2 times, because there is more to do than to wait: bytes "
                             "travel, files are written, the run begins and ends.")
                  .arg(factorText(times), QLocale().toString(many.setting.workers));
    return waits + QLatin1Char(' ')
        + LessonText::tr("It is about as many times as fast as there are connections, because almost all of the time "
                         "was waiting.");
}

QString threadsSentence(const LessonOutcome& outcome, const ComparisonEntry& threads)
{
    if (threads.difference == Difference::Faster)
        return LessonText::tr(
            "The two threads of one program computed at the same time. In C++ nothing keeps them from "
            "it: the system gives each of them a core, as far as there are any.");
    if (outcome.cores == 1)
        return LessonText::tr("Tutti may use only one core here. Two threads had to take turns on it, so that nothing "
                              "was won.");
    return LessonText::tr("In C++ two threads of one program can compute at the same time, each on a core of its own. "
                          "The rounds do not show it here: something else may be using the cores. Close other programs "
                          "and run the experiment again.");
}

QString openmpSentence(const ComparisonEntry& threads, const ComparisonEntry& openmp)
{
    const double apart = std::abs(threads.wall.median / openmp.wall.median - 1);
    const QString what =
        LessonText::tr("QtConcurrent and OpenMP both use threads of one program. They differ in how the "
                       "programmer says so: by calling a library, or by a line for the compiler.");
    if (standingOf(threads, openmp) == Standing::Alike)
        return what + QLatin1Char(' ') + LessonText::tr("The rounds show no difference between them that counts.");
    return what + QLatin1Char(' ')
        + LessonText::tr("Their times differ by %1 % here.").arg(QLocale().toString(apart * 100, 'f', 0));
}

QString processesSentence(const ComparisonEntry& threads, const ComparisonEntry& processes)
{
    const QString startup = LessonText::tr("Processes are programs of their own: they have to be started, which took "
                                           "%1, and every job and every result travels between programs.")
                                .arg(durationText(processes.startupSeconds));
    const QString times =
        factorText(std::max(processes.wall.median / threads.wall.median, threads.wall.median / processes.wall.median));
    switch (standingOf(processes, threads)) {
    case Standing::Alike:
        return startup + QLatin1Char(' ')
            + LessonText::tr(
                   "With jobs of this length that hardly counts: the rounds show no difference from threads.");
    case Standing::Slower:
        return startup + QLatin1Char(' ')
            + LessonText::tr("That is why they took %1 times as long as the threads.").arg(times);
    case Standing::Faster:
        break;
    }
    return startup + QLatin1Char(' ')
        + LessonText::tr(
              "They were %1 times as fast as the threads all the same: something disturbed the threads more.")
              .arg(times);
}

} // namespace

QStringList whyWaitsOverlap(const LessonOutcome& outcome)
{
    const Comparison& comparison = outcome.comparisons.front();
    const ComparisonEntry& one = *baselineOf(comparison);
    const LessonWork& work = outcome.works.front();
    const double latency = work.milliseconds / 1000;
    const double wait = static_cast<double>(work.jobs) * latency;
    QStringList paragraphs;
    paragraphs << LessonText::tr(
                      "With one connection the sounds wait one after the other: %1 × %2 ms are %3 of waiting, "
                      "and %4 were measured.")
                      .arg(QLocale().toString(static_cast<qulonglong>(work.jobs)),
                           QLocale().toString(work.milliseconds, 'g', 6), durationText(wait),
                           secondsText(one.wall.median));
    const ComparisonEntry& many = widest(comparison);
    if (usableEntry(comparison, many.setting) != nullptr && &many != &one)
        paragraphs << overlapSentence(many, std::ceil(static_cast<double>(work.jobs) / many.setting.workers) * latency);
    paragraphs << LessonText::tr("Remember: whatever waits for a network, a disk or an answer can wait at the same "
                                 "time, even on a machine with a single core. In Python too: a thread that waits lets "
                                 "the others go on, so that threads are enough for downloads there.");
    return paragraphs;
}

QStringList whyThreadsOrProcesses(const LessonOutcome& outcome)
{
    const Comparison& comparison = outcome.comparisons.front();
    const ComparisonEntry* const threads = withEngine(comparison, "qtconcurrent");
    const ComparisonEntry* const openmp = withEngine(comparison, "openmp");
    const ComparisonEntry* const processes = withEngine(comparison, "processes");
    QStringList paragraphs;
    if (threads != nullptr)
        paragraphs << threadsSentence(outcome, *threads);
    if (threads != nullptr && openmp != nullptr)
        paragraphs << openmpSentence(*threads, *openmp);
    if (threads != nullptr && processes != nullptr)
        paragraphs << processesSentence(*threads, *processes);
    paragraphs << LessonText::tr(
        "In Python this looks different. The usual Python interpreter has a lock that lets only "
        "one thread at a time carry out Python code. Two Python threads that compute therefore "
        "take turns and are no faster than one; processes have an interpreter and a lock each, "
        "and that is why programs in Python compute in a pool of processes. C++ has no such "
        "lock, and Tutti is written in C++.");
    paragraphs << LessonText::tr("Remember: for computing in C++ threads are the short way. Processes are worth their "
                                 "start-up where one that crashes must not take the others along, or where the work is "
                                 "to be spread over several machines, as MPI does.");
    return paragraphs;
}

} // namespace tutti

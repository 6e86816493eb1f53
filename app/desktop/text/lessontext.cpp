// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/lessontext.h"

#include <algorithm>

#include <QLocale>

#include "app/desktop/text/lessonparagraphs.h"
#include "app/desktop/text/lessonphrases.h"
#include "app/desktop/text/quantitytext.h"

namespace tutti {

namespace {

QString howMany(const LessonOutcome& asked, std::size_t experiment = 0)
{
    return QLocale().toString(static_cast<qulonglong>(asked.works.at(experiment).jobs));
}

QString each(const LessonOutcome& asked, std::size_t experiment = 0)
{
    return LessonText::tr("%1 ms").arg(QLocale().toString(asked.works.at(experiment).milliseconds, 'g', 6));
}

QStringList whyOf(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier)
{
    switch (outcome.kind) {
    case LessonKind::OverlappingWaits:
        return whyWaitsOverlap(outcome);
    case LessonKind::ThreadsOrProcesses:
        return whyThreadsOrProcesses(outcome);
    case LessonKind::NotTwiceAsFast:
        return whyNotTwiceAsFast(outcome, earlier);
    case LessonKind::UnevenFiles:
        return whyUneven(outcome);
    case LessonKind::StartUpEatsTheGain:
        return whyStartUpEats(outcome);
    case LessonKind::MoreWorkersThanCores:
        return whyMoreThanCores(outcome);
    }
    return {};
}

/// The experiment's name, then its sentences, as one paragraph.
QString measuredParagraph(const LessonOutcome& outcome, std::size_t experiment)
{
    const Comparison* const before = experiment > 0 ? &outcome.comparisons[experiment - 1] : nullptr;
    QStringList sentences = entrySentences(outcome.kind, outcome.comparisons[experiment], before);
    const QString name = experimentName(outcome, experiment);
    if (!sentences.isEmpty() && !name.isEmpty())
        //: The name of an experiment, before what was measured in it.
        sentences.prepend(LessonText::tr("%1.").arg(name));
    return sentences.join(QLatin1Char(' '));
}

/// What the numbers are worth, where they are worth little.
QStringList doubtSentences(const LessonOutcome& outcome)
{
    QStringList sentences;
    const auto& all = outcome.comparisons;
    const bool isStopped = std::any_of(all.begin(), all.end(), [](const Comparison& one) { return one.cancelled; })
        || all.size() < outcome.works.size();
    if (isStopped)
        sentences << LessonText::tr("The experiment was stopped early: the numbers come from the rounds that were "
                                    "measured until then.");
    if (std::any_of(all.begin(), all.end(), [](const Comparison& one) { return one.buildType == "Debug"; }))
        sentences << LessonText::tr("A debug build of Tutti: its times mean little.");
    const bool isBusy = std::any_of(all.begin(), all.end(), [&outcome](const Comparison& one) {
        return one.conditions.loadBefore > 0.5 * outcome.cores;
    });
    if (isBusy)
        sentences << LessonText::tr("The machine was busy with something else when the experiment began, which makes "
                                    "every number less sure.");
    return sentences;
}

} // namespace

QString lessonTitle(LessonKind kind)
{
    switch (kind) {
    case LessonKind::OverlappingWaits:
        return LessonText::tr("Waiting at the same time");
    case LessonKind::ThreadsOrProcesses:
        return LessonText::tr("Threads, OpenMP or processes?");
    case LessonKind::NotTwiceAsFast:
        return LessonText::tr("Why two are not twice as fast");
    case LessonKind::UnevenFiles:
        return LessonText::tr("Uneven files");
    case LessonKind::StartUpEatsTheGain:
        return LessonText::tr("When start-up eats the gain");
    case LessonKind::MoreWorkersThanCores:
        return LessonText::tr("More workers than cores");
    }
    return {};
}

QString lessonQuestion(const LessonOutcome& asked)
{
    switch (asked.kind) {
    case LessonKind::OverlappingWaits:
        return LessonText::tr("A program downloads %1 sounds. Each answer of the service comes %2 late: for that long "
                              "nothing happens but waiting. How many times as fast is it when several connections are "
                              "open at once?")
            .arg(howMany(asked), each(asked));
    case LessonKind::ThreadsOrProcesses:
        return LessonText::tr("A program has %1 jobs, each of them %2 of pure computing, for two workers. The workers "
                              "can be two threads of the program or two programs (processes) of their own. How many "
                              "times as fast as one after the other will each way be?")
            .arg(howMany(asked), each(asked));
    case LessonKind::NotTwiceAsFast:
        return LessonText::tr("Some work cannot be shared: here one worker has to do %1 % of it alone before the "
                              "others may begin. How many times as fast as one worker are several?")
            .arg(QLocale().toString(asked.serialPercent, 'g', 4));
    case LessonKind::UnevenFiles:
        return LessonText::tr("Files are seldom of one size. Two workers share %1 jobs, first a list that begins with "
                              "long jobs and ends with short ones, then a list whose last job is as long as all the "
                              "others together. Static gives each worker half of the list beforehand, dynamic gives "
                              "whoever is free the next of the list, and longest first does that too, but begins with "
                              "the longest. How many times as fast as one worker will they be?")
            .arg(howMany(asked));
    case LessonKind::StartUpEatsTheGain:
        return LessonText::tr("Two processes must be started before they can help, and MPI has to start a whole world "
                              "of them. Here are %1 tiny jobs of %2 each, and then as many of %3. How many times as "
                              "fast as one after the other will it be? Less than 1 means slower.")
            .arg(howMany(asked), each(asked, 0), each(asked, 1));
    case LessonKind::MoreWorkersThanCores:
        if (asked.cores == 1)
            return LessonText::tr("Tutti may use one core of this machine. What happens when several workers share the "
                                  "work, first work that computes, then work that only waits? How many times as fast "
                                  "as one after the other will they be?");
        //: The number is how many cores there are, two at least.
        return LessonText::tr("Tutti may use %n cores of this machine. What happens when more workers than that share "
                              "the work, first work that computes, then work that only waits? How many times as fast "
                              "as one after the other will they be?",
                              nullptr, asked.cores);
    }
    return {};
}

QString lessonProcedure(const LessonOutcome& asked)
{
    switch (asked.kind) {
    case LessonKind::OverlappingWaits:
        return LessonText::tr("The experiment downloads %1 sounds of the offline library, which answers %2 late, over "
                              "one connection and over six, in several rounds. Nothing goes over the internet.")
            .arg(howMany(asked), each(asked));
    case LessonKind::ThreadsOrProcesses:
        return LessonText::tr("The experiment does the same computing one after the other, on two threads "
                              "(QtConcurrent), on two threads (OpenMP) and in two processes, in several rounds.");
    case LessonKind::NotTwiceAsFast:
        return LessonText::tr("The experiment does the same computing with one worker and with several threads, as "
                              "many as there are cores but at most four, in several rounds.");
    case LessonKind::UnevenFiles:
        return LessonText::tr("The experiment does both lists one after the other and on two threads with each "
                              "schedule, in several rounds.");
    case LessonKind::StartUpEatsTheGain:
        return LessonText::tr("The experiment does the tiny jobs and then the larger ones: one after the other, on two "
                              "threads, in two processes and in two MPI processes, in several rounds.");
    case LessonKind::MoreWorkersThanCores:
        return LessonText::tr("The experiment does %1 jobs of computing, and then %1 jobs of waiting, each of %2: one "
                              "after the other, then on as many threads as there are cores, twice and four times as "
                              "many, in several rounds.")
            .arg(howMany(asked), each(asked));
    }
    return {};
}

QString guessName(const LessonOutcome& asked, std::size_t question)
{
    const LessonGuess& guess = asked.questions.at(question);
    if (guess.about == LessonGuess::About::Limit)
        return LessonText::tr("However many workers");
    const QString experiment = experimentName(asked, guess.experiment);
    QString name = entryName(asked.kind, guess.setting);
    if (experiment.isEmpty())
        return name;
    //: An experiment and one of its entries, such as "Tiny jobs, 2 processes".
    return LessonText::tr("%1, %2").arg(experiment, name);
}

QString guessQuestion(const LessonOutcome& asked, std::size_t question)
{
    if (asked.questions.at(question).about == LessonGuess::About::Limit)
        return LessonText::tr("With a serial fraction of %1 %, how many times as fast can it get at most, however many "
                              "workers there are?")
            .arg(QLocale().toString(asked.serialPercent, 'g', 4));
    if (asked.kind == LessonKind::NotTwiceAsFast)
        //: %2 is such as "2 threads (QtConcurrent)".
        return LessonText::tr("With a serial fraction of %1 %, how many times as fast as one worker will it be? – %2")
            .arg(QLocale().toString(asked.serialPercent, 'g', 4), guessName(asked, question));
    if (asked.kind == LessonKind::OverlappingWaits)
        return LessonText::tr("How many times as fast as one connection will it be? – %1")
            .arg(guessName(asked, question));
    return LessonText::tr("How many times as fast as one after the other will it be? – %1")
        .arg(guessName(asked, question));
}

QString minutesText(double minutes)
{
    if (minutes < 0.75)
        return LessonText::tr("about half a minute");
    if (minutes < 1.25)
        return LessonText::tr("about a minute");
    return LessonText::tr("about %1 minutes").arg(QLocale().toString(minutes, 'g', 2));
}

QString experimentName(const LessonOutcome& asked, std::size_t experiment)
{
    const bool isFirst = experiment == 0;
    switch (asked.kind) {
    case LessonKind::UnevenFiles:
        return isFirst ? LessonText::tr("Long jobs first") : LessonText::tr("A giant at the end");
    case LessonKind::StartUpEatsTheGain:
        return isFirst ? LessonText::tr("Tiny jobs") : LessonText::tr("Larger jobs");
    case LessonKind::MoreWorkersThanCores:
        return isFirst ? LessonText::tr("Computing") : LessonText::tr("Waiting");
    case LessonKind::OverlappingWaits:
    case LessonKind::ThreadsOrProcesses:
    case LessonKind::NotTwiceAsFast:
        break;
    }
    return {};
}

QString progressText(const LessonOutcome& asked, std::size_t experiment, int round, int rounds, const Setting& setting)
{
    const QString name = experimentName(asked, experiment);
    const QString entry = entryName(asked.kind, setting);
    const QLocale locale;
    if (round == 0)
        return name.isEmpty() ? LessonText::tr("Warm-up: %1").arg(entry)
                              : LessonText::tr("%1, warm-up: %2").arg(name, entry);
    if (name.isEmpty())
        return LessonText::tr("Round %1 of %2: %3").arg(locale.toString(round), locale.toString(rounds), entry);
    return LessonText::tr("%1, round %2 of %3: %4").arg(name, locale.toString(round), locale.toString(rounds), entry);
}

QStringList lessonExplanation(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier)
{
    const auto& all = outcome.comparisons;
    if (std::none_of(all.begin(), all.end(), [](const Comparison& one) { return baselineOf(one) != nullptr; }))
        return {LessonText::tr("Nothing was measured that the others could be compared with, so there is nothing to "
                               "explain yet. Run the experiment again.")};
    QStringList paragraphs;
    if (const QStringList doubts = doubtSentences(outcome); !doubts.isEmpty())
        paragraphs << doubts.join(QLatin1Char(' '));
    for (std::size_t experiment = 0; experiment < all.size(); ++experiment)
        paragraphs << measuredParagraph(outcome, experiment);
    QStringList guesses;
    for (std::size_t question = 0; question < outcome.questions.size(); ++question)
        guesses << guessSentence(outcome, question);
    guesses.removeAll(QString());
    paragraphs << guesses.join(QLatin1Char(' ')) << whyOf(outcome, earlier);
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace tutti

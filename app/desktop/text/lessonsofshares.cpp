// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QLocale>

#include "app/desktop/text/lessonparagraphs.h"
#include "app/desktop/text/lessonphrases.h"
#include "app/desktop/text/quantitytext.h"
#include "core/timing/scaling.h"

// How work is shared: what cannot be, and what is in unequal pieces.
namespace tutti {

namespace {

QString shareText(double share)
{
    return LessonText::tr("%1 %").arg(QLocale().toString(share * 100, 'f', share < 0.0995 ? 1 : 0));
}

/// The entries with several workers that can be compared, by rising count.
std::vector<const ComparisonEntry*> several(const Comparison& comparison)
{
    std::vector<const ComparisonEntry*> entries;
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.setting.workers > 1 && usableEntry(comparison, entry.setting) != nullptr)
            entries.push_back(&entry);
    }
    std::sort(entries.begin(), entries.end(), [](const ComparisonEntry* a, const ComparisonEntry* b) {
        return a->setting.workers < b->setting.workers;
    });
    return entries;
}

QString lawSentence(double share, const ComparisonEntry& entry)
{
    const int workers = entry.setting.workers;
    return LessonText::tr("For %1 workers that is 1 / (%2 + %3 / %1) = %4, and %5 was measured.")
        .arg(QLocale().toString(workers), QLocale().toString(share, 'f', 2), QLocale().toString(1 - share, 'f', 2),
             factorText(amdahlSpeedUp(share, workers)), factorText(entry.speedup->value));
}

/// What the measurement says to the law, at the smallest number of workers.
QString agreementSentence(const LessonOutcome& outcome, double share, const ComparisonEntry& entry)
{
    const double law = amdahlSpeedUp(share, entry.setting.workers);
    const double measured = entry.speedup->value;
    if (entry.setting.workers > outcome.cores)
        return LessonText::tr("Tutti may use only one core here, so that the workers had to take turns; the law speaks "
                              "of workers that have a core each.");
    const SpeedUp& speedup = *entry.speedup;
    const bool isAllowed = speedup.low && speedup.high && law >= *speedup.low && law <= *speedup.high;
    if (isNear(law, measured)) {
        if (share == 0)
            return LessonText::tr(
                "Nothing was serial, and the measurement follows the law: the two were as fast as two "
                "can be.");
        return LessonText::tr("The measurement follows the law: what is missing to twice as fast is the serial part. "
                              "While one worker does it, the other can only wait.");
    }
    if (isAllowed)
        return LessonText::tr("The rounds differ so much that they neither contradict the law nor confirm it. Close "
                              "other programs and run the experiment again.");
    if (measured > law)
        return LessonText::tr("That is more than the law allows. No worker can do that: the one worker must have been "
                              "disturbed in its rounds, so that the comparison flatters the others.");
    return LessonText::tr(
        "That is less than the law allows. The law knows only the serial fraction. It does not know that "
        "workers must be started and stopped, that cores slow each other down when all of them work, "
        "or that other programs want the cores as well. \u201cWhere it went\u201d under Timing takes "
        "these apart.");
}

QString backwardsSentence(const ComparisonEntry& entry)
{
    if (!entry.karpFlatt)
        return {};
    const QString workers = QLocale().toString(entry.setting.workers);
    if (*entry.karpFlatt <= 0)
        return LessonText::tr(
                   "Read backwards (Karp and Flatt), the speed-up of %1 workers amounts to no serial fraction at "
                   "all.")
            .arg(workers);
    if (*entry.karpFlatt >= 1)
        return LessonText::tr(
                   "Read backwards (Karp and Flatt), %1 workers were as if all of the work were serial: they "
                   "did not help.")
            .arg(workers);
    return LessonText::tr(
               "Read backwards (Karp and Flatt), the speed-up of %1 workers amounts to a serial fraction of %2, "
               "with everything in it that behaved like one.")
        .arg(workers, shareText(*entry.karpFlatt));
}

QString fitSentence(const Comparison& comparison)
{
    for (const ScalingCurve& curve : scalingOf(comparison)) {
        if (curve.fit)
            return LessonText::tr(
                       "The law fitted to all worker counts gives a serial fraction of %1 (95 % interval: %2 to "
                       "%3).")
                .arg(shareText(curve.fit->serialFraction), shareText(std::max(curve.fit->low, 0.0)),
                     shareText(curve.fit->high));
    }
    return {};
}

QString limitSentence(double share, const ComparisonEntry& entry)
{
    if (share == 0)
        return LessonText::tr("Without a serial part the law knows no limit. Turn the serial fraction up to see one.");
    QString law = LessonText::tr("However many workers there are, it never gets faster than 1 / %1 = %2 times, "
                                 "because the serial part is still done by one.")
                      .arg(QLocale().toString(share, 'f', 2), factorText(1 / share));
    if (!entry.karpFlatt || *entry.karpFlatt <= 0 || *entry.karpFlatt >= 1)
        return law;
    return law + QLatin1Char(' ')
        + LessonText::tr("By the fraction that was measured the limit is %1 times.")
              .arg(factorText(1 / *entry.karpFlatt));
}

/// The outcomes with other shares, each with its speed-up at the same number of workers.
QString earlierSentence(const std::vector<LessonOutcome>& earlier, const Setting& setting)
{
    QStringList list;
    for (const LessonOutcome& outcome : earlier) {
        if (outcome.comparisons.empty())
            continue;
        if (const ComparisonEntry* const entry = usableEntry(outcome.comparisons.front(), setting))
            //: A serial share and the speed-up that was measured with it.
            list << LessonText::tr("%1 % gave %2 times")
                        .arg(QLocale().toString(outcome.serialPercent, 'g', 4), factorText(entry->speedup->value));
    }
    if (list.isEmpty())
        return {};
    //: %1 is a list of serial shares with the speed-ups that were measured; %2 a number, two at least.
    return LessonText::tr("Your runs with other serial fractions, at %2 workers: %1.")
        .arg(list.join(QStringLiteral("; ")), QLocale().toString(setting.workers));
}

const ComparisonEntry* withSchedule(const Comparison& comparison, std::string_view schedule)
{
    for (const ComparisonEntry& entry : comparison.entries) {
        if (entry.setting.schedule == schedule)
            return usableEntry(comparison, entry.setting);
    }
    return nullptr;
}

QString balanceSentence(const ComparisonEntry& entry)
{
    //: %1 is such as "Static on 2 threads".
    return LessonText::tr("%1: the workers were busy for %2 of the time of the busiest, on average.")
        .arg(entryName(LessonKind::UnevenFiles, entry.setting), shareText(entry.loadBalance));
}

QStringList whyLongFirst(const LessonOutcome& outcome, const Comparison& comparison)
{
    const ComparisonEntry* const fixed = withSchedule(comparison, "static");
    const ComparisonEntry* const dynamic = withSchedule(comparison, "dynamic");
    if (fixed == nullptr || dynamic == nullptr)
        return {};
    QStringList sentences {LessonText::tr("In the first list all long jobs stand at the beginning. Static gave them to "
                                          "the same worker, whose half lasted much longer than the other's.")};
    if (standingOf(*dynamic, *fixed) == Standing::Faster)
        sentences << LessonText::tr(
                         "Dynamic let whoever was free take the next job and was %1 times as fast as static.")
                         .arg(factorText(fixed->wall.median / dynamic->wall.median));
    else if (outcome.cores == 1)
        sentences << LessonText::tr("It made no difference here: with one core it does not matter who has the work.");
    else
        sentences << LessonText::tr("Dynamic should have been faster; the rounds do not show it, so look whether the "
                                    "machine was busy.");
    sentences << balanceSentence(*fixed) << balanceSentence(*dynamic);
    return sentences;
}

QStringList whyGiantLast(const LessonOutcome& outcome, const Comparison& comparison)
{
    const ComparisonEntry* const dynamic = withSchedule(comparison, "dynamic");
    const ComparisonEntry* const longest = withSchedule(comparison, "longest-first");
    if (dynamic == nullptr || longest == nullptr)
        return {};
    QStringList sentences {LessonText::tr("In the second list the giant comes last. Dynamic takes it when everything "
                                          "else is done, and then one worker has nothing left to do. Longest first "
                                          "begins with it, and the other worker does all the rest meanwhile.")};
    if (standingOf(*longest, *dynamic) == Standing::Faster)
        sentences << LessonText::tr("That made it %1 times as fast as dynamic.")
                         .arg(factorText(dynamic->wall.median / longest->wall.median));
    else if (outcome.cores == 1)
        sentences << LessonText::tr("It made no difference here: with one core the order does not matter.");
    else
        sentences << LessonText::tr("The rounds do not show it here, so look whether the machine was busy.");
    sentences << balanceSentence(*dynamic) << balanceSentence(*longest);
    return sentences;
}

} // namespace

QStringList whyNotTwiceAsFast(const LessonOutcome& outcome, const std::vector<LessonOutcome>& earlier)
{
    const Comparison& comparison = outcome.comparisons.front();
    const std::vector<const ComparisonEntry*> entries = several(comparison);
    if (entries.empty())
        return {};
    const double share = outcome.serialPercent / 100;
    QStringList law {LessonText::tr("Amdahl's law: when the share f of the work is serial, p workers are at best "
                                    "1 / (f + (1 − f) / p) times as fast as one.")};
    for (const ComparisonEntry* const entry : entries)
        law << lawSentence(share, *entry);
    law << agreementSentence(outcome, share, *entries.front());
    QStringList back {backwardsSentence(*entries.back()), fitSentence(comparison)};
    back.removeAll(QString());
    return {law.join(QLatin1Char(' ')), back.join(QLatin1Char(' ')), limitSentence(share, *entries.back()),
            earlierSentence(earlier, entries.front()->setting)};
}

QStringList whyUneven(const LessonOutcome& outcome)
{
    QStringList paragraphs {whyLongFirst(outcome, outcome.comparisons.front()).join(QLatin1Char(' '))};
    if (outcome.comparisons.size() > 1 && baselineOf(outcome.comparisons[1]) != nullptr)
        paragraphs << whyGiantLast(outcome, outcome.comparisons[1]).join(QLatin1Char(' '));
    paragraphs << LessonText::tr(
        "Remember: no schedule can be faster than the longest job. The giant is half of all the "
        "work, so that even a hundred workers would be at most twice as fast. Where the lengths "
        "are known beforehand, begin with the longest: Tutti does so by the sizes of the files "
        "unless you choose otherwise.");
    return paragraphs;
}

} // namespace tutti

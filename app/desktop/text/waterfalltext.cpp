// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/waterfalltext.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/desktop/text/quantitytext.h"

namespace tutti {

namespace {

class WaterfallText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::WaterfallText)
};

/// A sentence for each kind of worker, in LaneKind's order.
using Sentences = std::array<const char*, 6>;

/// Less than this share of the run cannot be told from chance, and would round to nothing.
constexpr double leastShare = 0.001;

// lupdate reads the macro's literals; the number is that of the workers.
constexpr Sentences startupLosses {
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText", "Starting %n worker(s) took %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText", "Starting %n thread(s) took %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText", "Starting %n OpenMP thread(s) took %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText", "Starting %n process(es) took %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText", "Starting %n rank(s) took %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText", "Opening %n connection(s) took %1, %2 of the run."),
};

// The number is that of the workers that waited.
constexpr Sentences serialLosses {
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "One worker did the serial part while %n other(s) waited; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "One thread did the serial part while %n other(s) waited; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "One OpenMP thread did the serial part while %n other(s) waited; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "The serial part was done while %n process(es) had to wait; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "The serial part was done while %n rank(s) had to wait; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "The serial part was done while %n connection(s) had to wait; that cost %1, %2 of the run."),
};

constexpr Sentences unevenLosses {
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "At the end some of the %n worker(s) had nothing left to do while others still "
                        "worked; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "At the end some of the %n thread(s) had nothing left to do while others still "
                        "worked; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "At the end some of the %n OpenMP thread(s) had nothing left to do while others "
                        "still worked; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "At the end some of the %n process(es) had nothing left to do while others still "
                        "worked; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "At the end some of the %n rank(s) had nothing left to do while others still "
                        "worked; that cost %1, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "At the end some of the %n connection(s) had nothing left to fetch while others "
                        "still did; that cost %1, %2 of the run."),
};

constexpr Sentences slowedLosses {
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "%n worker(s) at once slowed each other down: the same computing cost %1 more, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "%n thread(s) at once slowed each other down: the same computing cost %1 more, %2 of the run."),
    QT_TRANSLATE_N_NOOP(
        "tutti::WaterfallText",
        "%n OpenMP thread(s) at once slowed each other down: the same computing cost %1 more, %2 of the run."),
    QT_TRANSLATE_N_NOOP(
        "tutti::WaterfallText",
        "%n process(es) at once slowed each other down: the same computing cost %1 more, %2 of the run."),
    QT_TRANSLATE_N_NOOP("tutti::WaterfallText",
                        "%n rank(s) at once slowed each other down: the same computing cost %1 more, %2 of the run."),
    QT_TRANSLATE_N_NOOP(
        "tutti::WaterfallText",
        "%n connection(s) at once slowed each other down: the same computing cost %1 more, %2 of the run."),
};

QString seconds(double value)
{
    const double size = std::abs(value);
    if (size < 0.0095 && size > 0)
        return WaterfallText::tr("%1 s").arg(QLocale().toString(size, 'f', 4));
    return WaterfallText::tr("%1 s").arg(QLocale().toString(size, 'f', size < 99.95 ? 2 : 1));
}

QString share(double part, const Waterfall& waterfall)
{
    const double of = std::abs(part) / std::max(waterfall.measuredSeconds, 1e-9);
    if (of >= 0.0095)
        return percentText(of);
    return WaterfallText::tr("%1 %").arg(QLocale().toString(of * 100, 'f', 1));
}

QString sentenceOf(const Sentences& sentences, LaneKind kind, int number)
{
    return WaterfallText::tr(sentences.at(static_cast<std::size_t>(kind)), nullptr, number);
}

QString nothingText(LossPart part)
{
    switch (part) {
    case LossPart::Startup:
        return WaterfallText::tr("The start-up cost no time that shows.");
    case LossPart::Serial:
        return WaterfallText::tr("No time went to a serial part.");
    case LossPart::Uneven:
        return WaterfallText::tr("The work was dealt out evenly: all had something to do to the end.");
    case LossPart::Waiting:
        return WaterfallText::tr("Jobs waited no longer for disk, network or a free core than one after the other.");
    case LossPart::Slowed:
        return WaterfallText::tr("The workers did not slow each other down.");
    case LossPart::OwnCost:
        return WaterfallText::tr("The engine itself cost no time that shows.");
    }
    return {};
}

/// With %1 for the seconds and %2 for the share.
QString lossText(LossPart part, const Waterfall& waterfall, LaneKind kind)
{
    switch (part) {
    case LossPart::Startup:
        return sentenceOf(startupLosses, kind, waterfall.workers);
    case LossPart::Serial: {
        const bool inside = kind == LaneKind::Worker || kind == LaneKind::Thread || kind == LaneKind::OpenMpThread;
        return sentenceOf(serialLosses, kind, inside ? std::max(1, waterfall.workers - 1) : waterfall.workers);
    }
    case LossPart::Uneven:
        return sentenceOf(unevenLosses, kind, waterfall.workers);
    case LossPart::Waiting:
        return WaterfallText::tr(
            "Jobs waited %1 longer for disk, network or a free core than one after the other, %2 of the run.");
    case LossPart::Slowed:
        return sentenceOf(slowedLosses, kind, waterfall.workers);
    case LossPart::OwnCost:
        return WaterfallText::tr(
            "The engine's own work, dealing out jobs and collecting results, took %1, %2 of the run.");
    }
    return {};
}

QString gainText(LossPart part)
{
    switch (part) {
    case LossPart::Startup:
        return WaterfallText::tr(
            "The start-up took %1 less than its share of one after the other, a gain of %2 of the run.");
    case LossPart::Serial:
        return WaterfallText::tr("The serial part took %1 less, a gain of %2 of the run.");
    case LossPart::Uneven:
        return WaterfallText::tr("An even end saved %1, a gain of %2 of the run.");
    case LossPart::Waiting:
        return WaterfallText::tr(
            "Jobs waited %1 less for disk, network or a free core than one after the other, a gain of %2 of the run.");
    case LossPart::Slowed:
        return WaterfallText::tr("The same computing cost %1 less than one after the other, a gain of %2 of the run.");
    case LossPart::OwnCost:
        return WaterfallText::tr("Between jobs %1 less passed than one after the other, a gain of %2 of the run.");
    }
    return {};
}

} // namespace

QString lossPartText(LossPart part)
{
    switch (part) {
    case LossPart::Startup:
        return WaterfallText::tr("Start-up");
    case LossPart::Serial:
        return WaterfallText::tr("Serial part");
    case LossPart::Uneven:
        return WaterfallText::tr("Uneven files");
    case LossPart::Waiting:
        return WaterfallText::tr("Waiting");
    case LossPart::Slowed:
        return WaterfallText::tr("Slowed down");
    case LossPart::OwnCost:
        return WaterfallText::tr("Engine's cost");
    }
    return {};
}

QString lostTimeText(LossPart part)
{
    switch (part) {
    case LossPart::Serial:
        return WaterfallText::tr("waiting for the serial part");
    case LossPart::Uneven:
        return WaterfallText::tr("idle at the end");
    case LossPart::OwnCost:
        return WaterfallText::tr("between jobs");
    case LossPart::Startup:
    case LossPart::Waiting:
    case LossPart::Slowed:
        break;
    }
    return lossPartText(part);
}

QString waterfallSentence(const WaterfallStep& step, const Waterfall& waterfall, LaneKind kind)
{
    if (std::abs(step.seconds) < leastShare * waterfall.measuredSeconds)
        return nothingText(step.part);
    const QString text = step.seconds > 0 ? lossText(step.part, waterfall, kind) : gainText(step.part);
    return text.arg(seconds(step.seconds), share(step.seconds, waterfall));
}

QString waterfallIdeal(const Waterfall& waterfall, LaneKind kind)
{
    const double alone = waterfall.idealSeconds * waterfall.workers;
    //: %1, %2: times; %3: "4 threads".
    return WaterfallText::tr("Ideally the %1 of one after the other, shared by %3, would be %2.")
        .arg(seconds(alone), seconds(waterfall.idealSeconds), workersText(kind, waterfall.workers));
}

QString waterfallReading(const Waterfall& waterfall, LaneKind kind)
{
    const QString who = workersText(kind, waterfall.workers);
    const QString measured = seconds(waterfall.measuredSeconds);
    const QString ideal = seconds(waterfall.idealSeconds);
    const double rest = waterfall.measuredSeconds - waterfall.idealSeconds;
    if (std::abs(rest) < 0.01 * waterfall.measuredSeconds)
        return WaterfallText::tr("With %1 the run took %2, as good as the ideal %3.").arg(who, measured, ideal);
    if (rest < 0)
        return WaterfallText::tr("With %1 the run took %2, less than the ideal %3.").arg(who, measured, ideal);
    const auto largest = std::max_element(
        waterfall.steps.begin(), waterfall.steps.end(),
        [](const WaterfallStep& one, const WaterfallStep& other) { return one.seconds < other.seconds; });
    if (largest == waterfall.steps.end())
        return {};
    //: %4 is the name of a part, such as "Start-up".
    return WaterfallText::tr("With %1 the run took %2 instead of the ideal %3. Most of the rest: %4, %5.")
        .arg(who, measured, ideal, lossPartText(largest->part), seconds(largest->seconds));
}

QString waterfallNumber(double value)
{
    if (std::abs(value) < 0.00005)
        return seconds(0);
    return (value < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + seconds(value);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/scalingtext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

class ScalingText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::ScalingText)
};

QString percentNumber(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

QString workersText(const std::string& engine, int workers)
{
    if (engine == "network")
        return workers == 1 ? ScalingText::tr("1 connection") : ScalingText::tr("%n connections", nullptr, workers);
    return workers == 1 ? ScalingText::tr("1 worker") : ScalingText::tr("%n workers", nullptr, workers);
}

/// The point with the highest speed-up; nullptr where none has one.
const ScalingPoint* bestPoint(const ScalingCurve& curve)
{
    const ScalingPoint* best = nullptr;
    for (const ScalingPoint& point : curve.points) {
        if (point.speedup && (!best || point.speedup->value > best->speedup->value))
            best = &point;
    }
    return best;
}

} // namespace

QString curveLabel(const std::vector<ScalingCurve>& curves, std::size_t curve)
{
    const ScalingCurve& shown = curves[curve];
    QString engine = engineShortName(shown.engine);
    const bool several = std::any_of(curves.begin(), curves.end(), [&shown](const ScalingCurve& other) {
        return other.engine == shown.engine && other.schedule != shown.schedule;
    });
    if (!several || shown.schedule.empty())
        return engine;
    //: An engine and its schedule.
    return ScalingText::tr("%1 \u00b7 %2").arg(engine, scheduleText(shown.schedule));
}

QString fractionText(double share)
{
    return ScalingText::tr("%1 %").arg(percentNumber(share));
}

QString fitText(const AmdahlFit& fit)
{
    const QString fraction =
        ScalingText::tr("Amdahl's law: serial fraction %1 (%2\u2013%3 %)")
            .arg(fractionText(fit.serialFraction), percentNumber(fit.low), percentNumber(fit.high));
    if (!fit.limit)
        return ScalingText::tr("%1, no limit in sight").arg(fraction);
    //: The speed-up that no number of workers passes.
    return ScalingText::tr("%1, limit %2 \u00d7").arg(fraction, ratioText(*fit.limit));
}

QString noFitText(NoFit reason, const Machine& machine)
{
    switch (reason) {
    case NoFit::None:
        return {};
    case NoFit::TooFewCounts:
        if (machine.physicalCores < 3)
            return ScalingText::tr("No fit of Amdahl's law: it needs three worker counts within the physical "
                                   "cores, and this machine has %1.")
                .arg(QLocale().toString(machine.physicalCores));
        return ScalingText::tr("No fit of Amdahl's law: it needs three worker counts within the %1 physical "
                               "cores.")
            .arg(QLocale().toString(machine.physicalCores));
    case NoFit::NotComparable:
        return ScalingText::tr("No fit of Amdahl's law: outputs differ or runs failed.");
    }
    return {};
}

QString karpFlattText(const ScalingCurve& curve)
{
    QStringList parts;
    for (const ScalingPoint& point : curve.points) {
        if (point.karpFlatt)
            //: A serial fraction and a number of workers.
            parts.append(ScalingText::tr("%1 with %2")
                             .arg(fractionText(*point.karpFlatt), workersText(curve.engine, point.workers)));
    }
    if (parts.isEmpty())
        return {};
    return ScalingText::tr("Serial fraction after Karp and Flatt: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString fitOrReason(const ScalingCurve& curve, const Machine& machine)
{
    if (curve.fit)
        return fitText(*curve.fit);
    QStringList sentences {noFitText(curve.noFit, machine), karpFlattText(curve)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString scalingReading(const ScalingCurve& curve)
{
    const QString engine = engineName(curve.engine);
    const ScalingPoint* best = bestPoint(curve);
    if (!best)
        return ScalingText::tr("%1 has no speed-up: outputs differ or runs failed.").arg(engine);
    if (best->workers == 1)
        return ScalingText::tr("%1 is not faster with more than one worker.").arg(engine);
    const QString text = ScalingText::tr("%1 is fastest with %2: %3")
                             .arg(engine, workersText(curve.engine, best->workers), speedUpText(*best->speedup));
    if (!best->efficiency)
        return ScalingText::tr("%1.").arg(text);
    return ScalingText::tr("%1, an efficiency of %2.").arg(text, percentText(*best->efficiency));
}

QString pointText(const ScalingCurve& curve, std::size_t point)
{
    const ScalingPoint& shown = curve.points[point];
    QStringList parts;
    if (shown.speedup)
        parts.append(ScalingText::tr("speed-up %1").arg(speedUpText(*shown.speedup)));
    else
        parts.append(ScalingText::tr("no speed-up: outputs differ or it failed"));
    if (shown.efficiency)
        parts.append(ScalingText::tr("efficiency %1").arg(percentText(*shown.efficiency)));
    if (shown.wallSeconds > 0)
        parts.append(ScalingText::tr("wall %1").arg(secondsText(shown.wallSeconds)));
    //: An engine, a number of workers, then what was measured.
    return ScalingText::tr("%1, %2: %3")
        .arg(engineShortName(curve.engine), workersText(curve.engine, shown.workers), parts.join(QStringLiteral(", ")));
}

QString physicalCoresText(const Machine& machine)
{
    const int cores = machine.physicalCores;
    if (cores == machine.logicalCores)
        return cores == 1 ? ScalingText::tr("1 core") : ScalingText::tr("%n cores", nullptr, cores);
    return cores == 1 ? ScalingText::tr("1 physical core") : ScalingText::tr("%n physical cores", nullptr, cores);
}

QString logicalCoresText(const Machine& machine)
{
    const int cores = machine.logicalCores;
    return cores == 1 ? ScalingText::tr("1 logical core") : ScalingText::tr("%n logical cores", nullptr, cores);
}

QString defaultOfferText(const Setting& setting, std::string_view job)
{
    if (setting.engine == "network")
        return ScalingText::tr("Use %1 as this machine's default for %2?")
            .arg(workersText(setting.engine, setting.workers), jobName(job));
    const QString engine = engineName(setting.engine);
    if (setting.engine == "sequential")
        return ScalingText::tr("Use \u201c%1\u201d as this machine's default for %2?").arg(engine, jobName(job));
    //: %1 is a number of workers, %2 an engine, %3 a job.
    return ScalingText::tr("Use %1 with %2 as this machine's default for %3?")
        .arg(workersText(setting.engine, setting.workers), engine, jobName(job));
}

QString defaultReasonText(const Comparison& comparison, std::size_t entry)
{
    double best = comparison.entries[entry].wall.median;
    for (const ComparisonEntry& other : comparison.entries) {
        if (isMeasured(other) && other.identical)
            best = std::min(best, other.wall.median);
    }
    const double median = comparison.entries[entry].wall.median;
    if (median <= best)
        return ScalingText::tr("The shortest time of all, %1.").arg(secondsText(median));
    return ScalingText::tr("The fewest workers within 5 % of the best time: %1, the best is %2.")
        .arg(secondsText(median), secondsText(best));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/whatiftext.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"
#include "app/desktop/text/workertext.h"

namespace tutti {

namespace {

class WhatIfText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::WhatIfText)
};

/// A prediction is called right within this share.
constexpr double right = 0.05;

QString settingText(const Setting& setting)
{
    QString workers = workersText(laneKindOf(setting.engine), setting.workers);
    if (setting.schedule.empty() || setting.workers == 1)
        return workers;
    //: Workers and the schedule: "4 threads, longest first".
    return WhatIfText::tr("%1, %2").arg(workers, QLocale().toLower(scheduleText(setting.schedule)));
}

} // namespace

QString predictionText(const RunRecord& measured, const Setting& setting, double predictedSeconds)
{
    const QString who = settingText(setting);
    const QString predicted = secondsText(predictedSeconds);
    const QString before = secondsText(measured.wallSeconds);
    if (predictedSeconds <= 0 || measured.wallSeconds <= 0)
        return {};
    const double faster = measured.wallSeconds / predictedSeconds;
    if (std::abs(faster - 1) < 0.01)
        return WhatIfText::tr("With %1 this run would take about %2, as long as it did.").arg(who, predicted);
    if (faster > 1)
        return WhatIfText::tr("With %1 this run would take about %2 instead of %3: %4 times as fast.")
            .arg(who, predicted, before, ratioText(faster, 3));
    return WhatIfText::tr("With %1 this run would take about %2 instead of %3: %4 times as long.")
        .arg(who, predicted, before, ratioText(1 / faster, 3));
}

QString coresText(const Setting& setting, const Machine& machine)
{
    if (setting.engine == "network" || setting.workers <= machine.physicalCores)
        return {};
    const QString cores = QLocale().toString(machine.physicalCores);
    return machine.physicalCores == 1
        ? WhatIfText::tr(
            "The prediction gives each worker a core of its own, but the run's machine has only one: jobs that "
            "compute will take longer than predicted, jobs that wait will not.")
        : WhatIfText::tr(
              "The prediction gives each worker a core of its own, but the run's machine has only %1: jobs that "
              "compute will take longer than predicted, jobs that wait will not.")
              .arg(cores);
}

QString deviationText(double predictedSeconds, double measuredSeconds)
{
    if (predictedSeconds <= 0 || measuredSeconds <= 0)
        return {};
    const double share = measuredSeconds / predictedSeconds - 1;
    const QString took = secondsText(measuredSeconds);
    const QString predicted = secondsText(predictedSeconds);
    const QString off = WhatIfText::tr("%1 %").arg(QLocale().toString(std::abs(share) * 100, 'f', 1));
    if (std::abs(share) <= right)
        return WhatIfText::tr("It took %1. The prediction was %2: right within 5 % (%3 off).")
            .arg(took, predicted, off);
    if (share > 0)
        return WhatIfText::tr(
                   "It took %1, %3 longer than the predicted %2. The jobs themselves took longer than in the run "
                   "that was replayed: workers share cores, memory and disk.")
            .arg(took, predicted, off);
    return WhatIfText::tr(
               "It took %1, %3 less than the predicted %2. The jobs themselves were quicker than in the run that "
               "was replayed.")
        .arg(took, predicted, off);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/statustext.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/controllers/downloadcontroller.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/models/filesmodel.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/runtext.h"

namespace tutti {

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)

public:
    static QString heading(const RunController& runs);
    static QString left(double seconds);
    static QString number(std::size_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }
};

QString StatusText::heading(const RunController& runs)
{
    const QString job = jobName(jobKindName(runs.kind()));
    const QString step = runs.stepCount() > 1 && runs.isBusy()
        ? tr("Run %1 of %2, %3").arg(runs.stepNumber()).arg(runs.stepCount()).arg(job)
        : job;
    return runs.isScratch() ? tr("%1 with %2, to time it").arg(step, engineName(runs.engine())) : step;
}

/// Whole seconds: nobody can use more of an estimate.
QString StatusText::left(double seconds)
{
    if (seconds < 1)
        return tr("less than a second left");
    constexpr double minute = 59.5;
    return seconds < minute ? tr("about %1 s left").arg(std::lround(seconds))
                            : tr("about %1 left").arg(durationText(seconds));
}

} // namespace

QString runStatus(const RunController& runs)
{
    const Progress& progress = runs.progress();
    const double now = runs.elapsedSeconds();
    QStringList parts {StatusText::tr("%1: %2 of %3")
                           .arg(StatusText::heading(runs), StatusText::number(progress.finished()),
                                StatusText::number(progress.tasks()))};
    if (progress.failed() > 0)
        parts << StatusText::tr("%1 failed").arg(StatusText::number(progress.failed()));
    if (progress.skipped() > 0)
        parts << StatusText::tr("%1 skipped").arg(StatusText::number(progress.skipped()));
    if (progress.cancelled() > 0)
        parts << StatusText::tr("%1 cancelled").arg(StatusText::number(progress.cancelled()));
    if (const auto left = progress.secondsLeft(now); left && runs.isBusy())
        parts << StatusText::left(*left);
    if (!runs.isBusy())
        parts << durationText(now);
    if (const double ratio = progress.timesRealTime(now); ratio > 0)
        parts << StatusText::tr("%1 × real time").arg(ratioText(ratio));
    return parts.join(QStringLiteral(" · "));
}

QString keptText(int files, const QKeySequence& redo)
{
    return StatusText::tr("%n result(s) were kept that were made with other settings or not by Tutti; to replace them, "
                          "select their rows and press %1.",
                          nullptr, files)
        .arg(redo.toString(QKeySequence::NativeText));
}

QString listStatus(const FilesModel& model, bool scanning, bool slow)
{
    const auto count = static_cast<int>(model.fileCount());
    if (scanning && slow)
        return StatusText::tr("This folder answers slowly: %n found so far", nullptr, count);
    if (scanning)
        return StatusText::tr("Looking for sounds: %n found", nullptr, count);
    return count == 0 ? StatusText::tr("No sounds in the list") : StatusText::tr("%n sound(s)", nullptr, count);
}

WindowStatus windowStatus(const WindowWork& work, const FilesModel& model, const ListState& list)
{
    if (work.runs.isBusy())
        return {runStatus(work.runs), work.runs.share()};
    if (work.comparisons.isBusy())
        return {work.comparisons.status(), work.comparisons.share()};
    if (work.downloads.isRunning())
        return {work.downloads.status(), work.downloads.share()};
    const QString text = list.ran ? runStatus(work.runs) : listStatus(model, list.scanning, list.slow);
    return {text, list.scanning ? std::optional(-1.0) : std::nullopt};
}

} // namespace tutti

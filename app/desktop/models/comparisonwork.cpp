// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/comparisonwork.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/models/settingsplan.h"
#include "app/desktop/text/quantitytext.h"
#include "core/base/paths.h"
#include "core/session/hosts.h"
#include "core/session/slurmchoices.h"

namespace tutti {

namespace {

struct OutlookText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::OutlookText)
};

QString timeText(const ComparisonOutlook& outlook)
{
    const QString time = durationText(outlook.forecast.seconds);
    if (outlook.filesInAll == 0)
        return OutlookText::tr("This takes about %1.").arg(time);
    if (outlook.files == outlook.filesInAll)
        return OutlookText::tr("All %n file(s) take about %1.", nullptr, static_cast<int>(outlook.files)).arg(time);
    //: The number is that of all files.
    return OutlookText::tr("%1 of the %n file(s) take about %2.", nullptr, static_cast<int>(outlook.filesInAll))
        .arg(outlook.files)
        .arg(time);
}

QString roomText(const ComparisonForecast& forecast)
{
    if (forecast.bytesAtOnce == 0)
        return OutlookText::tr("Nothing is written.");
    return OutlookText::tr("%1 are written in all, %2 at a time into %3, where %4 are free.")
        .arg(bytesText(forecast.bytesInAll), bytesText(forecast.bytesAtOnce), displayName(forecast.scratch),
             bytesText(forecast.bytesFree));
}

} // namespace

std::vector<Source> comparableSources(const FilesModel& model, JobKind job)
{
    std::vector<Source> sources;
    for (std::size_t file = 0; file < model.fileCount(); ++file) {
        const FileRow& row = model.file(file);
        if (!row.unusable && (job == JobKind::Spectra || row.convertible))
            sources.push_back(row.source);
    }
    return sources;
}

QList<EngineState> timeableEngines(QList<EngineState> engines, const Choices& jobChoices)
{
    for (EngineState& engine : engines) {
        if (engine.id != "mpi" || !engine.available || jobChoices.slurm != SlurmMode::Batch)
            continue;
        engine.available = false;
        engine.reason = whyBatchIsNotTimed();
    }
    return engines;
}

ComparisonRequest comparisonRequest(const ComparisonChoices& choices, const QList<EngineState>& engines,
                                    const Choices& jobChoices)
{
    SettingsPlan plan = planSettings(choices, timeableEngines(engines, jobChoices));
    ComparisonRequest request;
    request.settings = std::move(plan.settings);
    request.baseline = plan.baseline;
    request.rounds = choices.rounds;
    request.precision = choices.precision;
    request.warmUp = choices.warmUp;
    if (jobChoices.slurm == SlurmMode::Run) {
        request.config.mpiLauncher = srunCommand(jobChoices.slurmChoices); // Slurm chooses the hosts
    } else {
        request.config.mpiLauncher = jobChoices.mpiLauncher;
        request.config.hostFile = hostFileOf(jobChoices.hosts);
    }
    return request;
}

FileWork fileWork(const Choices& jobChoices, JobKind job)
{
    FileWork work;
    work.options.kind = job;
    work.options.convert = jobChoices.convertOptions;
    work.options.spectrum = jobChoices.spectrumOptions;
    work.options.writePng = jobChoices.writePng;
    work.options.writeCsv = jobChoices.writeCsv;
    work.options.timeLimit = jobChoices.timeLimit;
    return work;
}

double runsIn(const ComparisonRequest& request)
{
    const double rounds = static_cast<double>(request.rounds) + request.warmUp;
    return std::max(rounds * static_cast<double>(request.settings.size()), 1.0);
}

double secondsForSample(const ComparisonRequest& request)
{
    return std::max(sampleSeconds, runsIn(request) * leastRunSeconds);
}

QString outlookText(const ComparisonOutlook& outlook)
{
    if (outlook.isAsking)
        return OutlookText::tr("Trying how long it takes…");
    if (!outlook.refusal.isEmpty())
        return outlook.refusal;
    return timeText(outlook) + QLatin1Char(' ') + roomText(outlook.forecast);
}

} // namespace tutti

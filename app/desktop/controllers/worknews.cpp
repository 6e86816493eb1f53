// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/worknews.h"

#include <QStringList>

#include "app/desktop/text/comparisontext.h"
#include "app/desktop/text/errortext.h"
#include "core/base/paths.h"

namespace tutti {

void WorkNews::Tally::begin()
{
    counts = {};
    clock.start();
}

WorkNews::WorkNews(const RunController& runs, const DownloadController& downloads,
                   const ComparisonController& comparisons, QObject* parent)
    : QObject(parent)
{
    followRuns(runs);
    followDownloads(downloads);
    followComparisons(comparisons);
}

void WorkNews::followRuns(const RunController& runs)
{
    connect(&runs, &RunController::busyChanged, this, [this](bool busy) {
        if (!busy)
            return;
        m_run.begin();
        m_trouble.clear();
    });
    connect(&runs, &RunController::answersShown, this, [this](const QList<Answer>& answers) { take(m_run, answers); });
    connect(&runs, &RunController::runFailed, this, [this](const Error& error) { m_trouble = errorText(error); });
    connect(&runs, &RunController::sequenceFinished, this, [this](const SequenceResult& result) {
        const QString title = result.cancelled ? tr("Run cancelled")
            : result.broken                    ? tr("Run not carried out")
                                               : tr("Run finished");
        Q_EMIT ended({title, result.broken ? m_trouble : countsText(m_run), m_run.seconds(), result.cancelled});
    });
}

void WorkNews::followDownloads(const DownloadController& downloads)
{
    connect(&downloads, &DownloadController::runningChanged, this, [this](bool running) {
        if (running)
            m_download.begin();
    });
    connect(&downloads, &DownloadController::answersShown, this,
            [this](const QList<Answer>& answers) { take(m_download, answers); });
    connect(&downloads, &DownloadController::runFinished, this, [this, &downloads] {
        const bool cancelled = downloads.isCancelled();
        Q_EMIT ended({cancelled ? tr("Download cancelled") : tr("Download finished"), countsText(m_download),
                      m_download.seconds(), cancelled});
    });
}

void WorkNews::followComparisons(const ComparisonController& comparisons)
{
    connect(&comparisons, &ComparisonController::busyChanged, this, [this](bool busy) {
        if (busy)
            m_comparison.start();
    });
    connect(&comparisons, &ComparisonController::finished, this, [this](const ComparisonResult& result) {
        const double seconds = static_cast<double>(m_comparison.elapsed()) / 1000;
        Q_EMIT ended({result.comparison.cancelled ? tr("Comparison cancelled") : tr("Comparison finished"),
                      comparisonReading(result.comparison), seconds, result.comparison.cancelled});
    });
}

void WorkNews::take(Tally& tally, const QList<Answer>& answers)
{
    for (const Answer& answer : answers) {
        const JobReport& report = answer.record.report;
        const int before = tally.counts.at(static_cast<std::size_t>(report.outcome))++;
        if (report.outcome == Outcome::Failed && before == 0)
            Q_EMIT firstFailure(tr("Failed: %1. %2")
                                    .arg(displayName(answer.record.source.filename()),
                                         report.error ? errorText(*report.error) : QString()));
    }
}

QString WorkNews::countsText(const Tally& tally)
{
    QStringList parts {tr("%n done", nullptr, tally.of(Outcome::Done))};
    if (const int failed = tally.of(Outcome::Failed); failed > 0)
        parts << tr("%n failed", nullptr, failed);
    if (const int skipped = tally.of(Outcome::Skipped); skipped > 0)
        parts << tr("%n skipped", nullptr, skipped);
    if (const int cancelled = tally.of(Outcome::Cancelled); cancelled > 0)
        parts << tr("%n cancelled", nullptr, cancelled);
    return parts.join(QStringLiteral(", "));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/downloadcontroller.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QLocale>

#include "app/desktop/text/errortext.h"
#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/soundtext.h"

namespace tutti {

namespace {

FetchRequest requestFor(const DownloadChoices& choices, bool offline)
{
    FetchRequest request;
    request.options.folder = choices.folder;
    request.options.preview = choices.preview;
    request.options.original = choices.original;
    request.options.connections = choices.connections;
    request.offline = offline;
    return request;
}

} // namespace

DownloadController::DownloadController(SoundService& service, SoundsModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_downloads(service)
{
    connect(&m_downloads, &SoundDownloads::tasksStarted, this, &DownloadController::takeStarts);
    connect(&m_downloads, &SoundDownloads::progressed, this, &DownloadController::takeProgress);
    connect(&m_downloads, &SoundDownloads::answersReady, this, &DownloadController::takeAnswers);
    connect(&m_downloads, &SoundDownloads::waiting, this,
            [this](const ServiceWait& wait) { Q_EMIT waiting(waitText(wait)); });
    connect(&m_downloads, &SoundDownloads::quotaChanged, this, &DownloadController::quotaChanged);
    connect(&m_downloads, &SoundDownloads::reportKept, this, &DownloadController::reportKept);
    connect(&m_downloads, &SoundDownloads::finished, this, &DownloadController::end);
    connect(&m_downloads, &SoundDownloads::journalFailed, this, &DownloadController::journalFailed);
    connect(&m_downloads, &SoundDownloads::failed, this, [this](const Error& error) {
        stopped();
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT failed(errorText(error));
    });
}

void DownloadController::keepReportsIn(std::filesystem::path folder)
{
    m_downloads.keepReportsIn(std::move(folder));
}

void DownloadController::download(const std::vector<std::size_t>& sounds, const DownloadChoices& choices, bool offline)
{
    FetchRequest request = requestFor(choices, offline);
    for (const std::size_t sound : sounds) {
        const SoundRow& row = m_model.sound(sound);
        request.sounds.push_back({row.sound, row.query.toStdString()});
    }
    m_resumedFollowUp.reset();
    DownloadTask task;
    if (m_followUp)
        task.then = m_followUp();
    begin(std::move(request), std::move(task));
}

void DownloadController::goOn(const InterruptedRun& run)
{
    if (isRunning() || !run.fetch)
        return;
    showInterrupted(*run.fetch);
    m_resumedFollowUp = run.fetch->then;
    begin(run.fetch->request, {false, run.fetch->then, run.fetch, run.journal});
}

/// So that there is something to see; the results of a search stay.
void DownloadController::showInterrupted(const FetchSoFar& fetch)
{
    if (m_model.soundCount() > 0)
        return;
    std::vector<SoundRow> rows;
    for (const WantedSound& wanted : fetch.request.sounds)
        rows.push_back(makeSoundRow(wanted.sound, QString::fromStdString(wanted.query)));
    m_model.append(std::move(rows));
}

bool DownloadController::canRetry() const
{
    const auto& counts = m_model.counts();
    return !isRunning()
        && counts[static_cast<std::size_t>(SoundState::Failed)]
            + counts[static_cast<std::size_t>(SoundState::Cancelled)]
        > 0;
}

void DownloadController::retry(const DownloadChoices& choices, bool offline)
{
    std::vector<std::size_t> sounds;
    for (std::size_t sound = 0; sound < m_model.soundCount(); ++sound) {
        const SoundState state = m_model.sound(sound).state;
        if (state == SoundState::Failed || state == SoundState::Cancelled)
            sounds.push_back(sound);
    }
    download(sounds, choices, offline);
}

void DownloadController::timeOneAtATime()
{
    if (!canTimeOneAtATime())
        return;
    FetchRequest request = *m_last;
    request.options.connections = 1;
    request.past.reset();
    m_resumedFollowUp.reset();
    DownloadTask task;
    task.scratch = true;
    begin(std::move(request), std::move(task));
}

void DownloadController::cancel()
{
    if (!isRunning())
        return;
    m_cancelled = true;
    m_downloads.cancel();
}

void DownloadController::begin(FetchRequest request, DownloadTask task)
{
    if (isRunning() || request.sounds.empty())
        return;
    m_ids.clear();
    QStringList names;
    for (const WantedSound& wanted : request.sounds) {
        m_ids.push_back(wanted.sound.id);
        names << shownLine(wanted.sound.name);
    }
    m_bytes.assign(m_ids.size(), 0);
    m_shares.assign(m_ids.size(), 0);
    m_finished = m_failed = 0;
    m_scratch = task.scratch;
    m_cancelled = false;
    for (std::size_t place = 0; place < m_ids.size() && !m_scratch; ++place) {
        if (const auto sound = soundOf(place))
            m_model.setState(*sound, SoundState::Waiting);
    }
    m_model.showChanges();
    const int connections = request.options.connections;
    if (!m_scratch)
        m_last = request;
    m_downloads.fetch(std::move(request), std::move(task));
    Q_EMIT runningChanged(true);
    Q_EMIT runStarted(connections, names);
    Q_EMIT progressed();
}

std::optional<std::size_t> DownloadController::soundOf(std::size_t task) const
{
    return task < m_ids.size() ? m_model.soundOfId(m_ids[task]) : std::nullopt;
}

void DownloadController::takeStarts(const QList<TaskStart>& starts)
{
    for (const TaskStart& start : starts) {
        if (const auto sound = soundOf(start.task); sound && !m_scratch)
            m_model.setState(*sound, SoundState::Running);
    }
    m_model.showChanges();
}

void DownloadController::takeProgress(const QList<FetchProgress>& transfers)
{
    for (const FetchProgress& transfer : transfers) {
        if (transfer.task >= m_ids.size())
            continue;
        m_bytes[transfer.task] = transfer.bytes;
        if (transfer.total > 0)
            m_shares[transfer.task] =
                std::min(1.0, static_cast<double>(transfer.bytes) / static_cast<double>(transfer.total));
        const auto sound = soundOf(transfer.task);
        if (sound && !m_scratch && m_model.sound(*sound).state == SoundState::Running)
            m_model.setProgress(*sound, transfer.bytes, transfer.total);
    }
    m_model.showChanges();
    Q_EMIT progressed();
}

void DownloadController::show(const TaskRecord& record, std::size_t sound)
{
    const JobReport& report = record.report;
    switch (report.outcome) {
    case Outcome::Done:
        m_model.setState(sound, SoundState::Done);
        break;
    case Outcome::Failed:
        m_model.setState(sound, SoundState::Failed, report.error);
        break;
    case Outcome::Skipped:
        m_model.setState(sound, SoundState::Skipped);
        break;
    case Outcome::Cancelled:
        m_model.setState(sound, SoundState::Cancelled);
        break;
    }
    const bool isHere = report.outcome == Outcome::Done || report.outcome == Outcome::Skipped;
    if (isHere && !record.targets.empty())
        m_model.setFile(sound, record.targets.front());
}

void DownloadController::takeAnswers(const QList<Answer>& answers)
{
    for (const Answer& answer : answers) {
        const TaskRecord& record = answer.record;
        if (record.task >= m_ids.size())
            continue;
        m_finished += record.report.outcome == Outcome::Cancelled ? 0U : 1U;
        m_failed += record.report.outcome == Outcome::Failed ? 1U : 0U;
        m_shares[record.task] = 1;
        if (record.report.bytesWritten > 0)
            m_bytes[record.task] = record.report.bytesWritten;
        if (const auto sound = soundOf(record.task); sound && !m_scratch)
            show(record, *sound);
    }
    m_model.showChanges();
    Q_EMIT answersShown(answers);
    Q_EMIT progressed();
}

void DownloadController::stopped()
{
    if (!m_scratch)
        m_model.endDownloads();
    Q_EMIT waiting({});
    Q_EMIT runningChanged(false);
    Q_EMIT progressed();
}

void DownloadController::end(const RunRecord& record)
{
    stopped();
    Q_EMIT runFinished(record);
    if (m_scratch)
        return;
    std::vector<std::filesystem::path> files;
    for (const TaskRecord& task : record.tasks) {
        const Outcome outcome = task.report.outcome;
        if ((outcome == Outcome::Done || outcome == Outcome::Skipped) && !task.targets.empty())
            files.push_back(task.targets.front());
    }
    Q_EMIT downloaded(files, m_failed == 0 && !m_cancelled);
}

QString DownloadController::status() const
{
    if (m_ids.empty())
        return {};
    const QLocale locale;
    const auto number = [&locale](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    QStringList parts {(m_scratch ? tr("Download to time it: %1 of %2") : tr("Download: %1 of %2"))
                           .arg(number(m_finished), number(m_ids.size()))};
    if (m_failed > 0)
        parts << tr("%1 failed").arg(number(m_failed));
    parts << bytesText(std::accumulate(m_bytes.begin(), m_bytes.end(), quint64 {0}));
    return parts.join(QStringLiteral(" · "));
}

double DownloadController::share() const
{
    if (m_shares.empty())
        return 0;
    return std::accumulate(m_shares.begin(), m_shares.end(), 0.0) / static_cast<double>(m_shares.size());
}

} // namespace tutti

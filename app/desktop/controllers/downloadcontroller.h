// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/desktop/models/downloadchoices.h"
#include "app/desktop/models/soundsmodel.h"
#include "core/session/interruptedrun.h"
#include "core/session/sounddownloads.h"

namespace tutti {

/// Downloads found sounds, and follows each in the results. Knows no widgets.
class DownloadController : public QObject
{
    Q_OBJECT

public:
    DownloadController(SoundService& service, SoundsModel& model, QObject* parent = nullptr);

    void keepReportsIn(std::filesystem::path folder);
    void keepJournalsIn(std::filesystem::path folder) { m_downloads.keepJournalsIn(std::move(folder)); }
    /// Asked whenever a download begins: what is to be done with the sounds, once they are there.
    void setFollowUp(std::function<std::vector<JobKind>()> followUp) { m_followUp = std::move(followUp); }
    /// A download that is cancelled from now on is only interrupted.
    void leaveForLater() { m_downloads.leaveForLater(); }
    /// An interrupted download. Only while not running.
    void goOn(const InterruptedRun& run);
    /// What was to be done with the sounds of the newest run when it was interrupted; nothing when it was not.
    const std::optional<std::vector<JobKind>>& resumedFollowUp() const { return m_resumedFollowUp; }
    /// Only while not running; nothing to do is nothing.
    void download(const std::vector<std::size_t>& sounds, const DownloadChoices& choices, bool offline);
    /// The failed and cancelled ones of the table.
    void retry(const DownloadChoices& choices, bool offline);
    bool canRetry() const;
    /// The newest download once more, one sound at a time, into a folder that is removed afterwards.
    void timeOneAtATime();
    bool canTimeOneAtATime() const { return !isRunning() && m_last.has_value(); }
    void cancel();
    bool isRunning() const { return m_downloads.isRunning(); }
    /// The newest run was, or is being, cancelled.
    bool isCancelled() const { return m_cancelled; }
    /// Only to be timed.
    bool isScratch() const { return m_scratch; }

    /// "Download: 12 of 27 · 1 failed · 3.4 MiB".
    QString status() const;
    /// 0 … 1.
    double share() const;

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed();
    void waiting(QString sentence);
    void quotaChanged(tutti::QuotaState quota);
    void reportKept(QString file);
    /// A run begins; its lanes are connections.
    void runStarted(int connections, QStringList names);
    void answersShown(QList<tutti::Answer> answers);
    void runFinished(tutti::RunRecord record);
    /// A download had no journal, or no whole one.
    void journalFailed(tutti::Error error);
    /// Nothing could be begun, in a sentence.
    void failed(QString sentence);
    /// The files of the run that lie in the folder now, those that lay there before too; `complete`: none failed and
    /// it was not cancelled.
    void downloaded(std::vector<std::filesystem::path> files, bool complete);

private:
    void begin(FetchRequest request, DownloadTask task);
    void showInterrupted(const FetchSoFar& fetch);
    void takeStarts(const QList<TaskStart>& starts);
    void takeProgress(const QList<FetchProgress>& transfers);
    void takeAnswers(const QList<Answer>& answers);
    void show(const TaskRecord& record, std::size_t sound);
    void end(const RunRecord& record);
    void stopped();
    /// The sound behind a task, while its search still stands.
    std::optional<std::size_t> soundOf(std::size_t task) const;

    SoundsModel& m_model;
    SoundDownloads m_downloads;
    std::function<std::vector<JobKind>()> m_followUp;
    std::optional<std::vector<JobKind>> m_resumedFollowUp;
    std::optional<FetchRequest> m_last;
    /// By task: the sounds' numbers; bytes that came.
    std::vector<std::int64_t> m_ids;
    std::vector<std::uint64_t> m_bytes;
    std::vector<double> m_shares;
    std::size_t m_finished = 0;
    std::size_t m_failed = 0;
    bool m_scratch = false;
    bool m_cancelled = false;
};

} // namespace tutti

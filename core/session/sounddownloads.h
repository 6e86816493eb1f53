// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "core/base/error.h"
#include "core/session/fetch.h"
#include "core/session/fetchjournal.h"
#include "core/session/session.h"
#include "core/session/soundservice.h"

namespace tutti {

/// How far a transfer is.
struct FetchProgress
{
    std::size_t task = 0;
    std::uint64_t bytes = 0;
    /// 0 while it is not known.
    std::uint64_t total = 0;
};

/// What a download is besides its request.
struct DownloadTask
{
    /// Into a folder that is removed afterwards, because only the time is wanted.
    bool scratch = false;
    /// What is to be done with the sounds, once they are there; for the journal.
    std::vector<JobKind> then {};
    /// An interrupted download that this one goes on with, and its journal; the request is its.
    std::shared_ptr<const FetchSoFar> past {};
    std::filesystem::path journal {};
};

/// Downloads in the background; every signal comes in the thread of this object, in groups, at most every 30 ms. One
/// run at a time. Destroying it cancels and joins.
class SoundDownloads : public QObject
{
    Q_OBJECT

public:
    /// `service` must outlive the downloads.
    explicit SoundDownloads(SoundService& service, QObject* parent = nullptr);
    ~SoundDownloads() override;

    /// The reports of runs that are begun from now on are kept in this folder (see ReportStore); empty: nowhere.
    void keepReportsIn(std::filesystem::path folder);
    /// Downloads that are begun from now on keep a journal in this folder until they are through; empty: none.
    void keepJournalsIn(std::filesystem::path folder);
    /// Not while isRunning().
    void fetch(FetchRequest request, DownloadTask task = {});
    /// The download under way, should it be cancelled now, is only interrupted: it is offered at the next start.
    void leaveForLater();
    /// Ends the run soon; finished comes all the same.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void tasksStarted(QList<tutti::TaskStart> starts);
    /// The newest state of each transfer that went on.
    void progressed(QList<tutti::FetchProgress> transfers);
    void answersReady(QList<tutti::Answer> answers);
    /// 0 seconds: it goes on.
    void waiting(tutti::ServiceWait wait);
    void quotaChanged(tutti::QuotaState state);
    /// The run's report stands in this file. Comes before finished.
    void reportKept(QString file);
    void finished(tutti::RunRecord record);
    /// A download had no journal, or no whole one. Comes before finished.
    void journalFailed(tutti::Error error);
    /// Nothing could be begun, in a sentence. No finished follows.
    void failed(tutti::Error error);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

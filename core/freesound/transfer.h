// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include "core/base/clock.h"
#include "core/freesound/contentwatch.h"
#include "core/freesound/download.h"
#include "core/freesound/receivedfile.h"

namespace tutti {

/// What all transfers of a run share.
struct TransferRun
{
    const Service& service;
    Quota& quota;
    const DownloadPatience& patience;
    DownloadObserver& observer;
    SteadyTime start;
    /// No server could be reached for one download, tried to the end: others need not try as long. Until one can.
    bool unreachable = false;
};

/// One download on its way: tries, redirects, pauses. Lives in the thread of its event loop.
class Transfer : public QObject
{
    Q_OBJECT

public:
    /// What came of it is in `result` from then on.
    using Finished = std::function<void()>;

    /// `network` is for this transfer alone meanwhile; all references outlive the transfer.
    Transfer(TransferRun& run, QNetworkAccessManager& network, const Download& download, DownloadResult result,
             Finished finished);
    ~Transfer() override;

    void begin();
    /// Ends it with ErrorCode::Cancelled, at once.
    void cancel();
    const DownloadResult& result() const { return m_result; }

private:
    void ask();
    QNetworkRequest request() const;
    bool isResuming() const;
    void takeHead();
    void takeBytes();
    void tellProgress();
    void replyEnded();
    void nobodyAnswered();
    void followRedirect(const QUrl& target);
    void refused();
    void keep();
    /// The line broke, or the server is out of order: once more after a pause, or the end.
    void tryAgain(Error error);
    void pause(double seconds);
    void waitForQuota(double seconds);
    void dropReply();
    void finish(std::optional<Error> error);

    TransferRun& m_run;
    QNetworkAccessManager& m_network;
    const Download& m_download;
    DownloadResult m_result;
    Finished m_finished;
    std::optional<ReceivedFile> m_file;
    QNetworkReply* m_reply = nullptr;
    QUrl m_url;
    int m_hops = 0;
    std::size_t m_tries = 0;
    bool m_waitsForQuota = false;
    ContentWatch m_content;
    SteadyTime m_lastProgress;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/download.h"

#include <algorithm>
#include <memory>
#include <system_error>
#include <utility>

#include <QEventLoop>
#include <QObject>

#include "core/freesound/network.h"
#include "core/freesound/transfer.h"

namespace tutti {
namespace {

bool hasVanished(const std::filesystem::path& folder)
{
    std::error_code error;
    const auto type = std::filesystem::status(folder.empty() ? "." : folder, error).type();
    return type != std::filesystem::file_type::directory && type != std::filesystem::file_type::none;
}

/// Whether nothing more can be written, so that going on would only fail for every sound that is left.
bool endsTheRun(const Error& error, const Download& download)
{
    if (error.code == ErrorCode::DiskFull)
        return true;
    return (error.code == ErrorCode::NotFound || error.code == ErrorCode::Io)
        && hasVanished(download.target.file.parent_path());
}

/// One run: deals downloads to connections as they fall free.
class DownloadRun : public QObject
{
public:
    DownloadRun(std::span<const Download> downloads, int connections, TransferRun& run)
        : m_downloads(downloads)
        , m_run(run)
        , m_connections(std::min(downloads.size(), std::size_t(connections)))
    {
        for (Connection& connection : m_connections)
            connection.network = makeNetworkAccess();
    }

    void carryOut(const std::stop_token& stop)
    {
        if (m_downloads.empty())
            return;
        // From any thread; the connections belong to this one.
        const std::stop_callback onStop(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { end(); }, Qt::QueuedConnection);
        });
        for (std::size_t connection = 0; connection < m_connections.size(); ++connection)
            goOn(connection);
        m_loop.exec();
        while (m_next < m_downloads.size())
            leaveOut(m_next++);
    }

private:
    struct Connection
    {
        std::unique_ptr<QNetworkAccessManager> network;
        std::unique_ptr<Transfer> transfer;
    };

    void startNext(std::size_t connection)
    {
        if (m_ended || m_next >= m_downloads.size())
            return;
        DownloadResult result;
        result.download = m_next++;
        result.connection = int(connection);
        result.startedSeconds = secondsSince(m_run.start);
        m_run.observer.started(result.download, result.connection, result.startedSeconds);
        ++m_active;
        Connection& own = m_connections[connection];
        const Download& download = m_downloads[result.download];
        own.transfer = std::make_unique<Transfer>(m_run, *own.network, download, std::move(result),
                                                  [this, connection] { transferEnded(connection); });
        own.transfer->begin();
    }

    void transferEnded(std::size_t connection)
    {
        const DownloadResult& result = m_connections[connection].transfer->result();
        m_run.observer.finished(result);
        --m_active;
        if (result.error && endsTheRun(*result.error, m_downloads[result.download]))
            QMetaObject::invokeMethod(
                this, [this] { end(); }, Qt::QueuedConnection);
        goOn(connection);
    }

    /// Not at once: a transfer may still be on the stack, and many could fail in a row.
    void goOn(std::size_t connection)
    {
        const auto next = [this, connection] {
            startNext(connection);
            if (m_active == 0 && (m_ended || m_next >= m_downloads.size()))
                m_loop.quit();
        };
        QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
    }

    void end()
    {
        if (std::exchange(m_ended, true))
            return;
        for (const Connection& connection : m_connections) {
            if (connection.transfer)
                connection.transfer->cancel();
        }
    }

    void leaveOut(std::size_t download)
    {
        DownloadResult result;
        result.download = download;
        result.startedSeconds = result.finishedSeconds = secondsSince(m_run.start);
        result.error = Error {ErrorCode::Cancelled, "cancelled"};
        m_run.observer.finished(result);
    }

    /// First, because timers and sockets need a dispatcher, which a plain thread gets with its first loop.
    QEventLoop m_loop;
    std::span<const Download> m_downloads;
    TransferRun& m_run;
    std::vector<Connection> m_connections;
    std::size_t m_next = 0;
    std::size_t m_active = 0;
    bool m_ended = false;
};

} // namespace

Downloader::Downloader(Service service, Quota& quota, int connections, DownloadPatience patience)
    : m_service(std::move(service))
    , m_quota(quota)
    , m_connections(std::clamp(connections, 1, mostConnections))
    , m_patience(std::move(patience))
{
}

void Downloader::run(std::span<const Download> downloads, DownloadObserver& observer, const std::stop_token& stop)
{
    TransferRun run {m_service, m_quota, m_patience, observer, std::chrono::steady_clock::now()};
    DownloadRun(downloads, m_connections, run).carryOut(stop);
}

} // namespace tutti

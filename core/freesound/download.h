// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/pendingfile.h"
#include "core/base/result.h"
#include "core/freesound/client.h"
#include "core/freesound/sound.h"

namespace tutti {

/// How sounds are fetched.
struct DownloadOptions
{
    std::filesystem::path folder;
    PreviewKind preview = PreviewKind::HqMp3;
    /// The author's own file instead of a preview. Needs Service::accessToken.
    bool original = false;
    /// Of {name}, {id}, {user}, {query}; " ({id})" is added where the id is missing.
    std::string namePattern = "{name} ({id})";
    /// Transfers at once, 1 to 16.
    int connections = 6;
};

/// A sound to fetch and the query that found it.
struct WantedSound
{
    Sound sound;
    std::string query;
};

/// One transfer: a value, like a job.
struct Download
{
    Sound sound;
    std::string query;
    /// What is fetched; never logged for originals.
    std::string url;
    Target target;
    /// The author's own file: the person's access token goes along, size and md5 are those of `sound`.
    bool original = false;
};

/// What came of one transfer. Times are seconds since Downloader::run() was called.
struct DownloadResult
{
    std::size_t download = 0;
    /// -1: none took it (cancelled before).
    int connection = -1;
    double startedSeconds = 0;
    double finishedSeconds = 0;
    /// Of the file; and what came over the line for it, broken tries too.
    std::uint64_t bytes = 0;
    std::uint64_t received = 0;
    /// Spent in writing the file; the rest of its time it waited for the line.
    double writeSeconds = 0;
    /// Set when it failed; ErrorCode::Cancelled for those that a stop request left.
    std::optional<Error> error;
    std::vector<std::string> notes;
};

/// Hears how transfers go; called in the thread of run().
class DownloadObserver
{
public:
    virtual ~DownloadObserver() = default;
    virtual void started(std::size_t download, int connection, double atSeconds) = 0;
    /// `total` is 0 while it is not known. At most ten times a second for each transfer.
    virtual void progressed(std::size_t download, std::uint64_t bytes, std::uint64_t total) = 0;
    /// The file is whole and gets its name next; an error keeps it from that, and the download fails with it.
    virtual Result<void> beforeNaming(std::size_t download) = 0;
    /// The file stands under its name, whole, when there is no error.
    virtual void finished(const DownloadResult& result) = 0;
    virtual void waiting(const ServiceWait& wait) = 0;
};

/// How long a download is tried for.
struct DownloadPatience
{
    /// Seconds before each further try after a break. A try that brought an original a good way further starts the row
    /// again.
    std::vector<double> pauses {0.5, 1, 2, 4, 8};
    /// Seconds without a byte after which a connection counts as lost.
    double stallSeconds = 30;
};

inline constexpr int mostConnections = 16;

/// Fetches files, several at once. Blocks, turning an event loop of its own: made, used and destroyed in a background
/// thread. Every download gets exactly one result. A full disk or a vanished folder ends the run: the rest are
/// cancelled, and so is everything within a second of a stop request.
///
/// The number of connections is what it says: Qt opens at most six to one host for a QNetworkAccessManager, so each
/// connection has a manager of its own, and HTTP/2, which would put all transfers on one line, is not spoken.
///
/// Files come unpacked (`Accept-Encoding: identity`) and straight into the temporary; what came is compared with the
/// length that was announced, because Qt may call a body whole that was cut short, and its beginning with its kind;
/// where no length is announced, two tries have to bring the same number of bytes. A preview that breaks is fetched
/// again from its start. An original goes on where it broke (Range and If-Range) when its ETag is strong and the answer
/// is for the same tag and total; its size and md5 are checked. The access token goes along with originals alone, and
/// only to the service's own origin, also after a redirect.
class Downloader
{
public:
    /// `connections`: 1 to 16. `service` and `quota` (asked for each request of an original) must outlive run().
    Downloader(Service service, Quota& quota, int connections, DownloadPatience patience = {});

    void run(std::span<const Download> downloads, DownloadObserver& observer, const std::stop_token& stop);

private:
    Service m_service;
    Quota& m_quota;
    int m_connections;
    DownloadPatience m_patience;
};

} // namespace tutti

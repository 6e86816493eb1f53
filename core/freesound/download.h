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
    /// Whether the person's access token goes along.
    bool original = false;
};

/// What came of one transfer. Times are seconds since Downloader::run() was called.
struct DownloadResult
{
    std::size_t download = 0;
    int connection = -1;
    double startedSeconds = 0;
    double finishedSeconds = 0;
    std::uint64_t bytes = 0;
    /// Set when it failed; ErrorCode::Cancelled for those that a stop request left.
    std::optional<Error> error;
    std::vector<std::string> notes;
};

/// Hears how transfers go; called in the thread of run().
class DownloadObserver
{
public:
    virtual ~DownloadObserver() = default;
    virtual void started(std::size_t download, int connection) = 0;
    /// `total` is 0 while it is not known. At most ten times a second for each transfer.
    virtual void progressed(std::size_t download, std::uint64_t bytes, std::uint64_t total) = 0;
    /// The file stands under its name, whole, when there is no error.
    virtual void finished(const DownloadResult& result) = 0;
    virtual void waiting(const ServiceWait& wait) = 0;
};

/// Fetches files, several at once. Blocks, turning an event loop of its own: made, used and destroyed in a background
/// thread. Every download gets exactly one result. A full disk or a vanished folder ends the run: the rest are
/// cancelled.
class Downloader
{
public:
    Downloader(Service service, Quota& quota, int connections);

    void run(std::span<const Download> downloads, DownloadObserver& observer, const std::stop_token& stop);

private:
    Service m_service;
    Quota& m_quota;
    int m_connections;
};

} // namespace tutti

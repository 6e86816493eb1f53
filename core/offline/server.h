// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "core/base/result.h"

namespace tutti {

/// What the server does to a request, for tests.
enum class Fault : std::uint8_t {
    None,
    /// 429 as Freesound words it (per minute, per day).
    ThrottledMinute,
    ThrottledDay,
    /// 503 for the first two requests of a path, then fine.
    UnavailableTwice,
    /// 500 with Freesound's own text.
    Overloaded,
    /// The connection is closed before an answer.
    Drop,
    /// Half the body, then the connection is aborted.
    CutBody,
    /// As CutBody, but only the first time for each path.
    CutBodyOnce,
    /// Content-Length says more than there is.
    WrongLength,
    /// A redirect to OfflineServer::Options::otherHost.
    RedirectElsewhere,
    /// Status 200 and a page of HTML.
    HtmlOk,
    /// 403 with a page of HTML, as firewalls answer.
    ForbiddenHtml,
    /// Takes the request and never answers.
    Stall
};

/// A small server on loopback that answers like Freesound, with sounds of our own making. Lives in a thread with an
/// event loop: the one that made it.
class OfflineServer : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// 0: a free one.
        std::uint16_t port = 0;
        /// Added to every answer, in milliseconds.
        int latency = 0;
        /// For tests: what is done to requests of the API, and of previews and originals.
        Fault apiFault = Fault::None;
        Fault fileFault = Fault::None;
        /// "http://127.0.0.1:PORT" of another server, for RedirectElsewhere.
        std::string otherHost;
        /// For tests: keeps all requests, with their secrets, for requests().
        bool recordsRequests = false;
    };

    /// What a request looked like, for tests: secrets must not go astray.
    struct Request
    {
        std::string method;
        /// With query.
        std::string target;
        std::string authorization;
        std::string range;
    };

    explicit OfflineServer(Options options, QObject* parent = nullptr);
    ~OfflineServer() override;

    /// Listens on 127.0.0.1 only. ErrorCode::Io when the port is taken.
    Result<void> start();
    /// "http://127.0.0.1:PORT/apiv2".
    std::string baseUrl() const;
    /// All requests so far, oldest first; none without Options::recordsRequests.
    const std::vector<Request>& requests() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// The server in a thread of its own, for who has no event loop to spare. Ends with the object.
class OfflineLibrary
{
public:
    explicit OfflineLibrary(OfflineServer::Options options = {});
    ~OfflineLibrary();
    OfflineLibrary(const OfflineLibrary&) = delete;
    OfflineLibrary& operator=(const OfflineLibrary&) = delete;

    /// Once, before use.
    Result<void> start();
    std::string baseUrl() const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

class QHttpServerRequest;
class QTcpSocket;

namespace tutti {

/// Qt's HTTP server in what differs between Qt 6.4 and Qt 6.8, where an answer must be written as Qt likes it, or to
/// the socket: ours has faults in it. All on the thread that made it.
class QtHttp
{
public:
    /// Called for each request with its client's socket, which may be gone (null) and must not be kept but by a
    /// QPointer. The next request of the same client waits until nobody keeps `open`, which
    /// may outlive the server.
    using Handler =
        std::function<void(const QHttpServerRequest& request, QTcpSocket* socket, const std::shared_ptr<void>& open)>;

    explicit QtHttp(Handler handler);
    ~QtHttp();
    QtHttp(const QtHttp&) = delete;
    QtHttp& operator=(const QtHttp&) = delete;

    /// On 127.0.0.1; 0: any free port. The port that it is; 0 when it cannot be had.
    std::uint16_t listen(std::uint16_t port);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

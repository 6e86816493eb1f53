// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/qthttp.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace tutti {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

struct QtHttp::Private
{
    Handler handler;
    QHttpServer server;

    void connectHandler()
    {
        server.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
            QTcpSocket* const socket = responder.socket();
            handler(request, socket, std::make_shared<QHttpServerResponder>(std::move(responder)));
        });
    }

    std::uint16_t listen(std::uint16_t port) { return server.listen(QHostAddress::LocalHost, port); }
};

#else

namespace {

/// Remembers its connections: from Qt 6.8 on a responder no longer tells its socket.
class Listener : public QTcpServer
{
public:
    QTcpSocket* find(quint16 clientPort) const
    {
        const auto found = std::find_if(m_sockets.begin(), m_sockets.end(), [clientPort](const auto& socket) {
            return socket && socket->state() == QAbstractSocket::ConnectedState && socket->peerPort() == clientPort;
        });
        return found == m_sockets.end() ? nullptr : found->data();
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto socket = std::make_unique<QTcpSocket>(this);
        if (!socket->setSocketDescriptor(descriptor))
            return;
        m_sockets.removeIf([](const auto& known) { return !known; });
        m_sockets.append(socket.get());
        addPendingConnection(socket.release());
    }

private:
    QList<QPointer<QTcpSocket>> m_sockets;
};

using Responder = std::optional<QHttpServerResponder>;

} // namespace

struct QtHttp::Private
{
    Handler handler;
    QHttpServer server;
    /// The server's child.
    QPointer<Listener> listener;
    /// Those that somebody keeps, and some that nobody keeps any more.
    std::vector<std::weak_ptr<Responder>> responders;

    Private() = default;
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;
    /// From Qt 6.8 on a responder's end tells the connection, which ends with the server.
    ~Private()
    {
        for (const auto& kept : responders) {
            if (const auto responder = kept.lock())
                responder->reset();
        }
    }

    void connectHandler()
    {
        server.setMissingHandler(&server, [this](const QHttpServerRequest& request, QHttpServerResponder& responder) {
            QTcpSocket* const socket = listener ? listener->find(request.remotePort()) : nullptr;
            const auto open = std::make_shared<Responder>(std::move(responder));
            std::erase_if(responders, [](const auto& kept) { return kept.expired(); });
            responders.push_back(open);
            handler(request, socket, open);
        });
    }

    std::uint16_t listen(std::uint16_t port)
    {
        auto made = std::make_unique<Listener>();
        if (!made->listen(QHostAddress::LocalHost, port) || !server.bind(made.get()))
            return 0;
        listener = made.release();
        return listener->serverPort();
    }
};

#endif

QtHttp::QtHttp(Handler handler)
    : m_private(new Private)
{
    m_private->handler = std::move(handler);
    m_private->connectHandler();
}

QtHttp::~QtHttp() = default;

std::uint16_t QtHttp::listen(std::uint16_t port)
{
    return m_private->listen(port);
}

} // namespace tutti

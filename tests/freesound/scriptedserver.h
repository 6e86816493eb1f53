// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace tutti::fixtures {

/// A request as it came, its headers' names in lower case.
struct ScriptedRequest
{
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers;

    QByteArray header(const QByteArray& name) const
    {
        for (const auto& [key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
};

/// What goes back, byte for byte, and what becomes of the connection then.
struct ScriptedAnswer
{
    enum class Then : std::uint8_t { Keep, Close, Abort };

    QByteArray bytes;
    Then then = Then::Keep;
};

inline ScriptedAnswer answer(const QByteArray& statusLine, const QByteArray& headers, const QByteArray& body)
{
    return {"HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body,
            ScriptedAnswer::Then::Keep};
}

/// A server on loopback that says what a test tells it to. In the thread of its maker.
class ScriptedServer : public QObject
{
public:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest&, std::size_t number)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* const socket = m_server.nextPendingConnection();
            socket->setParent(this);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            m_mostOpen = std::max(m_mostOpen, ++m_open);
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_open;
                m_texts.erase(socket);
                socket->deleteLater();
            });
        });
    }

    std::string address(const std::string& path = {}) const
    {
        return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + path;
    }
    const std::vector<ScriptedRequest>& requests() const { return m_requests; }
    /// Ends what is under way.
    void breakConnections()
    {
        const auto sockets = findChildren<QTcpSocket*>();
        for (QTcpSocket* const socket : sockets)
            socket->abort();
    }
    /// How many connections were open side by side.
    int mostOpen() const { return m_mostOpen; }

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& text = m_texts[socket];
        text += socket->readAll();
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QList<QByteArray> lines = text.first(end).split('\n');
        text.clear();
        ScriptedRequest request;
        request.target = lines.front().split(' ').value(1);
        for (const QByteArray& line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
        }
        m_requests.push_back(request);
        send(socket, m_script(request, m_requests.size() - 1));
    }

    static void send(QTcpSocket* socket, const ScriptedAnswer& answer)
    {
        socket->write(answer.bytes);
        if (answer.then == ScriptedAnswer::Then::Close)
            socket->disconnectFromHost();
        if (answer.then != ScriptedAnswer::Then::Abort)
            return;
        // What was written has to be on its way before the line breaks.
        if (socket->bytesToWrite() == 0)
            socket->abort();
        else
            connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
                if (socket->bytesToWrite() == 0)
                    socket->abort();
            });
    }

    Script m_script;
    QTcpServer m_server;
    std::vector<ScriptedRequest> m_requests;
    std::map<const QTcpSocket*, QByteArray> m_texts;
    int m_open = 0;
    int m_mostOpen = 0;
};

} // namespace tutti::fixtures

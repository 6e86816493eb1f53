// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/httpfront.h"

#include <QHttpServer>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace tutti {
namespace {

using StatusCode = QHttpServerResponder::StatusCode;

QByteArray bytesOf(const std::string& text)
{
    return {text.data(), qsizetype(text.size())};
}

HttpRequest readRequest(const QHttpServerRequest& request)
{
    HttpRequest read;
    const auto method = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    read.method = QByteArray(method).toUpper().toStdString();
    read.path = request.url().path(QUrl::FullyDecoded).toStdString();
    read.query = request.url().query(QUrl::FullyEncoded).toStdString();
    read.parameters = parseForm(read.query);
    read.authorization = request.value("Authorization").toStdString();
    read.range = request.value("Range").toStdString();
    read.ifRange = request.value("If-Range").toStdString();
    read.body = request.body().toStdString();
    return read;
}

/// The way back to one client, who may be gone before the answer is there.
class ReturnPath
{
public:
    ReturnPath(QHttpServerResponder&& responder, bool headOnly)
        : m_responder(std::make_shared<QHttpServerResponder>(std::move(responder)))
        , m_socket(m_responder->socket())
        , m_headOnly(headOnly)
    {
    }

    void send(const HttpAnswer& answer, Delivery delivery) const
    {
        // The responder keeps a bare pointer to the socket.
        if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState || delivery == Delivery::Stall)
            return;
        if (delivery == Delivery::Drop) {
            m_socket->abort();
            return;
        }
        constexpr std::size_t missing = 1000;
        const bool wrong = delivery == Delivery::WrongLength;
        m_responder->writeStatusLine(StatusCode(answer.status));
        for (const auto& [name, value] : answer.headers)
            m_responder->writeHeader(bytesOf(name), bytesOf(value));
        const std::size_t length = answer.body.size() + (wrong ? missing : 0);
        m_responder->writeHeader("Content-Length", QByteArray::fromStdString(std::to_string(length)));
        const std::size_t size = delivery == Delivery::CutBody ? answer.body.size() / 2 : answer.body.size();
        m_responder->writeBody(QByteArray(answer.body.data(), m_headOnly ? 0 : qsizetype(size)));
        if (wrong)
            m_socket->disconnectFromHost();
        if (delivery == Delivery::CutBody)
            abortSoon();
    }

private:
    /// After the client had time to take what was sent.
    void abortSoon() const
    {
        constexpr std::chrono::milliseconds pause(100);
        m_socket->flush();
        QTimer::singleShot(pause, m_socket.data(), [socket = m_socket] { socket->abort(); });
    }

    std::shared_ptr<QHttpServerResponder> m_responder;
    QPointer<QTcpSocket> m_socket;
    bool m_headOnly;
};

} // namespace

struct HttpFront::Private
{
    std::chrono::milliseconds latency {0};
    Decide decide;
    Handler handler;
    QHttpServer server;

    void answer(HttpFront* front, const QHttpServerRequest& request, QHttpServerResponder&& responder) const
    {
        const HttpRequest read = readRequest(request);
        const ReturnPath way(std::move(responder), read.method == "HEAD");
        const auto decision = decide(read);
        const Answered answered = [way, front, pause = latency,
                                   delivery = decision.delivery](const HttpAnswer& answer) {
            if (pause.count() == 0)
                way.send(answer, delivery);
            else
                QTimer::singleShot(pause, front, [way, answer, delivery] { way.send(answer, delivery); });
        };
        if (decision.answer)
            answered(*decision.answer);
        else
            handler(read, answered);
    }
};

HttpFront::HttpFront(std::chrono::milliseconds latency, Decide decide, Handler handler)
    : m_private(new Private)
{
    m_private->latency = latency;
    m_private->decide = std::move(decide);
    m_private->handler = std::move(handler);
    m_private->server.setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        m_private->answer(this, request, std::move(responder));
    });
}

HttpFront::~HttpFront() = default;

Result<std::uint16_t> HttpFront::listen(std::uint16_t port)
{
    const std::uint16_t given = m_private->server.listen(QHostAddress::LocalHost, port);
    if (given == 0)
        return fail(ErrorCode::Io,
                    "port " + std::to_string(port) + " cannot be listened on; choose another with --port");
    return given;
}

} // namespace tutti

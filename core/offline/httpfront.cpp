// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offline/httpfront.h"

#include <string_view>
#include <utility>

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include "core/offline/qthttp.h"

namespace tutti {
namespace {

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

/// "Bad Request": Qt's name for the status, in words.
std::string reasonOf(int status)
{
    if (status == int(QHttpServerResponder::StatusCode::Ok))
        return "OK";
    std::string words;
    const char* const name = QMetaEnum::fromType<QHttpServerResponder::StatusCode>().valueToKey(status);
    for (const char letter : std::string_view(name == nullptr ? "Unknown" : name)) {
        if (letter >= 'A' && letter <= 'Z' && !words.empty())
            words += ' ';
        words += letter;
    }
    return words;
}

/// The way back to one client, who may be gone before the answer is there.
class ReturnPath
{
public:
    ReturnPath(QTcpSocket* socket, std::shared_ptr<void> open, bool headOnly)
        : m_socket(socket)
        , m_open(std::move(open))
        , m_headOnly(headOnly)
    {
    }

    void send(const HttpAnswer& answer, Delivery delivery) const
    {
        if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState || delivery == Delivery::Stall)
            return;
        if (delivery == Delivery::Drop) {
            m_socket->abort();
            return;
        }
        constexpr std::size_t missing = 1000;
        const bool wrong = delivery == Delivery::WrongLength;
        const std::size_t size = delivery == Delivery::CutBody ? answer.body.size() / 2 : answer.body.size();
        m_socket->write(bytesOf(headOf(answer, answer.body.size() + (wrong ? missing : 0))));
        if (!m_headOnly)
            m_socket->write(answer.body.data(), qint64(size));
        if (wrong)
            closeAfterAll();
        if (delivery == Delivery::CutBody)
            abortSoon();
    }

private:
    static std::string headOf(const HttpAnswer& answer, std::size_t length)
    {
        std::string head = "HTTP/1.1 " + std::to_string(answer.status) + " ";
        head += reasonOf(answer.status);
        for (const auto& [name, value] : answer.headers)
            head.append("\r\n").append(name).append(": ").append(value);
        return head + "\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
    }

    /// From Qt 6.8 on a connection that is closing goes with what it has not sent yet.
    void closeAfterAll() const
    {
        const auto closeWhenDone = [socket = m_socket.data()] {
            if (socket->bytesToWrite() == 0)
                socket->disconnectFromHost();
        };
        QObject::connect(m_socket.data(), &QTcpSocket::bytesWritten, m_socket.data(), closeWhenDone);
        closeWhenDone();
    }

    /// After the client had time to take what was sent.
    void abortSoon() const
    {
        constexpr std::chrono::milliseconds pause(100);
        m_socket->flush();
        QTimer::singleShot(pause, m_socket.data(), [socket = m_socket] { socket->abort(); });
    }

    QPointer<QTcpSocket> m_socket;
    std::shared_ptr<void> m_open;
    bool m_headOnly;
};

} // namespace

struct HttpFront::Private
{
    std::chrono::milliseconds latency {0};
    Decide decide;
    Handler handler;
    std::unique_ptr<QtHttp> server;

    void answer(HttpFront* front, const QHttpServerRequest& request, QTcpSocket* socket,
                const std::shared_ptr<void>& open) const
    {
        const HttpRequest read = readRequest(request);
        const ReturnPath way(socket, open, read.method == "HEAD");
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
    m_private->server = std::make_unique<QtHttp>(
        [this](const QHttpServerRequest& request, QTcpSocket* socket, const std::shared_ptr<void>& open) {
            m_private->answer(this, request, socket, open);
        });
}

HttpFront::~HttpFront() = default;

Result<std::uint16_t> HttpFront::listen(std::uint16_t port)
{
    const std::uint16_t given = m_private->server->listen(port);
    if (given == 0)
        return fail(ErrorCode::Io,
                    "port " + std::to_string(port) + " cannot be listened on; choose another with --port");
    return given;
}

} // namespace tutti

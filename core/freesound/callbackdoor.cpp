// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/callbackdoor.h"

#include <memory>
#include <utility>

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include "core/freesound/signin.h"

namespace tutti {
namespace {

/// More is no answer of a browser that comes from Freesound.
constexpr qsizetype longestHead = 16384;

QByteArray page(const QByteArray& status, const QByteArray& text)
{
    const QByteArray body = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Tutti</title></head><body><p>"
        + text + "</p></body></html>\n";
    // The page's address holds the code: it must not be kept or told to anybody.
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Connection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

CallbackDoor::CallbackDoor(std::string state)
    : m_state(std::move(state))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* const socket = m_server.nextPendingConnection())
            welcome(socket);
    });
}

Result<std::string> CallbackDoor::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return fail(ErrorCode::Io,
                    "no port of this machine can be listened on (" + m_server.errorString().toStdString()
                        + "); sign in by copying a code");
    return "http://127.0.0.1:" + std::to_string(m_server.serverPort()) + "/callback";
}

Result<std::string> CallbackDoor::waitForCode(const std::stop_token& stop)
{
    const std::stop_callback quit(stop, [this] { QMetaObject::invokeMethod(&m_loop, "quit", Qt::QueuedConnection); });
    if (!m_answer && !stop.stop_requested())
        m_loop.exec();
    m_server.close();
    return m_answer ? *m_answer : Result<std::string>(fail(ErrorCode::Cancelled, "cancelled"));
}

void CallbackDoor::welcome(QTcpSocket* socket)
{
    auto head = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, head] {
        *head += socket->readAll();
        if (head->size() > longestHead) {
            socket->abort();
            return;
        }
        if (!head->contains("\r\n\r\n"))
            return;
        const QList<QByteArray> words = head->left(head->indexOf("\r\n")).split(' ');
        const auto [status, text] = words.size() == 3 && words[0] == "GET"
            ? judge(words[1])
            : std::pair<QByteArray, QByteArray> {"405 Method Not Allowed", "Nothing is here."};
        const bool isLast = m_answer.has_value();
        socket->disconnect(this);
        socket->write(page(status, text));
        // The person shall see the page before the door closes.
        if (isLast)
            connect(socket, &QTcpSocket::disconnected, &m_loop, &QEventLoop::quit);
        socket->disconnectFromHost();
    });
}

std::pair<QByteArray, QByteArray> CallbackDoor::judge(const QByteArray& target)
{
    const QUrl url = QUrl::fromEncoded(target, QUrl::StrictMode);
    const QUrlQuery query(url);
    const auto value = [&query](const char* name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toStdString();
    };
    if (url.path() != QStringLiteral("/callback") || m_answer)
        return {"404 Not Found", "Nothing is here."};
    if (value("state") != m_state)
        return {"400 Bad Request", "This answer belongs to another sign-in. Please start again in Tutti."};
    if (const std::string code = value("code"); !code.empty()) {
        m_answer = code;
        return {"200 OK", "You are signed in; Tutti goes on. This page can be closed."};
    }
    const bool isNo = value("error") == "access_denied";
    m_answer = fail(ErrorCode::Unauthorised,
                    isNo ? "you did not allow it in the browser; sign in again if that was a mistake"
                         : std::string("Freesound gave no code; check that the callback address registered there is ")
                            + registeredCallback + ", or sign in by copying a code");
    return {"200 OK", "You are not signed in. This page can be closed."};
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/offline/loopback.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace tutti::fixtures {
namespace {

constexpr int patienceMs = 20000;

/// Nothing until the head is whole.
bool takeHead(QByteArray& received, RawAnswer& answer)
{
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = received.left(end).split('\n');
    const QByteArray first = lines.first().trimmed();
    answer.status = first.mid(9, 3).toInt();
    answer.reason = first.mid(13);
    for (const QByteArray& line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        answer.headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
    received = received.mid(end + 4);
    return true;
}

QByteArray bytesOf(const QUrl& url, const QByteArray& target, const RawRequest& request)
{
    QByteArray bytes = request.method + " " + target + " HTTP/1.1\r\nHost: " + url.host().toUtf8() + "\r\n";
    for (const auto& [name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    if (!request.body.isEmpty())
        bytes += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

} // namespace

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name.toLower())
            return value;
    }
    return {};
}

nlohmann::ordered_json RawAnswer::json() const
{
    return nlohmann::ordered_json::parse(body.begin(), body.end(), nullptr, false);
}

std::string RawAnswer::detail() const
{
    const auto parsed = json();
    return parsed.is_object() ? parsed.value("detail", std::string()) : std::string();
}

RawAnswer ask(const std::string& url, const RawRequest& request)
{
    const QUrl address(QString::fromStdString(url));
    const QByteArray whole = QByteArray::fromStdString(url);
    const QByteArray target = whole.mid(whole.indexOf('/', 7));
    RawAnswer answer;
    QByteArray received;
    bool headThere = false;
    QTcpSocket socket;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::connected, &socket,
                     [&] { socket.write(bytesOf(address, target, request)); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        received += socket.readAll();
        headThere = headThere || takeHead(received, answer);
        if (headThere && (request.method == "HEAD" || received.size() >= answer.header("Content-Length").toLongLong()))
            loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    socket.connectToHost(address.host(), quint16(address.port()));
    loop.exec();
    socket.disconnect();
    answer.body = received;
    return answer;
}

RawAnswer get(const std::string& url)
{
    return ask(url, {"GET", {withKey}, {}});
}

} // namespace tutti::fixtures

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/freesound/fakeservice.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <QFile>
#include <QTimer>

namespace tutti::fixtures {
namespace {

constexpr const char* separator = "\r\n\r\n";

} // namespace

QUrl SentRequest::url() const
{
    return QUrl::fromEncoded(line.split(' ').value(1));
}

std::string SentRequest::path() const
{
    return url().path(QUrl::FullyEncoded).toStdString();
}

std::string SentRequest::parameter(const char* name) const
{
    return QUrlQuery(url()).queryItemValue(QString::fromUtf8(name), QUrl::FullyDecoded).toStdString();
}

QByteArray SentRequest::header(const QByteArray& name) const
{
    for (const QByteArray& text : headers.split('\n')) {
        if (text.toLower().startsWith(name.toLower() + ":"))
            return text.mid(name.size() + 1).trimmed();
    }
    return {};
}

FakeService::FakeService(Script script)
    : m_script(std::move(script))
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for a test");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    });
}

std::string FakeService::origin() const
{
    return "http://127.0.0.1:" + std::to_string(m_server.serverPort());
}

void FakeService::read(QTcpSocket& socket)
{
    if (!socket.peek(65536).contains(separator))
        return;
    const QByteArray text = socket.readAll();
    SentRequest request;
    request.line = text.left(text.indexOf('\r'));
    request.headers = text;
    m_requests.push_back(request);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
    // After the loop's round, so that requests that are sent together are seen together.
    QTimer::singleShot(0, &socket, [this, &socket, request] {
        --m_atOnce;
        answer(socket, m_script(request));
    });
}

void FakeService::answer(QTcpSocket& socket, const FakeAnswer& answer)
{
    using Ending = FakeAnswer::Ending;
    if (answer.ending == Ending::Stall)
        return;
    if (answer.ending == Ending::Drop) {
        socket.abort();
        return;
    }
    const bool isChunked = answer.headers.contains("chunked");
    socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " So\r\nContent-Type: " + answer.type + "\r\n"
                 + answer.headers);
    if (!isChunked)
        socket.write("Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n");
    socket.write("\r\n");
    if (answer.ending == Ending::Cut) {
        socket.write(answer.body.left(answer.body.size() / 2));
        socket.disconnectFromHost();
        return;
    }
    socket.write(answer.body);
}

FakeAnswer fixtureAnswer(int status, const std::string& name)
{
    QFile file(QStringLiteral(TUTTI_TEST_DATA "/freesound/") + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name.c_str());
    FakeAnswer answer;
    answer.status = status;
    answer.body = file.readAll().replace("{base}", "http://127.0.0.1");
    answer.type = name.ends_with(".html") ? "text/html; charset=utf-8" : "application/json";
    if (status == 401)
        answer.headers = "WWW-Authenticate: Bearer realm=\"api\"\r\n";
    return answer;
}

FakeAnswer pageOf(const std::vector<int>& ids, int total, bool hasNext, const char* license)
{
    QByteArray results;
    for (const int id : ids) {
        const QByteArray number = QByteArray::number(id);
        results += results.isEmpty() ? "" : ",";
        results += "{\"id\":" + number + ",\"name\":\"sound " + number + "\",\"license\":\"" + license + "\"}";
    }
    FakeAnswer answer;
    // What it gives as the next page must not matter.
    answer.body = "{\"count\":" + QByteArray::number(total) + ",\"previous\":null,\"next\":"
        + (hasNext ? "\"http://example.invalid/next?page=77\"" : "null") + ",\"results\":[" + results + "]}";
    return answer;
}

} // namespace tutti::fixtures

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace tutti::fixtures {

/// A request as it came over the line.
struct SentRequest
{
    QByteArray line;
    QByteArray headers;

    QUrl url() const;
    std::string path() const;
    /// A parameter, decoded.
    std::string parameter(const char* name) const;
    /// A header's value; empty when there is none.
    QByteArray header(const QByteArray& name) const;
};

/// What is answered.
struct FakeAnswer
{
    enum class Ending {
        Whole,
        /// Half the body, then the connection is closed.
        Cut,
        /// The connection is closed without a word.
        Drop,
        /// Nothing comes any more.
        Stall
    };

    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    /// Further headers, each with its line end.
    QByteArray headers;
    Ending ending = Ending::Whole;
};

/// Answers to everything with what a test says, on a port of loopback, in the thread of the test.
class FakeService : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<FakeAnswer(const SentRequest&)>;

    explicit FakeService(Script script);

    /// "http://127.0.0.1:PORT"
    std::string origin() const;
    std::string baseUrl() const { return origin() + "/apiv2"; }
    const std::vector<SentRequest>& requests() const { return m_requests; }
    /// How many were on their way at once, at most.
    int mostAtOnce() const { return m_mostAtOnce; }

private:
    void read(QTcpSocket& socket);
    void answer(QTcpSocket& socket, const FakeAnswer& answer);

    Script m_script;
    QTcpServer m_server;
    std::vector<SentRequest> m_requests;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

/// A file of tests/data/freesound, its "{base}" replaced.
FakeAnswer fixtureAnswer(int status, const std::string& name);

/// A page of sounds with these numbers; `hasNext` says that more come.
FakeAnswer pageOf(const std::vector<int>& ids, int total, bool hasNext = false,
                  const char* license = "http://creativecommons.org/publicdomain/zero/1.0/");

} // namespace tutti::fixtures

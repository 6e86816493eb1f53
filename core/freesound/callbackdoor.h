// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>

#include <QByteArray>
#include <QEventLoop>
#include <QTcpServer>

#include "core/base/result.h"

namespace tutti {

/// Where the browser brings the code after signing in: a port of 127.0.0.1 that takes one answer, shows the person a
/// page and closes. Lives in the thread that signs in.
class CallbackDoor : public QObject
{
    Q_OBJECT

public:
    /// `state` is what the answer must carry; others are turned away.
    explicit CallbackDoor(std::string state);

    /// "http://127.0.0.1:PORT/callback".
    Result<std::string> listen();
    /// Turns an event loop until the answer is there. ErrorCode::Unauthorised when it is a no.
    Result<std::string> waitForCode(const std::stop_token& stop);

private:
    void welcome(QTcpSocket* socket);
    /// Status and text for the person.
    std::pair<QByteArray, QByteArray> judge(const QByteArray& target);

    std::string m_state;
    QTcpServer m_server;
    QEventLoop m_loop;
    std::optional<Result<std::string>> m_answer;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QString>

class QDBusConnection;
class QDBusMessage;
class QObject;

namespace tutti {

/// The way to the services of the desktop: the buses of the session and of the system. Nothing is connected before
/// something is asked for, and a bus that is not there is only one that never answers. The window's thread.
class DesktopBus
{
public:
    /// Of the two buses; empty: there is none.
    struct Addresses
    {
        QString session;
        QString system;
    };
    /// Which of the two.
    enum class Side { Session, System };
    /// What came back: the answer, or an error where nobody answered.
    using Taker = std::function<void(const QDBusMessage& answer)>;

    /// Those of the desktop that the program runs on; never starts a bus.
    static Addresses addressesHere();

    explicit DesktopBus(const Addresses& addresses = addressesHere());
    /// Leaves the buses, and services forget what was asked of them.
    ~DesktopBus();
    DesktopBus(const DesktopBus&) = delete;
    DesktopBus& operator=(const DesktopBus&) = delete;

    /// Asks, and never waits: `take` is called later, at the latest after `patience`, unless `asker` is gone by then.
    void call(Side side, const QDBusMessage& question, std::chrono::milliseconds patience, QObject* asker, Taker take);
    /// Says it, and wants no answer.
    void send(Side side, const QDBusMessage& message);
    /// The bus itself, for its signals.
    QDBusConnection connection(Side side);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tutti

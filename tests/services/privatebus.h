// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include "app/desktop/services/desktopbus.h"

namespace tutti {

/// A bus of the test's own, with nobody on it but who the test puts there; gone with this object.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                        QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus() { stop(); }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    static bool isThere() { return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty(); }
    const QString& address() const { return m_address; }
    DesktopBus::Addresses addresses() const { return {m_address, m_address}; }

    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
    QString m_address;
};

/// A guest on a bus who gives services: takes a name, shows an object, and leaves with it.
class BusGuest
{
public:
    BusGuest(const QString& address, const QString& connection, const QString& service, const QString& path,
             QObject* object)
        : m_name(connection)
        , m_bus(QDBusConnection::connectToBus(address, connection))
        , m_isThere(m_bus.registerObject(path, object, QDBusConnection::ExportAllContents)
                    && m_bus.registerService(service))
    {
    }
    ~BusGuest() { QDBusConnection::disconnectFromBus(m_name); }
    BusGuest(const BusGuest&) = delete;
    BusGuest& operator=(const BusGuest&) = delete;

    bool isThere() const { return m_isThere; }
    QDBusConnection& bus() { return m_bus; }

private:
    QString m_name;
    QDBusConnection m_bus;
    bool m_isThere;
};

/// How a false service answers.
enum class Manner { Serves, Refuses, Hangs };

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/desktopbus.h"

#include <array>
#include <optional>
#include <utility>

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>

namespace tutti {

namespace {

QString socketAt(const QString& file)
{
    return QFileInfo::exists(file) ? QStringLiteral("unix:path=") + file : QString();
}

/// Names of connections are known to the whole program.
QString freshName()
{
    static int number = 0;
    return QStringLiteral("tutti-desktop-%1").arg(++number);
}

} // namespace

struct DesktopBus::Private
{
    struct Way
    {
        QString address;
        QString name;
        std::optional<QDBusConnection> connection;
    };

    Way& way(Side side) { return ways.at(side == Side::Session ? 0 : 1); }

    QDBusConnection& connection(Side side)
    {
        Way& way = this->way(side);
        if (!way.connection && way.address.isEmpty())
            way.connection.emplace(way.name); // one that was never connected
        else if (!way.connection)
            way.connection.emplace(QDBusConnection::connectToBus(way.address, way.name));
        return *way.connection;
    }

    std::array<Way, 2> ways;
};

DesktopBus::Addresses DesktopBus::addressesHere()
{
    Addresses found {qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS")};
    // Without an address the library would start a bus of its own on a display, which takes its time and helps nobody.
    if (const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR"); found.session.isEmpty() && !folder.isEmpty())
        found.session = socketAt(folder + QStringLiteral("/bus"));
    for (const QString& folder : {QStringLiteral("/run"), QStringLiteral("/var/run")}) {
        if (found.system.isEmpty())
            found.system = socketAt(folder + QStringLiteral("/dbus/system_bus_socket"));
    }
    return found;
}

DesktopBus::DesktopBus(const Addresses& addresses)
    : m_private(std::make_unique<Private>())
{
    m_private->ways = {Private::Way {addresses.session, freshName(), {}},
                       Private::Way {addresses.system, freshName(), {}}};
}

DesktopBus::~DesktopBus()
{
    for (Private::Way& way : m_private->ways) {
        if (std::exchange(way.connection, {}))
            QDBusConnection::disconnectFromBus(way.name);
    }
}

void DesktopBus::call(Side side, const QDBusMessage& question, std::chrono::milliseconds patience, QObject* asker,
                      Taker take)
{
    const QDBusConnection& bus = m_private->connection(side);
    if (!bus.isConnected()) {
        // Of such a bus Qt would tell nothing, ever.
        QMetaObject::invokeMethod(
            asker, [take = std::move(take)] { take(QDBusMessage::createError(QDBusError::Disconnected, {})); },
            Qt::QueuedConnection);
        return;
    }
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, static_cast<int>(patience.count())), asker);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, asker,
                     [take = std::move(take)](QDBusPendingCallWatcher* done) {
                         done->deleteLater();
                         take(done->reply());
                     });
}

void DesktopBus::send(Side side, const QDBusMessage& message)
{
    m_private->connection(side).send(message);
}

QDBusConnection DesktopBus::connection(Side side)
{
    return m_private->connection(side);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <set>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

#include "tests/services/privatebus.h"

namespace tutti {

/// What the false services that keep awake have in common: they refuse, or say nothing, if the test wants so.
class FalseSleep : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    explicit FalseSleep(Manner how)
        : manner(how)
    {
    }

    Manner manner;
    int asked = 0;
    QString reason;
    std::set<uint> held;

protected:
    /// False: the caller gets no answer from the service itself.
    bool serves(const QString& why)
    {
        ++asked;
        reason = why;
        if (manner == Manner::Refuses)
            sendErrorReply(QDBusError::AccessDenied, QStringLiteral("not here"));
        if (manner == Manner::Hangs) {
            m_hanging.emplace(connection(), message());
            setDelayedReply(true);
        }
        return manner == Manner::Serves;
    }

    /// The answer to the call that hangs, after all.
    void answerLate(const QVariant& answer) { m_hanging->first.send(m_hanging->second.createReply(answer)); }

private:
    std::optional<std::pair<QDBusConnection, QDBusMessage>> m_hanging;
};

/// org.freedesktop.PowerManagement.Inhibit
class FalsePowerManagement : public FalseSleep
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    using FalseSleep::FalseSleep;

public Q_SLOTS:
    uint Inhibit(const QString& /*program*/, const QString& why) // NOLINT(readability-identifier-naming)
    {
        return serves(why) ? *held.insert(static_cast<uint>(asked)).first : 0;
    }
    void grantLate()
    {
        held.insert(static_cast<uint>(asked));
        answerLate(static_cast<uint>(asked));
    }
    void UnInhibit(uint cookie) { held.erase(cookie); } // NOLINT(readability-identifier-naming)
};

/// The request that a portal's inhibition lives as.
class FalseRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    explicit FalseRequest(std::set<uint>& held)
        : m_held(held)
    {
    }

public Q_SLOTS:
    void Close() { m_held.clear(); } // NOLINT(readability-identifier-naming)

private:
    std::set<uint>& m_held;
};

/// org.freedesktop.portal.Inhibit
class FalsePortal : public FalseSleep
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    using FalseSleep::FalseSleep;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming)
    QDBusObjectPath Inhibit(const QString& /*window*/, uint flags, const QVariantMap& options)
    {
        if (!serves(options.value(QStringLiteral("reason")).toString()))
            return QDBusObjectPath(QStringLiteral("/"));
        held.insert(flags);
        connection().registerObject(QStringLiteral("/request"), &m_request, QDBusConnection::ExportAllContents);
        return QDBusObjectPath(QStringLiteral("/request"));
    }

private:
    FalseRequest m_request {held};
};

/// org.freedesktop.login1.Manager: gives one end of a pipe, and holds as long as somebody has it.
class FalseLogin : public FalseSleep
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    using FalseSleep::FalseSleep;
    ~FalseLogin() override
    {
        if (m_ends[0] >= 0)
            ::close(m_ends[0]);
    }

    /// Nobody has the other end any more.
    bool isLetGo() const
    {
        char byte = 0;
        return m_ends[0] >= 0 && ::read(m_ends[0], &byte, 1) == 0;
    }
    QString what;
    QString mode;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming)
    QDBusUnixFileDescriptor Inhibit(const QString& kinds, const QString& /*who*/, const QString& why,
                                    const QString& how)
    {
        if (!serves(why) || ::pipe2(m_ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        what = kinds;
        mode = how;
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(m_ends[1]);
        return given;
    }

private:
    std::array<int, 2> m_ends {-1, -1};
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include "tests/services/privatebus.h"

namespace tutti {

/// org.freedesktop.Notifications
class FalseNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FalseNotifications(Manner how)
        : manner(how)
    {
    }

    Manner manner;
    int asked = 0;
    uint replaced = 0;
    QList<uint> closed;
    QString icon;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming)
    uint Notify(const QString& /*program*/, uint replaces, const QString& image, const QString& summary,
                const QString& body, const QStringList& offered, const QVariantMap& more, int /*time*/)
    {
        ++asked;
        replaced = replaces;
        icon = image;
        title = summary;
        text = body;
        actions = offered;
        hints = more;
        if (manner == Manner::Refuses)
            sendErrorReply(QDBusError::Failed, QStringLiteral("not here"));
        else if (manner == Manner::Hangs)
            setDelayedReply(true);
        return 7;
    }
    void CloseNotification(uint note) { closed << note; } // NOLINT(readability-identifier-naming)

Q_SIGNALS:
    void ActionInvoked(uint note, const QString& action);  // NOLINT(readability-identifier-naming)
    void ActivationToken(uint note, const QString& token); // NOLINT(readability-identifier-naming)
    void NotificationClosed(uint note, uint reason);       // NOLINT(readability-identifier-naming)
};

/// org.freedesktop.FileManager1
class FalseFileManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    explicit FalseFileManager(Manner how)
        : manner(how)
    {
    }

    Manner manner;
    QStringList files;

public Q_SLOTS:
    void ShowItems(const QStringList& wanted, const QString& /*start*/) // NOLINT(readability-identifier-naming)
    {
        files = wanted;
        if (manner == Manner::Refuses)
            sendErrorReply(QDBusError::Failed, QStringLiteral("not here"));
        else if (manner == Manner::Hangs)
            setDelayedReply(true);
    }
};

/// org.freedesktop.portal.Settings
class FalseLook : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    using Groups = QMap<QString, QVariantMap>;

    explicit FalseLook(Manner how, Groups values = {})
        : manner(how)
        , groups(std::move(values))
    {
        qDBusRegisterMetaType<Groups>();
    }

    Manner manner;
    Groups groups;
    QStringList asked;

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList& wanted) // NOLINT(readability-identifier-naming)
    {
        asked = wanted;
        if (manner == Manner::Refuses)
            sendErrorReply(QDBusError::UnknownMethod, QStringLiteral("not here"));
        else if (manner == Manner::Hangs)
            setDelayedReply(true);
        Groups found;
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            if (wanted.contains(group.key()))
                found.insert(group.key(), group.value());
        }
        return found;
    }

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-identifier-naming)
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace tutti

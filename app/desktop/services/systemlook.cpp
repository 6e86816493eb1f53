// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/systemlook.h"

#include <chrono>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QStringList>
#include <QVariantMap>

#include "app/desktop/services/desktopbus.h"

namespace tutti {

namespace {

/// The portal may have to be started first.
constexpr std::chrono::seconds patience {5};
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");

constexpr const char* appearanceGroup = "org.freedesktop.appearance";
constexpr const char* gnomeGroup = "org.gnome.desktop.interface";
constexpr const char* kdeGroup = "org.kde.kdeglobals.KDE";

/// Values come in as many wrappings as there are versions of the portal.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(DesktopBus& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void SystemLook::follow()
{
    // The slot is looked for by the names of its types, and this one's is known only after something has used it.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connection(DesktopBus::Side::Session)
        .connect(service, object, interface, QStringLiteral("SettingChanged"), this,
                 SLOT(takeChange(QString, QString, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(service, object, interface, QStringLiteral("ReadAll"));
    QStringList groups;
    for (const char* group : {appearanceGroup, gnomeGroup, kdeGroup})
        groups << QString::fromLatin1(group);
    message << groups;
    m_bus.call(DesktopBus::Side::Session, message, patience, this,
               [this](const QDBusMessage& answer) { takeAll(answer); });
}

SystemLook::Scheme SystemLook::scheme() const
{
    constexpr uint preferDark = 1;
    constexpr uint preferLight = 2;
    const QVariant scheme = value(appearanceGroup, "color-scheme");
    if (scheme.toUInt() == preferDark)
        return Scheme::Dark;
    return scheme.toUInt() == preferLight ? Scheme::Light : Scheme::Unknown;
}

bool SystemLook::wantsLessMotion() const
{
    if (value(appearanceGroup, "reduced-motion").toUInt() == 1)
        return true;
    const QVariant gnome = value(gnomeGroup, "enable-animations");
    if (gnome.typeId() == QMetaType::Bool)
        return !gnome.toBool();
    bool isNumber = false;
    const double factor = value(kdeGroup, "AnimationDurationFactor").toString().toDouble(&isNumber);
    return isNumber && factor == 0;
}

QVariant SystemLook::value(const char* group, const char* key) const
{
    const auto found = m_values.find({QString::fromLatin1(group), QString::fromLatin1(key)});
    return found == m_values.end() ? QVariant() : found->second;
}

void SystemLook::takeAll(const QDBusMessage& answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != QStringLiteral("a{sa{sv}}"))
        return;
    const auto groups = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst());
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        for (auto entry = group->begin(); entry != group->end(); ++entry)
            m_values[{group.key(), entry.key()}] = unwrapped(entry.value());
    }
    Q_EMIT changed();
}

void SystemLook::takeChange(const QString& group, const QString& key, const QDBusVariant& value)
{
    const bool isOurs = group == QLatin1String(appearanceGroup) || group == QLatin1String(gnomeGroup)
        || group == QLatin1String(kdeGroup);
    if (!isOurs)
        return;
    m_values[{group, key}] = unwrapped(value.variant());
    Q_EMIT changed();
}

} // namespace tutti

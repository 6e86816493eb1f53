// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/notifier.h"

#include <chrono>
#include <utility>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

#include "app/desktop/services/desktopbus.h"

namespace tutti {

namespace {

constexpr std::chrono::seconds patience {3};
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString object = QStringLiteral("/org/freedesktop/Notifications");
/// The one that a click on the note itself means.
const QString defaultAction = QStringLiteral("default");

QDBusMessage toService(const QString& method)
{
    return QDBusMessage::createMethodCall(service, object, service, method);
}

} // namespace

Notifier::Notifier(DesktopBus& bus, QString appId, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_appId(std::move(appId))
{
}

void Notifier::show(const QString& title, const QString& text, const QString& action)
{
    follow();
    m_withdrawn = false;
    constexpr int asLongAsUsual = -1;
    QDBusMessage message = toService(QStringLiteral("Notify"));
    // The text is markup to most services, the title to none.
    message << QStringLiteral("Tutti") << m_note << m_appId << title << text.toHtmlEscaped()
            << QStringList {defaultAction, action}
            << QVariantMap {{QStringLiteral("desktop-entry"), m_appId},
                            {QStringLiteral("category"), QStringLiteral("transfer.complete")}}
            << asLongAsUsual;
    m_bus.call(DesktopBus::Side::Session, message, patience, this, [this](const QDBusMessage& answer) {
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
            return;
        m_note = answer.arguments().constFirst().toUInt();
        if (m_withdrawn)
            withdraw();
    });
}

void Notifier::withdraw()
{
    m_withdrawn = true;
    if (m_note == 0)
        return;
    QDBusMessage message = toService(QStringLiteral("CloseNotification"));
    message << std::exchange(m_note, 0U);
    m_bus.send(DesktopBus::Side::Session, message);
}

void Notifier::follow()
{
    if (std::exchange(m_following, true))
        return;
    QDBusConnection bus = m_bus.connection(DesktopBus::Side::Session);
    bus.connect(service, object, service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    bus.connect(service, object, service, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint, QString)));
    bus.connect(service, object, service, QStringLiteral("NotificationClosed"), this, SLOT(takeClosed(uint, uint)));
}

void Notifier::takeAction(uint note, const QString& action)
{
    if (note == m_note && note != 0 && action == defaultAction)
        Q_EMIT clicked();
}

void Notifier::takeToken(uint note, const QString& token)
{
    // Under Wayland a window may only come to the front with what the click gave; Qt takes it from here.
    if (note == m_note && note != 0)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Notifier::takeClosed(uint note, uint /*reason*/)
{
    if (note == m_note)
        m_note = 0;
}

} // namespace tutti

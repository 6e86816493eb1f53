// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/revealer.h"

#include <QDBusMessage>
#include <QStringList>

#include "app/desktop/services/desktopbus.h"

namespace tutti {

Revealer::Revealer(DesktopBus& bus, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_patience(patience)
{
}

void Revealer::reveal(const QUrl& file)
{
    const QString service = QStringLiteral("org.freedesktop.FileManager1");
    QDBusMessage message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/FileManager1"),
                                                          service, QStringLiteral("ShowItems"));
    message << QStringList {QString::fromLatin1(file.toEncoded())} << QString();
    m_bus.call(DesktopBus::Side::Session, message, m_patience, this, [this, file](const QDBusMessage& answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            Q_EMIT shown(file);
        else
            Q_EMIT failed(file);
    });
}

} // namespace tutti

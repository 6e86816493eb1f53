// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/sleepguard.h"

#include <array>
#include <chrono>
#include <limits>
#include <optional>
#include <utility>

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QTimer>
#include <QVariantMap>

#include "app/desktop/services/desktopbus.h"

namespace tutti {

namespace {

/// A question is left to be answered whenever it is: what is granted and never heard of could not be given back.
constexpr std::chrono::milliseconds forEver {std::numeric_limits<int>::max()};
const QString program = QStringLiteral("Tutti");

/// One service that can keep the machine awake.
struct Way
{
    DesktopBus::Side side;
    QDBusMessage (*ask)(const QString& reason);
    /// What takes back what was answered; nothing where it is enough to forget the answer.
    std::optional<QDBusMessage> (*end)(const QVariant& granted);
};

QDBusMessage toPowerManagement(const QString& method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.PowerManagement"), QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"),
        QStringLiteral("org.freedesktop.PowerManagement.Inhibit"), method);
    message.setAutoStartService(false); // another desktop's may be installed beside the one that runs
    return message;
}

QDBusMessage askPowerManagement(const QString& reason)
{
    QDBusMessage message = toPowerManagement(QStringLiteral("Inhibit"));
    message << program << reason;
    return message;
}

std::optional<QDBusMessage> endPowerManagement(const QVariant& granted)
{
    QDBusMessage message = toPowerManagement(QStringLiteral("UnInhibit"));
    message << granted.toUInt();
    return message;
}

QDBusMessage askPortal(const QString& reason)
{
    constexpr uint suspend = 4;
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    message << QString() << suspend << QVariantMap {{QStringLiteral("reason"), reason}};
    return message;
}

std::optional<QDBusMessage> endPortal(const QVariant& granted)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                          granted.value<QDBusObjectPath>().path(),
                                          QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close"));
}

QDBusMessage askLogin(const QString& reason)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    message << QStringLiteral("sleep:idle") << program << reason << QStringLiteral("block");
    return message;
}

/// The answer is a descriptor that is closed when nobody has it any more.
std::optional<QDBusMessage> forget(const QVariant& /*granted*/)
{
    return std::nullopt;
}

/// The desktop's own power manager first, where there is one (KDE, XFCE, MATE): it shows the person who keeps the
/// machine awake. Then the portal (GNOME; XFCE's would answer without doing anything), then systemd, which all of them
/// ask in the end.
constexpr std::array<Way, 3> ways {{{DesktopBus::Side::Session, askPowerManagement, endPowerManagement},
                                    {DesktopBus::Side::Session, askPortal, endPortal},
                                    {DesktopBus::Side::System, askLogin, forget}}};

} // namespace

struct SleepGuard::Grant
{
    std::size_t way = 0;
    QVariant granted;
};

SleepGuard::SleepGuard(DesktopBus& bus, QObject* parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_bus(bus)
    , m_patience(patience)
{
}

SleepGuard::~SleepGuard()
{
    const QSignalBlocker quiet(this);
    release();
}

bool SleepGuard::isHeld() const
{
    return m_grant != nullptr;
}

void SleepGuard::hold(const QString& reason)
{
    if (std::exchange(m_wanted, true))
        return;
    m_reason = reason;
    if (!m_asking && !m_grant)
        ask(0);
}

void SleepGuard::release()
{
    m_wanted = false;
    letGo();
}

void SleepGuard::ask(std::size_t way)
{
    m_asking = way < ways.size();
    if (!m_asking)
        return;
    const int question = ++m_question;
    m_bus.call(ways.at(way).side, ways.at(way).ask(m_reason), forEver, this,
               [this, way, question](const QDBusMessage& answer) { take(way, question, answer); });
    QTimer::singleShot(m_patience, this, [this, way, question] { passOver(way, question); });
}

/// The first grant is taken, be it of a service that was passed over; any other is given back.
void SleepGuard::take(std::size_t way, int question, const QDBusMessage& answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) {
        passOver(way, question);
        return;
    }
    Grant grant {way, answer.arguments().constFirst()};
    const bool isTaken = m_wanted && !m_grant;
    m_asking = m_asking && !isTaken && question != m_question;
    if (!isTaken) {
        giveBack(grant);
        return;
    }
    m_grant = std::make_unique<Grant>(std::move(grant));
    Q_EMIT heldChanged(true);
}

void SleepGuard::passOver(std::size_t way, int question)
{
    if (!m_asking || question != m_question)
        return;
    m_asking = false;
    if (m_wanted)
        ask(way + 1);
}

void SleepGuard::giveBack(const Grant& grant)
{
    if (const auto end = ways.at(grant.way).end(grant.granted))
        m_bus.send(ways.at(grant.way).side, *end);
}

void SleepGuard::letGo()
{
    const std::unique_ptr<Grant> grant = std::exchange(m_grant, nullptr);
    if (!grant)
        return;
    giveBack(*grant);
    Q_EMIT heldChanged(false);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/announcer.h"

#include <chrono>

#include <QAccessible>
#include <QAccessibleWidget>

namespace tutti {

namespace {

/// Readers are told of the sentence, and come for it over the bus afterwards.
constexpr std::chrono::milliseconds untilFetched {150};

} // namespace

// Qt has an event for it from 6.8 on. Before, screen readers say the name of a notification when it comes into sight.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

namespace {

void prepare() {}

void say(QWidget& speaker, const QString& sentence)
{
    QAccessibleAnnouncementEvent event(&speaker, sentence);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace

#else

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("tutti::Announcer"))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::Notification);
}

void prepare()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

void say(QWidget& speaker, const QString& sentence)
{
    speaker.setAccessibleName(sentence);
    // The first is what Linux passes on, the second what the other systems do.
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(&speaker, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

#endif

Announcer::Announcer(QWidget* parent)
    : QWidget(parent)
{
    prepare();
    setObjectName(QStringLiteral("announcer"));
    setFixedSize(0, 0);
    setFocusPolicy(Qt::NoFocus);
    m_pause.setSingleShot(true);
    m_pause.setInterval(untilFetched);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::sayNext);
}

void Announcer::announce(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    m_waiting << sentence;
    if (!m_pause.isActive())
        sayNext();
}

void Announcer::sayNext()
{
    if (m_waiting.isEmpty())
        return;
    m_sentence = m_waiting.takeFirst();
    m_pause.start();
    say(*this, m_sentence);
}

} // namespace tutti

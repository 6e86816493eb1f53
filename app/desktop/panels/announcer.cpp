// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tutti {

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
}

void Announcer::announce(const QString& sentence)
{
    m_sentence = sentence;
    if (!sentence.isEmpty())
        say(*this, sentence);
}

} // namespace tutti

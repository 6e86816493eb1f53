// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <private/qguiapplication_p.h>

#include <QAccessible>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include "app/desktop/panels/announcer.h"

namespace tutti {

/// Everything that screen readers are told, from its construction to its end. One at a time.
class HeardEvents
{
public:
    HeardEvents()
    {
        s_heard = this;
        m_before = QAccessible::installUpdateHandler(&HeardEvents::take);
        setActive(true);
    }
    ~HeardEvents()
    {
        setActive(false);
        QAccessible::installUpdateHandler(m_before);
        s_heard = nullptr;
    }
    HeardEvents(const HeardEvents&) = delete;
    HeardEvents& operator=(const HeardEvents&) = delete;

    const QStringList& announcements() const { return m_announcements; }
    qsizetype count() const { return m_events.size(); }
    /// Of the object of that name; with a type only those of the type.
    qsizetype count(const char* object, int type = -1) const
    {
        return std::count_if(m_events.begin(), m_events.end(), [object, type](const Heard& heard) {
            return heard.object == QLatin1String(object) && (type < 0 || heard.type == type);
        });
    }
    /// How many of which, for failures.
    QString account() const
    {
        QMap<QString, int> counts;
        for (const Heard& heard : m_events)
            ++counts[QStringLiteral("%1 0x%2").arg(heard.object).arg(heard.type, 0, 16)];
        QStringList lines;
        for (auto entry = counts.begin(); entry != counts.end(); ++entry)
            lines << QStringLiteral("%1: %2").arg(entry.key()).arg(entry.value());
        return lines.join(QLatin1Char('\n'));
    }

private:
    /// As if a screen reader ran; there is no public way to say so.
    static void setActive(bool active)
    {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(active);
    }

    struct Heard
    {
        QString object;
        int type = 0;
    };

    static void take(QAccessibleEvent* event)
    {
        const QObject* object = event->object();
        s_heard->m_events << Heard {object ? object->objectName() : QString(), event->type()};
        // The second event of an announcement is the one for other systems.
        if (const auto* announcer = qobject_cast<const Announcer*>(object);
            announcer && event->type() != QAccessible::NameChanged && event->type() != QAccessible::Alert)
            s_heard->m_announcements << announcer->sentence();
    }

    inline static HeardEvents* s_heard = nullptr;
    QAccessible::UpdateHandler m_before = nullptr;
    QList<Heard> m_events;
    QStringList m_announcements;
};

} // namespace tutti

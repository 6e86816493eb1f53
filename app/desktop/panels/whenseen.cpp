// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/whenseen.h"

#include <utility>

#include <QEvent>
#include <QWidget>

namespace tutti {

WhenSeen::WhenSeen(QWidget* widget)
    : QObject(widget)
    , m_widget(widget)
{
    widget->installEventFilter(this);
}

void WhenSeen::run(bool quick, Work work)
{
    m_work = std::move(work);
    if (quick || m_widget->isVisible())
        catchUp();
}

void WhenSeen::catchUp()
{
    if (const Work work = std::exchange(m_work, {}))
        work();
}

bool WhenSeen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_widget && event->type() == QEvent::Show)
        catchUp();
    return QObject::eventFilter(watched, event);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/focuslead.h"

#include <QFocusEvent>

namespace tutti {

FocusLead::FocusLead(QWidget* panel, QWidget* control)
    : QObject(panel)
    , m_control(control)
{
    panel->installEventFilter(this);
}

void FocusLead::set(QWidget* panel, QWidget* control)
{
    if (auto* lead = panel->findChild<FocusLead*>(QString(), Qt::FindDirectChildrenOnly))
        lead->m_control = control;
    else
        new FocusLead(panel, control); // goes with the panel
}

bool FocusLead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && m_control)
        m_control->setFocus(static_cast<QFocusEvent*>(event)->reason());
    return QObject::eventFilter(watched, event);
}

} // namespace tutti

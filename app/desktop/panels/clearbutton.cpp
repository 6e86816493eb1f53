// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/clearbutton.h"

#include <QEvent>
#include <QLineEdit>

namespace tutti {

ClearButton::ClearButton(QLineEdit* line)
    : QObject(line)
    , m_line(line)
{
    line->installEventFilter(this);
}

void ClearButton::give(QLineEdit* line)
{
    new ClearButton(line); // goes with the line, or when it has done its work
}

bool ClearButton::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::Show) {
        m_line->removeEventFilter(this);
        m_line->setClearButtonEnabled(true);
        deleteLater();
    }
    return false;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/latescrollarea.h"

namespace tutti {

LateScrollArea::LateScrollArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LateScrollArea::hold(QWidget* content)
{
    m_content = content;
    content->hide(); // until setWidget() shows it
    content->setParent(viewport());
}

void LateScrollArea::showEvent(QShowEvent* event)
{
    if (!widget() && m_content)
        setWidget(m_content);
    QScrollArea::showEvent(event);
}

} // namespace tutti

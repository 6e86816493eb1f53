// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/turningsplitter.h"

namespace tutti {

namespace {

constexpr int leastLines = 24;

} // namespace

TurningSplitter::TurningSplitter(int leastCharacters, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_leastCharacters(leastCharacters)
{
    setChildrenCollapsible(false);
}

void TurningSplitter::resizeEvent(QResizeEvent* event)
{
    // Where there is no room below either, side by side is still the better of the two.
    const bool low = height() < leastLines * fontMetrics().height();
    const bool wide = low || width() >= m_leastCharacters * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation())
        setOrientation(wanted);
    QSplitter::resizeEvent(event);
}

} // namespace tutti

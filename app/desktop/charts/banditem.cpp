// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/banditem.h"

#include <utility>

#include <QPainter>

namespace tutti {

BandItem::BandItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    // Above the grid (2) and the axes (3) of a chart, below its series (4).
    setZValue(3.5);
}

void BandItem::setBoxes(const QRectF& area, QList<QRect> boxes)
{
    prepareGeometryChange();
    m_area = area;
    m_boxes = std::move(boxes);
    update();
}

void BandItem::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

void BandItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const QRect& box : m_boxes)
        painter->fillRect(box, m_colour);
}

} // namespace tutti

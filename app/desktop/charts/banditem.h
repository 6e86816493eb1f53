// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QList>
#include <QRect>
#include <QRectF>

namespace tutti {

/// The band between a curve's minima and maxima, one upright box for each column. Qt Charts' area series would do, but
/// its filling takes time that grows with the square of the columns: 60 ms and more for a noisy spectrum.
class BandItem : public QGraphicsItem
{
public:
    explicit BandItem(QGraphicsItem* parent);

    /// Boxes in the parent's coordinates, all within `area`.
    void setBoxes(const QRectF& area, QList<QRect> boxes);
    void setColour(const QColor& colour);

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF m_area;
    QList<QRect> m_boxes;
    QColor m_colour;
};

} // namespace tutti

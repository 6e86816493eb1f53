// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/curvemarker.h"

#include <QPainter>
#include <QPolygonF>

namespace tutti {

namespace {

/// Five shapes and the six hues of the curves have no common divisor: thirty curves are all different.
constexpr int shapes = 5;

QPolygonF polygonOf(int shape, double radius)
{
    const double wide = radius * 1.15;
    switch (shape) {
    case 1:
        return {{-radius, -radius}, {radius, -radius}, {radius, radius}, {-radius, radius}};
    case 2:
        return {{0, -1.35 * radius}, {1.35 * radius, 0}, {0, 1.35 * radius}, {-1.35 * radius, 0}};
    case 3:
        return {{0, -wide}, {wide, radius}, {-wide, radius}};
    default:
        return {{-wide, -radius}, {wide, -radius}, {0, wide}};
    }
}

} // namespace

void paintCurveMarker(QPainter& painter, int number, const QPointF& middle, const QColor& fill, const QColor& rim)
{
    painter.setPen(QPen(rim, 1));
    painter.setBrush(fill);
    const int shape = number % shapes;
    if (shape == 0)
        painter.drawEllipse(middle, curveMarkerRadius, curveMarkerRadius);
    else
        painter.drawPolygon(polygonOf(shape, curveMarkerRadius).translated(middle));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace tutti {

/// Of a point's mark, in pixels.
inline constexpr double curveMarkerRadius = 4;

/// Draws the mark of the n-th curve: shapes differ, so that curves are told apart without their colours too.
/// `rim` keeps it apart from what is below.
void paintCurveMarker(QPainter& painter, int number, const QPointF& middle, const QColor& fill, const QColor& rim);

} // namespace tutti

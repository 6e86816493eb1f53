// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QColor>
#include <QRect>

class QImage;

namespace tutti {

/// What one column of a curve covers, in pixels of the image: a vertical bar.
struct CurveBar
{
    double x = 0;
    double top = 0;
    double bottom = 0;
};

/// Draws a curve: the bars, joined to their neighbours by straight lines, all with a round pen of `thickness` pixels
/// (at least 1), antialiased and clipped to `area`. Bars go from left to right. The image is RGB32.
///
/// QPainter does the same with a polyline, but takes from 600 ms (800 × 600) to 50 s (4000 × 3000) for a noise with a
/// pen wider than a pixel; this takes a millisecond.
void inkCurve(QImage& image, const QRect& area, std::span<const CurveBar> bars, double thickness, const QColor& colour);

} // namespace tutti

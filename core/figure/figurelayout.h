// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace tutti {

/// Where a figure's parts stand, in pixels: a function of its size alone, so that the curve can be reduced to the
/// plot's columns before anything is drawn. Everything grows with the figure; letters stay readable on the smallest.
struct FigureLayout
{
    FigureLayout(int width, int height);

    int titlePixels = 0;
    int labelPixels = 0;
    int tickPixels = 0;
    /// Thickness of frame and grid lines.
    int hair = 1;
    int tickLength = 0;
    /// Thickness of the curve.
    double ink = 1;
    /// There is room for the line below the title.
    bool hasSubtitle = true;
    int titleBaseline = 0;
    int subtitleBaseline = 0;
    /// The inside of the frame.
    QRect plot;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figurelayout.h"

#include <algorithm>
#include <cmath>

namespace tutti {
namespace {

/// The size for which the other numbers here were drawn.
constexpr double usualWidth = 800;
constexpr double usualHeight = 600;

int pixels(double size, int least = 0)
{
    return std::max(int(std::lround(size)), least);
}

} // namespace

FigureLayout::FigureLayout(int width, int height)
{
    const double scale = std::min(width / usualWidth, height / usualHeight);
    titlePixels = pixels(18 * scale, 11);
    labelPixels = pixels(15 * scale, 10);
    tickPixels = pixels(13 * scale, 9);
    hair = pixels(scale, 1);
    tickLength = pixels(5 * scale, 3);
    ink = std::max(1.0, 1.2 * scale);
    hasSubtitle = height >= 240;

    const int margin = pixels(10 * scale, 3);
    titleBaseline = margin + pixels(0.95 * titlePixels);
    subtitleBaseline = titleBaseline + pixels(1.55 * tickPixels);
    const int top =
        (hasSubtitle ? subtitleBaseline + pixels(0.3 * tickPixels) : titleBaseline + pixels(0.25 * titlePixels))
        + pixels(0.6 * tickPixels);
    const int bottom = margin + pixels(1.45 * labelPixels) + pixels(1.35 * tickPixels) + tickLength;
    const int left = margin + pixels(1.35 * labelPixels) + pixels(3.3 * tickPixels) + tickLength;
    const int right = margin + pixels(0.9 * tickPixels);
    plot = QRect(left, top, std::max(width - left - right, 1), std::max(height - top - bottom, 1));
}

} // namespace tutti

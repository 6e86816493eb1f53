// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QByteArray>

#include "core/base/result.h"
#include "core/figure/pngtext.h"
#include "core/spectrum/curve.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// What a figure says besides its curve.
struct FigureText
{
    /// The sound's name, drawn above the plot.
    std::string title;
    /// One line below it: window, channel, method.
    std::string subtitle;
    /// Written into the PNG, the name among them as it is.
    PngTexts chunks;
};

/// How many pixel columns the plot of a figure of this width has; the curve to draw has at most so many points.
int figureColumns(const SpectrumOptions& options);

/// The figure as PNG bytes: the same on every system and from every thread. Needs a QGuiApplication.
Result<QByteArray> drawFigure(const Curve& curve, const SpectrumOptions& options, const FigureText& text);

/// Why figures cannot be drawn here (the font is missing), or nothing; nothing too without a QGuiApplication.
Result<void> probeFigure();

} // namespace tutti

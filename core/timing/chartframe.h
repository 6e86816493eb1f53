// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/timing/comparison.h"
#include "core/timing/svgcanvas.h"

namespace tutti {

// What the charts of the exports have in common.

/// Whether a chart says machine, conditions and trust itself, or stands on a page that does.
enum class ChartContext : std::uint8_t { Within, OnThePage };

inline constexpr double chartWidth = 800;
inline constexpr double chartMargin = 16;

/// wallTimesSvg() and scalingSvg(), alone or as parts of a page.
std::string wallTimesChart(const Comparison& comparison, ChartContext context);
std::string scalingChart(const Comparison& comparison, ChartContext context);

/// "Wall time: the name that the person gave", or only what the chart shows.
std::string chartHeading(const std::string& what, const Comparison& comparison);

/// Heading and a quiet line below it; gives where the next thing may begin.
double drawHeading(SvgCanvas& canvas, const std::string& heading, const std::string& line);

/// A mark and what it means.
struct LegendItem
{
    enum class Mark : std::uint8_t { Box, Line, Whisker, Ring, Curve };
    Mark mark = Mark::Box;
    SvgTone tone = SvgTone::Text;
    std::string text;
    /// Of Line and Curve.
    std::string dashes;
    /// Of Curve.
    SvgShape shape = SvgShape::Circle;
};

/// One beside the other, on as many lines as they need; gives where the next thing may begin.
double drawLegend(SvgCanvas& canvas, double y, const std::vector<LegendItem>& items);

/// Machine, conditions, light and reasons below a chart; gives where the image may end.
double drawContext(SvgCanvas& canvas, double y, const Comparison& comparison);

} // namespace tutti

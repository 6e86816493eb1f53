// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/chartframe.h"

#include <algorithm>

#include "core/timing/comparisontext.h"
#include "core/timing/svgtext.h"
#include "core/timing/trust.h"

namespace tutti {
namespace {

constexpr double headingSize = 16;
constexpr double textSize = 12;
constexpr double smallSize = 11;
constexpr double markWidth = 26;
constexpr double textBegin = markWidth + 6;
constexpr double legendGap = 18;
constexpr double innerWidth = chartWidth - 2 * chartMargin;

void drawMark(SvgCanvas& canvas, SvgPoint at, const LegendItem& item)
{
    const SvgPoint middle {at.x + markWidth / 2, at.y};
    const SvgPoint end {at.x + markWidth, at.y};
    switch (item.mark) {
    case LegendItem::Mark::Box:
        canvas.rectangle({at.x + 6, at.y - 6, 14, 12}, item.tone);
        break;
    case LegendItem::Mark::Line:
        canvas.line(at, end, item.tone, {2, item.dashes});
        break;
    case LegendItem::Mark::Whisker:
        canvas.line(at, end, item.tone, {1.5, {}});
        canvas.line({at.x, at.y - 4}, {at.x, at.y + 4}, item.tone, {1.5, {}});
        canvas.line({end.x, at.y - 4}, {end.x, at.y + 4}, item.tone, {1.5, {}});
        break;
    case LegendItem::Mark::Ring:
        canvas.ring(middle, 4, item.tone);
        break;
    case LegendItem::Mark::Curve:
        canvas.line(at, end, item.tone, {2, item.dashes});
        canvas.marker(middle, item.shape, item.tone);
        break;
    }
}

SvgTone lightTone(Light light)
{
    switch (light) {
    case Light::Green:
        return SvgTone::Green;
    case Light::Amber:
        return SvgTone::Amber;
    case Light::Red:
        break;
    }
    return SvgTone::Red;
}

} // namespace

std::string chartHeading(const std::string& what, const Comparison& comparison)
{
    return comparison.name.empty() ? what : what + ": " + comparison.name;
}

double drawHeading(SvgCanvas& canvas, const std::string& heading, const std::string& line)
{
    const SvgFont bold {headingSize, SvgTone::Text, SvgAnchor::Start, true};
    const SvgFont quiet {textSize, SvgTone::Quiet, SvgAnchor::Start, false};
    // Bold letters are up to a fifth wider than the measure.
    const auto lines = wrappedText(heading, innerWidth / 1.2, headingSize, 3);
    double y = writeLines(canvas, {chartMargin, chartMargin + headingSize}, lines, bold);
    y = writeLines(canvas, {chartMargin, y}, wrappedText(line, innerWidth, textSize, 3), quiet);
    return y - textSize / 2;
}

double drawLegend(SvgCanvas& canvas, double y, const std::vector<LegendItem>& items)
{
    double x = chartMargin;
    double line = y + textSize;
    for (const LegendItem& item : items) {
        const double width = textBegin + textWidth(item.text, textSize);
        if (x > chartMargin && x + width > chartWidth - chartMargin) {
            x = chartMargin;
            line += lineHeight(textSize) + 3;
        }
        drawMark(canvas, {x, line - textSize / 3}, item);
        const auto lines = wrappedText(item.text, innerWidth - textBegin, textSize, 4);
        const double next = writeLines(canvas, {x + textBegin, line}, lines, {textSize});
        line = next - lineHeight(textSize);
        x += width + legendGap;
    }
    return line + textSize;
}

double drawContext(SvgCanvas& canvas, double y, const Comparison& comparison)
{
    constexpr std::size_t most = 6;
    const SvgFont small {smallSize, SvgTone::Quiet, SvgAnchor::Start, false};
    double line = y + smallSize;
    for (const std::string& text : {machineText(comparison.machine), conditionsText(comparison)})
        line = writeLines(canvas, {chartMargin, line}, wrappedText(text, innerWidth, smallSize, most), small);
    constexpr double radius = 5;
    canvas.rectangle({chartMargin, line - smallSize + 1, 2 * radius, 2 * radius}, lightTone(trustIn(comparison).light));
    for (const std::string& text : trustTexts(comparison)) {
        const double begin = chartMargin + 3 * radius;
        const auto lines = wrappedText(text, chartWidth - chartMargin - begin, smallSize, most);
        line = writeLines(canvas, {begin, line}, lines, {smallSize});
    }
    return line;
}

} // namespace tutti

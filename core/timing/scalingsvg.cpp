// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "core/timing/chartframe.h"
#include "core/timing/comparisonexports.h"
#include "core/timing/comparisontext.h"
#include "core/timing/plainnumber.h"
#include "core/timing/roundaxis.h"
#include "core/timing/scaling.h"
#include "core/timing/svgtext.h"

namespace tutti {
namespace {

constexpr double smallSize = 11;
constexpr double plotHeight = 340;
constexpr double gap = 12;
/// Counts that double again and again would crowd at the left of an even axis.
constexpr int doublingFrom = 17;

std::string nameOf(const ScalingCurve& curve)
{
    return curve.schedule.empty() ? curve.engine : curve.engine + ", " + curve.schedule;
}

std::string fitText(const ScalingCurve& curve)
{
    if (!curve.fit)
        return {};
    return " – Amdahl: serial fraction " + shortNumber(curve.fit->serialFraction)
        + " (95 %: " + shortNumber(curve.fit->low) + " to " + shortNumber(curve.fit->high) + ")";
}

bool hasSpeedUp(const ScalingCurve& curve)
{
    return std::any_of(curve.points.begin(), curve.points.end(),
                       [](const ScalingPoint& point) { return point.speedup.has_value(); });
}

class ScalingChart
{
public:
    ScalingChart(const Comparison& comparison, std::vector<ScalingCurve> curves)
        : m_comparison(comparison)
        , m_curves(std::move(curves))
        , m_canvas(chartWidth, "Speed-up over workers: " + titleOf(comparison) + ". " + readingOf(comparison))
    {
        double greatest = 1;
        for (const ScalingCurve& curve : m_curves) {
            for (const ScalingPoint& point : curve.points) {
                m_most = std::max(m_most, point.workers);
                if (point.speedup)
                    greatest = std::max({greatest, point.speedup->value,
                                         std::min(point.speedup->high.value_or(0), 2 * point.speedup->value)});
            }
        }
        m_axis = roundAxis(greatest * 1.1, 8);
        double labels = 0;
        for (const AxisTick& tick : m_axis.ticks)
            labels = std::max(labels, textWidth(tick.label, smallSize));
        m_left = chartMargin + lineHeight(smallSize) + labels + gap;
        m_right = chartWidth - chartMargin - gap;
    }

    std::string draw(ChartContext context)
    {
        const std::string heading = chartHeading("Speed-up over workers", m_comparison);
        const Setting& baseline = m_comparison.entries[m_comparison.baseline].setting;
        double y = drawHeading(m_canvas, heading, "Against " + settingText(baseline) + "; " + workText(m_comparison));
        m_top = y + gap + 2 * lineHeight(smallSize);
        m_bottom = m_top + plotHeight;
        drawAxes();
        drawCores();
        drawIdeal();
        for (std::size_t i = 0; i < m_curves.size(); ++i)
            drawCurve(i);
        y = drawLegend(m_canvas, m_bottom + 2 * lineHeight(smallSize) + gap, legend()) + gap / 2;
        if (context == ChartContext::Within)
            y = drawContext(m_canvas, y, m_comparison);
        return m_canvas.finish(y + chartMargin / 2);
    }

private:
    bool isDoubling() const { return m_most >= doublingFrom; }

    double x(double workers) const
    {
        constexpr double inset = 24;
        const double most = m_most;
        const double share =
            isDoubling() ? std::log2(workers) / std::log2(most) : (workers - 1) / std::max(1.0, most - 1);
        return m_left + inset + share * (m_right - m_left - 2 * inset);
    }

    double y(double speedup) const
    {
        return m_bottom - std::clamp(speedup / m_axis.end, 0.0, 1.0) * (m_bottom - m_top);
    }

    void drawAxes()
    {
        for (const AxisTick& tick : m_axis.ticks) {
            const double at = y(tick.value);
            m_canvas.line({m_left, at}, {m_right, at}, tick.value == 0 ? SvgTone::Quiet : SvgTone::Grid);
            m_canvas.text({m_left - 6, at + smallSize / 3}, tick.label,
                          {smallSize, SvgTone::Quiet, SvgAnchor::End, false});
        }
        m_canvas.text({chartMargin, m_top - lineHeight(smallSize) - 4}, "speed-up",
                      {smallSize, SvgTone::Quiet, SvgAnchor::Start, false});
        const double base = m_bottom + lineHeight(smallSize);
        for (const AxisTick& tick : countTicks(1, m_most, isDoubling())) {
            m_canvas.line({x(tick.value), m_bottom}, {x(tick.value), m_bottom + 4}, SvgTone::Quiet);
            m_canvas.text({x(tick.value), base + 2}, tick.label, {smallSize, SvgTone::Quiet, SvgAnchor::Middle, false});
        }
        const bool fetch = m_comparison.job == "fetch";
        m_canvas.text({(m_left + m_right) / 2, base + lineHeight(smallSize)}, fetch ? "connections" : "workers",
                      {smallSize, SvgTone::Quiet, SvgAnchor::Middle, false});
    }

    /// Downloads wait for the network, whatever the cores.
    void drawCores()
    {
        const Machine& machine = m_comparison.machine;
        if (m_comparison.job == "fetch")
            return;
        const bool both = machine.logicalCores != machine.physicalCores;
        const double upper = m_top - lineHeight(smallSize) - 4;
        const double lower = m_top - 4;
        drawCount(machine.physicalCores, upper);
        if (both)
            drawCount(machine.logicalCores, lower);
        nameCount(machine.physicalCores, "physical", upper);
        if (both)
            nameCount(machine.logicalCores, "logical", lower);
    }

    bool isOnAxis(int cores) const { return cores >= 1 && cores <= m_most; }

    void drawCount(int cores, double top)
    {
        if (isOnAxis(cores))
            m_canvas.line({x(cores), top + 2}, {x(cores), m_bottom}, SvgTone::Quiet, {1, "1 3"});
    }

    void nameCount(int cores, const std::string& kind, double base)
    {
        if (!isOnAxis(cores))
            return;
        const std::string text = std::to_string(cores) + " " + kind + (cores == 1 ? " core" : " cores");
        const double width = textWidth(text, smallSize);
        const double at = x(cores);
        // Towards the side that has the room; the word at the left has the other one.
        const bool leftwards = at > (m_left + m_right) / 2;
        const double begin = leftwards ? at - 4 - width : std::max(at + 4, chartMargin + 70);
        // The other count's line must not cross the text.
        m_canvas.rectangle({begin, base - smallSize, width, smallSize + 2}, SvgTone::Ground);
        m_canvas.text({leftwards ? at - 4 : begin, base}, text,
                      {smallSize, SvgTone::Quiet, leftwards ? SvgAnchor::End : SvgAnchor::Start, false});
    }

    /// From 1 worker to the most, as far as it stays within the plot.
    template<typename Law>
    std::vector<SvgPoint> sampled(const Law& law) const
    {
        constexpr int steps = 200;
        std::vector<SvgPoint> points;
        const double most = m_most;
        for (int i = 0; i <= steps; ++i) {
            const double share = double(i) / steps;
            const double workers = isDoubling() ? std::pow(most, share) : 1 + share * (most - 1);
            if (law(workers) <= m_axis.end)
                points.push_back({x(workers), y(law(workers))});
        }
        return points;
    }

    void drawIdeal()
    {
        m_canvas.path(sampled([](double workers) { return workers; }), SvgTone::Quiet, {1.5, "6 4"});
    }

    /// Side by side, so that the intervals of equal counts do not hide each other.
    double shiftOf(std::size_t curve) const
    {
        const double step = std::min(6.0, 24.0 / double(m_curves.size()));
        return (double(curve) - double(m_curves.size() - 1) / 2) * step;
    }

    /// A shape for each round of the colours, and within a round too.
    static SvgShape shapeOf(std::size_t curve)
    {
        constexpr std::array shapes {SvgShape::Circle, SvgShape::Square, SvgShape::Triangle, SvgShape::Diamond};
        return shapes.at((curve + curve / 6) % shapes.size());
    }

    void drawCurve(std::size_t index)
    {
        const ScalingCurve& curve = m_curves[index];
        const SvgTone tone = curveTone(index);
        if (curve.fit) {
            const double serial = curve.fit->serialFraction;
            m_canvas.path(sampled([serial](double workers) { return 1 / (serial + (1 - serial) / workers); }), tone,
                          {1, "2 3"});
        }
        std::vector<SvgPoint> line;
        for (const ScalingPoint& point : curve.points) {
            if (point.speedup)
                line.push_back({x(point.workers) + shiftOf(index), y(point.speedup->value)});
        }
        m_canvas.path(line, tone, {2, {}});
        for (const ScalingPoint& point : curve.points) {
            if (point.speedup)
                drawPoint(index, point);
        }
    }

    void drawPoint(std::size_t index, const ScalingPoint& point)
    {
        const SvgTone tone = curveTone(index);
        const double at = x(point.workers) + shiftOf(index);
        const SpeedUp& speedup = *point.speedup;
        if (speedup.low && speedup.high)
            m_canvas.line({at, y(*speedup.low)}, {at, y(*speedup.high)}, tone, {1.5, {}});
        m_canvas.marker({at, y(speedup.value)}, shapeOf(index), tone,
                        nameOf(m_curves[index]) + ", " + std::to_string(point.workers) + ": speed-up "
                            + shortNumber(speedup.value));
    }

    std::vector<LegendItem> legend() const
    {
        std::vector<LegendItem> items {{LegendItem::Mark::Line, SvgTone::Quiet, "ideal", "6 4", {}}};
        bool fitted = false;
        for (std::size_t i = 0; i < m_curves.size(); ++i) {
            items.push_back(
                {LegendItem::Mark::Curve, curveTone(i), nameOf(m_curves[i]) + fitText(m_curves[i]), {}, shapeOf(i)});
            fitted = fitted || m_curves[i].fit;
        }
        if (fitted)
            items.push_back(
                {LegendItem::Mark::Line, SvgTone::Curve, "Amdahl's law with the fitted fraction", "2 3", {}});
        return items;
    }

    const Comparison& m_comparison;
    std::vector<ScalingCurve> m_curves;
    SvgCanvas m_canvas;
    RoundAxis m_axis;
    int m_most = 1;
    double m_left = 0;
    double m_right = 0;
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace

std::string scalingChart(const Comparison& comparison, ChartContext context)
{
    std::vector<ScalingCurve> curves = scalingOf(comparison);
    // Withheld speed-ups leave nothing to draw.
    std::erase_if(curves, [](const ScalingCurve& curve) { return !hasSpeedUp(curve); });
    if (curves.empty() || comparison.baseline >= comparison.entries.size())
        return {};
    return ScalingChart(comparison, std::move(curves)).draw(context);
}

std::string scalingSvg(const Comparison& comparison)
{
    return scalingChart(comparison, ChartContext::Within);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/dealingfigure.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/timing/chartframe.h"
#include "core/timing/svgtext.h"

namespace tutti {
namespace {

constexpr double smallSize = 11;
constexpr double plotHeight = 340;
constexpr double left = 56;
constexpr double right = chartWidth - 24;
constexpr const char* dashes = "6 4";

class DealingChart
{
public:
    explicit DealingChart(const std::vector<DealingCurve>& curves)
        : m_curves(curves)
        , m_canvas(chartWidth, "Efficiency of simulated MPI runs over the number of ranks")
    {
        for (const DealingCurve& curve : curves) {
            for (const auto& [ranks, forecast] : curve.points) {
                m_least = m_least == 0 ? ranks : std::min(m_least, ranks);
                m_most = std::max(m_most, ranks);
            }
        }
    }

    std::string draw(const std::vector<std::string>& below)
    {
        const double y = drawHeading(m_canvas, "How far one dealer reaches",
                                     "Simulated MPI runs: the share of the ranks' time that jobs have, over the ranks");
        m_top = y + 16;
        m_bottom = m_top + plotHeight;
        drawAxes();
        for (const DealingCurve& curve : m_curves)
            drawCurve(curve);
        double end = drawLegend(m_canvas, m_bottom + 2 * lineHeight(smallSize) + 16, legend()) + 6;
        for (const std::string& line : below)
            end = writeLines(m_canvas, {chartMargin, end + lineHeight(smallSize)},
                             wrappedText(line, chartWidth - 2 * chartMargin, smallSize, 4),
                             {smallSize, SvgTone::Quiet, SvgAnchor::Start, false})
                - lineHeight(smallSize);
        return m_canvas.finish(end + chartMargin);
    }

private:
    double x(double ranks) const
    {
        const double span = std::log(double(m_most) / m_least);
        return left + 16 + (span > 0 ? std::log(ranks / m_least) / span : 0.5) * (right - left - 32);
    }

    double y(double efficiency) const { return m_bottom - std::clamp(efficiency, 0.0, 1.0) * (m_bottom - m_top); }

    void drawAxes()
    {
        for (int percent = 0; percent <= 100; percent += 20) {
            const double at = y(percent / 100.0);
            m_canvas.line({left, at}, {right, at}, percent == 0 ? SvgTone::Quiet : SvgTone::Grid);
            m_canvas.text({left - 6, at + smallSize / 3}, std::to_string(percent) + " %",
                          {smallSize, SvgTone::Quiet, SvgAnchor::End, false});
        }
        const double base = m_bottom + lineHeight(smallSize) + 2;
        for (int ranks = 1; ranks <= m_most; ranks *= 10) {
            if (ranks < m_least)
                continue;
            m_canvas.line({x(ranks), m_bottom}, {x(ranks), m_bottom + 4}, SvgTone::Quiet);
            m_canvas.text({x(ranks), base}, std::to_string(ranks),
                          {smallSize, SvgTone::Quiet, SvgAnchor::Middle, false});
        }
        m_canvas.text({(left + right) / 2, base + lineHeight(smallSize)}, "ranks",
                      {smallSize, SvgTone::Quiet, SvgAnchor::Middle, false});
    }

    void drawCurve(const DealingCurve& curve)
    {
        std::vector<SvgPoint> line;
        std::optional<SvgPoint> limit;
        for (const auto& [ranks, forecast] : curve.points) {
            line.push_back({x(ranks), y(forecast.efficiency)});
            constexpr double noTimeLeft = 0.95;
            if (!limit && forecast.dealerBusy > noTimeLeft)
                limit = line.back();
        }
        const SvgTone tone = curveTone(curve.set);
        m_canvas.path(line, tone, {2, curve.hasBatches ? "" : dashes});
        if (limit)
            m_canvas.ring(*limit, 5, tone, curve.name + ": from here on the dealer is the limit");
    }

    std::vector<LegendItem> legend() const
    {
        std::vector<LegendItem> items;
        for (const DealingCurve& curve : m_curves) {
            const char* const how = curve.hasBatches ? ", in batches" : ", one a message";
            items.push_back(
                {LegendItem::Mark::Line, curveTone(curve.set), curve.name + how, curve.hasBatches ? "" : dashes, {}});
        }
        items.push_back({LegendItem::Mark::Ring, SvgTone::Quiet, "the dealer has no time left", {}, {}});
        return items;
    }

    const std::vector<DealingCurve>& m_curves;
    SvgCanvas m_canvas;
    int m_least = 0;
    int m_most = 0;
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace

std::string dealingSvg(const std::vector<DealingCurve>& curves, const std::vector<std::string>& below)
{
    return DealingChart(curves).draw(below);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include "core/timing/chartframe.h"
#include "core/timing/comparisonexports.h"
#include "core/timing/comparisontext.h"
#include "core/timing/plainnumber.h"
#include "core/timing/roundaxis.h"
#include "core/timing/svgtext.h"

namespace tutti {
namespace {

constexpr double labelSize = 12;
constexpr double smallSize = 11;
constexpr double gap = 12;
constexpr double barHeight = 14;
constexpr double widestLabel = 220;
constexpr double valueWidth = 132;
constexpr std::size_t mostLines = 5;

/// Times in the unit that suits the longest of them.
struct TimeUnit
{
    double factor = 1;
    const char* name = "s";
};

TimeUnit unitFor(double greatest)
{
    if (greatest >= 1 || greatest <= 0)
        return {1, "s"};
    return greatest >= 1e-3 ? TimeUnit {1e3, "ms"} : TimeUnit {1e6, "µs"};
}

/// The end of the axis: an interval or an outlier that is far off must not make dots of all bars.
double greatestOf(const Comparison& comparison)
{
    double median = 0;
    double any = 0;
    for (const ComparisonEntry& entry : comparison.entries) {
        median = std::max(median, entry.wall.median);
        any = std::max({any, entry.wall.median, entry.wallHigh.value_or(0)});
        for (const std::size_t outlier : entry.wall.outliers)
            any = std::max(any, entry.wall.samples[outlier]);
    }
    return std::min(any, 2 * median);
}

bool isMeasured(const ComparisonEntry& entry)
{
    return entry.failure.empty() && !entry.wall.samples.empty();
}

std::string labelOf(const Setting& setting)
{
    return setting.engine == "sequential" ? setting.engine : setting.engine + ", " + workersText(setting);
}

std::string noteOn(const ComparisonEntry& entry, bool isBaseline)
{
    if (!entry.identical)
        return "outputs differ";
    if (isBaseline)
        return "baseline";
    if (!entry.speedup)
        return "";
    const std::string speedup = "speed-up " + shortNumber(entry.speedup->value);
    return entry.difference == Difference::None ? speedup + ", no difference" : speedup;
}

/// What is written in a row, on lines that fit.
struct Row
{
    std::vector<std::string> label;
    std::vector<std::string> schedule;
    std::vector<std::string> value;
    double height = 0;
};

double blockHeight(std::size_t lines, std::size_t smallLines)
{
    return double(lines) * lineHeight(labelSize) + double(smallLines) * lineHeight(smallSize);
}

class WallTimesChart
{
public:
    explicit WallTimesChart(const Comparison& comparison)
        : m_comparison(comparison)
        , m_canvas(chartWidth, titleOf(comparison) + ". " + readingOf(comparison))
        , m_unit(unitFor(greatestOf(comparison)))
        , m_axis(roundAxis(greatestOf(comparison) * m_unit.factor, 6))
    {
        double widest = 0;
        for (const ComparisonEntry& entry : comparison.entries)
            widest = std::max(
                {widest, textWidth(labelOf(entry.setting), labelSize), textWidth(entry.setting.schedule, smallSize)});
        m_labelWidth = std::min(widest + 1, widestLabel);
        m_left = chartMargin + m_labelWidth + gap;
        m_right = chartWidth - chartMargin - valueWidth - gap;
    }

    std::string draw(ChartContext context)
    {
        const std::string heading = chartHeading("Wall time", m_comparison);
        double y =
            drawHeading(m_canvas, heading, "Median; " + roundsText(m_comparison) + "; " + workText(m_comparison));
        if (has(isMeasured))
            y = drawLegend(m_canvas, y, legend()) + gap / 2;
        y = drawRows(y) + gap;
        if (context == ChartContext::Within)
            y = drawContext(m_canvas, y, m_comparison);
        return m_canvas.finish(y + chartMargin / 2);
    }

private:
    template<typename Question>
    bool has(const Question& question) const
    {
        return std::any_of(m_comparison.entries.begin(), m_comparison.entries.end(), question);
    }

    bool isBeyond(double seconds) const { return seconds * m_unit.factor > m_axis.end; }

    bool hasBeyond(const ComparisonEntry& entry) const
    {
        return std::any_of(entry.wall.outliers.begin(), entry.wall.outliers.end(),
                           [&](std::size_t outlier) { return isBeyond(entry.wall.samples[outlier]); });
    }

    std::vector<LegendItem> legend() const
    {
        std::vector<LegendItem> items {{LegendItem::Mark::Box, SvgTone::Startup, "start-up", {}, {}},
                                       {LegendItem::Mark::Box, SvgTone::Curve, "work", {}, {}}};
        if (has([](const ComparisonEntry& entry) { return entry.wallLow && entry.wallHigh; }))
            items.push_back({LegendItem::Mark::Whisker, SvgTone::Text, "95 % interval of the median", {}, {}});
        const bool beyond = has([this](const ComparisonEntry& entry) { return hasBeyond(entry); });
        const char* outlier = beyond ? "outlier (at the right edge: beyond it)" : "outlier";
        if (has([](const ComparisonEntry& entry) { return !entry.wall.outliers.empty(); }))
            items.push_back({LegendItem::Mark::Ring, SvgTone::Red, outlier, {}, {}});
        if (has([](const ComparisonEntry& entry) { return !entry.identical; }))
            items.push_back({LegendItem::Mark::Box, SvgTone::Red, "outputs differ from the baseline's", {}, {}});
        return items;
    }

    Row rowOf(std::size_t index) const
    {
        const ComparisonEntry& entry = m_comparison.entries[index];
        Row row;
        row.label = wrappedText(labelOf(entry.setting), m_labelWidth, labelSize, mostLines);
        if (!entry.setting.schedule.empty())
            row.schedule = wrappedText(entry.setting.schedule, m_labelWidth, smallSize, 2);
        if (isMeasured(entry))
            row.value = wrappedText(noteOn(entry, index == m_comparison.baseline), valueWidth, smallSize, 3);
        else
            row.value = wrappedText(remarkOn(m_comparison, index), chartWidth - chartMargin - m_left - gap, smallSize,
                                    mostLines);
        const double values = blockHeight(isMeasured(entry) ? 1 : 0, row.value.size());
        row.height = std::max(blockHeight(row.label.size(), row.schedule.size()), values) + gap;
        return row;
    }

    double x(double seconds) const
    {
        const double share = std::clamp(seconds * m_unit.factor / m_axis.end, 0.0, 1.0);
        return m_left + share * (m_right - m_left);
    }

    double drawRows(double top)
    {
        std::vector<Row> rows;
        double bottom = top;
        for (std::size_t i = 0; i < m_comparison.entries.size(); ++i) {
            rows.push_back(rowOf(i));
            bottom += rows.back().height;
        }
        const double end = has(isMeasured) ? drawAxis(top, bottom) : bottom;
        double y = top;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            drawRow(i, rows[i], y);
            y += rows[i].height;
        }
        return end;
    }

    double drawAxis(double top, double bottom)
    {
        const double base = bottom + lineHeight(smallSize);
        for (const AxisTick& tick : m_axis.ticks) {
            const double at = m_left + tick.value / m_axis.end * (m_right - m_left);
            m_canvas.line({at, top}, {at, bottom}, tick.value == 0 ? SvgTone::Quiet : SvgTone::Grid);
            m_canvas.text({at, base}, tick.label, {smallSize, SvgTone::Quiet, SvgAnchor::Middle, false});
        }
        const std::string unit = std::string("wall time in ") + m_unit.name;
        m_canvas.text({(m_left + m_right) / 2, base + lineHeight(smallSize)}, unit,
                      {smallSize, SvgTone::Quiet, SvgAnchor::Middle, false});
        return base + lineHeight(smallSize);
    }

    void drawRow(std::size_t index, const Row& row, double top)
    {
        const ComparisonEntry& entry = m_comparison.entries[index];
        const double middle = top + row.height / 2;
        double y = middle - blockHeight(row.label.size(), row.schedule.size()) / 2 + labelSize;
        y = writeLines(m_canvas, {chartMargin, y}, row.label, {labelSize});
        writeLines(m_canvas, {chartMargin, y}, row.schedule, {smallSize, SvgTone::Quiet, SvgAnchor::Start, false});
        const bool measured = isMeasured(entry);
        SvgPoint value {(measured ? m_right : m_left) + gap,
                        middle - blockHeight(measured ? 1 : 0, row.value.size()) / 2 + labelSize};
        if (!measured) // The grid must not cross the text.
            m_canvas.rectangle({m_left + 1, top, m_right - m_left, row.height}, SvgTone::Ground);
        if (measured) {
            drawBar(entry, middle);
            const std::string time = shortNumber(entry.wall.median * m_unit.factor) + " " + m_unit.name;
            value.y = writeLines(m_canvas, value, {time}, {labelSize, SvgTone::Text, SvgAnchor::Start, true});
        }
        writeLines(m_canvas, value, row.value, {smallSize, SvgTone::Quiet, SvgAnchor::Start, false});
    }

    void drawBar(const ComparisonEntry& entry, double middle)
    {
        const double top = middle - barHeight / 2;
        const double startup = x(std::min(entry.startupSeconds, entry.wall.median));
        const double end = x(entry.wall.median);
        const std::string name = settingText(entry.setting) + ": ";
        m_canvas.rectangle({m_left, top, startup - m_left, barHeight}, SvgTone::Startup,
                           name + "start-up " + shortNumber(entry.startupSeconds) + " s");
        m_canvas.rectangle({startup, top, end - startup, barHeight}, entry.identical ? SvgTone::Curve : SvgTone::Red,
                           name + "wall time " + shortNumber(entry.wall.median) + " s");
        if (entry.wallLow && entry.wallHigh)
            drawInterval(*entry.wallLow, *entry.wallHigh, middle);
        for (const std::size_t outlier : entry.wall.outliers)
            m_canvas.ring({x(entry.wall.samples[outlier]), middle}, 4, SvgTone::Red,
                          name + "outlier " + shortNumber(entry.wall.samples[outlier]) + " s");
    }

    void drawInterval(double low, double high, double middle)
    {
        constexpr double half = 5;
        const SvgStroke stroke {1.5, {}};
        m_canvas.line({x(low), middle}, {x(high), middle}, SvgTone::Text, stroke);
        for (const double end : {low, high}) {
            // An interval that goes on beyond the edge has no end there.
            if (!isBeyond(end))
                m_canvas.line({x(end), middle - half}, {x(end), middle + half}, SvgTone::Text, stroke);
        }
    }

    const Comparison& m_comparison;
    SvgCanvas m_canvas;
    TimeUnit m_unit;
    RoundAxis m_axis;
    double m_labelWidth = 0;
    double m_left = 0;
    double m_right = 0;
};

} // namespace

std::string wallTimesChart(const Comparison& comparison, ChartContext context)
{
    return WallTimesChart(comparison).draw(context);
}

std::string wallTimesSvg(const Comparison& comparison)
{
    return wallTimesChart(comparison, ChartContext::Within);
}

} // namespace tutti

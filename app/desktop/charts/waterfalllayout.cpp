// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/waterfalllayout.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>

namespace tutti {

namespace {

constexpr int air = 4;

int longestWord(const QStringList& labels, const QFontMetrics& metrics)
{
    int longest = 0;
    for (const QString& label : labels) {
        for (const QString& word : label.split(QLatin1Char(' ')))
            longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    return longest;
}

int highestLabel(const QStringList& labels, const QFontMetrics& metrics, int width)
{
    int highest = metrics.height();
    for (const QString& label : labels)
        highest = std::max(highest, metrics.boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, label).height());
    return highest;
}

} // namespace

std::vector<WaterfallColumn> columnsOf(const Waterfall& waterfall)
{
    using Kind = WaterfallColumn::Kind;
    if (waterfall.steps.empty())
        return {};
    std::vector<WaterfallColumn> columns {{Kind::Ideal, 0, waterfall.idealSeconds, waterfall.idealSeconds}};
    double level = waterfall.idealSeconds;
    for (const WaterfallStep& step : waterfall.steps) {
        columns.push_back({step.seconds < 0 ? Kind::Gain : Kind::Loss, level, level + step.seconds, step.seconds});
        level += step.seconds;
    }
    columns.push_back({Kind::Measured, 0, waterfall.measuredSeconds, waterfall.measuredSeconds});
    return columns;
}

WaterfallLayout WaterfallLayout::fit(const QSize& size, const std::vector<WaterfallColumn>& columns,
                                     const QStringList& labels, const QFont& font, int axisWidth)
{
    const QFontMetrics metrics(font);
    WaterfallLayout layout;
    layout.columns = columns.size();
    layout.bottomSeconds = 0;
    layout.topSeconds = 0;
    for (const WaterfallColumn& column : columns) {
        layout.bottomSeconds = std::min({layout.bottomSeconds, column.from, column.to});
        layout.topSeconds = std::max({layout.topSeconds, column.from, column.to});
    }
    // A run of no length has a scale too.
    layout.topSeconds = std::max(layout.topSeconds, layout.bottomSeconds + 1e-6);
    const int count = std::max(1, static_cast<int>(columns.size()));
    const int wide = std::max(1, (size.width() - axisWidth - air) / count);
    layout.staggered = longestWord(labels, metrics) > wide - air;
    layout.labelHeight = layout.staggered ? metrics.height() : highestLabel(labels, metrics, wide - air);
    // A number stands above a loss and below a gain.
    const int number = metrics.height() + air;
    const bool gains = std::any_of(columns.begin(), columns.end(), [](const WaterfallColumn& column) {
        return column.kind == WaterfallColumn::Kind::Gain;
    });
    layout.airBelow = gains ? number : air;
    const int below = layout.labelHeight * (layout.staggered ? 2 : 1) + layout.airBelow + air;
    layout.plot = QRect(axisWidth, number, std::max(count, size.width() - axisWidth - air),
                        std::max(1, size.height() - below - number));
    return layout;
}

int WaterfallLayout::yOf(double seconds) const
{
    const double share = (seconds - bottomSeconds) / (topSeconds - bottomSeconds);
    return plot.bottom() - static_cast<int>(std::lround(share * (plot.height() - 1)));
}

QRect WaterfallLayout::columnRect(std::size_t column) const
{
    const int below = labelRect(column).bottom();
    return {left(column), 0, left(column + 1) - left(column), below + 1};
}

QRect WaterfallLayout::box(const WaterfallColumn& column, std::size_t number) const
{
    const int high = yOf(std::max(column.from, column.to));
    const int low = yOf(std::min(column.from, column.to));
    const int wide = left(number + 1) - left(number);
    const int side = std::max(1, wide / 8);
    return {left(number) + side, high, std::max(1, wide - 2 * side), std::max(2, low - high)};
}

QRect WaterfallLayout::labelRect(std::size_t column) const
{
    const int wide = left(column + 1) - left(column);
    const int top = plot.bottom() + 1 + airBelow;
    if (!staggered)
        return {left(column) + air / 2, top, wide - air, labelHeight};
    // Half of each neighbour's width is free on this level.
    const int from = std::max(plot.left(), left(column) - wide / 2);
    const int to = std::min(plot.right() + 1, left(column + 1) + wide / 2);
    const int level = static_cast<int>(column % 2);
    return {from + air / 2, top + level * labelHeight, to - from - air, labelHeight};
}

std::optional<std::size_t> WaterfallLayout::columnAt(const QPoint& pixel) const
{
    for (std::size_t column = 0; column < columns; ++column) {
        if (pixel.x() >= left(column) && pixel.x() < left(column + 1))
            return column;
    }
    return {};
}

int WaterfallLayout::left(std::size_t column) const
{
    const auto count = static_cast<int>(std::max<std::size_t>(1, columns));
    return plot.left() + plot.width() * static_cast<int>(column) / count;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <QFont>
#include <QRect>
#include <QSize>
#include <QStringList>

#include "core/timing/waterfall.h"

namespace tutti {

/// A column of the waterfall: where it begins and where it ends, in seconds.
struct WaterfallColumn
{
    enum class Kind : std::uint8_t { Ideal, Loss, Gain, Measured };

    Kind kind = Kind::Ideal;
    double from = 0;
    double to = 0;
    /// Its own number: a part's seconds, the ideal's or the measured time.
    double seconds = 0;

    bool operator==(const WaterfallColumn&) const = default;
};

/// The ideal, the six parts, each from where the last one ended, and the measured time. None for no steps.
std::vector<WaterfallColumn> columnsOf(const Waterfall& waterfall);

/// Where things are in the chart, in pixels.
struct WaterfallLayout
{
    /// What the columns stand in.
    QRect plot;
    /// The seconds at the plot's bottom and top edges.
    double bottomSeconds = 0;
    double topSeconds = 1;
    /// Names stand on two levels by turns, because a column is narrower than a word.
    bool staggered = false;
    int labelHeight = 0;
    /// Between the plot and the names: for the numbers below gains, where there are any.
    int airBelow = 0;
    std::size_t columns = 0;

    /// For these columns and their names in this size. `axisWidth`: what the scale at the left takes.
    static WaterfallLayout fit(const QSize& size, const std::vector<WaterfallColumn>& columns,
                               const QStringList& labels, const QFont& font, int axisWidth);
    int yOf(double seconds) const;
    /// A column's whole height, name included.
    QRect columnRect(std::size_t column) const;
    /// The painted box, at least a line.
    QRect box(const WaterfallColumn& column, std::size_t number) const;
    QRect labelRect(std::size_t column) const;
    std::optional<std::size_t> columnAt(const QPoint& pixel) const;

private:
    int left(std::size_t column) const;
};

} // namespace tutti

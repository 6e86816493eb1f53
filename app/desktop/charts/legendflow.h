// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QFontMetrics>
#include <QRect>
#include <QStringList>

namespace tutti {

/// Places of a legend's items, in pixels: from left to right in as many lines as the width asks for, so that a legend
/// stands outside of its plot and never covers data.
struct LegendFlow
{
    /// Begins in the top left corner of `room` and may grow beyond its bottom; each item is a symbol of symbolWidth()
    /// and its text.
    static LegendFlow of(const QStringList& texts, const QRect& room, const QFontMetrics& metrics);

    static int symbolWidth(const QFontMetrics& metrics);
    /// The part of an item that its symbol is drawn in.
    QRect symbol(std::size_t item, const QFontMetrics& metrics) const;
    QRect text(std::size_t item, const QFontMetrics& metrics) const;

    std::vector<QRect> items;
    int height = 0;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QFont>
#include <QPalette>
#include <QStringList>

#include "app/desktop/charts/waterfalllayout.h"

class QPainter;

namespace tutti {

/// Round values for the scale of a chart of this height.
std::vector<double> waterfallTicks(const std::vector<WaterfallColumn>& columns, const QFont& font, int height);

/// Paints a waterfall: a function of its members.
class WaterfallPainter
{
public:
    WaterfallPainter(const std::vector<WaterfallColumn>& columns, const QStringList& labels,
                     const WaterfallLayout& layout);

    void setLook(const QPalette& palette, const QFont& font);
    /// A column; -1: none.
    void setChosen(int column) { m_chosen = column; }
    void paint(QPainter& painter, const std::vector<double>& ticks) const;

private:
    void paintScale(QPainter& painter, const std::vector<double>& ticks) const;
    void paintColumn(QPainter& painter, std::size_t column) const;
    void paintNumber(QPainter& painter, std::size_t column) const;
    void paintLabel(QPainter& painter, std::size_t column) const;
    QString numberText(std::size_t column) const;
    int widestNumber() const;
    QColor colourOf(const WaterfallColumn& column) const;
    QColor faint(double share) const;
    bool isChosen(std::size_t column) const { return m_chosen == static_cast<int>(column); }

    const std::vector<WaterfallColumn>& m_columns;
    const QStringList& m_labels;
    const WaterfallLayout& m_layout;
    QPalette m_palette;
    QFont m_font;
    int m_chosen = -1;
};

} // namespace tutti

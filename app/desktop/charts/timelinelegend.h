// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QBrush>
#include <QString>
#include <QWidget>

#include "app/desktop/charts/timelinesheet.h"

namespace tutti {

/// A patch of colour, what is drawn over it, and what it means.
struct LegendEntry
{
    QColor colour;
    Qt::BrushStyle pattern = Qt::NoBrush;
    QString text;

    bool operator==(const LegendEntry&) const = default;
};

/// What colours of this timeline need a word: serial part, start-up, the phases that jobs spent time in, failures, and
/// what is lit.
std::vector<LegendEntry> legendOf(const TimelineSheet& sheet, const QPalette& palette);

/// Entries side by side, from the right, in as many lines as they need.
class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    /// Where an entry stands in a widget of this width.
    std::vector<QRect> placesIn(int width) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int entryWidth(const LegendEntry& entry) const;

    std::vector<LegendEntry> m_entries;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

#include "app/desktop/charts/timelinesheet.h"

namespace tutti {

/// Jobs, busy and idle time of each lane of a timeline.
class LaneTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit LaneTable(QWidget* parent = nullptr);

    void fill(const TimelineSheet& sheet);

    /// The width in which names are whole, in nearly all runs.
    int usualWidth() const { return m_usualWidth; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void fillLane(const TimelineSheet& sheet, const LanePlace& place, int row);
    void setCell(int row, int column, const QString& text);

    int m_usualWidth = 0;
};

} // namespace tutti

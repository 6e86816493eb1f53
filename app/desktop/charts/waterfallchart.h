// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "app/desktop/charts/waterfalllayout.h"
#include "app/desktop/text/workertext.h"

namespace tutti {

/// From the ideal time by the six parts to the measured time: losses upwards, gains downwards. A part is chosen by the
/// mouse, by Up and Down or Left and Right, Home and End; Escape chooses none.
class WaterfallChart : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);

    /// Nothing: the chart is empty. No part is chosen afterwards.
    void setWaterfall(std::optional<Waterfall> waterfall, LaneKind kind = LaneKind::Worker);
    /// Chooses a step (its place in Waterfall::steps) without a signal; -1: none.
    void setChosen(int step);
    int chosen() const { return m_chosen; }
    /// Where things are now.
    WaterfallLayout layoutNow() const;
    const std::vector<WaterfallColumn>& columns() const { return m_columns; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose a step; -1: none.
    void partChosen(int step);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int axisWidth() const;
    QString columnSentence(std::size_t column) const;
    void choose(int step);

    std::optional<Waterfall> m_waterfall;
    LaneKind m_kind = LaneKind::Worker;
    std::vector<WaterfallColumn> m_columns;
    QStringList m_labels;
    int m_chosen = -1;
};

} // namespace tutti

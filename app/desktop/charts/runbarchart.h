// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QWidget>

namespace tutti {

/// One run's bar.
struct RunBar
{
    /// Engine and workers.
    QString label;
    double startupSeconds = 0;
    double wallSeconds = 0;
    /// What stands behind the bar, such as "1.93 s · 1.84 ×".
    QString value;
    /// Bars of other groups than the chosen one's are faint: they did something else.
    int group = 0;
};

/// Wall times as bars, one line for each run, start-up in its own colour. As high as its lines: put it into a scroll
/// area. Up and Down choose a run.
class RunBarChart : public QWidget
{
    Q_OBJECT

public:
    explicit RunBarChart(QWidget* parent = nullptr);

    void setBars(std::vector<RunBar> bars);
    /// -1: none.
    void setCurrent(int bar);
    int current() const { return m_current; }
    /// Where a bar's line is drawn.
    QRect lineRect(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barChosen(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// The columns that all lines share, in pixels.
    struct Columns
    {
        int label = 0;
        int bar = 0;
        int value = 0;
    };

    Columns columnsNow() const;
    int lineHeight() const;
    void drawLegend(QPainter& painter) const;
    void drawLine(QPainter& painter, int bar, const Columns& columns) const;
    void choose(int bar);
    void describe();

    std::vector<RunBar> m_bars;
    int m_current = -1;
    double m_longest = 0;
};

} // namespace tutti

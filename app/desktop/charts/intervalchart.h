// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/desktop/charts/intervallayout.h"
#include "core/timing/comparison.h"

namespace tutti {

/// The wall times of a comparison's entries, a row for each: every round as a mark (outliers hollow), the median as a
/// line in its interval of 95 %, which shrinks as rounds come in, start-up in its own colour, and in words what the
/// data show against the baseline. As high as its rows: put it into a scroll area and keep rowRect(current()) in view.
/// Up, Down, Home and End choose an entry. The table behind it is ComparisonTableModel.
class IntervalChart : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalChart(QWidget* parent = nullptr);

    /// The chosen entry stays chosen while the settings are the same.
    void setComparison(Comparison comparison);
    const Comparison& comparison() const { return m_comparison; }
    /// -1: none.
    void setCurrent(int entry);
    int current() const { return m_current; }
    /// The whole in a sentence (comparisonReading).
    QString reading() const;

    IntervalLayout layoutNow() const;
    QRect rowRect(int entry) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By mouse or key.
    void entryChosen(int entry);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool showTip(const QPoint& pixel, const QPoint& global);
    void describe();
    void choose(int entry);
    int entries() const { return static_cast<int>(m_comparison.entries.size()); }

    Comparison m_comparison;
    int m_current = -1;
};

} // namespace tutti

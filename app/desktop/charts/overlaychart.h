// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/timing/labreport.h"

namespace tutti {

/// The colour and the shape of a line of an overlay, the same in chart and table.
class OverlayMark
{
public:
    explicit OverlayMark(std::size_t line)
        : m_line(line)
    {
    }
    QColor colour(const QPalette& palette) const;
    /// Circle, square, diamond or triangle: lines differ by more than their colour.
    void draw(QPainter& painter, const QPointF& centre, double radius, const QPalette& palette) const;

private:
    std::size_t m_line;
};

/// Speed-ups of the same work on many machines: a column for each setting, in it a mark for each line with its interval
/// of 95 %; a dashed line stands at 1 ×. The table beside it has the numbers.
class OverlayChart : public QWidget
{
    Q_OBJECT

public:
    explicit OverlayChart(QWidget* parent = nullptr);

    void setOverlay(Overlay overlay);
    /// The line that stands out; -1: none.
    void setCurrent(int line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QRectF plotRect() const;
    double yOf(double speedup) const;
    double columnCentre(std::size_t setting) const;
    void drawGrid(QPainter& painter) const;
    void drawNames(QPainter& painter) const;
    void drawLine(QPainter& painter, std::size_t line) const;

    Overlay m_overlay;
    std::vector<Setting> m_settings;
    double m_highest = 1;
    int m_current = -1;
};

} // namespace tutti

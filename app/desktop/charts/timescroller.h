// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractScrollArea>
#include <QPoint>

#include "app/desktop/charts/timelinegeometry.h"
#include "app/desktop/charts/timelinelayout.h"

namespace tutti {

/// Lanes over time that can be zoomed and moved: by the wheel, by dragging, by scroll bars and by keys. While the whole
/// is shown, it stays whole as it grows. What the lanes show is the business of the class that derives.
class TimeScroller : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimeScroller(QWidget* parent = nullptr);

    void zoomIn();
    void zoomOut();
    void showWhole();
    const TimeWindow& window() const { return m_window; }

    QSize minimumSizeHint() const override;

protected:
    /// The lanes in a viewport of this size.
    virtual TimelineGeometry fitted(const QSize& size) const = 0;
    /// Where the scale ends, in seconds, above zero.
    virtual double shownEnd() const = 0;
    /// The pixel (of the lanes) that stays where it is when a key zooms.
    virtual double zoomFocus() const { return m_window.pixels / 2.0; }
    /// A click that was no drag, in the viewport.
    virtual void clicked(const QPoint& pixel) = 0;

    /// After a change of lanes, shownEnd(), size or font.
    void layOut();
    void reveal(const LanePlace& lane, double fromSeconds, double toSeconds);
    const TimelineGeometry& geometryOfLanes() const { return m_geometry; }

    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void moveTo(double fromSeconds);
    void setWindow(const TimeWindow& window);
    void zoomAt(double factor, double pixel);

    TimelineGeometry m_geometry;
    TimeWindow m_window;
    bool m_whole = true;
    /// Set while the scroll bars follow the window, so that they do not lead it.
    bool m_settingScrollBars = false;
    /// Where a drag began, and what was in view then.
    std::optional<QPoint> m_pressed;
    bool m_dragging = false;
    double m_pressedFrom = 0;
    int m_pressedScroll = 0;
};

} // namespace tutti

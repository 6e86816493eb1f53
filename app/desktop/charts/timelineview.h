// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "app/desktop/charts/timelinedata.h"
#include "app/desktop/charts/timescroller.h"

namespace tutti {

/// The timeline, painted. Wheel, + and −: zoom; drag, Shift and wheel, Ctrl+Left and Right: move in time; 0: the whole
/// run; Left, Right, Home, End: jobs of a worker; Up, Down: workers; click: choose a job.
class TimelineView : public TimeScroller
{
    Q_OBJECT

public:
    /// `timeline` outlives the view; dataChanged() after each change of it.
    TimelineView(const TimelineData& timeline, NameFunction nameOf, QWidget* parent = nullptr);

    void dataChanged();
    /// Another run: the whole of it is shown, nothing is selected.
    void reset();
    /// Marks the task's bar and brings it into view; nothing is marked while it has none.
    void select(std::optional<std::size_t> task);
    std::optional<std::size_t> selectedTask() const { return m_selectedTask; }
    /// A bar's place in the viewport.
    QRect barRect(const BarPlace& place) const;

Q_SIGNALS:
    /// The person chose a bar by mouse or key.
    void taskChosen(std::size_t task);

protected:
    std::size_t laneCount() const override { return m_timeline.lanes(); }
    LaneKind laneKind() const override { return m_timeline.kind(); }
    double shownEnd() const override;
    double zoomFocus() const override;
    void clicked(const QPoint& pixel) override;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    std::optional<BarPlace> selectedPlace() const;
    std::optional<BarPlace> barAt(const QPoint& pixel) const;
    std::optional<BarPlace> firstBar() const;
    void stepBar(std::ptrdiff_t bars);
    void stepLane(std::ptrdiff_t lanes);
    void choose(std::optional<BarPlace> place);

    const TimelineData& m_timeline;
    NameFunction m_nameOf;
    std::optional<std::size_t> m_selectedTask;
};

} // namespace tutti

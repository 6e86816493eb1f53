// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/desktop/charts/timelinesheet.h"
#include "app/desktop/charts/timescroller.h"

namespace tutti {

/// The timeline, painted. Wheel, + and −: zoom; drag, Shift and wheel, Ctrl+Left and Right: move in time; 0: the whole
/// run; Left, Right, Home, End: jobs of a worker; Up, Down: workers, and on to the next run's; click: choose a job.
class TimelineView : public TimeScroller
{
    Q_OBJECT

public:
    /// `sheet` outlives the view; dataChanged() after each change of it.
    explicit TimelineView(const TimelineSheet& sheet, QWidget* parent = nullptr);

    void dataChanged();
    /// Other runs: the whole of them is shown, nothing is selected.
    void reset();
    /// Marks the task's bar and brings it into view; nothing is marked while it has none. Of a file in parts it is the
    /// first one's, or stays the one that is marked.
    void select(std::optional<SheetTask> task);
    /// Marks the same job's bars in all runs, where they did the same work.
    void setSameTasks(bool same) { m_sameTasks = same; }
    std::optional<SheetTask> selectedTask() const { return m_selectedTask; }
    /// The chosen bar: of a file in parts one of them.
    std::optional<SheetPlace> selectedPlace() const;
    /// A bar's place in the viewport.
    QRect barRect(const SheetPlace& place) const;

Q_SIGNALS:
    /// The person chose a bar by mouse or key.
    void taskChosen(std::size_t track, std::size_t task);

protected:
    TimelineGeometry fitted(const QSize& size) const override;
    double shownEnd() const override;
    double zoomFocus() const override;
    void clicked(const QPoint& pixel) override;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// The chosen bar in words, else the whole.
    void describe();
    std::vector<SheetPlace> markedPlaces() const;
    /// The other parts of the chosen bar's file.
    std::vector<SheetPlace> relatedPlaces() const;
    std::optional<SheetPlace> barAt(const QPoint& pixel) const;
    void showTip(const QPoint& pixel, const QPoint& globalPixel);
    void stepBar(std::ptrdiff_t bars);
    void stepLane(std::ptrdiff_t lanes);
    void choose(std::optional<SheetPlace> place);

    const TimelineSheet& m_sheet;
    std::optional<SheetTask> m_selectedTask;
    /// Which part of it, as TimelineBar has it; 0: the first, or the whole.
    std::size_t m_selectedPart = 0;
    bool m_sameTasks = false;
};

} // namespace tutti

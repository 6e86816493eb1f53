// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QList>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include "app/desktop/charts/timelinesheet.h"
#include "app/desktop/models/runshelf.h"
#include "core/jobs/record.h"

class QLabel;
class QStackedWidget;

namespace tutti {

class ElidedLabel;
class LaneTable;
class TimelineControls;
class TimelineLegend;
class TimelineView;
class TraceSaver;
class WhenSeen;

/// What each worker did when: a lane for each, a bar for each job; live during a run, at most 30 updates a second.
/// Two runs stand one above the other on one time axis.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    /// The finished runs to choose from, oldest first.
    void setRuns(const RunList& runs);
    /// A run begins: it stands in the place of the last one. `names` are those of the tasks, in their order.
    void startRun(int workers, const QStringList& names, LaneKind kind = LaneKind::Worker);
    /// Records of the run under way.
    void addRecords(const QList<Answer>& answers);
    /// The newest finished run, whole: its tasks are those of taskChosen and setCurrent from now on.
    void showRun(const RunRecord& run) { showRun(std::make_shared<const RunRecord>(run)); }
    void showRun(const SharedRun& run);
    /// Finished runs one above the other; a null `lower`: only the upper one.
    void showRuns(const SharedRun& upper, const SharedRun& lower);
    /// Lights up the bars and times that a part of this run's waterfall is made of; the run is shown when it is not.
    void highlight(const SharedRun& run, const WaterfallStep& step);
    void clearHighlight();
    /// Marks a task's bar and brings it into view.
    void setCurrent(std::size_t task);

Q_SIGNALS:
    /// The person chose a bar of the newest run, or of a run with the same tasks.
    void taskChosen(std::size_t task);
    /// A sentence for the log: where the trace stands, or why it does not.
    void traceSaved(const QString& sentence);

private:
    void makePage();
    QWidget* makeViews();
    QLabel* makeReading(QWidget* page);
    void rebuild();
    void build();
    void addTrack(const SharedRun& run, const QString& place);
    void choose(std::size_t track, std::size_t task);
    bool isLinked(std::size_t track) const;
    int indexOf(const SharedRun& run) const;
    void refresh();
    void showTask();
    void exportTrace();

    /// Track 0 is the upper run, track 1 the lower one.
    TimelineSheet m_sheet;
    RunList m_runs;
    /// Null while a run goes on.
    SharedRun m_upper;
    SharedRun m_lower;
    /// Whose tasks stand in the file table; null while a run goes on.
    SharedRun m_newest;
    QTimer m_refreshTimer;
    QStackedWidget* m_pages = nullptr;
    TimelineControls* m_controls = nullptr;
    TimelineView* m_view = nullptr;
    LaneTable* m_table = nullptr;
    TimelineLegend* m_legend = nullptr;
    QLabel* m_reading = nullptr;
    ElidedLabel* m_task = nullptr;
    TraceSaver* m_saver = nullptr;
    WhenSeen* m_whenSeen = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QTimer>
#include <QWidget>

#include "app/desktop/charts/timelinesheet.h"
#include "app/desktop/models/runshelf.h"
#include "core/timing/comparison.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace tutti {

class TimelineLegend;
class TimelineView;
class WhatIfControls;
class WhatIfModel;

/// *What if*: the measured jobs of a run replayed under another schedule and number of workers, past the cores on
/// purpose; the measured and the predicted run one above the other, and the prediction held against a measurement.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    /// The finished runs, oldest first. The newest that is a measurement is chosen until the person chooses.
    void setRuns(const RunList& runs);
    /// Chooses a run (its place in the runs).
    void showRun(int run);
    /// What came of *Run it*: prediction and measurement stand one above the other until something else is chosen.
    void setMeasured(const RunRecord& measured);
    /// While something else runs, *Run it* cannot be pressed.
    void setBusy(bool busy);

Q_SIGNALS:
    /// *Run it* was pressed: the same work as that of the run (its place in the runs) in this setting.
    void runRequested(const tutti::Setting& setting, int run);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What is computed next of a run, a step at a time: one of a hundred thousand jobs must not hold up the window.
    enum class Step : std::uint8_t { Run, Measured, Prediction, Sheet, Cells };

    QWidget* makeContent();
    QWidget* makeViews();
    /// From this step on, or from one before it that is still to be done.
    void predictFrom(Step step);
    void predict();
    void showBase();
    void showPrediction();
    void showSheet();
    void markCell();
    void computeSome();
    QString titleOf(const Setting& setting, double seconds) const;

    RunList m_runs;
    bool m_chosenByPerson = false;
    bool m_busy = false;
    /// What is replayed; null without a run.
    SharedRun m_base;
    Step m_next = Step::Cells;
    /// Without the names of files.
    RunRecord m_predicted;
    Setting m_setting;
    TimelineSheet m_sheet;
    /// Whether its first track is the base.
    bool m_isBaseOnSheet = false;
    /// Fills the table while nothing else is to be done.
    QTimer m_idle {this};
    WhatIfControls* m_controls = nullptr;
    WhatIfModel* m_model = nullptr;
    QStackedWidget* m_pages = nullptr;
    TimelineView* m_view = nullptr;
    TimelineLegend* m_legend = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_prediction = nullptr;
    QLabel* m_caution = nullptr;
};

} // namespace tutti

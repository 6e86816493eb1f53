// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "app/desktop/models/runshelf.h"
#include "app/desktop/models/waterfallchoices.h"
#include "core/timing/waterfall.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace tutti {

class RunChooser;
class WaterfallChart;

/// *Where did the rest of N× go?* A run against one that did the same work one after the other: as a chart and as a
/// sentence for each part. Choosing a part lights up in the timeline what it is made of.
class WaterfallPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallPanel(QWidget* parent = nullptr);

    /// The finished runs, oldest first. Unless the person chose one, the newest that has a reference is shown.
    void setRuns(const RunList& runs);
    /// Chooses a run (its place in the runs) with its usual reference.
    void showRun(int run);

Q_SIGNALS:
    /// A part was chosen: the run's place in the runs, and the step with its tasks.
    void tasksHighlighted(int run, const tutti::WaterfallStep& step);
    /// No part is chosen any more.
    void highlightCleared();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChoosers();
    QWidget* makeContent();
    void showChosen();
    void showWaterfall();
    void fillList();
    void choose(int step);
    static QString reasonText(NoWaterfall reason, const RunRecord& run);

    RunList m_runs;
    bool m_chosenByPerson = false;
    std::optional<Waterfall> m_waterfall;
    RunChooser* m_run = nullptr;
    RunChooser* m_reference = nullptr;
    QLabel* m_reading = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_reason = nullptr;
    WaterfallChart* m_chart = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace tutti

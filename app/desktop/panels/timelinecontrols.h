// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/desktop/models/runshelf.h"

class QToolButton;

namespace tutti {

class FlowLayout;
class RunChooser;
class TimelineView;

/// What stands above the timeline: which run, beside which other, zoom, export. In as many lines as it needs.
class TimelineControls : public QWidget
{
    Q_OBJECT

public:
    /// `view` is zoomed.
    explicit TimelineControls(TimelineView& view, QWidget* parent = nullptr);

    void setRuns(const RunList& runs);
    /// Which runs are shown; -1: the run under way, or for the lower none.
    void setShown(int upper, int lower);
    void setExportEnabled(bool enabled);

Q_SIGNALS:
    void runChosen(int run);
    /// -1: none.
    void otherChosen(int run);
    void exportRequested();

private:
    /// Gives a text in the language of the moment.
    using Text = QString (*)();

    RunChooser* addChooser(FlowLayout* layout, const QString& name, Text label);
    QToolButton* addButton(const QString& name, Text text, Text tip);
    void addZoomButtons(TimelineView& view);

    RunChooser* m_run = nullptr;
    RunChooser* m_other = nullptr;
    QToolButton* m_export = nullptr;
};

} // namespace tutti

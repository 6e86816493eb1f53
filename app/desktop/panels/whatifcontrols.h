// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "app/desktop/models/runshelf.h"
#include "core/timing/replay.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace tutti {

class FlowLayout;
class RunChooser;

/// What stands above a prediction: which measured run, schedule, workers, *Run it*. In as many lines as it needs.
class WhatIfControls : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfControls(QWidget* parent = nullptr);

    void setRuns(const RunList& runs, const std::vector<int>& which);
    void setRun(int run);
    int run() const;
    /// What can be chosen for this run.
    void setMeasured(const RunRecord& measured);
    void setOptions(const ReplayOptions& options);
    ReplayOptions options() const;
    void setRunItEnabled(bool enabled);

Q_SIGNALS:
    void runChosen(int run);
    /// The person chose another schedule or number of workers.
    void optionsChosen();
    void runItPressed();

private:
    void add(FlowLayout* layout, QString (*text)(), QWidget* field, QWidget* behind = nullptr);

    RunChooser* m_run = nullptr;
    QComboBox* m_schedule = nullptr;
    QSpinBox* m_workers = nullptr;
    QLabel* m_cores = nullptr;
    QPushButton* m_runIt = nullptr;
};

} // namespace tutti

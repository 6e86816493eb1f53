// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QComboBox>

#include "app/desktop/models/runshelf.h"

namespace tutti {

/// A list of finished runs to choose one from, the newest first. Never wider than a few words; its list is as wide as
/// the runs' names.
class RunChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit RunChooser(QWidget* parent = nullptr);

    /// An entry before all runs that stands for none of them.
    void setNone(const QString& text);
    /// The run that was chosen stays chosen while it is there.
    void setRuns(const RunList& runs);
    /// Only these of the runs (indices, rising).
    void setRuns(const RunList& runs, const std::vector<int>& which);
    /// Chooses without a signal; -1: none.
    void setRun(int run);
    /// Index into the runs; -1: none.
    int run() const;

    void showPopup() override;

Q_SIGNALS:
    /// The person chose; -1: none.
    void runChosen(int run);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showAsTip();

    QString m_none;
    RunList m_runs;
    std::vector<int> m_which;
};

} // namespace tutti

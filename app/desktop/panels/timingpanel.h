// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/jobs/sharedruns.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace tutti {

class RunBarChart;
class RunTableModel;
struct RunLine;

/// Every finished run side by side, as a table and as bars, with a sentence about the chosen one and, in words, why its
/// times may say little. Measures nothing: all is a function of the records.
class TimingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimingPanel(QWidget* parent = nullptr);

    /// All finished runs, oldest first. The newest is chosen when there are more than before.
    void setRuns(const RunList& runs);

Q_SIGNALS:
    /// *Time again* was pressed for the run with this index.
    void timeAgainRequested(int run);

private:
    QWidget* makeTable();
    QWidget* makeBars();
    QWidget* makeFoot();
    void addCopyActions();
    void fillBars();
    void choose(int run);
    void showChosen();
    void revealBar();
    int chosenRun() const;

    RunTableModel* m_model = nullptr;
    QSortFilterProxyModel* m_sorted = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    QScrollArea* m_barArea = nullptr;
    RunBarChart* m_bars = nullptr;
    QLabel* m_reading = nullptr;
    QLabel* m_doubts = nullptr;
    QPushButton* m_timeAgain = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

#include "app/desktop/models/openedresults.h"

class QComboBox;
class QLabel;
class QTableWidget;

namespace tutti {

class OverlayChart;

/// Opened results of many students or machines laid over each other, in a chart and a table; results of unequal work
/// are refused in a sentence.
class OverlayPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OverlayPanel(QWidget* parent = nullptr);

    /// `problems`: a sentence for each file that could not be taken.
    void setResults(const QList<OpenedResults>& results, const QStringList& problems);

Q_SIGNALS:
    void closeRequested();

private:
    QWidget* makeHead();
    QWidget* makeChoices();
    void lay();
    void showOverlay(int index);
    void fillRow(int row, const Overlay::Line& line, const std::vector<Setting>& settings);

    std::vector<OpenedResults> m_results;
    QStringList m_problems;
    std::vector<Overlay> m_overlays;
    QLabel* m_heading = nullptr;
    QComboBox* m_by = nullptr;
    QComboBox* m_experiment = nullptr;
    QLabel* m_message = nullptr;
    OverlayChart* m_chart = nullptr;
    QLabel* m_reading = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace tutti

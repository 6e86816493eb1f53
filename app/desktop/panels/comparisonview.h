// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "core/timing/comparison.h"
#include "core/timing/trust.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace tutti {

class ComparisonTableModel;
class IntervalChart;

/// One comparison, whole or while it is measured: what it shows in a sentence, how far it can be trusted and why, the
/// chart, the table, the circumstances. Measures nothing.
class ComparisonView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent = nullptr);

    /// `isLive`: more rounds will come, so nothing is said about trust yet and it has no name.
    void setComparison(const Comparison& comparison, bool isLive);
    const Comparison& comparison() const;
    /// -1: none.
    void setCurrent(int entry);
    int current() const;
    void focusName();

Q_SIGNALS:
    /// The person chose an entry.
    void entryChosen(int entry);
    /// By Return or a double click: wants to see more of it.
    void entryActivated(int entry);
    void nameEdited(QString name);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeName();
    QWidget* makeTrust();
    QTableView* makeTable();
    void showTrust();
    void choose(int entry);

    QLabel* m_sentence = nullptr;
    QWidget* m_nameLine = nullptr;
    QLineEdit* m_name = nullptr;
    QWidget* m_trustLine = nullptr;
    QLabel* m_lamp = nullptr;
    QLabel* m_trust = nullptr;
    IntervalChart* m_chart = nullptr;
    ComparisonTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_conditions = nullptr;
    bool m_isChoosing = false;
};

} // namespace tutti

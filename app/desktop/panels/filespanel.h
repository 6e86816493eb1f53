// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QList>
#include <QWidget>

#include "app/desktop/models/filesmodel.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace tutti {

/// The file table with its filters. Rows select as in a file manager.
class FilesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilesPanel(FilesModel& model, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    /// What the context menu offers; nothing makes a line.
    void setMenu(const QList<QAction*>& actions);
    /// The files whose rows are selected, in the order of the rows.
    std::vector<std::size_t> selectedFiles() const;
    /// Whether a selected file is in this state.
    bool hasSelected(FileState state) const;
    std::optional<std::size_t> currentFile() const;
    /// Makes a file's row the current one and brings it into view; nothing when the filter hides it.
    void setCurrentFile(std::size_t file);
    void focusFilter();

Q_SIGNALS:
    void currentFileChanged(std::size_t file);
    void selectionChanged();
    /// A double click, or Return.
    void activated();

private:
    QWidget* makeFilters();
    void makeTable();
    QWidget* makeHint();
    static QString emptyText(EmptyReason reason);
    void applyFilter();
    void showCounts();
    void connectSelection();

    FilesModel& m_model;
    QLineEdit* m_filterLine = nullptr;
    QComboBox* m_stateBox = nullptr;
    QLabel* m_countLabel = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    /// What was current before the rows were made anew.
    std::optional<std::size_t> m_currentBefore;
};

} // namespace tutti

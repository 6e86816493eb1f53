// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QList>
#include <QWidget>

#include "core/session/comparisonstore.h"

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace tutti {

/// The kept comparisons, newest first: opened by a click or Return, renamed in place, several chosen to be laid over
/// each other.
class KeptList : public QWidget
{
    Q_OBJECT

public:
    explicit KeptList(QWidget* parent = nullptr);

    /// What was chosen stays chosen where it is still there.
    void setKept(const QList<KeptComparison>& kept);
    /// Marks the one that is shown elsewhere; an empty path: none of them.
    void setCurrent(const std::filesystem::path& file);
    std::vector<std::filesystem::path> selected() const;
    bool isEmpty() const;
    /// Opens the field of the selected one.
    void editName();

Q_SIGNALS:
    void openRequested(std::filesystem::path file);
    void renameRequested(std::filesystem::path file, QString name);
    /// What can be done has changed.
    void selectionChanged();

private:
    QListWidgetItem* makeItem(const KeptComparison& kept) const;
    void openSelected();

    QListWidget* m_list = nullptr;
    QList<KeptComparison> m_kept;
    std::filesystem::path m_current;
    bool m_isFilling = false;
};

} // namespace tutti

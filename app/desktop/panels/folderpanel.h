// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace tutti {

/// The folders and files that sounds are taken from.
class FolderPanel : public QWidget
{
    Q_OBJECT

public:
    /// The buttons stand for these actions, which are in the menus too.
    FolderPanel(QAction* chooseFolder, QAction* chooseFiles, QAction* demo, QWidget* parent = nullptr);

    void setPaths(const std::vector<std::filesystem::path>& paths);

Q_SIGNALS:
    /// The person takes the paths at these places out of the list.
    void removeRequested(std::vector<std::size_t> places);

private:
    QWidget* makeList();

    QListWidget* m_list = nullptr;
    QLabel* m_dropHint = nullptr;
};

} // namespace tutti

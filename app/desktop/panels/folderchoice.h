// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include <QComboBox>
#include <QJsonArray>

namespace tutti {

/// A choice among the folders used lately, the newest first; the eight newest are kept.
class FolderChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit FolderChoice(QWidget* parent = nullptr);

    /// Empty while there is none.
    std::filesystem::path folder() const;
    /// Chooses this folder, which becomes the newest.
    void setFolder(const std::filesystem::path& folder);

    /// To be remembered: the chosen one first. Folders are bytes, JSON is text: each is in base 64.
    QJsonArray saveState() const;
    /// What is no absolute path is left out.
    void restoreState(const QJsonArray& state);

Q_SIGNALS:
    void folderChanged(std::filesystem::path folder);

private:
    void showAll();

    std::vector<std::filesystem::path> m_folders;
};

} // namespace tutti

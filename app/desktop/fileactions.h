// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

#include <QObject>
#include <QString>

namespace tutti {

struct Actions;
struct FileRow;
class FilesModel;
class FilesPanel;

/// What can be done with a row of the file table by itself: open what came of it, show where it lies.
class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(const FilesModel& model, FilesPanel& panel, const Actions& actions, QObject* parent = nullptr);

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);
    /// The person wants to see where this file lies.
    void revealWanted(std::filesystem::path file);

private:
    const FileRow* currentRow() const;
    void openResult();
    void reveal();
    void showEnabled();

    const FilesModel& m_model;
    FilesPanel& m_panel;
    const Actions& m_actions;
};

} // namespace tutti

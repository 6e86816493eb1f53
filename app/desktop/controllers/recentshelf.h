// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "core/session/background.h"
#include "core/session/recentwork.h"

namespace tutti {

/// Recent folders and runs, off the window's thread: noted, listed, forgotten, read.
class RecentShelf : public QObject
{
    Q_OBJECT

public:
    explicit RecentShelf(QObject* parent = nullptr);

    /// The list of folders is kept in `file`, the reports of runs lie in `runs`. Until then nothing is noted. Lists
    /// both.
    void keepIn(std::filesystem::path file, std::filesystem::path runs);
    /// Answer by listed().
    void refresh();
    /// Of these paths the folders are noted, single files are not. Answer by listed().
    void note(const std::vector<RecentFolder>& folders);
    void forget(const std::filesystem::path& path);
    /// Answer by runRead() or failed().
    void readRun(const std::filesystem::path& file);

Q_SIGNALS:
    void listed(QList<tutti::RecentFolder> folders, QList<tutti::RecentRun> runs);
    void runRead(tutti::RunRecord run);
    void failed(QString sentence);

private:
    using Change = std::function<Result<void>(const RecentFolders&)>;

    void changeAndList(Change change);

    std::filesystem::path m_file;
    std::filesystem::path m_runs;
    Background m_background;
    /// What a person chose must not be dropped for a newer list.
    Background m_reading;
};

} // namespace tutti

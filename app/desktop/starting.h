// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <utility>
#include <vector>

#include <QList>
#include <QObject>
#include <QString>

#include "app/desktop/controllers/recentshelf.h"
#include "app/desktop/models/recentrows.h"

namespace tutti {

struct Actions;
class Freesound;
class RunController;
class Session;
class SourceList;
class StartPage;
class TimingLab;
class Workspace;

/// Ties the start page to the window: it gives way as soon as there is something to see, and what was worked on is
/// noted for the next time.
class Starting : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this object.
    struct Ends
    {
        Session& session;
        SourceList& sources;
        RunController& runs;
        Freesound& freesound;
        TimingLab& lab;
        Workspace& workspace;
        const Actions& actions;
    };

    explicit Starting(const Ends& ends);

    /// Recent folders are kept in this file; runs are those whose reports lie in this folder.
    void keepIn(const std::filesystem::path& file, const std::filesystem::path& runs) { m_shelf.keepIn(file, runs); }

    /// These were open when the program ended: that they are opened again is no news of them.
    void expect(std::vector<std::filesystem::path> paths) { m_open = std::move(paths); }

Q_SIGNALS:
    /// Something worth a sentence.
    void told(QString sentence);

private:
    void connectWork();
    void connectShelf();
    void noteOpened();
    void noteWork(std::size_t place);
    void open(const RecentRow& row);
    void showRun(const RunRecord& run);
    void showFolders();
    void showResults();

    Ends m_ends;
    StartPage& m_page;
    RecentShelf m_shelf;
    /// The paths of the list, which have their dates.
    std::vector<std::filesystem::path> m_open;
    QList<RecentFolder> m_folders;
    QList<RecentRun> m_runs;
    QList<KeptComparison> m_comparisons;
};

} // namespace tutti

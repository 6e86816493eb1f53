// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/starting.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>

#include "app/desktop/actions.h"
#include "app/desktop/controllers/runcontroller.h"
#include "app/desktop/controllers/sourcelist.h"
#include "app/desktop/freesound.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "app/desktop/panels/soundspanel.h"
#include "app/desktop/panels/startpage.h"
#include "app/desktop/text/retranslation.h"
#include "app/desktop/timinglab.h"
#include "app/desktop/workspace.h"
#include "core/base/clock.h"

namespace tutti {

namespace {

constexpr qsizetype mostResults = 8;

} // namespace

Starting::Starting(const Ends& ends)
    : m_ends(ends)
    , m_page(*ends.workspace.start())
{
    connectWork();
    connectShelf();
    QAction* action = ends.actions.startPage;
    connect(action, &QAction::triggered, &ends.workspace, &Workspace::showStart);
    connect(&ends.workspace, &Workspace::startShown, action, &QAction::setChecked);
    connect(&ends.workspace, &Workspace::startShown, this, [this](bool shown) {
        if (shown)
            m_shelf.refresh();
    });
    action->setChecked(ends.workspace.isStartShown());
}

void Starting::connectWork()
{
    const auto leave = [this](bool busy) {
        if (busy)
            m_ends.workspace.showStart(false);
    };
    connect(&m_ends.sources, &SourceList::pathsChanged, this, [this, leave] {
        leave(!m_ends.sources.paths().empty());
        noteOpened();
    });
    connect(&m_ends.runs, &RunController::busyChanged, this, leave);
    connect(&m_ends.freesound.search(), &SearchController::searchingChanged, this, leave);
    connect(&m_ends.lab, &TimingLab::changed, this, [this, leave] { leave(m_ends.lab.isBusy()); });
    connect(&m_ends.runs, &RunController::runFinished, this, &Starting::noteWork);
    connect(&m_ends.freesound.downloads(), &DownloadController::runFinished, this, [this](const RunRecord& run) {
        const auto done = std::ranges::count_if(
            run.tasks, [](const TaskRecord& task) { return task.report.outcome == Outcome::Done; });
        if (done > 0)
            m_shelf.note({{m_ends.freesound.panel()->downloads()->choices().folder,
                           run.startedAt,
                           {{run.job, run.engine, static_cast<std::size_t>(done)}},
                           false}});
    });
}

void Starting::connectShelf()
{
    connect(&m_page, &StartPage::openRequested, this, &Starting::open);
    connect(&m_page, &StartPage::forgetRequested, &m_shelf, &RecentShelf::forget);
    connect(&m_shelf, &RecentShelf::failed, this, &Starting::told);
    connect(&m_shelf, &RecentShelf::runRead, this, &Starting::showRun);
    connect(&m_shelf, &RecentShelf::listed, this,
            [this](const QList<RecentFolder>& folders, const QList<RecentRun>& runs) {
                m_folders = folders;
                m_runs = runs;
                showFolders();
                showResults();
            });
    whenRetranslated(this, [this] {
        showFolders();
        showResults();
    });
    connect(&m_ends.lab, &TimingLab::kept, this, [this](const QList<KeptComparison>& comparisons) {
        m_comparisons = comparisons;
        showResults();
    });
}

void Starting::showFolders()
{
    m_page.setFolders(folderRows(m_folders));
}

void Starting::showResults()
{
    m_page.setResults(resultRows(m_runs, m_comparisons, mostResults));
}

void Starting::noteOpened()
{
    std::vector<RecentFolder> folders;
    for (const std::filesystem::path& path : m_ends.sources.paths()) {
        if (std::ranges::find(m_open, path) == m_open.end())
            folders.push_back({path, isoTimeNow(), {}, false});
    }
    m_open = m_ends.sources.paths();
    if (!folders.empty())
        m_shelf.note(folders);
}

void Starting::noteWork(std::size_t place)
{
    if (!m_ends.runs.isScratch())
        m_shelf.note(workedOn(m_ends.sources.paths(), m_ends.session.runs().at(place)));
}

void Starting::open(const RecentRow& row)
{
    switch (row.kind) {
    case RecentKind::Folder:
        m_ends.workspace.sounds()->showFolders();
        m_ends.sources.setPaths({row.path});
        break;
    case RecentKind::Run:
        m_shelf.readRun(row.path);
        break;
    case RecentKind::Comparison:
        m_ends.lab.openKept(row.path);
        break;
    }
}

/// Among the runs of this start, once, and in sight.
void Starting::showRun(const RunRecord& run)
{
    const bool isThere = std::ranges::any_of(m_ends.session.runs(), [&run](const RunRecord& other) {
        return other.startedAt == run.startedAt && other.job == run.job && other.engine == run.engine;
    });
    if (!isThere)
        m_ends.session.addRun(run);
    m_ends.actions.labPages->actions().constFirst()->trigger();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/recentshelf.h"

#include <system_error>
#include <utility>

#include "app/desktop/text/errortext.h"

namespace tutti {

namespace {

constexpr std::size_t mostRuns = 8;

} // namespace

RecentShelf::RecentShelf(QObject* parent)
    : QObject(parent)
    , m_background(*this)
    , m_reading(*this)
{
}

void RecentShelf::keepIn(std::filesystem::path file, std::filesystem::path runs)
{
    m_file = std::move(file);
    m_runs = std::move(runs);
    refresh();
}

void RecentShelf::refresh()
{
    changeAndList([](const RecentFolders&) { return Result<void>(); });
}

void RecentShelf::note(const std::vector<RecentFolder>& folders)
{
    changeAndList([folders](const RecentFolders& recent) {
        std::vector<RecentFolder> there = folders;
        std::erase_if(there, [](const RecentFolder& folder) {
            std::error_code failed;
            return !std::filesystem::is_directory(folder.path, failed);
        });
        return there.empty() ? Result<void>() : recent.note(there);
    });
}

void RecentShelf::forget(const std::filesystem::path& path)
{
    changeAndList([path](const RecentFolders& recent) { return recent.remove(path); });
}

/// A change is carried out even when another follows at once; only its list is then left to that one.
void RecentShelf::changeAndList(Change change)
{
    if (m_file.empty())
        return;
    m_background.start([this, change = std::move(change), file = m_file, folder = m_runs](const std::stop_token&) {
        const RecentFolders recent(file);
        const Result<void> changed = change(recent);
        const std::vector<RecentFolder> folders = recent.list();
        const std::vector<RecentRun> runs = recentRuns(folder, mostRuns);
        return [this, changed, folders, runs] {
            if (!changed)
                Q_EMIT failed(errorText(changed.error()));
            Q_EMIT listed(QList<RecentFolder>(folders.begin(), folders.end()),
                          QList<RecentRun>(runs.begin(), runs.end()));
        };
    });
}

void RecentShelf::readRun(const std::filesystem::path& file)
{
    m_reading.start([this, file](const std::stop_token&) -> Background::Result {
        auto run = readReport(file);
        if (!run)
            return [this, error = run.error()] { Q_EMIT failed(errorText(error)); };
        return [this, record = std::move(*run)] { Q_EMIT runRead(record); };
    });
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How rows come and go under a filter by state while files change theirs.
#include <algorithm>
#include <cstddef>
#include <iterator>

#include "app/desktop/models/filesmodel.h"

namespace tutti {

namespace {

/// How many groups of rows may appear or vanish in one go: views need time for each.
constexpr int groupsAtATime = 64;
/// How many files are looked at for that: what waits may be most of the list, and is not put in order each time.
constexpr std::ptrdiff_t filesAtATime = 2048;

} // namespace

/// Those that have waited longest, each once.
std::vector<std::uint32_t> FilesModel::takeUnsettled()
{
    const auto end = m_unsettled.begin() + std::min(std::ssize(m_unsettled), filesAtATime);
    std::vector<std::uint32_t> files(m_unsettled.begin(), end);
    m_unsettled.erase(m_unsettled.begin(), end);
    std::ranges::sort(files);
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

/// Shows and hides files whose state changed under a filter by state, a bounded number of groups at a time.
void FilesModel::settle()
{
    if (m_unsettled.empty())
        return;
    std::vector<std::uint32_t> hidden;
    std::vector<std::uint32_t> shown;
    for (const std::uint32_t file : takeUnsettled()) {
        const bool accepted = m_filter.accepts(m_files[file]);
        if (accepted != (m_positions[file] >= 0))
            (accepted ? shown : hidden).push_back(file);
    }
    int budget = groupsAtATime;
    hideFiles(hidden, budget);
    insertFiles(shown, budget);
    renumber();
    m_unsettled.insert(m_unsettled.end(), hidden.begin(), hidden.end());
    m_unsettled.insert(m_unsettled.end(), shown.begin(), shown.end());
    if (!m_unsettled.empty())
        m_settleTimer.start();
    Q_EMIT countsChanged();
}

void FilesModel::hideFiles(std::vector<std::uint32_t>& files, int& budget)
{
    std::ranges::sort(files, {}, [this](std::uint32_t file) { return m_positions[file]; });
    for (; !files.empty() && budget > 0; --budget) {
        const RowGroup group = takeHiddenGroup(files, m_positions);
        const auto first = m_order.begin() + group.row;
        beginRemoveRows({}, group.row, group.lastRow());
        m_order.erase(first, first + static_cast<std::ptrdiff_t>(group.files.size()));
        endRemoveRows();
    }
}

void FilesModel::insertFiles(std::vector<std::uint32_t>& files, int& budget)
{
    const auto before = [this](std::uint32_t left, std::uint32_t right) {
        return m_sorting.before(m_files, left, right);
    };
    std::ranges::sort(files, before);
    for (; !files.empty() && budget > 0; --budget) {
        const RowGroup group = takeShownGroup(files, m_order, before);
        beginInsertRows({}, group.row, group.lastRow());
        m_order.insert(m_order.begin() + group.row, group.files.begin(), group.files.end());
        endInsertRows();
    }
}

} // namespace tutti

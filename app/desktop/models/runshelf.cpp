// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/runshelf.h"

#include <algorithm>

namespace tutti {

void RunShelf::update(std::span<const RunRecord> runs)
{
    if (runs.size() < m_runs.size())
        m_runs.clear();
    for (const RunRecord& run : runs.subspan(m_runs.size()))
        m_runs.push_back(std::make_shared<const RunRecord>(run));
}

bool hasSameTasks(const RunRecord& one, const RunRecord& other)
{
    return std::equal(one.tasks.begin(), one.tasks.end(), other.tasks.begin(), other.tasks.end(),
                      [](const TaskRecord& task, const TaskRecord& same) { return task.source == same.source; });
}

} // namespace tutti

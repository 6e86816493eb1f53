// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/models/runshelf.h"

#include <algorithm>

namespace tutti {

bool isLargeRun(const RunRecord& run)
{
    constexpr std::size_t many = 5000;
    return run.tasks.size() > many;
}

bool hasSameTasks(const RunRecord& one, const RunRecord& other)
{
    return std::equal(one.tasks.begin(), one.tasks.end(), other.tasks.begin(), other.tasks.end(),
                      [](const TaskRecord& task, const TaskRecord& same) { return task.source == same.source; });
}

} // namespace tutti

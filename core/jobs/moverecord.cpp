// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/moverecord.h"

namespace tutti {

void moveBy(TaskRecord& task, double seconds, int workers)
{
    const auto behind = [workers](int worker) { return worker < 0 ? worker : worker + workers; };
    task.worker = behind(task.worker);
    for (auto* time : {&task.startedSeconds, &task.finishedSeconds}) {
        if (*time)
            **time += seconds;
    }
    for (TaskPart& part : task.parts) {
        part.worker = behind(part.worker);
        part.startedSeconds += seconds;
        part.finishedSeconds += seconds;
    }
}

} // namespace tutti

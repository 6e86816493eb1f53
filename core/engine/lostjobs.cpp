// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lostjobs.h"

#include <QString>

namespace tutti {

Error workerLostError(const std::string& ending)
{
    return {ErrorCode::WorkerLost,
            "the worker process " + ending + " at this file; try it again, with fewer workers if memory is short"};
}

Error unresponsiveError(const Job& job)
{
    return {ErrorCode::TimeLimit,
            QStringLiteral("took longer than %1 s and did not react; raise the time limit")
                .arg(job.timeLimit)
                .toStdString()};
}

} // namespace tutti

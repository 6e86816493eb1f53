// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checkpoint.h"

#include <utility>

#include <QString>

namespace tutti {

Checkpoint::Checkpoint(std::stop_token stop, double timeLimit)
    : m_stop(std::move(stop))
    , m_timeLimit(timeLimit)
{
    if (timeLimit > 0)
        m_deadline =
            std::chrono::steady_clock::now() + std::chrono::duration_cast<SteadyTime::duration>(Seconds(timeLimit));
}

Result<void> Checkpoint::check() const
{
    if (m_stop.stop_requested())
        return fail(ErrorCode::Cancelled, "cancelled");
    if (m_deadline && std::chrono::steady_clock::now() >= *m_deadline)
        return fail(ErrorCode::TimeLimit,
                    QStringLiteral("took longer than %1 s; raise the time limit").arg(m_timeLimit).toStdString());
    return {};
}

} // namespace tutti

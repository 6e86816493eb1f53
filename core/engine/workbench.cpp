// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/workbench.h"

#include <utility>

#include "core/engine/leftovers.h"
#include "core/jobs/codec.h"
#include "core/jobs/runjob.h"

namespace tutti {
namespace {

JobResult failedResult(Error error)
{
    JobResult result;
    result.report.outcome = Outcome::Failed;
    result.report.error = std::move(error);
    return result;
}

} // namespace

std::string Workbench::work(const JobLine& line, double shiftSeconds)
{
    auto job = decodeJob(line.job);
    FinishedLine answer {line.task, line.worker, steadySeconds() + shiftSeconds, 0, {}};
    JobResult result;
    if (job) {
        {
            const std::scoped_lock lock(m_mutex);
            m_inHand = *job;
        }
        result = runJob(*job, m_stop.get_token());
        const std::scoped_lock lock(m_mutex);
        m_inHand.reset();
    } else {
        result = failedResult({ErrorCode::Internal, "the job could not be understood: " + job.error().detail});
    }
    answer.finishedSeconds = steadySeconds() + shiftSeconds;
    const std::string encoded = encodeResult(result);
    answer.result = encoded;
    return toLine(answer);
}

void Workbench::clearAway()
{
    const std::scoped_lock lock(m_mutex);
    if (m_inHand)
        removeLeftovers(*m_inHand);
}

} // namespace tutti

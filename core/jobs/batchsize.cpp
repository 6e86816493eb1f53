// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batchsize.h"

#include <algorithm>

namespace tutti {
namespace {

/// For so long at least, and at most, a message's jobs are to last.
constexpr double shortestSeconds = 0.02;
constexpr double longestSeconds = 1;
/// What a message costs the dealer, as measured by bench_engines (mpi:1 against mpi).
constexpr double messageSeconds = 16e-6;
/// What a worker has to do for a job besides carrying it out.
constexpr double handlingSeconds = 10e-6;
constexpr double weightOfLonger = 1.0 / 32;
constexpr double weightOfShorter = 1.0 / 64;

} // namespace

BatchSize::BatchSize(int workers, int largest)
    : m_workers(std::max(1, workers))
    , m_largest(largest > 0 ? largest : mostJobsPerMessage)
{
}

void BatchSize::note(double seconds)
{
    ++m_noted;
    const double weight = seconds > m_jobSeconds ? weightOfLonger : weightOfShorter;
    m_jobSeconds += (seconds - m_jobSeconds) * std::max(weight, 1.0 / double(m_noted));
}

int BatchSize::limit() const
{
    if (m_noted == 0)
        return 1;
    // The dealer is to spend an eighth of its time on what it sends.
    const double seconds = std::clamp(8 * messageSeconds * m_workers, shortestSeconds, longestSeconds);
    return int(std::clamp(seconds / (std::max(0.0, m_jobSeconds) + handlingSeconds), 1.0, double(m_largest)));
}

int BatchSize::next(std::size_t left) const
{
    const std::size_t share = left / (2 * std::size_t(m_workers));
    return int(std::clamp<std::size_t>(share, 1, std::size_t(limit())));
}

double answerPauseSeconds(int workers)
{
    // And a quarter on what it is told: a worker is given more before all is done that it has.
    return std::clamp(4 * messageSeconds * workers, 0.001, longestSeconds / 2);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/synthetic.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "core/base/clock.h"

namespace tutti {
namespace {

/// Rounds between two looks at the checkpoint: some tens of microseconds.
constexpr std::uint64_t blockRounds = 16384;

/// xorshift64* (Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled", 2016): each round
/// needs the one before, so no compiler can shorten or vectorise it.
std::uint64_t computeRounds(std::uint64_t state, std::uint64_t rounds)
{
    for (std::uint64_t round = 0; round < rounds; ++round) {
        state ^= state >> 12U;
        state ^= state << 25U;
        state ^= state >> 27U;
        state *= 0x2545F4914F6CDD1DULL;
    }
    return state;
}

Result<void> compute(std::uint64_t amount, const Checkpoint& checkpoint, JobReport& report)
{
    std::uint64_t state = 0x9E3779B97F4A7C15ULL;
    for (std::uint64_t done = 0; done < amount;) {
        const std::uint64_t rounds = std::min(blockRounds, amount - done);
        state = computeRounds(state, rounds);
        done += rounds;
        if (auto goOn = checkpoint.check(); !goOn)
            return goOn;
    }
    report.checksum = state;
    return {};
}

Result<void> wait(std::uint64_t microseconds, const std::stop_token& stop, double timeLimit,
                  const Checkpoint& checkpoint)
{
    // Longer than anybody waits, and still a time that the clock can hold.
    constexpr Seconds longest(1e9);
    Seconds span = std::min(longest, Seconds(double(microseconds) * 1e-6));
    if (timeLimit > 0)
        span = std::min(span, Seconds(timeLimit));
    const auto end = std::chrono::steady_clock::now() + std::chrono::ceil<SteadyTime::duration>(span);
    std::mutex mutex;
    std::condition_variable_any nobodyWakes;
    std::unique_lock lock(mutex);
    nobodyWakes.wait_until(lock, stop, end, [] { return false; });
    return checkpoint.check();
}

} // namespace

Result<void> runSynthetic(const SyntheticJob& job, const std::stop_token& stop, double timeLimit, JobReport& report)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    const Checkpoint checkpoint(stop, timeLimit);
    const bool computes = job.kind == SyntheticKind::Compute;
    auto outcome = computes ? compute(job.amount, checkpoint, report) : wait(job.amount, stop, timeLimit, checkpoint);
    report.phases[std::size_t(computes ? Phase::Compute : Phase::Wait)] = secondsSince(start);
    return outcome;
}

} // namespace tutti

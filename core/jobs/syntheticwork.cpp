// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/syntheticwork.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/clock.h"
#include "core/jobs/synthetic.h"

namespace tutti {
namespace {

/// CPU seconds of this thread for so many rounds, looks at the checkpoint included: what a job costs. The clock counts
/// what the thread itself used, so that others on the core do not slow the calibration down.
double secondsOf(std::uint64_t rounds)
{
    JobReport report;
    const double start = threadCpuSeconds();
    // Without a stop and a limit it cannot fail.
    (void)runSynthetic({"calibration", SyntheticKind::Compute, rounds}, {}, 0, report);
    return threadCpuSeconds() - start;
}

double calibrate()
{
    constexpr int trials = 16;
    constexpr double trialSeconds = 0.01;
    constexpr double leastSeconds = 1e-6;
    std::uint64_t rounds = 1U << 20U;
    double best = 0;
    for (int trial = 0; trial <= trials; ++trial) {
        const double perSecond = double(rounds) / std::max(secondsOf(rounds), leastSeconds);
        best = std::max(best, perSecond);
        rounds = std::max<std::uint64_t>(1, std::uint64_t(perSecond * trialSeconds));
    }
    constexpr double millisecond = 1e-3;
    return best * millisecond;
}

/// The share of the work that each job has, by rank; the sum is 1.
std::vector<double> sharesOf(SyntheticShape shape, std::size_t count)
{
    std::vector<double> shares(count, 1);
    if (shape == SyntheticShape::Skewed) {
        for (std::size_t rank = 0; rank < count; ++rank)
            shares[rank] = 1 / double(rank + 1);
    } else if (shape == SyntheticShape::OneGiant && count > 1) {
        shares.back() = double(count - 1);
    }
    double sum = 0;
    for (const double share : shares)
        sum += share;
    for (double& share : shares)
        share /= sum;
    return shares;
}

std::string nameOf(std::size_t number, std::size_t count)
{
    constexpr std::size_t leastDigits = 3;
    const std::string digits = std::to_string(number);
    const std::size_t width = std::max(leastDigits, std::to_string(count).size());
    return "job " + std::string(width - digits.size(), '0') + digits;
}

Job jobOf(std::string name, SyntheticKind kind, double amount)
{
    // More than anybody waits for, and what a double still counts.
    constexpr double most = 9e15;
    const auto whole = std::uint64_t(std::clamp(amount, 1.0, most));
    return {SyntheticJob {std::move(name), kind, whole}, 0, double(whole)};
}

} // namespace

double roundsPerMillisecond()
{
    static const double calibration = calibrate();
    return calibration;
}

SyntheticJobs makeSyntheticJobs(const SyntheticWork& work, double calibration)
{
    constexpr double microseconds = 1000;
    constexpr double percent = 100;
    const double unit = work.kind == SyntheticKind::Wait ? microseconds : calibration;
    const double whole = double(work.count) * work.milliseconds * unit;
    const double serial = std::round(whole * std::clamp(work.serialPercent, 0.0, percent) / percent);

    SyntheticJobs made;
    if (work.count > 0 && work.serialPercent > 0)
        made.serial = jobOf("serial part", work.kind, serial);
    made.jobs.reserve(work.count);
    // Rounded where each job ends, so that what one is given too much the next has too little.
    double end = 0;
    double given = 0;
    const std::vector<double> shares = sharesOf(work.shape, work.count);
    for (std::size_t job = 0; job < work.count; ++job) {
        end += shares[job] * (whole - serial);
        made.jobs.push_back(jobOf(nameOf(job + 1, work.count), work.kind, std::round(end) - given));
        given = std::round(end);
    }
    return made;
}

} // namespace tutti

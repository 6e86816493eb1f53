// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to keep the record of a run: 10,000 jobs of 1 ms, carried out in turns by an engine whose observer
// throws everything away, and as a comparison does it, with a record of each job, the run's head and the input's
// digest.
//
//     bench_recording [ROUNDS [ENGINE]]
#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/version.h"
#include "core/engine/registry.h"
#include "core/session/syntheticrun.h"

namespace {

using namespace tutti;

/// What issue 4 asks for.
constexpr double wantedRatio = 1.02;

/// Counts, and keeps nothing.
class Counter : public RunObserver
{
public:
    void taskStarted(std::size_t, int, double) override {}
    void taskFinished(Answer) override { ++m_finished; }
    std::size_t finished() const { return m_finished; }

private:
    std::atomic<std::size_t> m_finished = 0;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void printMachine()
{
    const Machine machine = thisMachine();
    std::printf("%s, %d logical and %d physical cores, %s, load %.2f, %d usable; Tutti %s, %s\n", machine.cpu.c_str(),
                machine.logicalCores, machine.physicalCores, machine.os.c_str(), machine.loadAverage[0], usableCpus(),
                std::string(version()).c_str(), std::string(buildType()).c_str());
}

/// CPU time of this process, which others on the machine hardly change.
double cpuSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// Seconds of one run.
struct Times
{
    double wall = 0;
    double cpu = 0;
};

/// Nothing when it failed.
std::optional<Times> timesOf(const SyntheticJobs& work, Engine& engine, bool withRecord)
{
    Counter counter;
    const SteadyTime start = std::chrono::steady_clock::now();
    const double cpuBefore = cpuSeconds();
    bool isWhole = false;
    if (withRecord) {
        const BatchResult result = carryOutSynthetic(work, "{}", engine, Schedule::LongestFirst, counter, {});
        isWhole = !result.engineError && result.record.tasks.size() == work.jobs.size();
    } else {
        isWhole = engine.run(work.jobs, counter, {}).has_value();
    }
    const Times times {secondsSince(start), cpuSeconds() - cpuBefore};
    return isWhole && counter.finished() == work.jobs.size() ? std::optional(times) : std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const auto engine = makeEngine(argc > 2 ? argv[2] : "qtconcurrent", {});
    if (!engine || !engine->probe()) {
        std::fprintf(stderr, "this engine cannot run here\n");
        return EXIT_FAILURE;
    }
    const SyntheticJobs work = makeSyntheticJobs({.count = 10'000, .milliseconds = 1}, roundsPerMillisecond());
    printMachine();
    std::vector<double> wall;
    std::vector<double> cpu;
    // The first round warms up and is not counted; then each goes first in every other round. The two of a round are
    // compared with each other, so that drift hits both.
    for (int round = 0; round <= rounds; ++round) {
        std::array<Times, 2> times {};
        for (const int turn : {0, 1}) {
            const bool withRecord = (round + turn) % 2 == 0;
            const auto measured = timesOf(work, *engine, withRecord);
            if (!measured)
                return EXIT_FAILURE;
            times[withRecord ? 1 : 0] = *measured;
        }
        const auto& [without, with] = times;
        std::printf("%s with a record %.3f s (CPU %.3f s), without %.3f s (CPU %.3f s)\n",
                    round == 0 ? "warm-up:" : "round:  ", with.wall, with.cpu, without.wall, without.cpu);
        if (round > 0) {
            wall.push_back(with.wall / without.wall);
            cpu.push_back(with.cpu / without.cpu);
        }
    }
    const double ratio = median(wall);
    std::printf(
        "10,000 jobs of 1 ms by %s, %d workers: with a record / without, medians of %d: wall time %.4f, CPU time "
        "of this process %.4f; asked for: at most %.2f\n",
        std::string(engine->id()).c_str(), engine->workers(), rounds, ratio, median(cpu), wantedRatio);
    return ratio <= wantedRatio ? EXIT_SUCCESS : EXIT_FAILURE;
}

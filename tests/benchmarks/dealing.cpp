// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws how far one dealer reaches: job times of recorded runs, played for 10 to 10,000 ranks. `-t figures` makes
// docs/dealing.svg from the runs in docs/runs.
//
//     dealing_figure FILE.svg REPORT.json...
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/jobs/codec.h"
#include "core/timing/dealingfigure.h"
#include "core/timing/statistics.h"

namespace {

using namespace tutti;

/// What a message and a job cost the dealer is measured: bench_engines with mpi and mpi:1, empty jobs on two cores,
/// which engine, dealer and ranks shared, so that it is too much rather than too little. The network is assumed: 10
/// Gbit/s with a latency of 50 us.
constexpr DealingWorld world {10, 50e-6, 1.25e9, 700, 900, 16e-6, 15e-6, 0};
constexpr std::array ranksToPlay {10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000};
constexpr std::size_t jobsPerRank = 100;

std::vector<double> timesOf(const RunRecord& run)
{
    std::vector<double> times;
    for (const TaskRecord& task : run.tasks) {
        if (task.report.outcome == Outcome::Done && task.startedSeconds && task.finishedSeconds)
            times.push_back(*task.finishedSeconds - *task.startedSeconds);
    }
    return times;
}

void addCurves(std::vector<DealingCurve>& curves, const RunRecord& run)
{
    const std::vector<double> times = timesOf(run);
    const std::size_t set = curves.size() / 2;
    std::array<char, 80> name {};
    std::snprintf(name.data(), name.size(), "%s, median %.0f ms", run.job.c_str(), medianOf(times) * 1e3);
    for (const int largest : {1, 0}) {
        DealingCurve& curve = curves.emplace_back();
        curve.name = name.data();
        curve.set = set;
        curve.hasBatches = largest == 0;
        for (const int ranks : ranksToPlay) {
            DealingWorld played = world;
            played.ranks = ranks;
            played.largestBatch = largest;
            const DealingForecast forecast = simulateDealing(times, jobsPerRank * std::size_t(ranks), played);
            std::printf("%s, %s, %d ranks: efficiency %.3f, dealer busy %.3f, %.2f jobs a message\n", name.data(),
                        largest == 1 ? "one a message" : "in batches", ranks, forecast.efficiency, forecast.dealerBusy,
                        2.0 * double(jobsPerRank) * ranks / double(forecast.messages));
            curve.points.emplace_back(ranks, forecast);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<DealingCurve> curves;
    for (int i = 2; i < argc; ++i) {
        std::ifstream stream(argv[i]);
        const std::string text {std::istreambuf_iterator<char>(stream), {}};
        const auto run = decodeRun(text);
        if (!run || timesOf(*run).empty()) {
            std::fprintf(stderr, "%s: %s\n", argv[i], run ? "no job was done" : run.error().detail.c_str());
            return EXIT_FAILURE;
        }
        addCurves(curves, *run);
    }
    if (curves.empty())
        return EXIT_FAILURE;
    std::array<char, 400> text {};
    std::snprintf(
        text.data(), text.size(),
        "%zu jobs a rank, their times drawn from recorded runs. Each way %.0f µs and a line of 10 Gbit/s; the "
        "dealer needs %.0f µs a message and %.0f µs a job.",
        jobsPerRank, world.latency * 1e6, world.messageSeconds * 1e6, world.jobSeconds * 1e6);
    std::ofstream(argv[1]) << dealingSvg(curves, {text.data()});
    return EXIT_SUCCESS;
}

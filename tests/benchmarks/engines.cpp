// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an engine costs apart from the jobs: empty jobs, ten thousand and a hundred thousand of them, or
// TUTTI_BENCH_JOBS and ten times as many, by every engine that can run here. Rounds alternate between the engines, so
// that a slow moment does not fall on one of them alone. `mpi:1` is mpi with one job in each message.
//
//     bench_engines [ROUNDS [ENGINE...]]
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/base/machine.h"
#include "core/base/version.h"
#include "core/engine/registry.h"

namespace {

using namespace tutti;

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

std::size_t fewJobs()
{
    const char* const asked = std::getenv("TUTTI_BENCH_JOBS");
    return asked == nullptr ? 10'000 : std::max<std::size_t>(1, std::strtoull(asked, nullptr, 10));
}

std::size_t manyJobs()
{
    return 10 * fewJobs();
}

std::unique_ptr<Engine> engineCalled(const std::string& name, EngineConfig config)
{
    const auto colon = name.find(':');
    if (colon != std::string::npos)
        config.largestBatch = std::atoi(name.c_str() + colon + 1);
    return makeEngine(name.substr(0, colon), std::move(config));
}

/// Per engine and number of jobs: the seconds after the start-up, and the start-ups.
struct Samples
{
    std::map<std::size_t, std::vector<double>> work;
    std::vector<double> startup;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool measure(const std::string& id, std::size_t count, Samples& samples)
{
    const std::vector<Job> jobs(count, Job {SyntheticJob {"empty", SyntheticKind::Compute, 0}, 0, 0});
    Counter counter;
    const auto summary = engineCalled(id, {.schedule = Schedule::Dynamic})->run(jobs, counter, {});
    if (!summary || counter.finished() != count) {
        std::printf("%s: %s\n", id.c_str(), summary ? "records are missing" : summary.error().detail.c_str());
        return false;
    }
    samples.work[count].push_back(summary->wallSeconds - summary->startupSeconds);
    samples.startup.push_back(summary->startupSeconds);
    return true;
}

std::vector<std::string> enginesThatRun(std::vector<std::string> asked)
{
    if (asked.empty()) {
        for (const EngineEntry& entry : engineEntries())
            asked.emplace_back(entry.id);
    }
    std::vector<std::string> ids;
    for (const std::string& id : asked) {
        const auto engine = engineCalled(id, {});
        const auto probed = engine ? engine->probe() : fail(ErrorCode::NotFound, "no such engine");
        if (probed)
            ids.push_back(id);
        else
            std::printf("%s: %s\n", id.c_str(), probed.error().detail.c_str());
    }
    return ids;
}

void printMachine()
{
    const Machine machine = thisMachine();
    std::printf("%s, %d logical and %d physical cores, %s, load %.2f, %d usable; Tutti %s, %s\n", machine.cpu.c_str(),
                machine.logicalCores, machine.physicalCores, machine.os.c_str(), machine.loadAverage[0], usableCpus(),
                std::string(version()).c_str(), std::string(buildType()).c_str());
}

void printTable(const std::map<std::string, Samples>& samples)
{
    std::printf("%zu and %zu jobs\n%-14s %12s %15s %16s %13s\n", fewJobs(), manyJobs(), "engine", "start-up ms",
                "us/job of few", "us/job of many", "many : few");
    for (const auto& [id, sample] : samples) {
        const double few = median(sample.work.at(fewJobs()));
        const double many = median(sample.work.at(manyJobs()));
        std::printf("%-14s %12.1f %15.2f %16.2f %13.2f\n", id.c_str(), median(sample.startup) * 1e3,
                    few / double(fewJobs()) * 1e6, many / double(manyJobs()) * 1e6,
                    many / few * double(fewJobs()) / double(manyJobs()));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
    const auto ids = enginesThatRun(std::vector<std::string>(argv + std::min(argc, 2), argv + argc));
    printMachine();
    std::map<std::string, Samples> samples;
    for (int round = 0; round < rounds; ++round) {
        for (const std::size_t count : {fewJobs(), manyJobs()}) {
            for (const std::string& id : ids) {
                if (!measure(id, count, samples[id]))
                    return EXIT_FAILURE;
            }
        }
    }
    printTable(samples);
    return EXIT_SUCCESS;
}

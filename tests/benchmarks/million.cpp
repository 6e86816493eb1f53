// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the cost of a run's records grows with their number and no faster: a hundred thousand and a million records
// made, written into a journal, spelled as a report and read back. Prints the time for each record and their ratio, and
// fails where a million cost more than half as much again for each.
//
//     bench_million [FEW]      (100,000; many is ten times as many)
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

#include "core/base/clock.h"
#include "core/base/version.h"
#include "core/jobs/codec.h"
#include "core/jobs/schedule.h"
#include "core/session/journalwriter.h"

namespace {

using namespace tutti;

std::vector<TaskRecord> makeRecords(std::size_t count)
{
    std::vector<TaskRecord> records(count);
    for (std::size_t i = 0; i < count; ++i) {
        TaskRecord& record = records[i];
        record.task = i;
        record.source = "synthetic " + std::to_string(i);
        record.worker = int(i % 2);
        record.host = "host";
        record.startedSeconds = double(i) * 1e-5;
        record.finishedSeconds = double(i + 1) * 1e-5;
        record.report.checksum = i;
    }
    return records;
}

bool writeJournal(const std::vector<TaskRecord>& records)
{
    const auto file = std::filesystem::temp_directory_path() / ("tutti-million-" + std::to_string(::getpid()));
    auto journal = JournalWriter::create(file, {});
    if (!journal)
        return false;
    for (const TaskRecord& record : records)
        (*journal)->add(record);
    (*journal)->end({});
    const bool isWhole = !(*journal)->problem();
    std::filesystem::remove(file);
    return isWhole;
}

bool deal(std::size_t count)
{
    std::vector<double> costs(count);
    for (std::size_t i = 0; i < count; ++i)
        costs[i] = double((i * 7919) % 1000);
    return dealingOrder(Schedule::LongestFirst, costs).size() == count;
}

using Steps = std::vector<std::pair<std::string, std::function<bool()>>>;

bool measure(std::size_t count, std::map<std::string, std::vector<double>>& secondsPerRecord)
{
    RunRecord run;
    std::string text;
    const Steps steps {
        {"1 made", [&] { return !(run.tasks = makeRecords(count)).empty(); }},
        {"2 put in order", [&] { return deal(count); }},
        {"3 written as a journal", [&] { return writeJournal(run.tasks); }},
        {"4 spelled as a report", [&] { return !(text = encodeRun(run)).empty(); }},
        {"5 read from a report", [&] { return decodeRun(text)->tasks.size() == count; }},
    };
    for (const auto& [name, step] : steps) {
        const SteadyTime start = std::chrono::steady_clock::now();
        if (!step())
            return false;
        secondsPerRecord[name].push_back(secondsSince(start) / double(count));
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t few = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    std::map<std::string, std::vector<double>> seconds;
    if (few == 0 || !measure(few, seconds) || !measure(10 * few, seconds))
        return EXIT_FAILURE;
    std::printf("%s; %zu and %zu records\n", std::string(buildType()).c_str(), few, 10 * few);
    bool isLinear = true;
    for (const auto& [name, each] : seconds) {
        const double ratio = each[1] / each[0];
        std::printf("%-26s %8.2f us and %8.2f us each, ratio %.2f\n", name.c_str(), each[0] * 1e6, each[1] * 1e6,
                    ratio);
        isLinear = isLinear && ratio < 1.5;
    }
    rusage used {};
    ::getrusage(RUSAGE_SELF, &used);
    std::printf("at most %.0f MB in use\n", double(used.ru_maxrss) / 1024);
    return isLinear ? EXIT_SUCCESS : EXIT_FAILURE;
}

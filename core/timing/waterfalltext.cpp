// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/waterfalltext.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/paths.h"

namespace tutti {
namespace {

/// What can be said with three decimals.
constexpr double leastSeconds = 0.0005;

/// What an engine's workers are called: one of them, and several.
struct WorkerWord
{
    std::string_view engine;
    std::string_view one;
    std::string_view many;
};
constexpr WorkerWord anyWorker {"", "worker", "workers"};
constexpr std::array workerWords {WorkerWord {"qtconcurrent", "thread", "threads"},
                                  WorkerWord {"openmp", "thread", "threads"},
                                  WorkerWord {"processes", "process", "processes"}, WorkerWord {"mpi", "rank", "ranks"},
                                  WorkerWord {"network", "connection", "connections"}};

const WorkerWord& wordFor(std::string_view engine)
{
    for (const WorkerWord& word : workerWords) {
        if (word.engine == engine)
            return word;
    }
    return anyWorker;
}

/// Workers with their number: "4 processes".
std::string counted(const RunRecord& run)
{
    const WorkerWord& word = wordFor(run.engine);
    return std::to_string(run.workers) + " " + std::string(run.workers == 1 ? word.one : word.many);
}

/// With a point, whatever the program's locale.
std::string fixedNumber(double value, int decimals)
{
    std::array<char, 320> text {};
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return {text.data(), written.ptr};
}

/// "0.05 s, 8 % of the run", of the number without its sign.
std::string amount(double seconds, double wallSeconds)
{
    const double size = std::abs(seconds);
    const int decimals = size >= 10 ? 1 : (size >= 0.0095 ? 2 : 3);
    const double percent = wallSeconds > 0 ? 100 * size / wallSeconds : 0;
    return fixedNumber(size, decimals) + " s, " + (percent < 0.5 ? "under 1" : fixedNumber(percent, 0))
        + " % of the run";
}

/// The step's task by name where it is only one.
std::string onlyTask(const WaterfallStep& step, const RunRecord& run)
{
    if (step.tasks.size() != 1 || step.tasks.front() >= run.tasks.size())
        return {};
    const std::filesystem::path& source = run.tasks[step.tasks.front()].source;
    return displayUtf8(source.has_filename() ? source.filename() : source);
}

std::string startupSentence(const WaterfallStep& step, const RunRecord& run, const std::string& number)
{
    const std::string what = (run.engine == "network" ? "Opening " : "Starting ") + counted(run);
    if (number.empty())
        return what + " took no measurable time";
    return what + (step.seconds < 0 ? " took less than the reference's share: " : " took ") + number;
}

std::string serialSentence(const RunRecord& run, const std::string& number)
{
    const WorkerWord& word = wordFor(run.engine);
    if (number.empty())
        return "No serial part kept " + std::string(word.many) + " waiting";
    return "While one " + std::string(word.one) + " did the serial part, the others waited: " + number;
}

std::string unevenSentence(const WaterfallStep& step, const RunRecord& run, const std::string& number)
{
    const WorkerWord& word = wordFor(run.engine);
    if (number.empty())
        return "No " + std::string(word.one) + " ran out of jobs before the others";
    const std::string task = onlyTask(step, run);
    return "With no jobs left, " + std::string(word.many) + " waited for " + (task.empty() ? "others to finish" : task)
        + ": " + number;
}

std::string waitingSentence(const WaterfallStep& step, const RunRecord& run, const std::string& number)
{
    const std::string what = run.engine == "network" ? "The downloads waited for the network "
                                                     : "The jobs waited for disk, network or a free core ";
    if (number.empty())
        return what + "no longer than one after the other";
    return what + (step.seconds < 0 ? "less" : "more") + " than one after the other: " + number;
}

std::string slowedSentence(const WaterfallStep& step, const RunRecord& run, const std::string& number)
{
    if (number.empty())
        return "The jobs took no more CPU time than one after the other";
    const std::string what =
        std::string("The jobs took ") + (step.seconds < 0 ? "less" : "more") + " CPU time than one after the other";
    if (step.seconds < 0 || run.workers == 1)
        return what + ": " + number;
    return what + ", as " + std::string(wordFor(run.engine).many) + " share cores, caches and memory: " + number;
}

std::string ownCostSentence(const WaterfallStep& step, const std::string& number)
{
    if (number.empty())
        return "Between and after the jobs no measurable time passed";
    if (step.seconds < 0)
        return "Between and after the jobs less time passed than one after the other: " + number;
    return "The engine's own cost, between and after the jobs, was " + number;
}

} // namespace

std::string_view lossPartName(LossPart part)
{
    constexpr std::array<std::string_view, 6> names {"startup", "serial", "uneven", "waiting", "slowed", "own-cost"};
    return names.at(std::size_t(part));
}

std::string lossSentence(const WaterfallStep& step, const RunRecord& run)
{
    const std::string number = std::abs(step.seconds) < leastSeconds ? "" : amount(step.seconds, run.wallSeconds);
    switch (step.part) {
    case LossPart::Startup:
        return startupSentence(step, run, number);
    case LossPart::Serial:
        return serialSentence(run, number);
    case LossPart::Uneven:
        return unevenSentence(step, run, number);
    case LossPart::Waiting:
        return waitingSentence(step, run, number);
    case LossPart::Slowed:
        return slowedSentence(step, run, number);
    case LossPart::OwnCost:
        return ownCostSentence(step, number);
    }
    return {};
}

} // namespace tutti

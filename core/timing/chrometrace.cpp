// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/chrometrace.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/paths.h"
#include "core/timing/lanes.h"
#include "core/timing/partsapart.h"

namespace tutti {
namespace {

using Json = nlohmann::ordered_json;

/// Whole microseconds: slices that share an edge share the same number, so that no reader takes them for overlapping.
using Micros = std::int64_t;

Micros microsOf(double seconds)
{
    constexpr double perSecond = 1e6;
    // A damaged record must not make a number that does not fit.
    constexpr double most = 1e15;
    return std::isfinite(seconds) ? Micros(std::llround(std::clamp(seconds * perSecond, -most, most))) : 0;
}

/// A slice without its place.
struct Slice
{
    std::string name;
    std::string_view category;
    Micros start = 0;
    Micros end = 0;
};

/// Collects the events of a trace.
class Trace
{
public:
    explicit Trace(const RunRecord& run)
        : m_run(run)
    {
    }

    std::string text();

private:
    /// Numbers begin at 1: viewers take process and thread 0 for the system's own.
    struct Place
    {
        int process = 1;
        int thread = 1;
    };

    Place placeOf(const std::string& host, int worker);
    void nameProcess(int process, const std::string& host);
    void nameThread(Place place);
    void describe(std::string_view what, Place place, Json args);
    void add(Place place, const Slice& slice, Json args = Json::object());
    void addLane(int worker, const Lane& lane);
    void addTask(const TaskRecord& task, Micros notAfter);
    void addPhases(Place place, const JobReport& report, Micros start, Micros end);

    const RunRecord& m_run;
    Json m_events = Json::array();
    std::map<std::string, int> m_processes;
    std::set<std::pair<int, int>> m_threads;
};

Json argumentsOf(const TaskRecord& task)
{
    const JobReport& report = task.report;
    Json args;
    args["source"] = displayUtf8(task.source);
    args["outcome"] = outcomeName(report.outcome);
    if (report.error)
        args["error"] = report.error->detail;
    if (!report.notes.empty())
        args["notes"] = report.notes;
    args["cpu_seconds"] = report.cpuSeconds;
    args["audio_seconds"] = report.audioSeconds;
    args["bytes_read"] = report.bytesRead;
    args["bytes_written"] = report.bytesWritten;
    return args;
}

std::string nameOf(const TaskRecord& task)
{
    const std::filesystem::path name = task.source.filename();
    return displayUtf8(name.empty() ? task.source.path() : name);
}

Json headOf(const RunRecord& run)
{
    return {{"job", run.job},
            {"engine", run.engine},
            {"workers", run.workers},
            {"schedule", run.schedule},
            {"started_at", run.startedAt},
            {"wall_seconds", run.wallSeconds},
            {"startup_seconds", run.startupSeconds},
            {"serial_seconds", run.serialSeconds},
            {"version", run.version},
            {"build_type", run.buildType},
            {"host", run.machine.host},
            {"cpu", run.machine.cpu}};
}

Trace::Place Trace::placeOf(const std::string& host, int worker)
{
    const auto [process, isNewProcess] = m_processes.try_emplace(host, int(m_processes.size()) + 1);
    const Place place {process->second, worker + 1};
    if (isNewProcess)
        nameProcess(place.process, host);
    if (m_threads.emplace(place.process, place.thread).second)
        nameThread(place);
    return place;
}

void Trace::nameProcess(int process, const std::string& host)
{
    describe("process_name", {process, 1}, {{"name", host.empty() ? "tutti" : "tutti on " + host}});
    describe("process_sort_index", {process, 1}, {{"sort_index", process}});
}

void Trace::nameThread(Place place)
{
    const std::string_view word = m_run.engine == "network" ? "connection " : "worker ";
    describe("thread_name", place, {{"name", std::string(word) + std::to_string(place.thread)}});
    describe("thread_sort_index", place, {{"sort_index", place.thread}});
}

void Trace::describe(std::string_view what, Place place, Json args)
{
    m_events.push_back(
        {{"name", what}, {"ph", "M"}, {"pid", place.process}, {"tid", place.thread}, {"args", std::move(args)}});
}

void Trace::add(Place place, const Slice& slice, Json args)
{
    m_events.push_back({{"name", slice.name},
                        {"cat", slice.category},
                        {"ph", "X"},
                        {"ts", slice.start},
                        {"dur", std::max<Micros>(0, slice.end - slice.start)},
                        {"pid", place.process},
                        {"tid", place.thread},
                        {"args", std::move(args)}});
}

void Trace::addPhases(Place place, const JobReport& report, Micros start, Micros end)
{
    double seconds = 0;
    Micros from = start;
    for (std::size_t phase = 0; phase < phaseCount; ++phase) {
        if (report.phases.at(phase) <= 0)
            continue;
        seconds += report.phases.at(phase);
        const Micros to = std::clamp(start + microsOf(seconds), from, end);
        add(place, {std::string(phaseName(Phase(phase))), "phase", from, to});
        from = to;
    }
}

void Trace::addTask(const TaskRecord& task, Micros notAfter)
{
    const Place place = placeOf(task.host, task.worker);
    const Micros start = microsOf(*task.startedSeconds);
    const Micros end = std::max(start, std::min(notAfter, microsOf(*task.finishedSeconds)));
    add(place, {nameOf(task), "job", start, end}, argumentsOf(task));
    addPhases(place, task.report, start, end);
}

void Trace::addLane(int worker, const Lane& lane)
{
    constexpr Micros never = std::numeric_limits<Micros>::max();
    const Micros serialEnd = microsOf(m_run.serialSeconds);
    Micros workStart = microsOf(workStartOf(m_run));
    // A worker may begin before the others are ready; slices of a thread must not overlap.
    if (!lane.empty())
        workStart = std::min(workStart, microsOf(*m_run.tasks[lane.front()].startedSeconds));
    const Place place = placeOf(lane.empty() ? m_run.machine.host : m_run.tasks[lane.front()].host, worker);
    if (worker == 0 && serialEnd > 0) {
        add(place, {"serial part", "serial", 0, serialEnd});
        for (const TaskRecord& task : m_run.tasks) {
            if (isSerialPart(m_run, task))
                addTask(task, serialEnd);
        }
    }
    if (workStart > serialEnd)
        add(place, {"start-up", "startup", serialEnd, workStart});
    for (std::size_t i = 0; i < lane.size(); ++i) {
        const Micros next = i + 1 < lane.size() ? microsOf(*m_run.tasks[lane[i + 1]].startedSeconds) : never;
        addTask(m_run.tasks[lane[i]], next);
    }
}

std::string Trace::text()
{
    const std::vector<Lane> lanes = lanesOf(m_run);
    for (std::size_t worker = 0; worker < lanes.size(); ++worker)
        addLane(int(worker), lanes[worker]);
    const Json trace {{"displayTimeUnit", "ms"}, {"otherData", headOf(m_run)}, {"traceEvents", std::move(m_events)}};
    return trace.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace

std::string chromeTrace(const RunRecord& run)
{
    // Readers see the parts of a job as slices of its name.
    if (!hasParts(run))
        return Trace(run).text();
    const PartsApart apart = partsApart(run);
    return Trace(apart.run).text();
}

} // namespace tutti

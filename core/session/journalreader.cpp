// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cerrno>
#include <fstream>
#include <utility>

#include "core/base/paths.h"
#include "core/jobs/codec.h"
#include "core/session/journallegs.h"
#include "core/session/pastrun.h"

namespace tutti {
namespace {

/// More is no journal: its head would only be believed.
constexpr std::size_t mostTasks = 50000000;

Result<PastRun> begun(JournalHead head)
{
    auto options = decodeSettings(head.kind, head.settings);
    if (!options)
        return fail(options.error());
    if (head.tasks > mostTasks)
        return fail(ErrorCode::BadContent, "its number of tasks makes no sense; begin a new run");
    PastRun past;
    past.kind = head.kind;
    past.options = std::move(*options);
    past.options.output = std::move(head.output);
    past.options.existing = head.existing;
    past.options.timeLimit = head.timeLimit;
    past.settings = std::move(head.settings);
    past.paths = std::move(head.paths);
    past.recursive = head.recursive;
    past.thenSpectra = head.thenSpectra;
    past.shard = std::move(head.shard);
    past.unknown = head.tasks;
    past.work.started = nanosecondsOf(head.first.leg.startedAt);
    return past;
}

/// Takes a journal's lines, one after the other.
class Taker
{
public:
    Taker(PastRun& past, JournalLeg first)
        : m_past(past)
        , m_legs(std::move(first))
    {
    }

    void operator()(std::monostate) const {}
    void operator()(JournalLeg leg) { m_legs.begin(std::move(leg)); }
    void operator()(const JournalEnd& end) { m_legs.end(end); }

    /// What was asked for is kept until the plan that takes its place is there, too.
    void operator()(const JournalPlan& plan)
    {
        if (plan.tasks > mostTasks)
            return;
        m_requested.sources = std::exchange(m_past.sources, {});
        m_requested.subfolders = std::exchange(m_past.subfolders, {});
        m_requested.tasks = std::exchange(m_past.work.tasks, {});
        m_past.unknown = plan.tasks;
    }

    /// Tasks come in their order; what follows a gap cannot be placed.
    void operator()(JournalTask task) const
    {
        if (task.task != m_past.sources.size())
            return;
        m_past.sources.push_back(std::move(task.source));
        m_past.subfolders.push_back(std::move(task.subfolder));
        m_past.work.tasks.push_back(std::move(task.planned));
    }

    void operator()(TaskRecord record)
    {
        if (record.task >= m_past.work.tasks.size())
            return;
        m_legs.place(record);
        // A later leg may have given other names, all of them anew.
        auto& targets = m_past.work.tasks[record.task].targets;
        if (record.targets.size() == targets.size())
            targets = record.targets;
        m_past.work.tasks[record.task].record = std::move(record);
    }

    void close()
    {
        m_legs.close();
        m_past.legs = m_legs.legs();
        m_past.newest = m_legs.newest();
        m_past.ending = m_legs.ending();
        if (m_past.sources.size() < m_past.unknown && m_requested.sources.size() > m_past.sources.size())
            takeWhatWasRequested();
        m_past.unknown -= std::min(m_past.unknown, m_past.sources.size());
    }

private:
    struct Requested
    {
        std::vector<std::filesystem::path> sources;
        std::vector<std::filesystem::path> subfolders;
        std::vector<PastTask> tasks;
    };

    /// The plan was cut off.
    void takeWhatWasRequested()
    {
        m_past.sources = std::move(m_requested.sources);
        m_past.subfolders = std::move(m_requested.subfolders);
        m_past.work.tasks = std::move(m_requested.tasks);
        m_past.unknown = m_past.sources.size();
    }

    PastRun& m_past;
    JournalLegs m_legs;
    Requested m_requested;
};

} // namespace

std::optional<JournalEnding> newestEnding(const std::filesystem::path& file)
{
    // An end is a short line.
    constexpr std::streamoff enough = 1024;
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    const std::streamoff size = stream ? std::streamoff(stream.tellg()) : 0;
    stream.seekg(std::max<std::streamoff>(size - enough, 0));
    std::string text(std::size_t(std::min(std::max<std::streamoff>(size, 0), enough)), '\0');
    stream.read(text.data(), std::streamsize(text.size()));
    if (!stream || !text.ends_with('\n'))
        return std::nullopt;
    text.pop_back();
    const JournalLine last = decodeLine(std::string_view(text).substr(text.rfind('\n') + 1));
    const auto* const end = std::get_if<JournalEnd>(&last);
    return end != nullptr ? std::optional(end->ending) : std::nullopt;
}

Result<PastRun> readJournal(const std::filesystem::path& file, const std::stop_token& stop)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        return fail(ErrorCode::NotAFile, "is a folder; name a journal");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return fail(errorFromErrno(errno, "cannot read the journal"));
    std::string line;
    std::getline(stream, line);
    auto head = decodeHead(line);
    if (!head)
        return fail(head.error());
    JournalLeg first = head->first;
    auto past = begun(std::move(*head));
    if (!past)
        return past;
    Taker take(*past, std::move(first));
    while (!stop.stop_requested() && std::getline(stream, line))
        std::visit(take, decodeLine(line));
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "cancelled");
    take.close();
    return past;
}

} // namespace tutti

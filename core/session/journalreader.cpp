// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cerrno>
#include <fstream>
#include <utility>

#include <QDateTime>

#include "core/base/paths.h"
#include "core/jobs/codec.h"
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
    const QDateTime started =
        QDateTime::fromString(QString::fromStdString(head.first.part.startedAt), Qt::ISODateWithMs);
    past.work.started = started.toMSecsSinceEpoch() * 1000000;
    past.newest = head.first;
    past.parts.push_back(std::move(head.first.part));
    return past;
}

/// Takes a journal's lines, one after the other.
class Taker
{
public:
    explicit Taker(PastRun& past)
        : m_past(past)
    {
    }

    void operator()(std::monostate) const {}

    void operator()(JournalPart part)
    {
        endPart();
        part.part.offsetSeconds = m_past.parts.back().offsetSeconds + m_past.parts.back().wallSeconds;
        m_past.newest = part;
        m_past.parts.push_back(std::move(part.part));
        m_past.ending.reset();
        m_lastFinish = 0;
    }

    /// Tasks come in their order; what follows a gap cannot be placed.
    void operator()(JournalTask task) const
    {
        if (task.task != m_past.sources.size())
            return;
        m_past.sources.push_back(std::move(task.source));
        m_past.work.tasks.push_back(std::move(task.planned));
    }

    void operator()(TaskRecord record)
    {
        if (record.task >= m_past.work.tasks.size())
            return;
        const RunPart& part = m_past.parts.back();
        record.part = int(m_past.parts.size()) - 1;
        m_lastFinish = std::max(m_lastFinish, record.finishedSeconds.value_or(0));
        for (auto* time : {&record.startedSeconds, &record.finishedSeconds}) {
            if (*time)
                **time += part.offsetSeconds;
        }
        m_past.work.tasks[record.task].record = std::move(record);
    }

    void operator()(const JournalEnd& end) const
    {
        m_past.ending = end.ending;
        m_past.parts.back().wallSeconds = end.wallSeconds;
        m_past.parts.back().startupSeconds = end.startupSeconds;
        m_past.parts.back().workers = end.workers;
    }

    /// A part that was cut off took until the last of its records, as far as is known.
    void endPart() const
    {
        RunPart& part = m_past.parts.back();
        part.wallSeconds = std::max(part.wallSeconds, m_lastFinish);
    }

private:
    PastRun& m_past;
    double m_lastFinish = 0;
};

} // namespace

Result<PastRun> readJournal(const std::filesystem::path& file)
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
    auto past = begun(std::move(*head));
    if (!past)
        return past;
    Taker take(*past);
    while (std::getline(stream, line))
        std::visit(take, decodeLine(line));
    take.endPart();
    past->unknown -= std::min(past->unknown, past->sources.size());
    return past;
}

} // namespace tutti

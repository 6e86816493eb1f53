// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalparts.h"

#include <algorithm>
#include <utility>

#include <QDateTime>

#include "core/jobs/moverecord.h"
#include "core/session/pastrun.h"
#include "core/session/runhead.h"

namespace tutti {
namespace {

double wholeWall(const std::vector<RunPart>& parts)
{
    double seconds = 0;
    for (const RunPart& part : parts)
        seconds = std::max(seconds, part.offsetSeconds + part.wallSeconds);
    return seconds;
}

} // namespace

JournalParts::JournalParts(JournalPart first)
    : m_newest(std::move(first))
    , m_parts {m_newest.part}
{
}

void JournalParts::begin(JournalPart part)
{
    close();
    part.part.offsetSeconds = m_parts.back().offsetSeconds + m_parts.back().wallSeconds;
    m_parts.push_back(part.part);
    m_newest = std::move(part);
    m_ending.reset();
    m_lastFinish = 0;
}

void JournalParts::place(TaskRecord& record)
{
    record.part = int(m_parts.size()) - 1;
    m_lastFinish = std::max(m_lastFinish, record.finishedSeconds.value_or(0));
    moveBy(record, m_parts.back().offsetSeconds, 0);
}

void JournalParts::end(const JournalEnd& end)
{
    m_ending = end.ending;
    m_parts.back().wallSeconds = end.wallSeconds;
    m_parts.back().startupSeconds = end.startupSeconds;
    m_parts.back().workers = end.workers;
}

void JournalParts::close()
{
    RunPart& part = m_parts.back();
    part.wallSeconds = std::max(part.wallSeconds, m_lastFinish);
}

JournalPart newJournalPart(const NewPart& part)
{
    const RunRecord head = newRunRecord(part.job, part.engine, part.workers);
    JournalPart begun;
    begun.part.engine = head.engine;
    begun.part.workers = head.workers;
    begun.part.schedule = part.schedule;
    begun.part.startedAt = head.startedAt;
    begun.part.version = head.version;
    begun.part.host = head.machine.host;
    return begun;
}

std::int64_t nanosecondsOf(const std::string& startedAt)
{
    constexpr std::int64_t nanosecondsPerMillisecond = 1000000;
    const QDateTime started = QDateTime::fromString(QString::fromStdString(startedAt), Qt::ISODateWithMs);
    return started.toMSecsSinceEpoch() * nanosecondsPerMillisecond;
}

RunRecord joinToParts(const std::vector<RunPart>& before, Joining joining, RunRecord rest,
                      const std::function<bool(const TaskRecord&)>& isKept)
{
    RunPart part = partsOf(rest).front();
    part.offsetSeconds = wholeWall(before);
    for (TaskRecord& task : rest.tasks) {
        if (isKept(task))
            continue;
        task.part = int(before.size());
        moveBy(task, part.offsetSeconds, 0);
    }
    rest.parts = before;
    rest.parts.push_back(std::move(part));
    rest.joining = joining;
    rest.startedAt = before.front().startedAt;
    rest.startupSeconds = before.front().startupSeconds;
    rest.wallSeconds = wholeWall(rest.parts);
    for (const RunPart& each : before) {
        rest.workers = std::max(rest.workers, each.firstWorker + each.workers);
        if (each.engine != rest.engine)
            rest.engine = severalEngines;
    }
    return rest;
}

} // namespace tutti

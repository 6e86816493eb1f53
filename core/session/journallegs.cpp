// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journallegs.h"

#include <algorithm>
#include <utility>

#include <QDateTime>

#include "core/jobs/moverecord.h"
#include "core/session/pastrun.h"
#include "core/session/runhead.h"

namespace tutti {
namespace {

double wholeWall(const std::vector<RunLeg>& legs)
{
    double seconds = 0;
    for (const RunLeg& leg : legs)
        seconds = std::max(seconds, leg.offsetSeconds + leg.wallSeconds);
    return seconds;
}

} // namespace

JournalLegs::JournalLegs(JournalLeg first)
    : m_newest(std::move(first))
    , m_legs {m_newest.leg}
{
}

void JournalLegs::begin(JournalLeg leg)
{
    close();
    leg.leg.offsetSeconds = m_legs.back().offsetSeconds + m_legs.back().wallSeconds;
    m_legs.push_back(leg.leg);
    m_newest = std::move(leg);
    m_ending.reset();
    m_lastFinish = 0;
}

void JournalLegs::place(TaskRecord& record)
{
    record.leg = int(m_legs.size()) - 1;
    m_lastFinish = std::max(m_lastFinish, record.finishedSeconds.value_or(0));
    moveBy(record, m_legs.back().offsetSeconds, 0);
}

void JournalLegs::end(const JournalEnd& end)
{
    m_ending = end.ending;
    m_legs.back().wallSeconds = end.wallSeconds;
    m_legs.back().startupSeconds = end.startupSeconds;
    m_legs.back().workers = end.workers;
}

void JournalLegs::close()
{
    RunLeg& leg = m_legs.back();
    leg.wallSeconds = std::max(leg.wallSeconds, m_lastFinish);
}

JournalLeg newJournalLeg(const NewLeg& leg)
{
    const RunRecord head = newRunRecord(leg.job, leg.engine, leg.workers);
    JournalLeg begun;
    begun.leg.engine = head.engine;
    begun.leg.workers = head.workers;
    begun.leg.schedule = leg.schedule;
    begun.leg.startedAt = head.startedAt;
    begun.leg.version = head.version;
    begun.leg.host = head.machine.host;
    return begun;
}

std::int64_t nanosecondsOf(const std::string& startedAt)
{
    constexpr std::int64_t nanosecondsPerMillisecond = 1000000;
    const QDateTime started = QDateTime::fromString(QString::fromStdString(startedAt), Qt::ISODateWithMs);
    return started.toMSecsSinceEpoch() * nanosecondsPerMillisecond;
}

RunRecord joinToLegs(const std::vector<RunLeg>& before, Joining joining, RunRecord rest,
                     const std::function<bool(const TaskRecord&)>& isKept)
{
    RunLeg leg = legsOf(rest).front();
    leg.offsetSeconds = wholeWall(before);
    for (TaskRecord& task : rest.tasks) {
        if (isKept(task))
            continue;
        task.leg = int(before.size());
        moveBy(task, leg.offsetSeconds, 0);
    }
    rest.legs = before;
    rest.legs.push_back(std::move(leg));
    rest.joining = joining;
    rest.startedAt = before.front().startedAt;
    rest.startupSeconds = before.front().startupSeconds;
    rest.wallSeconds = wholeWall(rest.legs);
    for (const RunLeg& each : before) {
        rest.workers = std::max(rest.workers, each.firstWorker + each.workers);
        if (each.engine != rest.engine)
            rest.engine = severalEngines;
    }
    return rest;
}

} // namespace tutti

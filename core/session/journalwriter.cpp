// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalwriter.h"

#include <chrono>
#include <utility>

namespace tutti {
namespace {

constexpr std::chrono::milliseconds longestWait {500};
constexpr std::size_t recordsTogether = 2048;
/// How long the disk itself may lag behind: what a power failure may cost.
constexpr double secondsBetweenSyncs = 10;
constexpr std::size_t bytesTogether = 1U << 18U;

JournalTask journalTaskOf(const PlannedTask& task, std::size_t place)
{
    JournalTask line {place, sourceOf(task), {}};
    if (task.decided)
        line.planned.targets = task.decided->targets;
    else {
        for (const Target& target : targetsOf(task.job))
            line.planned.targets.push_back(target.file);
        line.planned.notes = task.notes;
    }
    return line;
}

} // namespace

Result<std::unique_ptr<JournalWriter>> JournalWriter::create(const std::filesystem::path& file, const JournalHead& head)
{
    auto journal = JournalFile::create(file, encodeLine(head));
    if (!journal)
        return fail(journal.error());
    return std::unique_ptr<JournalWriter>(new JournalWriter(std::move(*journal)));
}

Result<std::unique_ptr<JournalWriter>> JournalWriter::goOn(const std::filesystem::path& file, const JournalLeg& leg)
{
    auto held = JournalFile::hold(file);
    if (!held)
        return fail(held.error());
    return goOn(std::move(*held), leg);
}

Result<std::unique_ptr<JournalWriter>> JournalWriter::goOn(JournalFile held, const JournalLeg& leg)
{
    held.beginLeg(encodeLine(leg));
    if (held.problem())
        return fail(*held.problem());
    return std::unique_ptr<JournalWriter>(new JournalWriter(std::move(held)));
}

JournalWriter::JournalWriter(JournalFile journal)
    : m_journal(std::move(journal))
    , m_thread([this] { work(); })
{
}

JournalWriter::~JournalWriter()
{
    stop();
}

void JournalWriter::request(const std::vector<Source>& sources)
{
    std::vector<JournalTask> tasks;
    tasks.reserve(sources.size());
    for (std::size_t place = 0; place < sources.size(); ++place)
        tasks.push_back({place, sources[place].file, {}, sources[place].subfolder});
    m_requested = true;
    {
        const std::lock_guard lock(m_mutex);
        m_group.tasks = std::move(tasks);
    }
    m_wake.notify_one();
}

void JournalWriter::plan(const Plan& plan)
{
    std::vector<JournalTask> tasks;
    tasks.reserve(plan.tasks.size());
    for (std::size_t place = 0; place < plan.tasks.size(); ++place)
        tasks.push_back(journalTaskOf(plan.tasks[place], place));
    {
        const std::lock_guard lock(m_mutex);
        if (m_requested)
            m_group.anew = tasks.size();
        m_group.isPlan = true;
        m_group.tasks = std::move(tasks);
    }
    m_wake.notify_one();
}

void JournalWriter::add(TaskRecord record)
{
    std::size_t waiting = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_group.records.push_back(std::move(record));
        waiting = m_group.records.size();
    }
    if (waiting == recordsTogether)
        m_wake.notify_one();
}

void JournalWriter::end(const JournalEnd& end)
{
    stop();
    m_journal.write(encodeLine(end));
    m_journal.close();
}

void JournalWriter::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void JournalWriter::work()
{
    bool isLast = false;
    while (!isLast) {
        Group group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, longestWait, [this] {
                return m_stopping || m_group.anew || !m_group.tasks.empty()
                    || m_group.records.size() >= recordsTogether;
            });
            isLast = m_stopping;
            group = std::exchange(m_group, {});
        }
        writeGroup(group);
    }
}

void JournalWriter::writeGroup(const Group& group)
{
    if ((group.tasks.empty() && group.records.empty() && !group.anew) || problem())
        return;
    std::string text;
    const auto put = [&](const std::string& line) {
        text += line;
        if (text.size() >= bytesTogether)
            m_journal.write(std::exchange(text, {}));
    };
    if (group.anew)
        put(encodeLine(JournalPlan {*group.anew}));
    for (JournalTask task : group.tasks) {
        if (group.isPlan)
            task.planned.source = stateOfSource(task.source).value_or(SourceState {});
        put(encodeLine(task));
    }
    for (const TaskRecord& record : group.records)
        put(encodeLine(record));
    m_journal.write(text);
    if (!group.tasks.empty() || secondsSince(m_lastSync) > secondsBetweenSyncs) {
        m_journal.sync();
        m_lastSync = std::chrono::steady_clock::now();
    }
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/jobs/plan.h"
#include "core/jobs/record.h"
#include "core/jobs/scan.h"
#include "core/session/journalcodec.h"
#include "core/session/journalfile.h"

namespace tutti {

/// Writes a run's journal on a thread of its own, in groups of records, none of which waits longer than half a second.
/// What cannot be written costs the journal and never the run: see problem().
class JournalWriter
{
public:
    /// As JournalFile::create().
    static Result<std::unique_ptr<JournalWriter>> create(const std::filesystem::path& file, const JournalHead& head);
    /// As JournalFile::goOn().
    static Result<std::unique_ptr<JournalWriter>> goOn(const std::filesystem::path& file, const JournalLeg& leg);
    /// The same with a journal that is held already.
    static Result<std::unique_ptr<JournalWriter>> goOn(JournalFile held, const JournalLeg& leg);

    /// Writes what is left; without end() the run counts as cut off.
    ~JournalWriter();
    JournalWriter(const JournalWriter&) = delete;
    JournalWriter& operator=(const JournalWriter&) = delete;
    JournalWriter(JournalWriter&&) = delete;
    JournalWriter& operator=(JournalWriter&&) = delete;

    /// What is to be planned: should the run be cut off meanwhile, it can go on all the same. At most once, before
    /// plan().
    void request(const std::vector<Source>& sources);
    /// The tasks of the run, once, before their records. The sources are looked at on the writing thread.
    void plan(const Plan& plan);
    /// From any thread.
    void add(TaskRecord record);
    /// Waits until everything is written, of a run that somebody else will carry out.
    void flush() { stop(); }
    /// Waits until everything is written.
    void end(const JournalEnd& end);

    const std::filesystem::path& file() const { return m_journal.file(); }
    /// Why the journal is not whole; nothing when it is. After end() or flush().
    const std::optional<Error>& problem() const { return m_journal.problem(); }

private:
    /// What waits to be written.
    struct Group
    {
        /// So many tasks are planned; those that were requested hold no more.
        std::optional<std::size_t> anew;
        bool isPlan = false;
        std::vector<JournalTask> tasks;
        std::vector<TaskRecord> records;
    };

    explicit JournalWriter(JournalFile journal);
    void work();
    void writeGroup(const Group& group);
    void stop();

    JournalFile m_journal;
    SteadyTime m_lastSync;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Group m_group;
    bool m_requested = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace tutti

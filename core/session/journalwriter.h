// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/jobs/plan.h"
#include "core/jobs/record.h"
#include "core/session/journalcodec.h"

namespace tutti {

/// Writes a run's journal on a thread of its own, in groups of records, none of which waits longer than half a second.
/// The file is held while it is written, so that others see that the run goes on. What cannot be written costs the
/// journal and never the run: see problem().
class JournalWriter
{
public:
    /// A new file; one of that name may not be there yet (a device may). ErrorCode::Io and what system calls give.
    static Result<std::unique_ptr<JournalWriter>> create(const std::filesystem::path& file, const JournalHead& head);
    /// Goes on in a journal that is there, after a part that was cut off. ErrorCode::Io when its run goes on still.
    static Result<std::unique_ptr<JournalWriter>> goOn(const std::filesystem::path& file, const JournalPart& part);

    /// Writes what is left; without end() the run counts as cut off.
    ~JournalWriter();
    JournalWriter(const JournalWriter&) = delete;
    JournalWriter& operator=(const JournalWriter&) = delete;
    JournalWriter(JournalWriter&&) = delete;
    JournalWriter& operator=(JournalWriter&&) = delete;

    /// The tasks of the run, once, before their records. The sources are looked at on the writing thread.
    void plan(const Plan& plan);
    /// From any thread.
    void add(TaskRecord record);
    /// Waits until everything is written, of a run that somebody else will carry out.
    void flush() { stop(); }
    /// Waits until everything is written.
    void end(const JournalEnd& end);

    const std::filesystem::path& file() const { return m_file; }
    /// Why the journal is not whole; nothing when it is. After end() or flush().
    const std::optional<Error>& problem() const { return m_problem; }

private:
    JournalWriter(std::filesystem::path file, int descriptor);
    void work();
    void writeGroup(const std::vector<JournalTask>& tasks, const std::vector<TaskRecord>& records);
    void write(std::string_view text);
    void stop();

    std::filesystem::path m_file;
    int m_descriptor;
    std::optional<Error> m_problem;
    SteadyTime m_lastSync;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<JournalTask> m_tasks;
    std::vector<TaskRecord> m_records;
    bool m_stopping = false;
    std::thread m_thread;
};

/// Whether the run of this journal goes on: somebody holds the file.
bool isHeld(const std::filesystem::path& journal);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "core/engine/descriptor.h"
#include "core/engine/linebuffer.h"
#include "core/engine/workbench.h"

namespace tutti {

/// What the engine sends. A thread of its own reads it, so that a stop, the end of the input or SIGTERM is heard while
/// a job runs: it ends the job on the workbench, and two seconds later the process.
class Inbox
{
public:
    /// Must be made before other threads, which inherit that SIGTERM and SIGHUP are read here.
    explicit Inbox(Workbench& workbench);
    /// The reader ends by itself, once nextJob() has said that nothing more comes.
    ~Inbox();
    Inbox(const Inbox&) = delete;
    Inbox& operator=(const Inbox&) = delete;

    /// Waits for the next job's line; nothing when this process shall end.
    std::optional<std::string> nextJob();
    /// Whether this process shall end: then nobody wants an answer.
    bool isOver() const;

private:
    void read();
    bool readSome();
    void take(std::string_view line);
    void endOrBeEnded();

    Workbench& m_workbench;
    Descriptor m_signals;
    LineBuffer m_lines;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::string> m_jobs;
    bool m_isOver = false;
    bool m_hasLeft = false;
    std::jthread m_reader;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

#include "core/base/result.h"
#include "core/engine/descriptor.h"
#include "core/engine/linechannel.h"

namespace tutti {

/// This process's environment ("NAME=value") without the person's key: no child needs it.
std::vector<std::string> inheritedEnvironment();

/// A program to start.
struct ProgramCall
{
    /// The program (looked for in PATH when it has no slash) and its arguments.
    std::vector<std::string> words;
    /// Added to this process's environment, or replacing what is there.
    std::vector<std::pair<std::string, std::string>> environment;
    /// A folder for this program alone, which its guard removes at the end (see guarded()); empty: none.
    std::filesystem::path folder {};
    /// A job of Slurm's that must not outlive this program (see guarded()); empty: none.
    std::string slurmJob {};
};

/// A program started by posix_spawn, never by a bare fork, in a process group of its own. Its standard input and output
/// are one channel of lines, its standard error another. Used by one thread, which must live as long as the child.
class ChildProcess
{
public:
    static Result<ChildProcess> start(const ProgramCall& call);

    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&& other) noexcept;
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    /// Kills the group, if it is still there, and waits for the child's end.
    ~ChildProcess();

    LineChannel& lines() { return m_lines; }
    LineChannel& log() { return m_log; }
    /// Takes in what the child wrote to its standard error: each line goes to `tutti.engine` under `name`, the last
    /// ones are kept.
    void readLog(const std::string& name);
    /// The last lines of the child's standard error.
    std::string lastWords() const;

    pid_t pid() const { return m_pid; }
    /// Becomes readable when the child ends; -1 where the system has no such descriptor: then ask hasEnded().
    int endDescriptor() const { return m_end.number(); }
    /// To the child alone.
    void terminate() const;
    /// The whole process group, at once.
    void kill() const;
    /// Whether the child has ended; whatever is left of its group is killed then. Never blocks.
    bool hasEnded();
    /// Waits for the end and, after `patience`, enforces it.
    void end(std::chrono::milliseconds patience);
    /// How it ended: "was killed by signal 9", "ended with status 1"; empty before its end.
    const std::string& ending() const { return m_ending; }

private:
    ChildProcess(pid_t pid, Descriptor lines, Descriptor log);

    pid_t m_pid = -1;
    Descriptor m_end;
    LineChannel m_lines;
    LineChannel m_log;
    std::deque<std::string> m_lastWords;
    std::string m_ending;
};

} // namespace tutti

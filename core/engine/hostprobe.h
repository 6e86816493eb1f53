// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/childprocess.h"
#include "core/engine/clockreadings.h"
#include "core/engine/protocol.h"

namespace tutti {

/// The program of the ranks on some host, started to answer questions about that host instead of working. Blocks, with
/// a limit of some seconds for each answer. One thread.
class HostProbe
{
public:
    /// `words` start a shell there that carries out shellCommand().
    /// After a stop request it answers nothing more.
    static Result<HostProbe> start(std::vector<std::string> words, std::stop_token stop);
    /// What a shell has to carry out to become a probe.
    static std::string shellCommand(const std::filesystem::path& program);

    /// Whether the shell said anything: then the host was reached.
    bool isReached() const { return m_isReached; }
    bool hasProgram() const { return m_hasProgram; }
    bool hasDaemon() const { return m_hasDaemon; }
    /// Nothing when the program did not start there.
    const std::optional<Hello>& hello() const { return m_hello; }
    /// How its MPI names itself: "Open MPI v4.1.4".
    const std::string& mpi() const { return m_mpi; }
    /// What was said on standard error.
    std::string complaint() { return m_child.lastWords(); }

    /// The text of a file there.
    Result<std::string> read(const std::filesystem::path& file);
    /// Makes a new file there.
    Result<void> write(const std::filesystem::path& file, const std::string& text);
    /// Whether a folder is there, and may be looked into.
    Result<void> findFolder(const std::filesystem::path& folder);
    /// How far this machine's time of day is ahead of that there.
    Result<ClockReadings> readClock();

private:
    HostProbe(ChildProcess child, std::stop_token stop);
    void greet();
    std::optional<std::string> nextLine();
    Result<std::string> ask(const std::string& order);

    ChildProcess m_child;
    std::stop_token m_stop;
    bool m_isReached = false;
    bool m_hasProgram = false;
    bool m_hasDaemon = false;
    /// No answer came in time; then there are no more questions.
    bool m_hasStopped = false;
    std::optional<Hello> m_hello;
    std::string m_mpi;
};

} // namespace tutti

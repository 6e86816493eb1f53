// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/engine/hostlist.h"

namespace tutti {

/// What is tried on a host before a run is sent there, in this order; what follows a failure is left out where it needs
/// what failed.
enum class HostTest : std::uint8_t { Reach, Program, Mpi, Input, Output, Clock };

/// "reach", "program", "mpi", "input", "output", "clock".
std::string_view hostTestName(HostTest test);

/// A remark does not stand in the way of a run.
enum class HostVerdict : std::uint8_t { Good, Remark, Bad, Untested };

/// "good", "remark", "bad", "not-tested".
std::string_view hostVerdictName(HostVerdict verdict);

struct HostFinding
{
    HostTest test = HostTest::Reach;
    HostVerdict verdict = HostVerdict::Untested;
    /// One sentence; when something is wrong "what was wrong; what to do".
    std::string sentence;
};

struct HostReport
{
    HostEntry host;
    /// One for each test, in their order.
    std::vector<HostFinding> findings;
    /// How far the host's time of day is ahead of this machine's, once it was measured. Seconds.
    std::optional<double> clockAhead;

    bool isUsable() const;
};

/// What shall run where.
struct HostQuestion
{
    /// The launcher, the host file, the program of the ranks.
    EngineConfig config;
    /// Empty: those of the host file.
    std::vector<HostEntry> hosts {};
    /// Folders that hold sources; they must be the same ones everywhere.
    std::vector<std::filesystem::path> inputs;
    /// The folder for results; empty: not to be tested.
    std::filesystem::path output;
};

/// Tries all hosts, several at once: reached without a password, Tutti's program there and of this
/// version, the same MPI, the folders the same and writable (a token file is written on each side and read on the
/// other), and how far the clock is off. Blocks for seconds; nothing is left behind. ErrorCode::EngineUnavailable when
/// the question cannot be put: no launcher, no program here, no hosts in the file.
Result<std::vector<HostReport>> checkHosts(const HostQuestion& question, const std::stop_token& stop);

} // namespace tutti

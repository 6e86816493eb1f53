// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <thread>

#include "app/cli/arguments.h"
#include "core/base/clock.h"

namespace tutti {

/// How far something has come.
struct ProgressState
{
    std::size_t total = 0;
    std::size_t done = 0;
    std::size_t failed = 0;
    /// Of the work, 0 to 1; files differ in weight.
    double share = 0;
    /// Since the beginning, when `share` was reached.
    double atSeconds = 0;
    double audioSeconds = 0;
    /// What was finished last.
    std::string name;

    bool operator==(const ProgressState&) const = default;
};

/// What Auto means here; None where only failures are told.
ProgressStyle progressStyleOf(const ConsoleArguments& console);

/// "12 of 41, 1 failed, about 20 s left".
std::string progressLine(const ProgressState& state, double elapsedSeconds);

/// The same with a bar before and the name behind it, at most `columns` wide.
std::string progressBar(const ProgressState& state, double elapsedSeconds, int columns);

/// Shows on stderr how far something has come, from a thread of its own: a bar, or a line every ten seconds.
class Progress
{
public:
    explicit Progress(const ConsoleArguments& console);
    /// Takes the bar away.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Thread-safe; the display follows soon. Fills in ProgressState::atSeconds.
    void show(ProgressState state);

private:
    void display(const std::stop_token& stop);

    ProgressStyle m_style;
    SteadyTime m_start = std::chrono::steady_clock::now();
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    ProgressState m_state;
    std::jthread m_thread;
};

} // namespace tutti

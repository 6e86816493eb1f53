// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

#include "app/cli/consoletext.h"

namespace tutti {
namespace {

constexpr std::chrono::milliseconds barPeriod(100);
constexpr std::chrono::seconds linePeriod(10);
constexpr std::string_view clearLine = "\r\x1b[K";

bool stderrIsATerminal()
{
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && terminal != nullptr && std::string_view(terminal) != "dumb";
}

int terminalColumns()
{
    constexpr int usual = 80;
    winsize size {};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? int(size.ws_col) : usual;
}

/// Nothing while there is too little to tell from. Counts down while a long file is on its way.
std::optional<double> secondsLeft(const ProgressState& state, double elapsedSeconds)
{
    constexpr double leastShare = 0.02;
    constexpr double leastSeconds = 1;
    if (state.share < leastShare || elapsedSeconds < leastSeconds || state.done >= state.total)
        return std::nullopt;
    return std::max(leastSeconds, std::round(state.atSeconds / state.share - elapsedSeconds));
}

} // namespace

ProgressStyle progressStyleOf(const ConsoleArguments& console)
{
    if (console.quiet)
        return ProgressStyle::None;
    if (console.progress != ProgressStyle::Auto)
        return console.progress;
    return stderrIsATerminal() ? ProgressStyle::Bar : ProgressStyle::Lines;
}

std::string progressLine(const ProgressState& state, double elapsedSeconds)
{
    std::string line = std::to_string(state.done) + " of " + std::to_string(state.total);
    if (state.failed > 0)
        line += ", " + std::to_string(state.failed) + " failed";
    if (state.audioSeconds > 0 && state.atSeconds > 0)
        line += ", " + roundedText(state.audioSeconds / state.atSeconds) + " × real time";
    if (const auto left = secondsLeft(state, elapsedSeconds))
        line += ", about " + durationText(*left) + " left";
    return line;
}

std::string progressBar(const ProgressState& state, double elapsedSeconds, int columns)
{
    constexpr int widestBar = 24;
    constexpr int roomForName = 8;
    const std::string line = progressLine(state, elapsedSeconds);
    const int barColumns = std::clamp(columns - columnsOf(line) - 2, 0, widestBar);
    const int filled = int(std::lround(std::clamp(state.share, 0.0, 1.0) * barColumns));
    std::string text;
    for (int column = 0; column < barColumns; ++column)
        text += column < filled ? "█" : "░";
    text += barColumns > 0 ? "  " + line : line;
    const int left = columns - columnsOf(text) - 2;
    if (!state.name.empty() && left >= roomForName)
        text += "  " + elided(state.name, left);
    return elided(text, columns);
}

Progress::Progress(const ConsoleArguments& console)
    : m_style(progressStyleOf(console))
{
    if (m_style != ProgressStyle::None)
        m_thread = std::jthread([this](const std::stop_token& stop) { display(stop); });
}

Progress::~Progress()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    if (m_style == ProgressStyle::Bar)
        warn(clearLine);
}

void Progress::show(ProgressState state)
{
    state.atSeconds = secondsSince(m_start);
    const std::lock_guard lock(m_mutex);
    m_state = std::move(state);
}

void Progress::display(const std::stop_token& stop)
{
    const auto period = m_style == ProgressStyle::Bar ? barPeriod : std::chrono::milliseconds(linePeriod);
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait_for(lock, stop, period, [] { return false; });
        if (stop.stop_requested() || m_state.total == 0)
            continue;
        const ProgressState state = m_state;
        lock.unlock();
        const double elapsed = secondsSince(m_start);
        if (m_style == ProgressStyle::Bar)
            warn(std::string(clearLine) + progressBar(state, elapsed, terminalColumns() - 1));
        else
            warn(progressLine(state, elapsed) + "\n");
        lock.lock();
    }
}

} // namespace tutti

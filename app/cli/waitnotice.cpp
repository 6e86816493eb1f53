// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/waitnotice.h"

#include <cmath>

#include "app/cli/consoletext.h"
#include "app/cli/progress.h"

namespace tutti {

std::string waitLine(const ServiceWait& wait)
{
    if (wait.reason == "folder")
        return "waiting: another Tutti fetches into this folder (Ctrl-C ends)";
    const std::string why = wait.reason == "quota" ? "the requests that the service allows this key for now are used up"
                                                   : "the service or the line failed, it is tried again";
    return "waiting " + durationText(std::ceil(wait.secondsLeft)) + ": " + why + " (Ctrl-C ends)";
}

WaitNotice::WaitNotice(const ConsoleArguments& console)
    : m_style(progressStyleOf(console))
{
}

void WaitNotice::show(const ServiceWait& wait)
{
    constexpr double linePeriod = 10;
    constexpr const char* clearLine = "\r\x1b[K";
    if (m_style == ProgressStyle::None)
        return;
    if (wait.secondsLeft <= 0) {
        if (m_style == ProgressStyle::Bar && m_isShown)
            warn(clearLine);
        m_isShown = false;
        return;
    }
    if (m_style == ProgressStyle::Bar) {
        warn(clearLine + waitLine(wait));
    } else if (!m_isShown || secondsSince(m_told) >= linePeriod) {
        warn(waitLine(wait) + "\n");
        m_told = std::chrono::steady_clock::now();
    }
    m_isShown = true;
}

} // namespace tutti

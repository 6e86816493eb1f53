// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compareprogress.h"

#include <algorithm>
#include <utility>

#include "app/cli/consoletext.h"
#include "core/jobs/targetfolder.h"
#include "core/timing/comparisontext.h"

namespace tutti {

CompareProgress::CompareProgress(const ComparisonRequest& request, const ConsoleArguments& console, Listener listener)
    : m_request(request)
    , m_console(console)
    , m_listener(std::move(listener))
    , m_progress(console)
{
    m_state.total = request.settings.size() * std::size_t(request.rounds + request.warmUp);
}

void CompareProgress::staged(const std::filesystem::path& folder)
{
    m_listener.staged(folder);
}

void CompareProgress::forecast(const ComparisonForecast& forecast)
{
    if (!m_console.quiet)
        warn(forecastLine(forecast, m_request) + "\n");
}

void CompareProgress::entryStarted(int round, std::size_t entry)
{
    if (std::exchange(m_round, round) != round && m_soFar)
        m_listener.roundEnded(*m_soFar);
    m_state.done = m_begun++;
    m_state.name = round == 0 ? "warm-up, " : "round " + std::to_string(round) + ", ";
    m_state.name += settingText(m_request.settings[entry]);
    show(0);
}

void CompareProgress::taskFinished(std::size_t done, std::size_t tasks)
{
    show(double(done) / double(std::max<std::size_t>(tasks, 1)));
}

void CompareProgress::measured(const ComparisonResult& soFar)
{
    m_soFar = soFar.comparison;
}

void CompareProgress::show(double shareOfRun)
{
    m_state.share = std::min(1.0, (double(m_state.done) + shareOfRun) / double(m_state.total));
    m_progress.show(m_state);
}

std::string forecastLine(const ComparisonForecast& forecast, const ComparisonRequest& request)
{
    std::string line = "about " + durationText(std::max(forecast.seconds, 0.001)) + " for "
        + std::to_string(request.settings.size()) + (request.settings.size() == 1 ? " entry" : " entries") + " in "
        + (request.precision ? "up to " : "") + counted(std::size_t(request.rounds), "round");
    if (request.warmUp > 0)
        line += " and " + std::to_string(request.warmUp) + " of warm-up";
    if (forecast.bytesAtOnce == 0)
        return line + "; nothing is written";
    return line + "; about " + sizeText(forecast.bytesAtOnce) + " at a time, " + sizeText(forecast.bytesInAll)
        + " in all, in " + printable(forecast.scratch) + ", where " + sizeText(forecast.bytesFree) + " are free";
}

} // namespace tutti

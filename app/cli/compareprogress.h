// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/progress.h"
#include "core/session/comparisonrun.h"

namespace tutti {

/// Follows a comparison: tells what it will take, shows how far it has come, and hands over what is known after each
/// round.
class CompareProgress : public ComparisonObserver
{
public:
    struct Listener
    {
        /// Before anything is written there.
        std::function<void(const std::filesystem::path&)> staged;
        /// After each round but the last.
        std::function<void(const Comparison&)> roundEnded;
    };

    CompareProgress(const ComparisonRequest& request, const ConsoleArguments& console, Listener listener);

    void staged(const std::filesystem::path& folder) override;
    void forecast(const ComparisonForecast& forecast) override;
    void entryStarted(int round, std::size_t entry) override;
    void taskFinished(std::size_t done, std::size_t tasks) override;
    void measured(const ComparisonResult& soFar) override;

private:
    void show(double shareOfRun);

    const ComparisonRequest& m_request;
    const ConsoleArguments& m_console;
    Listener m_listener;
    std::optional<Comparison> m_soFar;
    int m_round = 0;
    std::size_t m_begun = 0;
    ProgressState m_state;
    Progress m_progress;
};

/// "about 12 s for 4 entries in 5 rounds and 1 of warm-up; about 1.2 MB at a time in /var/tmp, where 40 GB are free".
std::string forecastLine(const ComparisonForecast& forecast, const ComparisonRequest& request);

} // namespace tutti

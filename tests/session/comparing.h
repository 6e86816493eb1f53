// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stdexcept>
#include <utility>
#include <vector>

#include "core/session/comparisonrun.h"
#include "tests/support/temporaryfolder.h"

namespace tutti::fixtures {

/// Keeps what a comparison tells.
class ComparisonRecorder : public ComparisonObserver
{
public:
    std::vector<ComparisonForecast> forecasts;
    /// Round and entry.
    std::vector<std::pair<int, std::size_t>> started;
    std::vector<Comparison> soFar;
    std::function<void()> onMeasured = [] {};

    void forecast(const ComparisonForecast& made) override { forecasts.push_back(made); }
    void entryStarted(int round, std::size_t entry) override { started.emplace_back(round, entry); }
    void measured(const ComparisonResult& result) override
    {
        soFar.push_back(result.comparison);
        onMeasured();
    }
};

/// Four waits of a millisecond: next to no work, and the same on every machine.
inline SyntheticWork shortWaits()
{
    return {.count = 4, .milliseconds = 1, .kind = SyntheticKind::Wait};
}

/// Sequential and two threads, two rounds, one of warm-up, in a scratch root of its own.
class ComparingPlace
{
public:
    ComparisonRequest request(Work work) const
    {
        ComparisonRequest asked;
        asked.work = std::move(work);
        asked.settings = {{"sequential", 1, {}}, {"qtconcurrent", 2, "dynamic"}};
        asked.rounds = 2;
        asked.scratch = m_scratch.path();
        asked.seed = 7;
        asked.config.workerProgram = std::filesystem::path(TUTTI_BIN_DIR) / "tutti-worker";
        return asked;
    }

    ComparisonResult compared(const ComparisonRequest& request, ComparisonRecorder& recorder) const
    {
        auto result = runComparison(request, recorder, {});
        if (!result)
            throw std::runtime_error(result.error().detail);
        return std::move(*result);
    }
    ComparisonResult compared(const ComparisonRequest& request) const
    {
        ComparisonRecorder recorder;
        return compared(request, recorder);
    }

    const std::filesystem::path& scratch() const { return m_scratch.path(); }
    bool isScratchEmpty() const { return std::filesystem::is_empty(m_scratch.path()); }

private:
    TemporaryFolder m_scratch;
};

} // namespace tutti::fixtures

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/session/comparisonrequest.h"
#include "core/timing/comparison.h"

namespace tutti {

/// What is known before a comparison starts.
struct ComparisonForecast
{
    /// All rounds, warm-up included; from one probe run of the baseline on a part of the work.
    double seconds = 0;
    /// At one time in the scratch folder.
    std::uint64_t bytesAtOnce = 0;
    /// Over all rounds.
    std::uint64_t bytesInAll = 0;
    /// The scratch folder's root, as it was asked for or by default.
    std::filesystem::path scratch;
    std::uint64_t bytesFree = 0;
};

/// What tests replace.
struct ComparisonMeans
{
    /// The room on a folder's file system in bytes; nothing when it does not say. Empty: the file system's own word.
    std::function<std::optional<std::uint64_t>(const std::filesystem::path&)> freeSpace;
};

/// A comparison and, for each entry, the run whose wall time is nearest to the median: what timeline, waterfall and
/// what-if are made of.
struct ComparisonResult
{
    Comparison comparison;
    /// By entry; one without tasks for an entry that could not be measured.
    std::vector<RunRecord> runs;
};

/// Told from the thread that runs the comparison; taskFinished also from workers' threads. One call at a time.
class ComparisonObserver
{
public:
    virtual ~ComparisonObserver() = default;
    /// The comparison's own folder below the scratch root, before anything else is written into it. It goes when the
    /// comparison ends.
    virtual void staged(const std::filesystem::path& /*folder*/) {}
    /// Before the first round.
    virtual void forecast(const ComparisonForecast& /*forecast*/) {}
    /// `round` 0 is warm-up, `runs` in the order in which this round takes the entries.
    virtual void entryStarted(int /*round*/, std::size_t /*entry*/) {}
    virtual void taskFinished(std::size_t /*done*/, std::size_t /*tasks*/) {}
    /// After each measured run: all that is known so far.
    virtual void measured(const ComparisonResult& /*soFar*/) {}
};

/// Works out what a comparison would take, without starting it; carries out a small part of the work for that. Fails as
/// runComparison() would: where there is no room (ErrorCode::DiskFull), no work, nothing that can run here. Blocks: not
/// for the window's thread.
Result<ComparisonForecast> forecastOf(const ComparisonRequest& request, const std::stop_token& stop,
                                      const ComparisonMeans& means = {});

/// Runs a comparison on the calling thread: warm-up, then rounds in which the entries are shuffled; the outputs of one
/// run at a time lie in the scratch folder and are deleted after their digest, which is outside the timed part. Entries
/// whose engine cannot run here say why and are left out. Stopped early, it gives what was measured, marked cancelled.
/// Fails where nothing can be measured: no room in the scratch folder (ErrorCode::DiskFull), no work, no entry that can
/// run (ErrorCode::EngineUnavailable), unknown baseline, stopped before anything was measured (ErrorCode::Cancelled).
Result<ComparisonResult> runComparison(const ComparisonRequest& request, ComparisonObserver& observer,
                                       const std::stop_token& stop, const ComparisonMeans& means = {});

} // namespace tutti

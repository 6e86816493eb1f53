// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/session/batch.h"
#include "core/session/comparisonrequest.h"

namespace tutti {

/// Work that can be carried out again and again, each time in another way; one class for each kind. Used on one thread.
class ComparedWork
{
public:
    virtual ~ComparedWork() = default;
    /// "convert", "spectra", "synthetic", "fetch".
    virtual std::string job() const = 0;
    /// How many jobs can be done side by side: all but a serial one.
    virtual std::size_t jobs() const = 0;
    /// The expected cost of a part of so many jobs, and of what is done alone before, in units of one scale.
    virtual double costOf(std::size_t jobs) const = 0;
    virtual double serialCost() const { return 0; }
    /// Whether workers wait rather than compute, so that more of them than CPUs help.
    virtual bool isWaiting() const { return false; }
    /// A guess of what one run leaves in the scratch folder.
    virtual std::uint64_t bytesPerRun() const { return 0; }
    /// Why the setting cannot be measured here, or nothing.
    virtual Result<void> check(const Setting& setting) const = 0;
    /// Reads what all runs read, so that none of them has to wait for the disk. Says what came of it.
    virtual CacheState warmCache(const std::stop_token& /*stop*/) const { return CacheState::Unknown; }
    /// Carries out a part of so many jobs, spread evenly over the work; all of it for jobs(). Writes into a folder that
    /// is there and empty.
    virtual Result<BatchResult> carryOut(const Setting& setting, std::size_t jobs, const std::filesystem::path& folder,
                                         RunObserver& observer, const std::stop_token& stop) = 0;
    /// Over what a run put out.
    virtual Result<std::string> digest(const RunRecord& run, const std::filesystem::path& folder,
                                       const std::stop_token& stop) const = 0;
};

/// The work of a request, whose results go to `folder`, always the same. ErrorCode::Empty when there is none;
/// ErrorCode::Cancelled.
Result<std::unique_ptr<ComparedWork>> openWork(const ComparisonRequest& request, const std::filesystem::path& folder,
                                               const std::stop_token& stop);

// The kinds.
Result<std::unique_ptr<ComparedWork>> openFiles(const FileWork& work, const EngineConfig& config,
                                                const std::filesystem::path& folder, const std::stop_token& stop);
Result<std::unique_ptr<ComparedWork>> openSynthetic(const SyntheticWork& work, const EngineConfig& config);
Result<std::unique_ptr<ComparedWork>> openFetch(const FetchWork& work, const std::stop_token& stop);

/// Why a run is no measurement of its setting, in a sentence; empty when it is one. Files that fail for themselves, and
/// so on every engine, do not spoil it.
std::string whyNotMeasured(const BatchResult& result);

/// `count` of `all` places, spread evenly.
std::vector<std::size_t> spreadEvenly(std::size_t all, std::size_t count);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/freesound/download.h"
#include "core/jobs/plan.h"
#include "core/jobs/record.h"
#include "core/session/soundservice.h"

namespace tutti {

/// What the earlier legs of a download that goes on left.
struct FetchPast
{
    /// The newest record of each sound, in the order of the request; none where it was cut off before.
    std::vector<std::optional<TaskRecord>> records;
    /// When the run was begun, nanoseconds since the epoch: a wanted sound in the folder that is younger was brought by
    /// it, even if there is no record of it.
    std::int64_t started = 0;

    /// Whether a record of a run that went on is one of these.
    bool has(const TaskRecord& record) const
    {
        return record.task < records.size() && records[record.task] && *records[record.task] == record;
    }
};

/// What is to be fetched, and how.
struct FetchRequest
{
    std::vector<WantedSound> sounds;
    DownloadOptions options;
    Existing existing = Existing::Skip;
    bool offline = false;
    /// None: a new run.
    std::shared_ptr<const FetchPast> past {};
};

/// Told besides the records, from the thread that fetches.
class FetchObserver : public RunObserver
{
public:
    virtual void progressed(std::size_t task, std::uint64_t bytes, std::uint64_t total) = 0;
    virtual void waiting(const ServiceWait& wait) = 0;
    /// The temporaries that will be written, before the first is; all are gone when fetchSounds() returns.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): who overrides it keeps them
    virtual void planned(std::vector<std::filesystem::path> /*temporaries*/) {}
};

/// Fetches sounds on the calling thread (a background one) and gives the run's record (`job` "fetch", `engine`
/// "network", `workers` the connections, `source` a sound's page): sounds that are here already are recognised by their
/// number and skipped, licences that the folder does not allow are refused, names are made safe, credits are kept.
/// The observer hears of every task exactly once. Fails only when nothing could be begun.
Result<RunRecord> fetchSounds(const FetchRequest& request, SoundService& service, FetchObserver& observer,
                              const std::stop_token& stop);

} // namespace tutti

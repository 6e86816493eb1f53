// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/result.h"
#include "core/session/fetch.h"
#include "core/session/fetchjournal.h"

namespace tutti {

/// Which journal a download keeps, and what it says besides the request.
struct FetchJournalWish
{
    /// As JournalWish has them.
    std::filesystem::path file;
    std::filesystem::path folder;
    /// What is to be done with the sounds, once they are there.
    std::vector<JobKind> then;
    /// The earlier legs of a download that goes on, and their journal.
    std::shared_ptr<const FetchSoFar> past;
    std::filesystem::path pastJournal;
    /// A run in which sounds failed for the line or the disk's sake is not through: it can go on.
    bool keepsFailures = false;
    /// As JournalWish has it.
    std::function<bool()> isClosing;
};

struct JournaledFetch
{
    /// Of all legs, where there were earlier ones.
    Result<RunRecord> run;
    /// The journal by which the download can go on; empty when there is none or nothing is left.
    std::filesystem::path journal;
    /// Why no journal was kept, or not a whole one.
    std::optional<Error> problem;
};

/// As fetchSounds(), with a journal, which is there before anything is asked of the service. A journal that cannot be
/// written costs the sentence in `problem` and never the download.
JournaledFetch fetchJournaled(const FetchRequest& request, SoundService& service, const FetchJournalWish& wish,
                              FetchObserver& observer, const std::stop_token& stop);

} // namespace tutti

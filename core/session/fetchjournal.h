// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/session/fetch.h"
#include "core/session/journalcodec.h"

namespace tutti {

// The journal of a download follows the rules of every journal (see session/journalcodec.h). Its head has the job
// "fetch"; where others have a line for each planned task it has one for each sound that is wanted, with what it takes
// to fetch it without asking for it again. There is no key in it, and no token.

/// A download that is to go on, as its journal tells of it.
struct FetchSoFar
{
    /// With what the earlier legs left of it.
    FetchRequest request;
    /// What was to be done with the sounds, once they are there.
    std::vector<JobKind> then;
    /// Sounds of the run that the journal does not tell of, because it was cut off while it was begun.
    std::size_t unknown = 0;
    /// At least one.
    std::vector<RunLeg> legs;
    /// How the newest leg ended; none: it was cut off.
    std::optional<JournalEnding> ending;

    /// How many sounds have a record of this outcome, and how many have none.
    std::size_t count(Outcome outcome) const;
    std::size_t left() const;
};

/// The head and a line for each sound, with their line ends.
std::string encodeFetch(const FetchRequest& request, const std::vector<JobKind>& then, const JournalLeg& first);

/// Whether the file begins as the journal of a download does.
bool isFetchJournal(const std::filesystem::path& file);

/// As readJournal(). ErrorCode::BadContent for the journal of another job.
Result<FetchSoFar> readFetchJournal(const std::filesystem::path& file);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/freesound/creditbook.h"
#include "core/freesound/download.h"
#include "core/jobs/record.h"
#include "core/session/fetch.h"
#include "core/session/fetchfolder.h"

namespace tutti {

/// A sound's place in a run: a download, or a record that is already decided (skipped, refused).
struct FetchTask
{
    Download download;
    std::optional<TaskRecord> decided;
    /// The file that is the sound already; empty: none.
    std::string here;
};

struct FetchPlan
{
    /// In the order of the request.
    std::vector<FetchTask> tasks;
    /// As RunRecord::settings; the connections are not among them (RunRecord::workers says them), so that one at a time
    /// and several at once are the same work.
    std::string settings = "{}";
    /// Over the sounds' numbers.
    std::string digest;
    /// A guess of what will be written.
    std::uint64_t bytesToWrite = 0;
};

/// Whether the request can be carried out at all: its pattern, a sign-in for originals. One sentence when not.
Result<void> checkRequest(const FetchRequest& request, const Service& service);

/// Names, what is here already, refusals. `folder` is the absolute path; writes nothing.
FetchPlan planFetch(const FetchRequest& request, const Service& service, const std::filesystem::path& folder,
                    const SoundsHere& here, const CreditBook& book);

/// The sound's page; Freesound's short form where the service gave none that a browser takes.
std::string pageOf(const Sound& sound);

} // namespace tutti

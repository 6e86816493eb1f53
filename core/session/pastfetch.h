// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/base/result.h"
#include "core/jobs/record.h"
#include "core/session/fetchsettings.h"

namespace tutti {

/// A download of which what failed is to be done again.
struct PastFetch
{
    RunRecord report;
    /// The numbers of the sounds that failed, each once.
    std::vector<std::int64_t> failed;
    /// Where the sounds went; empty where the report does not tell.
    std::filesystem::path folder;
    FetchSettings settings;
};

/// ErrorCode::BadContent for the report of another kind of run.
Result<PastFetch> pastFetchOf(RunRecord report);

/// The whole download: what was fetched again stands in the place of what had failed.
RunRecord joinFetches(const RunRecord& before, const RunRecord& again);

} // namespace tutti

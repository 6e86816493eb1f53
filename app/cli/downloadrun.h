// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "app/cli/arguments.h"
#include "app/cli/exitstatus.h"
#include "app/cli/interruption.h"
#include "core/session/journaledfetch.h"
#include "core/session/soundservice.h"

namespace tutti {

/// A download that is to be carried out, and what is written besides the sounds.
struct DownloadRun
{
    FetchRequest request;
    FetchJournalWish journal;
    /// The download of which what failed is done again; none: another.
    std::shared_ptr<const PastFetch> retried;
    /// Empty: none.
    std::filesystem::path report;
    std::filesystem::path trace;
    ConsoleArguments console;
};

/// Fetches, with a journal: tells progress, failures, the summary and how to go on, writes report and trace.
ExitStatus carryOutDownload(const DownloadRun& run, SoundService& service, Interruption& interruption);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <stop_token>

#include "core/session/mailgate.h"
#include "core/session/session.h"

namespace tutti {

/// Where a run's report and its journal are kept; empty: nowhere.
struct RunFolders
{
    std::filesystem::path reports;
    std::filesystem::path journals;
};

/// Who is told of a run, and whether a stop means that the window closes.
struct RunEnds
{
    MailGate& mail;
    std::shared_ptr<const std::atomic<bool>> closing;
};

/// A run from the request to its end, on the calling thread; all that is to be told goes through the gate, the last
/// thing being `finished` or `failed`. Never throws.
void runInBackground(const RunRequest& request, const RunFolders& folders, const RunEnds& ends,
                     const std::stop_token& stop);

} // namespace tutti

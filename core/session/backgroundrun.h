// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/session/mailbox.h"
#include "core/session/session.h"

namespace tutti {

/// A run from the request to its end, on the calling thread; all that is to be told goes into the mailbox, the last
/// thing being `finished` or `failed`. The report is kept in `reports`, unless that is empty. Never throws.
void runInBackground(const RunRequest& request, const std::filesystem::path& reports, Mailbox& mailbox,
                     const std::stop_token& stop);

} // namespace tutti

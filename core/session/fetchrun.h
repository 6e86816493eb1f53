// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/base/result.h"
#include "core/freesound/download.h"
#include "core/session/fetch.h"

namespace tutti {

/// fetchSounds() with a service that was opened before. `patience` can be shortened by tests.
Result<RunRecord> fetchFrom(const Service& service, Quota& quota, const FetchRequest& request, FetchObserver& observer,
                            const std::stop_token& stop, const DownloadPatience& patience = {});

} // namespace tutti

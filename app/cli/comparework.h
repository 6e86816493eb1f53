// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include <tl/expected.hpp>

#include "app/cli/comparearguments.h"
#include "app/cli/ending.h"
#include "core/session/comparisonrequest.h"

namespace tutti {

struct PreparedWork
{
    Work work;
    /// Whether all that was named was found; what was not has been told.
    bool isWhole = true;
};

/// Looks for the files, or searches the sounds, that are to be compared with.
tl::expected<PreparedWork, Ending> prepareWork(const CompareArguments& arguments, const std::stop_token& stop);

/// The part of prepareWork() that asks Freesound or the offline library.
tl::expected<PreparedWork, Ending> prepareFetch(const CompareArguments& arguments, const std::stop_token& stop);

} // namespace tutti

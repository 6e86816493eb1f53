// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include <tl/expected.hpp>

#include "app/cli/arguments.h"
#include "app/cli/ending.h"
#include "app/cli/searchresults.h"
#include "core/freesound/download.h"
#include "core/jobs/scan.h"

namespace tutti {

/// What the command line's paths give for a run of its kind. Tells when that is nothing at all.
tl::expected<ScanResult, Ending> findFiles(const BatchArguments& arguments, const std::stop_token& stop);

/// The sounds that queries brought, in their order.
std::vector<WantedSound> wantedOf(const SearchResults& results);

/// What went wrong with queries, and what was left out.
void tellSearchFailures(const SearchResults& results, const ConsoleArguments& console);

} // namespace tutti

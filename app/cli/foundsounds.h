// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/searchresults.h"
#include "core/freesound/download.h"

namespace tutti {

/// The sounds that queries brought, in their order.
std::vector<WantedSound> wantedOf(const SearchResults& results);

/// What went wrong with queries, and what was left out.
void tellSearchFailures(const SearchResults& results, const ConsoleArguments& console);

} // namespace tutti

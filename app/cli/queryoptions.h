// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/freesound/query.h"

namespace tutti {

/// QUERY..., --license, --filter, --sort, --limit, --pack, --user, --similar, --ids, --bookmarks and --offline, for
/// `search` and `fetch`.
void addQueryOptions(CLI::App& app, QueryArguments& arguments);

/// The command "search".
void addSearch(CLI::App& app, SearchArguments& arguments);

/// Whether anything is asked for; a usage error's phrase when not.
Result<void> checkQueryArguments(const QueryArguments& arguments);

/// The queries that were asked for, one for each QUERY, or one where a pack, a user or such is named alone. Reads the
/// numbers of --ids: each once, in the order of the file; none is an error but on standard input.
Result<std::vector<SoundQuery>> queriesOf(const QueryArguments& arguments, const std::stop_token& stop);

} // namespace tutti

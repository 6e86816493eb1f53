// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/freesound/sound.h"

namespace tutti {

/// What one query brought.
struct QueryFinds
{
    /// See queryTitle().
    std::string title;
    /// How many the service knows.
    std::int64_t total = 0;
    std::vector<Sound> sounds;
};

/// What `search` writes to stdout before its summary. The table is at most `columns` wide (0: as wide as it needs);
/// json is an array with the service's own names and values, csv has a line of names first (RFC 4180 with plain line
/// ends), ids has a number a line.
std::string searchText(SearchFormat format, std::span<const QueryFinds> finds, int columns);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/engine/engine.h"

namespace tutti {

/// How `hosts check` tells what it found.
enum class HostFormat : std::uint8_t { Table, Json };

/// What `hosts check` was asked.
struct HostsArguments
{
    /// Folders that sources are in, or sources.
    std::vector<std::string> paths;
    /// Empty: not to be tested.
    std::string output;
    EngineConfig config;
    HostFormat format = HostFormat::Table;
    ConsoleArguments console;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "core/engine/engine.h"

namespace tutti {

/// An engine as lists show it. Texts for the window are translated by id in app/text.
struct EngineEntry
{
    std::string_view id;
    /// English, such as "Threads (QtConcurrent)".
    std::string_view name;
};

/// All engines, those not built included, in the order of lists: qtconcurrent first.
std::span<const EngineEntry> engineEntries();

/// Nothing for an unknown id. An engine that was not built is made too: its probe() says so.
std::unique_ptr<Engine> makeEngine(std::string_view id, EngineConfig config);

} // namespace tutti

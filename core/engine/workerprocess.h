// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <sys/types.h>

#include "core/engine/descriptor.h"

namespace tutti {

// What Tutti's worker programs do about being a process.

/// Keeps standard output for the protocol: returns it, and lets everything that others print there go to standard
/// error.
Descriptor takeProtocolOutput();

/// Leaves Ctrl-C to the engine, which says what to do about it, and outlives a closed pipe and a closed terminal.
void ignoreTerminal();

/// Asks for SIGTERM when `parent` ends. False when it has ended already.
bool followParent(pid_t parent);

/// Writes a line and its end; false when nobody reads any more.
bool writeLine(const Descriptor& output, std::string_view line);

/// Writes as much of `text` as there is room for now, and removes that from it; false when nobody reads any more.
bool writeSome(const Descriptor& output, std::string& text);

} // namespace tutti

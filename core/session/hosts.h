// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/result.h"
#include "core/engine/hostlist.h"

namespace tutti {

/// The hosts of a host file. ErrorCode::NotFound, Permission or Io when it cannot be read, ErrorCode::Empty when it
/// names none.
Result<std::vector<HostEntry>> importHosts(const std::filesystem::path& file);

/// Writes a host file as MPI's launchers and `--hostfile` read it; one that is there is replaced.
Result<void> exportHosts(const std::vector<HostEntry>& hosts, const std::filesystem::path& file);

/// The host file of Tutti's own, in the data folder, with these hosts, for an engine that is to run on them; empty when
/// there are none. Where it cannot be written it names what was written last, or nothing, and the engine says so.
std::filesystem::path hostFileOf(const std::vector<HostEntry>& hosts);

} // namespace tutti

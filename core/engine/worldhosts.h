// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/engine.h"
#include "core/engine/hostlist.h"
#include "core/engine/mpilauncher.h"

namespace tutti {

/// Which hosts of the host file the next world of a run is made of: at first all of them, after a loss those that still
/// answer. Without a host file there is nothing to choose. One thread.
class WorldHosts
{
public:
    WorldHosts(const EngineConfig& config, int workers);

    /// Asks every host whether it is there; each that is not is warned of. Gives whether any is missing. Blocks for
    /// seconds.
    bool look(const MpiLauncher& launcher, const std::stop_token& stop);
    /// Fixes the next world; a host file without the missing ones is written into `folder`.
    /// ErrorCode::EngineUnavailable when no host is left.
    Result<void> arrange(const std::filesystem::path& folder);

    bool areNamed() const { return !m_config.hostFile.empty(); }
    /// Whether the newest look() found that some are missing.
    bool areMissing() const { return !m_missing.empty(); }
    const std::filesystem::path& file() const { return m_file; }
    /// As many as were asked for, or as there are slots left.
    int workers() const { return m_workers; }

private:
    const EngineConfig& m_config;
    int m_askedWorkers;
    std::vector<HostEntry> m_missing;
    std::filesystem::path m_file;
    int m_workers;
};

} // namespace tutti

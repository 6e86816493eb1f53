// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace tutti {

enum class PowerSource : std::uint8_t { Unknown, Mains, Battery };

/// What lies under the folder that results are written to.
enum class StorageKind : std::uint8_t { Unknown, Disk, Memory, Network };

/// Whether the sources were read before the first measured round.
enum class CacheState : std::uint8_t { Unknown, Warm, Cold };

/// The circumstances of a measurement, besides the machine itself. A value; core/session reads it off the machine.
struct Conditions
{
    /// Runnable tasks over the last minute, before the first round.
    double loadBefore = 0;
    PowerSource power = PowerSource::Unknown;
    /// The frequency governor ("performance", "powersave"); empty where it cannot be read.
    std::string governor;
    StorageKind storage = StorageKind::Unknown;
    /// The scratch folder's file system, such as "ext4"; empty where it cannot be read.
    std::string fileSystem;
    CacheState cache = CacheState::Unknown;

    bool operator==(const Conditions&) const = default;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "core/timing/conditions.h"

namespace tutti {

/// Reads the circumstances of a measurement off this machine, now: load, power source, governor, and what lies under
/// `scratch`. The cache's state is for who reads the sources to say.
Conditions conditionsHere(const std::filesystem::path& scratch);

/// The same from a copy of /sys, for tests: `sys` stands for "/sys".
PowerSource powerSourceIn(const std::filesystem::path& sys);
/// The governor of the first CPU that has one; "mixed" where they differ.
std::string governorIn(const std::filesystem::path& sys);

/// What a file system's name says about where its bytes lie: "tmpfs" is memory, "nfs" a network. Empty: unknown.
StorageKind storageKindOf(std::string_view fileSystem);

/// The name of the file system under `folder`, such as "ext4"; empty where it is not known.
std::string fileSystemUnder(const std::filesystem::path& folder);

} // namespace tutti

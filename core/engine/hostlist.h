// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tutti {

/// A host of a host file.
struct HostEntry
{
    std::string name;
    int slots = 1;
    /// The line as it stands in the file.
    std::string line;
    /// What stands behind # in it, for people.
    std::string note {};

    bool operator==(const HostEntry&) const = default;
};

/// An entry with the line that says so: "name slots=2 # note".
HostEntry makeHost(std::string name, int slots, std::string note);

/// The hosts that the text of a host file names: "host slots=2" (Open MPI), "host:2" (MPICH), otherwise 1 slot a line.
/// Empty lines and those that begin with # say nothing.
std::vector<HostEntry> hostsIn(std::string_view text);

/// The lines of all of them, as a host file has them.
std::string hostFileText(const std::vector<HostEntry>& hosts);

/// The hosts of a host file; none when it cannot be read.
std::vector<HostEntry> readHostFile(const std::filesystem::path& file);

/// The slots of all of them.
int slotsOf(const std::vector<HostEntry>& hosts);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/conditions.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include <sys/statfs.h>

#include "core/base/machine.h"

namespace tutti {
namespace {

namespace fs = std::filesystem;

/// From statfs(2) and linux/magic.h, those that a scratch folder may lie on.
constexpr std::array<std::pair<std::uint32_t, std::string_view>, 20> fileSystems {
    {{0x0000EF53, "ext4"}, {0x58465342, "xfs"},     {0x9123683E, "btrfs"},  {0xF2F52010, "f2fs"},
     {0x2FC12FC1, "zfs"},  {0x794C7630, "overlay"}, {0x01021994, "tmpfs"},  {0x858458F6, "ramfs"},
     {0x00006969, "nfs"},  {0xFF534D42, "cifs"},    {0xFE534D42, "smb2"},   {0x0000517B, "smb"},
     {0x65735546, "fuse"}, {0x00C36400, "ceph"},    {0x0BD00BD0, "lustre"}, {0x5346414F, "afs"},
     {0x01021997, "9p"},   {0x00004D44, "vfat"},    {0x2011BAB0, "exfat"},  {0x7366746E, "ntfs"}}};

constexpr std::array<std::string_view, 2> inMemory {"tmpfs", "ramfs"};
/// What goes through FUSE may lie anywhere, most often far away.
constexpr std::array<std::string_view, 9> overNetwork {"nfs",  "cifs", "smb2",   "smb", "fuse",
                                                       "ceph", "afs",  "lustre", "9p"};

std::optional<std::string> firstLine(const fs::path& file)
{
    std::ifstream stream(file);
    std::string line;
    return std::getline(stream, line) ? std::optional(line) : std::nullopt;
}

} // namespace

PowerSource powerSourceIn(const fs::path& sys)
{
    std::error_code error;
    bool discharges = false;
    for (const auto& supply : fs::directory_iterator(sys / "class/power_supply", error)) {
        const auto type = firstLine(supply.path() / "type");
        if (type == "Mains" || type == "USB") {
            if (firstLine(supply.path() / "online") == "1")
                return PowerSource::Mains;
        }
        // The battery of a mouse says nothing about the machine.
        if (type == "Battery" && firstLine(supply.path() / "scope") != "Device")
            discharges = discharges || firstLine(supply.path() / "status") == "Discharging";
    }
    return discharges ? PowerSource::Battery : PowerSource::Unknown;
}

std::string governorIn(const fs::path& sys)
{
    std::error_code error;
    std::string found;
    for (const auto& cpu : fs::directory_iterator(sys / "devices/system/cpu", error)) {
        const auto governor = firstLine(cpu.path() / "cpufreq/scaling_governor");
        if (!governor)
            continue;
        if (!found.empty() && found != *governor)
            return "mixed";
        found = *governor;
    }
    return found;
}

StorageKind storageKindOf(std::string_view fileSystem)
{
    const auto isAmong = [fileSystem](const auto& names) {
        return std::find(names.begin(), names.end(), fileSystem) != names.end();
    };
    if (fileSystem.empty())
        return StorageKind::Unknown;
    if (isAmong(inMemory))
        return StorageKind::Memory;
    return isAmong(overNetwork) ? StorageKind::Network : StorageKind::Disk;
}

std::string fileSystemUnder(const fs::path& folder)
{
    struct statfs status
    {
    };
    if (::statfs(folder.c_str(), &status) != 0)
        return {};
    const auto magic = std::uint32_t(status.f_type);
    const auto* const known = std::find_if(fileSystems.begin(), fileSystems.end(),
                                           [magic](const auto& candidate) { return candidate.first == magic; });
    return known == fileSystems.end() ? std::string() : std::string(known->second);
}

Conditions conditionsHere(const fs::path& scratch)
{
    Conditions conditions;
    conditions.loadBefore = thisMachine().loadAverage[0];
    conditions.power = powerSourceIn("/sys");
    conditions.governor = governorIn("/sys");
    conditions.fileSystem = fileSystemUnder(scratch);
    conditions.storage = storageKindOf(conditions.fileSystem);
    return conditions;
}

} // namespace tutti

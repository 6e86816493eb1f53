// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <sys/stat.h>

#include "core/jobs/estimate.h"
#include "core/jobs/plan.h"
#include "core/jobs/soundnames.h"
#include "core/jobs/targetfolder.h"

namespace tutti {
namespace {

using Folders = std::set<std::filesystem::path>;

Folders foldersOf(const Plan& plan)
{
    Folders folders;
    for (const PlannedTask& task : plan.tasks) {
        if (task.decided)
            continue;
        for (const Target& target : targetsOf(task.job))
            folders.insert(target.file.parent_path());
    }
    return folders;
}

/// Beside the sources, files in a folder that cannot be written fail on their own, unless it is so everywhere.
Result<void> tryToWriteAny(const Folders& folders, const Plan& plan)
{
    Result<void> first;
    for (const auto& folder : folders) {
        auto written = tryToWrite(folder, plan.run);
        if (written)
            return {};
        if (first)
            first = std::move(written);
    }
    return first;
}

/// What is needed and what is free, for each file system that results go to.
struct Room
{
    std::filesystem::path folder;
    std::uint64_t needed = 0;
    std::uint64_t free = 0;
};
using Rooms = std::map<dev_t, Room>;
using Estimate = std::uint64_t (*)(const Job&, std::uint64_t);

dev_t deviceOf(const std::filesystem::path& folder)
{
    struct stat status
    {
    };
    return ::stat(folder.c_str(), &status) == 0 ? status.st_dev : 0;
}

Rooms roomsFor(const Plan& plan, Estimate estimate)
{
    Rooms rooms;
    std::map<std::filesystem::path, dev_t> devices;
    for (const PlannedTask& task : plan.tasks) {
        const auto targets = task.decided ? std::vector<Target>() : targetsOf(task.job);
        if (targets.empty())
            continue;
        const auto folder = targets.front().file.parent_path();
        const auto [device, isNew] = devices.try_emplace(folder, 0);
        if (isNew)
            device->second = deviceOf(folder);
        Room& room = rooms[device->second];
        if (room.folder.empty())
            room.folder = folder;
        room.needed += estimate(task.job, task.sourceBytes);
    }
    for (auto& [device, room] : rooms) {
        room.free = freeBytes(room.folder).value_or(room.needed);
    }
    return rooms;
}

Result<void> checkRooms(const Rooms& rooms, const PlanOptions& options)
{
    for (const auto& [device, room] : rooms) {
        if (room.needed <= room.free)
            continue;
        const auto folder = options.output.empty() ? room.folder : absoluteOf(options.output);
        return fail(noRoom(folder, room.free, room.needed));
    }
    return {};
}

} // namespace

Result<void> prepareTargets(const Plan& plan, const PlanOptions& options)
{
    const Folders folders = foldersOf(plan);
    if (folders.empty())
        return {};
    if (options.output.empty()) {
        if (auto written = tryToWriteAny(folders, plan); !written)
            return written;
    } else {
        const auto root = absoluteOf(options.output);
        if (auto made = makeFolder(root); !made)
            return made;
        if (auto written = tryToWrite(root, plan.run); !written)
            return written;
        for (const auto& folder : folders) {
            if (auto made = makeFolder(folder); !made)
                return made;
        }
    }
    for (const auto& folder : folders)
        removeAbandonedFiles(folder);
    // Only where the guess says that it is tight are the sources themselves asked, which takes longer.
    if (checkRooms(roomsFor(plan, guessBytes), options))
        return {};
    return checkRooms(roomsFor(plan, lookUpBytes), options);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pasttargets.h"

#include <algorithm>
#include <optional>

namespace tutti {
namespace {

using Path = std::filesystem::path;

/// The folder that both paths begin with.
Path commonFolder(const Path& one, const Path& other)
{
    const auto end = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
    Path folder;
    for (auto name = one.begin(); name != end; ++name)
        folder /= *name;
    return folder;
}

Path rootOf(const PastRun& past)
{
    std::optional<Path> root;
    for (const PastTask& task : past.work.tasks) {
        for (const SlimPath& target : task.targets)
            root = root ? commonFolder(*root, target.parent_path()) : target.parent_path();
    }
    return root.value_or(Path());
}

} // namespace

void moveTargets(PastRun& past, const Path& output)
{
    const Path root = rootOf(past);
    const Path folder = std::filesystem::absolute(output).lexically_normal();
    for (PastTask& task : past.work.tasks) {
        if (!task.record || task.record->report.outcome != Outcome::Failed)
            continue;
        for (SlimPath& target : task.targets)
            target = folder / target.path().lexically_relative(root);
    }
}

} // namespace tutti

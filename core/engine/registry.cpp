// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/registry.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/engine/factories.h"

namespace tutti {
namespace {

struct Row
{
    EngineEntry entry;
    std::unique_ptr<Engine> (*make)(EngineConfig);
};

std::unique_ptr<Engine> makeOpenMp(EngineConfig config)
{
#ifdef TUTTI_HAS_OPENMP
    return makeOpenMpEngine(std::move(config));
#else
    return makeUnbuiltEngine("openmp",
                             "this Tutti was built without OpenMP; build it with TUTTI_WITH_OPENMP=ON or choose "
                             "another engine",
                             std::move(config));
#endif
}

std::unique_ptr<Engine> makeMpi(EngineConfig config)
{
#ifdef TUTTI_HAS_MPI
    return makeMpiEngine(std::move(config));
#else
    return makeUnbuiltEngine("mpi",
                             "this Tutti was built without MPI; build it with TUTTI_WITH_MPI=ON or choose another "
                             "engine",
                             std::move(config));
#endif
}

constexpr std::array rows {
    Row {{"qtconcurrent", "Threads (QtConcurrent)"}, makeQtConcurrentEngine},
    Row {{"sequential", "One after the other"}, makeSequentialEngine},
    Row {{"openmp", "Threads (OpenMP)"}, makeOpenMp},
    Row {{"processes", "Pool of processes"}, makeProcessesEngine},
    Row {{"mpi", "MPI"}, makeMpi},
};

} // namespace

std::span<const EngineEntry> engineEntries()
{
    static const auto entries = [] {
        std::array<EngineEntry, rows.size()> list {};
        std::transform(rows.begin(), rows.end(), list.begin(), [](const Row& row) { return row.entry; });
        return list;
    }();
    return entries;
}

std::unique_ptr<Engine> makeEngine(std::string_view id, EngineConfig config)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [id](const Row& candidate) { return candidate.entry.id == id; });
    if (row == rows.end())
        return nullptr;
    const SplitRule rule = config.split;
    std::unique_ptr<Engine> engine = row->make(std::move(config));
    return id == "sequential" ? std::move(engine) : makeSplittingEngine(std::move(engine), rule);
}

} // namespace tutti

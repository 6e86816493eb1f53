// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/optionnames.h"
#include "core/timing/comparison.h"

namespace tutti {

// As `tutti-comparison/1` spells them; nameIn() and valueIn() of jobs/optionnames.h look them up.

inline constexpr OptionNames<PowerSource, 3> powerSourceNames {
    {{"unknown", PowerSource::Unknown}, {"mains", PowerSource::Mains}, {"battery", PowerSource::Battery}}};
inline constexpr OptionNames<StorageKind, 4> storageKindNames {{{"unknown", StorageKind::Unknown},
                                                                {"disk", StorageKind::Disk},
                                                                {"memory", StorageKind::Memory},
                                                                {"network", StorageKind::Network}}};
inline constexpr OptionNames<CacheState, 3> cacheStateNames {
    {{"unknown", CacheState::Unknown}, {"warm", CacheState::Warm}, {"cold", CacheState::Cold}}};
inline constexpr OptionNames<Difference, 4> differenceNames {{{"unknown", Difference::Unknown},
                                                              {"none", Difference::None},
                                                              {"faster", Difference::Faster},
                                                              {"slower", Difference::Slower}}};

} // namespace tutti

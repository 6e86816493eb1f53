// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/workercount.h"

#include <algorithm>

#include "core/base/machine.h"

namespace tutti {

int workerCount(int asked)
{
    return std::clamp(asked > 0 ? asked : usableCpus(), 1, mostWorkers);
}

int usefulWorkers(int workers, std::size_t jobs)
{
    return int(std::min(std::size_t(workers), jobs));
}

} // namespace tutti

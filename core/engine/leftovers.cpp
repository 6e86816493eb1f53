// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/leftovers.h"

#include <unistd.h>

namespace tutti {

void removeLeftovers(const Job& job)
{
    for (const Target& target : targetsOf(job))
        ::unlink(target.temporary.c_str());
    // A part's result belongs to whoever split the job, as long as it lives.
    if (const std::filesystem::path shared = sharedResultOf(job); !shared.empty())
        removeIfAbandoned(shared);
}

} // namespace tutti

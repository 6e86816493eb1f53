// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/leftovers.h"

#include <unistd.h>

namespace tutti {

void removeLeftovers(const Job& job)
{
    for (const Target& target : targetsOf(job))
        ::unlink(target.temporary.c_str());
}

} // namespace tutti

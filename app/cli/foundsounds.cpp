// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/foundsounds.h"

#include "app/cli/consoletext.h"

namespace tutti {

std::vector<WantedSound> wantedOf(const SearchResults& results)
{
    std::vector<WantedSound> wanted;
    wanted.reserve(results.sounds());
    for (const QueryFinds& finds : results.finds()) {
        for (const Sound& sound : finds.sounds)
            wanted.push_back({sound, finds.title});
    }
    return wanted;
}

void tellSearchFailures(const SearchResults& results, const ConsoleArguments& console)
{
    results.tellFailures();
    if (const std::size_t count = results.leftOutByLicense(); count > 0 && !console.quiet)
        warn(counted(count, "sound") + " left out for their licence; --license any takes all\n");
}

} // namespace tutti

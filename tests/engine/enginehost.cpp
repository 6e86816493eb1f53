// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A parent that a test can kill: enginehost ENGINE SOUND FOLDER runs an engine on jobs that would go on for hours.
#include "tests/engine/enginefixture.h"
#include "tests/support/sparsesound.h"

int main(int argc, char** argv)
{
    using namespace tutti;
    if (argc != 4)
        return 2;
    const auto jobs = slowConvertJobs(argv[2], argv[3], 4);
    RecordingObserver observer;
    const auto engine = makeEngine(argv[1], testConfig({.workers = 2}));
    return engine->run(jobs, observer, {}) ? 0 : 1;
}

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/runhead.h"

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/version.h"

namespace tutti {

RunRecord newRunRecord(std::string_view job, std::string_view engine, int workers)
{
    RunRecord run;
    run.job = job;
    run.engine = engine;
    run.workers = workers;
    run.startedAt = isoTimeNow();
    run.version = version();
    run.buildType = buildType();
    run.machine = thisMachine();
    return run;
}

} // namespace tutti

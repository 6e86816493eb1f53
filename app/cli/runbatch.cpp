// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runbatch.h"

#include <utility>

#include "app/cli/batchrun.h"
#include "app/cli/ending.h"
#include "app/cli/foundfiles.h"
#include "app/cli/runslurm.h"
#include "core/freesound/creditfinder.h"

namespace tutti {
namespace {

tl::expected<Plan, Ending> planFor(const BatchArguments& arguments, const std::stop_token& stop)
{
    const auto scanned = findFiles(arguments, stop);
    if (!scanned)
        return tl::unexpected(scanned.error());
    PlanOptions options = arguments.options;
    options.credits = keptCredits();
    auto plan = makePlan(*scanned, options, stop);
    if (!plan)
        return endBy(plan.error(), ExitStatus::ItemsFailed);
    if (const auto prepared = prepareTargets(*plan, arguments.options); !prepared)
        return endBy(prepared.error(), ExitStatus::ItemsFailed);
    return std::move(*plan);
}

tl::expected<ExitStatus, Ending> planForSlurm(const BatchArguments& arguments, const Interruption& interruption)
{
    auto plan = planFor(arguments, interruption.token());
    if (!plan)
        return tl::unexpected(plan.error());
    return prepareForSlurm(std::move(*plan), arguments, interruption);
}

tl::expected<ExitStatus, Ending> planAndRun(const BatchArguments& arguments, Interruption& interruption)
{
    if (arguments.slurm.isBatch())
        return planForSlurm(arguments, interruption);
    const auto engine = usableEngine(arguments);
    if (!engine)
        return tl::unexpected(engine.error());
    if (const auto checked = checkOutputFiles(arguments); !checked)
        return tl::unexpected(checked.error());
    const auto plan =
        arguments.past ? planOfPast(arguments, interruption.token()) : planFor(arguments, interruption.token());
    if (!plan)
        return tl::unexpected(plan.error());
    return carryOutBatch(*plan, arguments, **engine, interruption);
}

} // namespace

ExitStatus runBatch(const BatchArguments& arguments, Interruption& interruption)
{
    const auto status = planAndRun(arguments, interruption);
    return status ? *status : tellEnding(status.error());
}

} // namespace tutti

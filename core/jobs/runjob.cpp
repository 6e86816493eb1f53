// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runjob.h"

#include <exception>
#include <new>

#include "core/base/checkpoint.h"
#include "core/base/clock.h"
#include "core/jobs/analyse.h"
#include "core/jobs/changedsource.h"
#include "core/jobs/convert.h"
#include "core/jobs/convertpart.h"
#include "core/jobs/spectrumpart.h"
#include "core/jobs/synthetic.h"

namespace tutti {
namespace {

Result<void> carryOut(const Job& job, const std::stop_token& stop, JobResult& result)
{
    const Checkpoint checkpoint(stop, job.timeLimit);
    if (auto goOn = checkpoint.check(); !goOn)
        return goOn;
    if (const auto* const convert = std::get_if<ConvertJob>(&job.work))
        return convertFile(*convert, checkpoint, result.report);
    if (const auto* const spectrum = std::get_if<SpectrumJob>(&job.work))
        return analyseFile(*spectrum, checkpoint, result);
    if (const auto* const part = std::get_if<ConvertPartJob>(&job.work))
        return convertPart(*part, checkpoint, result.report);
    if (const auto* const part = std::get_if<SpectrumPartJob>(&job.work))
        return sumSpectrumPart(*part, checkpoint, result);
    return runSynthetic(std::get<SyntheticJob>(job.work), stop, job.timeLimit, result.report);
}

/// Nothing thrown by a library passes from here to an engine.
Result<void> carryOutCaught(const Job& job, const std::stop_token& stop, JobResult& result) noexcept
{
    try {
        return carryOut(job, stop, result);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::Internal, "there was not enough memory; use fewer workers");
    } catch (const std::exception& exception) {
        return fail(ErrorCode::Internal,
                    std::string("an unexpected failure (") + exception.what() + "); please report it with this file");
    } catch (...) {
        return fail(ErrorCode::Internal, "an unexpected failure; please report it with this file");
    }
}

void settle(JobResult& result, Error error)
{
    result.curve.reset();
    result.sums.reset();
    if (error.code == ErrorCode::Cancelled) {
        result.report.outcome = Outcome::Cancelled;
        return;
    }
    result.report.outcome = Outcome::Failed;
    result.report.error = std::move(error);
}

} // namespace

JobResult runJob(const Job& job, const std::stop_token& stop)
{
    JobResult result;
    const double before = threadCpuSeconds();
    // A stop comes first, whatever has become of the source.
    auto changed = stop.stop_requested() ? std::nullopt : withChangedSource(job);
    auto outcome = carryOutCaught(changed ? *changed : job, stop, result);
    if (!outcome)
        settle(result, goneSource(job, std::move(outcome.error())));
    else if (changed)
        result.report.notes.insert(result.report.notes.begin(), std::string(noteSourceChanged));
    result.report.cpuSeconds = threadCpuSeconds() - before;
    return result;
}

} // namespace tutti

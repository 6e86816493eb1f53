// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/fileparts.h"

#include <algorithm>

#include "core/jobs/convertparts.h"

namespace tutti {
namespace {

void addTo(JobReport& sum, const JobReport& part)
{
    sum.cpuSeconds += part.cpuSeconds;
    sum.audioSeconds += part.audioSeconds;
    sum.bytesRead += part.bytesRead;
    sum.bytesWritten += part.bytesWritten;
    for (std::size_t phase = 0; phase < phaseCount; ++phase)
        sum.phases[phase] += part.phases[phase];
}

JobResult ended(JobResult result, Outcome outcome, std::optional<Error> error)
{
    result.report.outcome = outcome;
    result.report.error = std::move(error);
    result.report.bytesWritten = 0;
    result.curve.reset();
    return result;
}

} // namespace

std::optional<JobResult> FileParts::join(std::span<const JobReport> parts)
{
    JobResult result;
    for (const JobReport& part : parts)
        addTo(result.report, part);
    bool isCancelled = false;
    bool isOther = false;
    for (const JobReport& part : parts) {
        // A source that is not what it was is another case than a full disk: as a whole it may still be done.
        const bool differs = part.error && part.error->code == ErrorCode::Decode;
        if (part.outcome == Outcome::Failed && !differs)
            return ended(std::move(result), Outcome::Failed, part.error);
        isOther = isOther || differs;
        isCancelled = isCancelled || part.outcome == Outcome::Cancelled;
    }
    if (isCancelled)
        return ended(std::move(result), Outcome::Cancelled, std::nullopt);
    if (isOther)
        return std::nullopt;
    const Result<bool> fits = complete(parts, result);
    if (!fits)
        return ended(std::move(result), Outcome::Failed, fits.error());
    return *fits ? std::optional(std::move(result)) : std::nullopt;
}

Splitting splitJob(const Job& job, int count)
{
    if (std::holds_alternative<ConvertJob>(job.work))
        return splitConversion(job, count);
    return {};
}

} // namespace tutti

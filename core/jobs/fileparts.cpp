// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/fileparts.h"

#include <algorithm>

#include "core/jobs/changedsource.h"
#include "core/jobs/convertparts.h"
#include "core/jobs/spectrumparts.h"

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

/// What several parts met is said once.
void addNotes(std::vector<std::string>& notes, std::span<const JobResult> parts)
{
    for (const JobResult& part : parts) {
        for (const std::string& note : part.report.notes) {
            if (std::find(notes.begin(), notes.end(), note) == notes.end())
                notes.push_back(note);
        }
    }
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

std::optional<JobResult> FileParts::join(std::span<const JobResult> parts)
{
    JobResult result;
    for (const JobResult& part : parts)
        addTo(result.report, part.report);
    bool isCancelled = false;
    bool isOther = false;
    for (const JobResult& given : parts) {
        const JobReport& part = given.report;
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
    addNotes(result.report.notes, parts);
    if (!fits)
        return ended(std::move(result), Outcome::Failed, fits.error());
    return *fits ? std::optional(std::move(result)) : std::nullopt;
}

std::string inOnePiece(const std::string& reason)
{
    return "not split among the workers: " + reason;
}

Splitting splitJob(const Job& job, int count)
{
    // Another source than was planned for is a word of its own.
    if (withChangedSource(job))
        return {};
    if (std::holds_alternative<ConvertJob>(job.work))
        return splitConversion(job, count);
    if (std::holds_alternative<SpectrumJob>(job.work))
        return splitSpectrum(job, count);
    return {};
}

} // namespace tutti

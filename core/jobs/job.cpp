// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job.h"

namespace tutti {

std::filesystem::path sourceOf(const Job& job)
{
    if (const auto* const convert = std::get_if<ConvertJob>(&job.work))
        return convert->source;
    if (const auto* const spectrum = std::get_if<SpectrumJob>(&job.work))
        return spectrum->source;
    if (const auto* const part = std::get_if<ConvertPartJob>(&job.work))
        return part->source;
    if (const auto* const part = std::get_if<SpectrumPartJob>(&job.work))
        return part->source;
    return std::get<SyntheticJob>(job.work).name;
}

std::vector<Target> targetsOf(const Job& job)
{
    std::vector<Target> targets;
    if (const auto* const convert = std::get_if<ConvertJob>(&job.work))
        targets.push_back(convert->target);
    if (const auto* const spectrum = std::get_if<SpectrumJob>(&job.work)) {
        if (spectrum->png)
            targets.push_back(*spectrum->png);
        if (spectrum->csv)
            targets.push_back(*spectrum->csv);
    }
    return targets;
}

std::filesystem::path sharedResultOf(const Job& job)
{
    const auto* const part = std::get_if<ConvertPartJob>(&job.work);
    return part == nullptr ? std::filesystem::path() : part->result.path();
}

} // namespace tutti

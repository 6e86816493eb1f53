// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/leftovers.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include <unistd.h>

namespace tutti {
namespace {

Target withOtherTemporary(const Target& target, int earlier)
{
    return makeTarget(target.file, target.temporary.native() + '\n' + std::to_string(earlier), target.replace);
}

void rename(std::optional<Target>& target, int earlier)
{
    if (target)
        target = withOtherTemporary(*target, earlier);
}

} // namespace

void removeLeftovers(const Job& job)
{
    for (const Target& target : targetsOf(job))
        ::unlink(target.temporary.c_str());
    // A part's result belongs to whoever split the job, as long as it lives.
    if (const std::filesystem::path shared = sharedResultOf(job); !shared.empty())
        removeIfAbandoned(shared);
}

Job forAnotherTry(Job job, int earlier)
{
    if (earlier == 0)
        return job;
    if (auto* const convert = std::get_if<ConvertJob>(&job.work)) {
        convert->target = withOtherTemporary(convert->target, earlier);
    } else if (auto* const spectrum = std::get_if<SpectrumJob>(&job.work)) {
        rename(spectrum->png, earlier);
        rename(spectrum->csv, earlier);
    }
    return job;
}

} // namespace tutti

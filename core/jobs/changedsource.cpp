// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/changedsource.h"

#include <cerrno>
#include <string>
#include <utility>
#include <variant>

#include <sys/stat.h>

#include "core/jobs/stamp.h"

namespace tutti {
namespace {

/// The stamp for the source as it is now, where that is another one.
template<typename Work>
std::optional<std::string> otherStamp(const Work& work)
{
    const auto planned = splitStamp(work.stamp);
    struct stat status
    {
    };
    if (!planned || planned->stamp != work.stamp || ::stat(work.source.c_str(), &status) != 0
        || !S_ISREG(status.st_mode))
        return std::nullopt;
    std::string now = stampFor(work.options, std::uint64_t(status.st_size));
    return now == work.stamp ? std::nullopt : std::optional(std::move(now));
}

template<typename Work>
std::optional<Job> changed(const Job& job, const Work& work)
{
    auto stamp = otherStamp(work);
    if (!stamp)
        return std::nullopt;
    std::optional<Job> now(job);
    std::get<Work>(now->work).stamp = std::move(*stamp);
    return now;
}

} // namespace

std::optional<Job> withChangedSource(const Job& job)
{
    if (const auto* const convert = std::get_if<ConvertJob>(&job.work))
        return changed(job, *convert);
    if (const auto* const spectrum = std::get_if<SpectrumJob>(&job.work))
        return changed(job, *spectrum);
    return std::nullopt;
}

Error goneSource(const Job& job, Error error)
{
    struct stat status
    {
    };
    if (error.code != ErrorCode::NotFound || ::stat(sourceOf(job).c_str(), &status) == 0
        || (errno != ENOENT && errno != ENOTDIR))
        return error;
    return {
        ErrorCode::NotFound,
        "has gone since the run was planned; look whether it was moved, or whether its disk or share was taken away"};
}

} // namespace tutti

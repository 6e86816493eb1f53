// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparedwork.h"

#include <algorithm>

namespace tutti {
namespace {

struct Open
{
    const ComparisonRequest& request;
    const std::filesystem::path& folder;
    const std::stop_token& stop;

    Result<std::unique_ptr<ComparedWork>> operator()(const SyntheticWork& work) const
    {
        return openSynthetic(work, request.config);
    }
    Result<std::unique_ptr<ComparedWork>> operator()(const FileWork& work) const
    {
        return openFiles(work, request.config, folder, stop);
    }
    Result<std::unique_ptr<ComparedWork>> operator()(const FetchWork& work) const { return openFetch(work, stop); }
};

/// What befell this run, and need not befall the next.
bool isOfTheRun(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WorkerLost:
    case ErrorCode::DiskFull:
    case ErrorCode::Network:
    case ErrorCode::Throttled:
    case ErrorCode::Unauthorised:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<std::unique_ptr<ComparedWork>> openWork(const ComparisonRequest& request, const std::filesystem::path& folder,
                                               const std::stop_token& stop)
{
    auto work = std::visit(Open {request, folder, stop}, request.work);
    if (work && (*work)->jobs() == 0)
        return fail(ErrorCode::Empty, "there is no work to compare; choose files, sounds or a count of jobs");
    return work;
}

std::string whyNotMeasured(const BatchResult& result)
{
    if (result.engineError)
        return result.engineError->detail;
    const auto& tasks = result.record.tasks;
    const auto spoils = [](const TaskRecord& task) { return task.report.error && isOfTheRun(task.report.error->code); };
    const auto first = std::find_if(tasks.begin(), tasks.end(), spoils);
    if (first == tasks.end())
        return {};
    return std::to_string(std::count_if(tasks.begin(), tasks.end(), spoils)) + " of " + std::to_string(tasks.size())
        + " jobs failed (" + std::string(errorCodeName(first->report.error->code))
        + "): " + first->report.error->detail;
}

std::vector<std::size_t> spreadEvenly(std::size_t all, std::size_t count)
{
    std::vector<std::size_t> places;
    places.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        places.push_back(i * all / count);
    return places;
}

} // namespace tutti

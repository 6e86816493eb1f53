// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plantags.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

#include "core/audio/readtags.h"
#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/jobs/creditedtags.h"
#include "core/jobs/stamp.h"

namespace tutti {
namespace {

std::string& stampOf(Job& job)
{
    auto* const convert = std::get_if<ConvertJob>(&job.work);
    return convert != nullptr ? convert->stamp : std::get<SpectrumJob>(job.work).stamp;
}

void complete(PlannedTask& task, Existing existing)
{
    SlimTags& tags = tagsOf(task.job);
    const std::string known = creditMark(tags);
    if (task.sourceBytes > 0)
        tags = withCredit(readTags(sourceOf(task.job)), tags);
    const std::string mark = known.empty() ? creditMark(tags) : known;
    stampOf(task.job) += mark;
    if (!mark.empty() || existing != Existing::Overwrite)
        return;
    for (const Target& target : targetsOf(task.job)) {
        const auto before = readStampAndMark(target.file);
        if (before && !before->creditMark.empty())
            task.notes.push_back(displayUtf8(target.file.filename())
                                 + " bore a credit that is not known any more; the new one has none");
    }
}

} // namespace

SlimTags& tagsOf(Job& job)
{
    auto* const convert = std::get_if<ConvertJob>(&job.work);
    return convert != nullptr ? convert->tags : std::get<SpectrumJob>(job.work).tags;
}

void readAllTags(Plan& plan, Existing existing, const std::stop_token& stop)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < plan.tasks.size() && !stop.stop_requested(); i = next++) {
            PlannedTask& task = plan.tasks[i];
            if (!task.decided)
                complete(task, existing);
        }
    };
    std::vector<std::jthread> helpers;
    const int others = std::min<int>(usableCpus(), int(std::min<std::size_t>(plan.tasks.size() / 16, 64))) - 1;
    helpers.reserve(std::size_t(std::max(0, others)));
    for (int i = 0; i < others; ++i)
        helpers.emplace_back(work);
    work();
}

} // namespace tutti

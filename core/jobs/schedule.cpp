// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/schedule.h"

#include <algorithm>
#include <numeric>

#include "core/jobs/optionnames.h"

namespace tutti {
namespace {

constexpr OptionNames<Schedule, 3> scheduleNames {
    {{"longest-first", Schedule::LongestFirst}, {"dynamic", Schedule::Dynamic}, {"static", Schedule::Static}}};

} // namespace

std::string_view scheduleName(Schedule schedule)
{
    return nameIn(scheduleNames, schedule);
}

std::optional<Schedule> scheduleFromName(std::string_view name)
{
    return valueIn(scheduleNames, name);
}

std::vector<std::size_t> dealingOrder(Schedule schedule, std::span<const double> costs)
{
    std::vector<std::size_t> order(costs.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (schedule == Schedule::LongestFirst)
        std::stable_sort(order.begin(), order.end(),
                         [costs](std::size_t a, std::size_t b) { return costs[a] > costs[b]; });
    return order;
}

Block staticBlock(std::size_t jobs, int workers, int worker)
{
    const auto count = std::size_t(std::max(1, workers));
    const auto index = std::size_t(std::clamp(worker, 0, int(count) - 1));
    const std::size_t share = jobs / count;
    const std::size_t larger = jobs % count;
    const std::size_t first = index * share + std::min(index, larger);
    return {first, first + share + (index < larger ? 1 : 0)};
}

} // namespace tutti

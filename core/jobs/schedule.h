// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tutti {

/// How jobs find workers. LongestFirst and Dynamic: a worker that falls free takes the next in the order (by falling
/// cost, or as given). Static: each worker has an equal block from the start.
enum class Schedule : std::uint8_t { LongestFirst, Dynamic, Static };

std::string_view scheduleName(Schedule schedule);
std::optional<Schedule> scheduleFromName(std::string_view name);

/// The order in which jobs are dealt under LongestFirst and Dynamic: indices into `costs`. Equal costs keep their
/// order.
std::vector<std::size_t> dealingOrder(Schedule schedule, std::span<const double> costs);

/// The block of `worker` under Static: [first, last) of `jobs`. Blocks differ by at most one job, the larger come
/// first.
struct Block
{
    std::size_t first = 0;
    std::size_t last = 0;
};
Block staticBlock(std::size_t jobs, int workers, int worker);

} // namespace tutti

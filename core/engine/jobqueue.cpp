// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/jobqueue.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace tutti {

JobQueue::JobQueue(Schedule schedule, std::span<const Job> jobs, int workers)
    : m_order(jobs.size())
{
    if (schedule == Schedule::Static) {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        for (int worker = 0; worker < workers; ++worker) {
            const Block block = staticBlock(jobs.size(), workers, worker);
            Share& share = m_shares.emplace_back();
            share.next = block.first;
            share.last = block.last;
        }
        return;
    }
    std::vector<double> costs;
    costs.reserve(jobs.size());
    std::transform(jobs.begin(), jobs.end(), std::back_inserter(costs), [](const Job& job) { return job.cost; });
    m_order = dealingOrder(schedule, costs);
    m_shares.emplace_back().last = m_order.size();
}

std::optional<std::size_t> JobQueue::next(int worker)
{
    Share& share = m_shares[shareOf(worker)];
    const std::size_t place = share.next.fetch_add(1, std::memory_order_relaxed);
    if (place >= share.last)
        return std::nullopt;
    return m_order[place];
}

bool JobQueue::hasNext(int worker) const
{
    const Share& share = m_shares[shareOf(worker)];
    return share.next.load(std::memory_order_relaxed) < share.last;
}

std::size_t JobQueue::shareOf(int worker) const
{
    return m_shares.size() == 1 ? 0 : std::size_t(worker);
}

} // namespace tutti

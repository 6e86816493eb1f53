// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/jobqueue.h"

#include <numeric>
#include <utility>

namespace tutti {
namespace {

std::vector<std::size_t> allTasks(std::size_t count)
{
    std::vector<std::size_t> tasks(count);
    std::iota(tasks.begin(), tasks.end(), std::size_t(0));
    return tasks;
}

} // namespace

JobQueue::JobQueue(Schedule schedule, const JobList& jobs, int workers)
    : JobQueue(schedule, jobs, workers, allTasks(jobs.size()))
{
}

JobQueue::JobQueue(Schedule schedule, const JobList& jobs, int workers, std::vector<std::size_t> tasks)
    : m_order(std::move(tasks))
{
    if (schedule == Schedule::Static) {
        for (int worker = 0; worker < workers; ++worker) {
            const Block block = staticBlock(m_order.size(), workers, worker);
            Share& share = m_shares.emplace_back();
            share.next = block.first;
            share.last = block.last;
        }
        return;
    }
    std::vector<double> costs;
    costs.reserve(m_order.size());
    for (const std::size_t task : m_order)
        costs.push_back(jobs[task].cost);
    std::vector<std::size_t> dealt;
    dealt.reserve(m_order.size());
    for (const std::size_t place : dealingOrder(schedule, costs))
        dealt.push_back(m_order[place]);
    m_order = std::move(dealt);
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

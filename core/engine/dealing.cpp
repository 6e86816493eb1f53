// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dealing.h"

#include <algorithm>
#include <utility>

namespace tutti {
namespace {

/// A worker that has been with one job for so long while others wait has been given too much.
constexpr double patienceSeconds = 0.005;

} // namespace

Dealing::Dealing(int workers, int largestBatch)
    : m_size(workers, largestBatch)
    , m_workers(std::size_t(workers))
{
    for (int worker = 0; worker < workers; ++worker)
        wait(worker);
}

void Dealing::add(const JobLine& job)
{
    const bool isForOne = job.worker >= 0 && job.worker < int(m_workers.size());
    (isForOne ? at(job.worker).own : m_jobs).push_back({job.task, std::string(job.job), isForOne});
}

void Dealing::clear()
{
    m_jobs.clear();
    for (Worker& worker : m_workers)
        worker.own.clear();
}

int Dealing::wanted(const Worker& worker) const
{
    // A block is one worker's alone, it cannot be too large a share.
    return worker.own.empty() ? m_size.next(m_jobs.size()) : m_size.limit();
}

void Dealing::wait(int worker)
{
    if (!at(worker).isLost && !std::exchange(at(worker).isWaiting, true))
        m_free.push_back(worker);
}

std::optional<Dealing::Portion> Dealing::next(double now)
{
    for (std::size_t left = m_free.size(); left > 0; --left) {
        const int worker = m_free.front();
        m_free.pop_front();
        Worker& state = at(worker);
        state.isWaiting = false;
        const int size = wanted(state);
        // It comes again with one of its next answers.
        if (int(state.held.size()) > size / 2)
            continue;
        if (state.own.empty() && m_jobs.empty()) {
            wait(worker);
            continue;
        }
        return give(worker, size - int(state.held.size()), now);
    }
    return std::nullopt;
}

Dealing::Portion Dealing::give(int worker, int count, double now)
{
    Worker& state = at(worker);
    std::deque<Held>& source = state.own.empty() ? m_jobs : state.own;
    Portion portion {worker, {}, std::nullopt};
    if (state.held.empty()) {
        portion.begun = source.front().task;
        state.beganSeconds = now;
    }
    for (; count > 0 && !source.empty(); --count) {
        Held job = std::move(source.front());
        source.pop_front();
        portion.lines.push_back(toLine(JobLine {job.task, worker, job.line}));
        state.held.push_back(std::move(job));
        ++m_held;
    }
    state.isRecalled = false;
    return portion;
}

std::optional<std::size_t> Dealing::finish(int worker, std::size_t task, double seconds, double now)
{
    m_size.note(seconds);
    Worker& state = at(worker);
    const auto found =
        std::find_if(state.held.begin(), state.held.end(), [task](const Held& held) { return held.task == task; });
    if (found == state.held.end())
        return std::nullopt;
    const bool wasFirst = found == state.held.begin();
    state.held.erase(found);
    --m_held;
    state.beganSeconds = now;
    if (int(state.held.size()) <= wanted(state) / 2)
        wait(worker);
    if (!wasFirst || state.held.empty())
        return std::nullopt;
    return state.held.front().task;
}

std::optional<int> Dealing::toRecall(double now)
{
    const bool isAnyIdle = m_jobs.empty()
        && std::any_of(m_free.begin(), m_free.end(), [this](int worker) { return at(worker).held.empty(); });
    if (!isAnyIdle)
        return std::nullopt;
    for (int worker = 0; worker < int(m_workers.size()); ++worker) {
        Worker& state = at(worker);
        if (state.isRecalled || state.held.size() < 2 || state.held.back().isOwn
            || now - state.beganSeconds < patienceSeconds)
            continue;
        state.isRecalled = true;
        return worker;
    }
    return std::nullopt;
}

void Dealing::takeBack(int worker, const std::vector<std::size_t>& tasks)
{
    std::deque<Held>& held = at(worker).held;
    std::vector<Held> back;
    for (const std::size_t task : tasks) {
        const auto found =
            std::find_if(held.begin(), held.end(), [task](const Held& candidate) { return candidate.task == task; });
        if (found == held.end())
            continue;
        back.push_back(std::move(*found));
        held.erase(found);
        --m_held;
    }
    m_jobs.insert(m_jobs.begin(), std::make_move_iterator(back.begin()), std::make_move_iterator(back.end()));
    if (held.empty())
        wait(worker);
}

std::vector<std::size_t> Dealing::lose(int worker)
{
    Worker& state = at(worker);
    std::vector<std::size_t> tasks;
    for (const Held& job : state.held)
        tasks.push_back(job.task);
    m_held -= state.held.size();
    state = Worker();
    state.isLost = true;
    std::erase(m_free, worker);
    return tasks;
}

void Dealing::welcomeBack(int worker)
{
    at(worker).isLost = false;
    wait(worker);
}

std::vector<std::string> Dealing::inHand(int worker) const
{
    std::vector<std::string> lines;
    for (const Held& job : m_workers[std::size_t(worker)].held)
        lines.push_back(job.line);
    return lines;
}

} // namespace tutti

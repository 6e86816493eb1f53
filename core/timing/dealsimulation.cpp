// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/dealsimulation.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <functional>
#include <random>
#include <utility>
#include <vector>

#include <queue>

#include "core/jobs/batchsize.h"

namespace tutti {
namespace {

struct Event
{
    enum class Kind : std::uint8_t { JobsAtRank, JobEnded, AnswersAtDealer };
    double time = 0;
    /// Of two at the same time the one that was foreseen first.
    std::size_t number = 0;
    Kind kind = Kind::JobEnded;
    int rank = 0;
    std::size_t jobs = 0;

    bool operator>(const Event& other) const { return time != other.time ? time > other.time : number > other.number; }
};

struct RankState
{
    /// As the dealer knows it: given and not answered.
    std::size_t outstanding = 0;
    bool isWaiting = false;
    /// As it is at the rank.
    std::size_t toDo = 0;
    std::vector<double> unsaid;
    double lastAnswer = -1;
    double jobTime = 0;
};

class Simulation
{
public:
    Simulation(std::span<const double> times, std::size_t count, const DealingWorld& world)
        : m_times(times)
        , m_world(world)
        , m_left(count)
        , m_size(world.ranks, world.largestBatch)
        , m_ranks(std::size_t(world.ranks))
    {
        for (int rank = 0; rank < world.ranks; ++rank)
            wait(rank);
    }

    DealingForecast play()
    {
        deal();
        while (!m_events.empty()) {
            const Event event = m_events.top();
            m_events.pop();
            if (event.kind == Event::Kind::JobsAtRank)
                takeJobs(event);
            else if (event.kind == Event::Kind::JobEnded)
                endJob(event);
            else
                takeAnswers(event);
        }
        DealingForecast forecast;
        forecast.wallSeconds = m_dealerFree;
        forecast.efficiency = m_work / (m_dealerFree * m_world.ranks);
        forecast.dealerBusy = m_dealerBusy / m_dealerFree;
        forecast.messages = m_messages;
        return forecast;
    }

private:
    RankState& at(int rank) { return m_ranks[std::size_t(rank)]; }

    void foresee(double time, Event::Kind kind, int rank, std::size_t jobs = 0)
    {
        m_events.push({time, m_foreseen++, kind, rank, jobs});
    }

    void wait(int rank)
    {
        if (!std::exchange(at(rank).isWaiting, true))
            m_waiting.push_back(rank);
    }

    /// The dealer does something that takes so long, not before `time`; gives when it has done it.
    double occupyDealer(double time, double seconds)
    {
        m_dealerFree = std::max(m_dealerFree, time) + seconds;
        m_dealerBusy += seconds;
        return m_dealerFree;
    }

    void deal()
    {
        for (std::size_t turns = m_waiting.size(); turns > 0 && m_left > 0; --turns) {
            const int rank = m_waiting.front();
            m_waiting.pop_front();
            RankState& state = at(rank);
            state.isWaiting = false;
            const auto size = std::size_t(m_size.next(m_left));
            if (state.outstanding <= size / 2)
                give(rank, std::min(m_left, size - state.outstanding));
        }
    }

    void give(int rank, std::size_t jobs)
    {
        m_left -= jobs;
        at(rank).outstanding += jobs;
        ++m_messages;
        const double done = occupyDealer(m_now, m_world.messageSeconds);
        m_lineOut = std::max(m_lineOut, done) + double(jobs) * m_world.jobBytes / m_world.bytesPerSecond;
        foresee(m_lineOut + m_world.latency, Event::Kind::JobsAtRank, rank, jobs);
    }

    void takeJobs(const Event& event)
    {
        RankState& state = at(event.rank);
        const bool wasIdle = state.toDo == 0;
        state.toDo += event.jobs;
        if (wasIdle)
            beginJob(event.rank, event.time);
    }

    void beginJob(int rank, double time)
    {
        at(rank).jobTime = drawTime();
        m_work += at(rank).jobTime;
        foresee(time + at(rank).jobTime, Event::Kind::JobEnded, rank);
    }

    double drawTime() { return m_times[std::size_t(m_random()) % m_times.size()]; }

    void endJob(const Event& event)
    {
        RankState& state = at(event.rank);
        state.unsaid.push_back(state.jobTime);
        --state.toDo;
        if (state.toDo == 0 || event.time - state.lastAnswer >= m_answerPause) {
            state.lastAnswer = event.time;
            ++m_messages;
            const double bytes = double(state.unsaid.size()) * m_world.answerBytes;
            m_lineIn = std::max(m_lineIn, event.time + m_world.latency) + bytes / m_world.bytesPerSecond;
            for (const double time : state.unsaid)
                m_size.note(time);
            foresee(m_lineIn, Event::Kind::AnswersAtDealer, event.rank, state.unsaid.size());
            state.unsaid.clear();
        }
        if (state.toDo > 0)
            beginJob(event.rank, event.time);
    }

    void takeAnswers(const Event& event)
    {
        m_now = occupyDealer(event.time, m_world.messageSeconds + double(event.jobs) * m_world.jobSeconds);
        RankState& state = at(event.rank);
        state.outstanding -= event.jobs;
        if (state.outstanding <= std::size_t(m_size.next(m_left)) / 2)
            wait(event.rank);
        deal();
    }

    std::span<const double> m_times;
    const DealingWorld& m_world;
    std::size_t m_left;
    BatchSize m_size;
    double m_answerPause = answerPauseSeconds(m_world.ranks);
    std::vector<RankState> m_ranks;
    std::deque<int> m_waiting;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::size_t m_foreseen = 0;
    // Its own sequence is fixed by the standard.
    std::minstd_rand m_random {1}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same forecast each time
    double m_now = 0;
    double m_dealerFree = 0;
    double m_dealerBusy = 0;
    double m_lineOut = 0;
    double m_lineIn = 0;
    double m_work = 0;
    std::size_t m_messages = 0;
};

} // namespace

DealingForecast simulateDealing(std::span<const double> times, std::size_t count, const DealingWorld& world)
{
    if (times.empty() || count == 0 || world.ranks < 1)
        return {};
    return Simulation(times, count, world).play();
}

} // namespace tutti

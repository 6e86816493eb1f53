// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slurmfollower.h"

#include <algorithm>
#include <utility>

#include "core/session/slurmqueue.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds shortestPause = 1s;
constexpr std::chrono::milliseconds longestPause = 30s;

} // namespace

SlurmFollower::SlurmFollower(SlurmJob job)
    : m_job(std::move(job))
    , m_pause(shortestPause)
{
    for (const SlurmStep& step : m_job.steps)
        m_journals.emplace_back(step.journal);
}

SlurmNews SlurmFollower::look(const std::stop_token& stop)
{
    SlurmNews news;
    if (m_isUrgent.exchange(false) || std::chrono::steady_clock::now() >= m_nextQuestion)
        ask(news, stop);
    // After the question: what it had written before its end is there by now.
    for (JournalFollower& journal : m_journals) {
        news.steps.push_back(journal.next());
        // It has begun, or what it writes may be its last.
        if (news.steps.back().end || news.steps.back().hasBegun)
            lookSoon();
    }
    news.isOver = m_state && m_state->isOver();
    return news;
}

void SlurmFollower::ask(SlurmNews& news, const std::stop_token& stop)
{
    const auto state = askSlurmState(m_job.id, stop);
    if (!state) {
        if (!std::exchange(m_hadTrouble, true) && state.error().code != ErrorCode::Cancelled)
            news.trouble = state.error();
    } else {
        m_hadTrouble = false;
        const bool isNew = !m_state || *m_state != *state;
        m_pause = isNew ? shortestPause : std::min(longestPause, m_pause * 3 / 2);
        if (isNew)
            news.state = *state;
        m_state = *state;
    }
    m_nextQuestion = std::chrono::steady_clock::now() + m_pause;
}

} // namespace tutti

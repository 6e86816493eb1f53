// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetchprogress.h"

#include <utility>

#include "app/cli/consoletext.h"

namespace tutti {

FetchProgress::FetchProgress(std::size_t sounds, const ConsoleArguments& console,
                             std::function<void(std::vector<std::filesystem::path>)> planned)
    : m_planned(std::move(planned))
    , m_progress(console)
    , m_notice(console)
{
    m_state.total = sounds;
}

void FetchProgress::taskStarted(std::size_t /*task*/, int /*worker*/, double /*atSeconds*/) {}

void FetchProgress::taskFinished(Answer answer)
{
    const TaskRecord& record = answer.record;
    m_shares.erase(record.task);
    if (record.report.outcome == Outcome::Cancelled)
        return;
    ++m_state.done;
    m_state.failed += record.report.outcome == Outcome::Failed ? 1U : 0U;
    m_state.name = record.targets.empty() ? std::string() : printable(record.targets.front().filename());
    show();
}

void FetchProgress::progressed(std::size_t task, std::uint64_t bytes, std::uint64_t total)
{
    m_shares[task] = total > 0 ? double(bytes) / double(total) : 0;
    show();
}

void FetchProgress::show()
{
    auto done = double(m_state.done);
    for (const auto& [task, share] : m_shares)
        done += share;
    m_state.share = done / double(m_state.total);
    m_progress.show(m_state);
}

void FetchProgress::waiting(const ServiceWait& wait)
{
    // While one transfer pauses the others go on; nothing stands still.
    if (wait.reason != "retry")
        m_notice.show(wait);
}

void FetchProgress::planned(std::vector<std::filesystem::path> temporaries)
{
    m_planned(std::move(temporaries));
}

} // namespace tutti

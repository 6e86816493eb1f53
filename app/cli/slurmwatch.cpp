// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurmwatch.h"

#include <chrono>
#include <condition_variable>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "app/cli/consoletext.h"
#include "app/cli/ending.h"
#include "app/cli/summary.h"
#include "core/base/clock.h"
#include "core/jobs/codec.h"
#include "core/session/pastrun.h"
#include "core/session/slurmfollower.h"

namespace tutti {
namespace {

/// Returns early at a stop request.
void rest(const std::stop_token& stop)
{
    constexpr std::chrono::seconds betweenLooks {1};
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, betweenLooks, [] { return false; });
}

/// What came of a step: its report or, where the job did not get to write one, what the journal tells.
std::optional<RunRecord> recordOf(const SlurmStep& step)
{
    std::ifstream stream(step.report, std::ios::binary);
    const std::string text {std::istreambuf_iterator<char>(stream), {}};
    if (auto run = decodeRun(text))
        return std::move(*run);
    return std::nullopt;
}

/// Tells what is new, on stderr.
class Teller
{
public:
    Teller(const SlurmJob& job, const ConsoleArguments& console)
        : m_job(job)
        , m_isQuiet(console.quiet || console.progress == ProgressStyle::None)
    {
    }

    void tellOf(const SlurmNews& news)
    {
        if (news.trouble)
            warn(name() + news.trouble->detail + "\n");
        if (news.state && !m_isQuiet)
            warn(name() + slurmStateText(*news.state) + "\n");
        for (std::size_t step = 0; step < news.steps.size(); ++step) {
            for (const TaskRecord& record : news.steps[step].records)
                take(step, record);
        }
        tellProgress(news.isOver);
    }

    bool hasFailures() const { return m_failed > 0; }

private:
    std::string name() const { return "job " + m_job.id.number + ": "; }

    void take(std::size_t step, const TaskRecord& record)
    {
        m_through[{step, record.task}] = record.report.outcome;
        if (record.report.outcome != Outcome::Failed || !record.report.error)
            return;
        ++m_failed;
        warn(shownName(record.source) + ": " + printable(record.report.error->detail) + "\n");
    }

    /// A line a second at most, since the journal is looked at no more often; ten seconds apart where it only counts.
    void tellProgress(bool isOver)
    {
        constexpr double secondsBetweenLines = 10;
        const bool isNew = m_through.size() != m_told;
        if (m_isQuiet || !isNew || (m_told != 0 && !isOver && secondsSince(m_lastLine) < secondsBetweenLines))
            return;
        m_told = m_through.size();
        m_lastLine = std::chrono::steady_clock::now();
        warn(name() + std::to_string(m_told) + " of " + counted(m_job.files, "file") + " through\n");
    }

    const SlurmJob& m_job;
    bool m_isQuiet;
    std::map<std::pair<std::size_t, std::size_t>, Outcome> m_through;
    std::size_t m_failed = 0;
    std::size_t m_told = 0;
    SteadyTime m_lastLine;
};

ExitStatus statusOf(const std::optional<SlurmState>& state, bool isWhole)
{
    if (state && state->word == "CANCELLED")
        return ExitStatus::Cancelled;
    const bool hasFailed = state && state->phase == SlurmPhase::Ended && state->word != "COMPLETED";
    return isWhole && !hasFailed ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

/// Whether every run came to its end and nothing failed.
bool tellSummaries(const SlurmJob& job, bool isQuiet)
{
    bool isWhole = true;
    for (const SlurmStep& step : job.steps) {
        if (const auto run = recordOf(step)) {
            const Tally tally = tallyOf(*run);
            isWhole = isWhole && tally.failed == 0 && tally.cancelled == 0;
            if (!isQuiet)
                tell(summaryLine(*run) + "\n");
            continue;
        }
        isWhole = false;
        const auto past = readJournal(step.journal);
        if (past && !isQuiet)
            tell(std::to_string(past->count(Outcome::Done)) + " of " + counted(past->work.tasks.size(), "file")
                 + " done, " + std::to_string(past->left()) + " left; to go on: sbatch "
                 + shellQuoted(job.script.native()) + "\n");
    }
    return isWhole;
}

} // namespace

std::string slurmStateText(const SlurmState& state)
{
    const std::string reason = state.reason.empty() ? std::string() : " (" + state.reason + ")";
    switch (state.phase) {
    case SlurmPhase::Waiting:
        return "waiting" + reason;
    case SlurmPhase::Running:
        return state.word == "RUNNING" ? "running" : "running (" + state.word + ")";
    case SlurmPhase::Ended:
        return "ended (" + state.word + ")";
    case SlurmPhase::Gone:
        break;
    }
    return "ended; Slurm does not know of it any more";
}

ExitStatus watchSlurmJob(SlurmJob job, const SlurmArguments& arguments, const Interruption& interruption)
{
    SlurmFollower follower(job);
    Teller teller(job, arguments.console);
    std::optional<SlurmState> state;
    for (bool isOver = false; !isOver;) {
        const SlurmNews news = follower.look(interruption.token());
        if (interruption.happened()) {
            warn("the job goes on; tutti-cli slurm watch " + job.id.number + " follows it again\n");
            return ExitStatus::Cancelled;
        }
        teller.tellOf(news);
        state = news.state ? news.state : state;
        isOver = news.isOver;
        if (!isOver)
            rest(interruption.token());
    }
    job.isSettled = true;
    if (const auto kept = SlurmJobs(usualSlurmFolder()).keep(job); !kept)
        warnOf(kept.error().detail);
    const bool isWhole = tellSummaries(job, arguments.console.quiet);
    return statusOf(state, isWhole && !teller.hasFailures());
}

} // namespace tutti

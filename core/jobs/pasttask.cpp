// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/pasttask.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>

#include "core/jobs/existing.h"
#include "core/jobs/stamp.h"

namespace tutti {
namespace {

bool isOfOutcome(const PastTask& past, Outcome outcome)
{
    return past.record && past.record->report.outcome == outcome;
}

Error vanished(const PastTask& past)
{
    if (past.source.modified == 0 && past.record && past.record->report.error)
        return *past.record->report.error;
    if (past.source.modified != 0)
        return {ErrorCode::NotFound, "has vanished since the run was begun; put it back and go on again"};
    return {ErrorCode::NotFound, "is not there any more; put it back and try again"};
}

/// The part of the stamp that says by what settings and from what size of the source.
std::string stampBefore(const PastTask& past, const PlanOptions& options)
{
    return options.kind == JobKind::Convert ? stampFor(options.convert, past.source.bytes)
                                            : stampFor(options.spectrum, past.source.bytes);
}

class Judge
{
public:
    Judge(const PastTask& past, const std::filesystem::path& source, const std::string& stamp,
          const PlanOptions& options)
        : m_past(past)
        , m_work(*options.past)
        , m_source(source)
        , m_stamp(stamp)
        , m_options(options)
        , m_now(stateOfSource(source))
        , m_changed(past.source.modified != 0 && m_now && *m_now != past.source)
    {
    }

    PastVerdict judge(const std::vector<std::filesystem::path>& natural)
    {
        if (!m_now)
            return withoutSource();
        if (isOfOutcome(m_past, Outcome::Done))
            return ofDone();
        PastVerdict verdict;
        verdict.notes = m_past.notes;
        verdict.targets = m_past.targets.empty() ? natural : pastTargets();
        if (!isOfOutcome(m_past, Outcome::Skipped))
            leaveOutWhatIsThere(verdict);
        if (m_changed && !verdict.kept)
            verdict.notes.emplace_back("its source has changed since the run was begun");
        return verdict;
    }

private:
    std::vector<std::filesystem::path> pastTargets() const { return {m_past.targets.begin(), m_past.targets.end()}; }

    PastVerdict withoutSource() const
    {
        PastVerdict verdict;
        if (!isOfOutcome(m_past, Outcome::Done)) {
            verdict.error = vanished(m_past);
            return verdict;
        }
        verdict.kept = m_past.record;
        verdict.kept->report.notes.emplace_back("its source has vanished since it was done");
        return verdict;
    }

    PastVerdict ofDone() const
    {
        PastVerdict verdict;
        const auto isWhole = [this](const auto& target) {
            const Found found = lookAt(target, m_source, m_stamp);
            return found == Found::Done || found == Found::OtherCredit;
        };
        if (!m_changed && std::all_of(m_past.targets.begin(), m_past.targets.end(), isWhole)) {
            verdict.kept = m_past.record;
            return verdict;
        }
        verdict.targets = pastTargets();
        verdict.notes = m_past.notes;
        verdict.replaceOwn = std::all_of(m_past.targets.begin(), m_past.targets.end(),
                                         [this](const auto& target) { return !isTaken(target) || isOwn(target); });
        verdict.notes.emplace_back(m_changed ? "its source has changed since it was done; done again"
                                             : "its result was gone or changed since it was done; done again");
        return verdict;
    }

    /// Results that were finished when the run was cut off, before there was a record of them.
    void leaveOutWhatIsThere(PastVerdict& verdict) const
    {
        const std::size_t wanted = verdict.targets.size();
        std::erase_if(verdict.targets, [this](const auto& target) {
            return isOfThisRun(target) && lookAt(target, m_source, m_stamp) == Found::Done;
        });
        if (wanted == 0 || !verdict.targets.empty())
            return;
        verdict.kept.emplace();
        verdict.kept->source = m_source;
        verdict.kept->targets = m_past.targets;
        verdict.kept->report.notes = m_past.notes;
        verdict.kept->report.notes.emplace_back(
            "it was finished when the run was interrupted; its times were not recorded");
    }

    /// Made since the run was begun, under a name that the run had given.
    bool isOfThisRun(const std::filesystem::path& target) const
    {
        const auto state = stateOfSource(target);
        return state && !m_past.targets.empty() && state->modified >= m_work.started;
    }

    bool isOwn(const std::filesystem::path& target) const
    {
        const auto found = readStampAndMark(target);
        return found && found->stamp == stampBefore(m_past, m_options);
    }

    const PastTask& m_past;
    const PastWork& m_work;
    const std::filesystem::path& m_source;
    const std::string& m_stamp;
    const PlanOptions& m_options;
    std::optional<SourceState> m_now;
    bool m_changed;
};

} // namespace

std::optional<SourceState> stateOfSource(const std::filesystem::path& source)
{
    constexpr std::int64_t nanosecondsPerSecond = 1000000000;
    struct stat status
    {
    };
    if (::stat(source.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return SourceState {std::uint64_t(status.st_size),
                        std::int64_t(status.st_mtim.tv_sec) * nanosecondsPerSecond + status.st_mtim.tv_nsec};
}

PastVerdict judgePast(const PastTask& past, const std::filesystem::path& source,
                      const std::vector<std::filesystem::path>& natural, const std::string& stamp,
                      const PlanOptions& options)
{
    const PastWork& work = *options.past;
    if (work.onlyFailed && past.record && past.record->report.outcome != Outcome::Failed) {
        PastVerdict verdict;
        verdict.kept = past.record;
        return verdict;
    }
    return Judge(past, source, stamp, options).judge(natural);
}

} // namespace tutti

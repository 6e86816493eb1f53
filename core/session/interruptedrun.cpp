// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/interruptedrun.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <system_error>
#include <utility>

#include <QDateTime>

#include "core/jobs/codec.h"
#include "core/session/fetchjournal.h"
#include "core/session/journalfolder.h"
#include "core/session/pastrun.h"

namespace tutti {
namespace {

std::vector<std::filesystem::path> reportsIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> reports;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (entry->path().extension() == ".json")
            reports.push_back(entry->path());
    }
    // Names begin with the time in ISO 8601.
    std::sort(reports.begin(), reports.end(), std::greater<>());
    return reports;
}

/// Names say the job, so that only two are read.
std::optional<RunRecord> newestReport(const std::vector<std::filesystem::path>& reports, std::string_view job)
{
    const std::string word = " " + std::string(job) + " ";
    for (const auto& file : reports) {
        if (file.filename().native().find(word) == std::string::npos)
            continue;
        std::ifstream stream(file, std::ios::binary);
        const std::string text {std::istreambuf_iterator<char>(stream), {}};
        if (auto run = decodeRun(text))
            return std::move(*run);
    }
    return std::nullopt;
}

bool isYounger(const std::filesystem::path& target, const SourceState& source)
{
    const auto state = stateOfSource(target);
    return state && state->modified >= source.modified;
}

/// Whether what the record says can still be seen.
bool holds(const TaskRecord& record, std::int64_t runEnd)
{
    const auto source = stateOfSource(record.source);
    if (!source)
        return false;
    switch (record.report.outcome) {
    case Outcome::Done:
    case Outcome::Skipped:
        return std::all_of(record.targets.begin(), record.targets.end(),
                           [&source](const auto& target) { return isYounger(target, *source); });
    case Outcome::Failed:
        return source->modified <= runEnd;
    case Outcome::Cancelled:
        return false;
    }
    return false;
}

class Knower
{
public:
    explicit Knower(std::stop_token stop)
        : m_stop(std::move(stop))
    {
    }

    void add(JobKind kind, const std::string& startedAt, double wallSeconds, std::vector<TaskRecord> records)
    {
        constexpr double nanoseconds = 1e9;
        const QDateTime started = QDateTime::fromString(QString::fromStdString(startedAt), Qt::ISODateWithMs);
        const std::int64_t end = started.toMSecsSinceEpoch() * 1000000 + std::int64_t(wallSeconds * nanoseconds);
        for (TaskRecord& record : records) {
            if (m_stop.stop_requested())
                return;
            if (holds(record, end))
                m_known.push_back({kind, std::move(record)});
        }
    }

    void add(PastRun past)
    {
        std::vector<TaskRecord> records;
        for (PastTask& task : past.work.tasks) {
            if (task.record)
                records.push_back(std::move(*task.record));
        }
        const RunLeg& last = past.legs.back();
        add(past.kind, last.startedAt, last.wallSeconds, std::move(records));
    }

    std::vector<KnownResult> take()
    {
        std::stable_partition(m_known.begin(), m_known.end(),
                              [](const KnownResult& result) { return result.kind == JobKind::Convert; });
        return std::move(m_known);
    }

private:
    std::stop_token m_stop;
    std::vector<KnownResult> m_known;
};

std::vector<InterruptedSource> lookedAt(const std::vector<std::filesystem::path>& files)
{
    std::vector<InterruptedSource> sources;
    sources.reserve(files.size());
    for (const auto& file : files) {
        const auto state = stateOfSource(file);
        sources.push_back({file, state ? state->bytes : 0, state.has_value()});
    }
    return sources;
}

bool isOffered(const std::optional<JournalEnding>& ending)
{
    return ending != JournalEnding::Done && ending != JournalEnding::Cancelled;
}

/// An interrupted run, and what its journal tells besides; nothing for a download.
struct FoundRun
{
    InterruptedRun offer;
    std::optional<PastRun> past;
};

std::optional<FoundRun> findFetch(const std::filesystem::path& journal)
{
    auto read = readFetchJournal(journal);
    if (!read || read->left() == 0 || !isOffered(read->ending))
        return std::nullopt;
    const auto fetch = std::make_shared<const FetchSoFar>(std::move(*read));
    InterruptedRun run;
    run.journal = journal;
    run.startedAt = fetch->legs.front().startedAt;
    run.engine = fetch->legs.back().engine;
    run.tasks = fetch->request.sounds.size();
    run.done = fetch->count(Outcome::Done) + fetch->count(Outcome::Skipped);
    run.left = fetch->left();
    run.failed = fetch->count(Outcome::Failed);
    run.fetch = fetch;
    return FoundRun {std::move(run), std::nullopt};
}

std::optional<FoundRun> findRun(const std::filesystem::path& journal, const std::stop_token& stop)
{
    if (isFetchJournal(journal))
        return findFetch(journal);
    auto past = readJournal(journal, stop);
    if (!past || past->left() == 0 || !isOffered(past->ending))
        return std::nullopt;
    InterruptedRun run {journal,
                        past->kind,
                        past->legs.front().startedAt,
                        past->newest.leg.engine,
                        past->work.tasks.size(),
                        past->count(Outcome::Done) + past->count(Outcome::Skipped),
                        past->left(),
                        past->count(Outcome::Failed),
                        past->paths,
                        past->thenSpectra,
                        lookedAt(past->sources)};
    return FoundRun {std::move(run), std::move(*past)};
}

std::optional<FoundRun> findNewest(const std::filesystem::path& journals, const std::stop_token& stop)
{
    for (const auto& journal : JournalFolder(journals).interrupted()) {
        if (stop.stop_requested())
            return std::nullopt;
        if (!isOffered(newestEnding(journal)))
            continue;
        if (auto run = findRun(journal, stop))
            return run;
    }
    return std::nullopt;
}

} // namespace

std::optional<InterruptedRun> interruptedIn(const std::filesystem::path& journal, const std::stop_token& stop)
{
    auto found = findRun(journal, stop);
    return found ? std::optional(std::move(found->offer)) : std::nullopt;
}

std::optional<InterruptedRun> newestInterrupted(const std::filesystem::path& journals, const std::stop_token& stop)
{
    auto found = findNewest(journals, stop);
    return found ? std::optional(std::move(found->offer)) : std::nullopt;
}

LookedBack lookBack(const std::filesystem::path& reports, const std::filesystem::path& journals,
                    const std::stop_token& stop)
{
    LookedBack looked;
    const auto files = reportsIn(reports);
    auto converted = newestReport(files, jobKindName(JobKind::Convert));
    auto analysed = newestReport(files, jobKindName(JobKind::Spectra));
    std::string newest = converted ? converted->startedAt : std::string();
    newest = analysed ? std::max(newest, analysed->startedAt) : newest;
    Knower knower(stop);
    if (auto found = findNewest(journals, stop)) {
        if (found->past && found->offer.startedAt >= newest)
            knower.add(std::move(*found->past));
        looked.interrupted = std::move(found->offer);
    }
    if (converted)
        knower.add(JobKind::Convert, converted->startedAt, converted->wallSeconds, std::move(converted->tasks));
    if (analysed)
        knower.add(JobKind::Spectra, analysed->startedAt, analysed->wallSeconds, std::move(analysed->tasks));
    looked.known = knower.take();
    return looked;
}

} // namespace tutti

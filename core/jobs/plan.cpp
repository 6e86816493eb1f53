// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan.h"

#include <algorithm>

#include <QUuid>

#include "core/base/paths.h"
#include "core/jobs/codec.h"
#include "core/jobs/estimate.h"
#include "core/jobs/existing.h"
#include "core/jobs/pasttask.h"
#include "core/jobs/plantags.h"
#include "core/jobs/resultnames.h"
#include "core/jobs/soundnames.h"
#include "core/jobs/stamp.h"

namespace tutti {
namespace {

std::vector<std::string> suffixesOf(const PlanOptions& options)
{
    if (options.kind == JobKind::Convert)
        return {".wav"};
    std::vector<std::string> suffixes;
    if (options.writePng)
        suffixes.emplace_back(".png");
    if (options.writeCsv)
        suffixes.emplace_back(".csv");
    return suffixes;
}

class Planner
{
public:
    Planner(const ScanResult& scanned, const PlanOptions& options)
        : m_scanned(scanned)
        , m_options(options)
        , m_suffixes(suffixesOf(options))
        , m_output(options.output.empty() ? options.output : absoluteOf(options.output))
        , m_book(!options.output.empty(), options.kind == JobKind::Spectra && options.writeCsv)
        , m_sources(scanned.sources)
    {
        m_plan.kind = options.kind;
        m_plan.settings = encodeSettings(options);
        m_plan.run = QUuid::createUuid().toString(QUuid::Id128).toStdString();
    }

    Result<Plan> make(const std::stop_token& stop);

private:
    PlannedTask task(std::size_t index, ResultName name);
    bool isMine(std::size_t place) const { return !m_options.shard || m_options.shard->has(place); }
    PlannedTask decide(PlannedTask task, std::vector<SlimPath> files, Verdict verdict) const;
    std::optional<TaskRecord> keepPast(std::size_t index, ResultName& name, const std::string& stamp, Verdict& verdict);
    void noteShard();
    Tags creditOf(const Source& source) const;
    Verdict judge(std::size_t index, ResultName& name, const std::string& stamp);
    void giveFreeName(std::size_t index, ResultName& name, std::vector<std::string>& notes);
    std::vector<std::filesystem::path> targets(const ResultName& name) const;
    Job job(const Source& source, const Verdict& verdict, std::string stamp) const;
    void addUnusable();
    std::string settingsStamp(const Source& source) const;

    const ScanResult& m_scanned;
    const PlanOptions& m_options;
    std::vector<std::string> m_suffixes;
    std::filesystem::path m_output;
    NameBook m_book;
    SourceSet m_sources;
    Plan m_plan;
};

std::vector<std::filesystem::path> Planner::targets(const ResultName& name) const
{
    std::vector<std::filesystem::path> files;
    files.reserve(m_suffixes.size());
    for (const std::string& suffix : m_suffixes)
        files.push_back(name.folder / (name.stem + suffix));
    return files;
}

std::string Planner::settingsStamp(const Source& source) const
{
    return m_options.kind == JobKind::Convert ? stampFor(m_options.convert, source.bytes)
                                              : stampFor(m_options.spectrum, source.bytes);
}

void Planner::giveFreeName(std::size_t index, ResultName& name, std::vector<std::string>& notes)
{
    const auto files = targets(name);
    if (std::none_of(files.begin(), files.end(), isTaken))
        return;
    const std::string taken = displayUtf8(files.front().filename());
    const auto isFree = [this, &name](const std::string& stem) {
        return std::none_of(m_suffixes.begin(), m_suffixes.end(),
                            [&](const std::string& suffix) { return isTaken(name.folder / (stem + suffix)); });
    };
    name.stem = m_book.claimNumbered(name.folder, name.stem, index, isFree);
    notes.push_back(displayUtf8(name.stem + m_suffixes.front()) + ": the name " + taken + " was taken already");
}

Verdict Planner::judge(std::size_t index, ResultName& name, const std::string& stamp)
{
    const Source& source = m_scanned.sources[index];
    std::vector<std::string> notes;
    if (name.takenBy && !m_suffixes.empty()) {
        const std::string& suffix = m_suffixes.front();
        notes.push_back(displayUtf8(name.stem + suffix) + ": the name " + displayUtf8(name.natural + suffix)
                        + " was taken by " + displayUtf8(m_scanned.sources[*name.takenBy].file.filename()));
    }
    if (name.reserved)
        notes.push_back(displayUtf8(name.stem + ".csv") + ": the name " + displayUtf8(name.natural + ".csv")
                        + " is kept for the folder's credits");
    if (m_options.existing == Existing::Rename)
        giveFreeName(index, name, notes);
    const auto files = targets(name);
    Verdict verdict {files, false, {}, std::nullopt, std::nullopt};
    if (m_options.existing == Existing::Skip)
        verdict = skipExisting(files, source.file, stamp);
    else if (m_options.existing == Existing::Overwrite)
        verdict = overwriteExisting(files, m_sources);
    verdict.notes.insert(verdict.notes.begin(), notes.begin(), notes.end());
    return verdict;
}

Job Planner::job(const Source& source, const Verdict& verdict, std::string stamp) const
{
    const std::string extension = extensionOfFile(source.file);
    Job job;
    job.timeLimit = m_options.timeLimit;
    if (m_options.kind == JobKind::Convert) {
        job.cost = convertCost(extension, source.bytes);
        const auto& file = verdict.missing.empty() ? std::filesystem::path() : verdict.missing.front();
        job.work = ConvertJob {
            source.file, makeTarget(file, m_plan.run, verdict.replace), m_options.convert, {}, std::move(stamp)};
        return job;
    }
    job.cost = spectrumCost(m_options.spectrum, extension, source.bytes);
    SpectrumJob work;
    work.source = source.file;
    work.options = m_options.spectrum;
    work.stamp = std::move(stamp);
    work.bands = m_options.bands;
    for (const auto& file : verdict.missing)
        (file.extension() == ".png" ? work.png : work.csv) = makeTarget(file, m_plan.run, verdict.replace);
    job.work = std::move(work);
    return job;
}

Tags Planner::creditOf(const Source& source) const
{
    return m_options.credits && !m_suffixes.empty() ? m_options.credits(source.file) : Tags {};
}

/// The record of an earlier part of the run, or the verdict on what is left to do under the names that it had given.
std::optional<TaskRecord> Planner::keepPast(std::size_t index, ResultName& name, const std::string& stamp,
                                            Verdict& verdict)
{
    const auto& source = m_scanned.sources[index].file;
    const PastTask& task = m_options.past->tasks.at(index);
    PastVerdict past = judgePast(task, source, targets(name), stamp, m_options);
    if (past.kept)
        return std::move(past.kept);
    verdict = {past.targets, past.replaceOwn, {}, std::nullopt, std::move(past.error)};
    if (verdict.error)
        verdict.outcome = Outcome::Failed;
    else if (m_options.existing == Existing::Rename && !past.targets.empty() && !past.replaceOwn) {
        name.folder = past.targets.front().parent_path();
        name.stem = past.targets.front().stem().native();
        if (std::any_of(past.targets.begin(), past.targets.end(), isTaken)) {
            giveFreeName(index, name, verdict.notes);
            verdict.missing = targets(name);
        }
    } else if (m_options.existing == Existing::Skip && !past.replaceOwn) {
        verdict = skipExisting(past.targets, source, stamp);
    } else if (m_options.existing == Existing::Overwrite) {
        verdict = overwriteExisting(past.targets, m_sources);
    }
    verdict.notes.insert(verdict.notes.begin(), past.notes.begin(), past.notes.end());
    return std::nullopt;
}

PlannedTask Planner::decide(PlannedTask task, std::vector<SlimPath> files, Verdict verdict) const
{
    task.decided = TaskRecord {};
    task.decided->source = sourceOf(task.job);
    task.decided->targets = std::move(files);
    task.decided->report.outcome = *verdict.outcome;
    task.decided->report.error = std::move(verdict.error);
    task.decided->report.notes = std::move(verdict.notes);
    return task;
}

PlannedTask Planner::task(std::size_t index, ResultName name)
{
    const Source& source = m_scanned.sources[index];
    Tags credit = creditOf(source);
    std::string stamp = settingsStamp(source);
    const std::string wanted = stamp + creditMark(credit);
    PlannedTask task;
    task.sourceBytes = source.bytes;
    Verdict verdict;
    if (m_options.past) {
        task.decided = keepPast(index, name, wanted, verdict);
        task.kept = task.decided.has_value();
    } else {
        verdict = judge(index, name, wanted);
    }
    task.job = job(source, verdict, std::move(stamp));
    if (task.kept)
        return task;
    tagsOf(task.job) = std::move(credit);
    if (verdict.outcome) {
        if (m_options.past && !m_options.past->tasks[index].targets.empty())
            return decide(std::move(task), m_options.past->tasks[index].targets, std::move(verdict));
        const auto natural = targets(name);
        return decide(std::move(task), {natural.begin(), natural.end()}, std::move(verdict));
    }
    task.notes = std::move(verdict.notes);
    m_plan.bytesToWrite += guessBytes(task.job, source.bytes);
    return task;
}

void Planner::addUnusable()
{
    std::size_t place = m_scanned.sources.size();
    for (const Unusable& unusable : m_scanned.unusable) {
        if (!isMine(place++))
            continue;
        PlannedTask task;
        task.job = job({unusable.file, {}, 0}, {}, {});
        m_plan.tasks.push_back(decide(std::move(task), {}, {{}, false, {}, Outcome::Failed, unusable.error}));
    }
}

void Planner::noteShard()
{
    if (!m_options.shard)
        return;
    std::vector<NameAndSize> files;
    for (const Source& source : m_scanned.sources)
        files.emplace_back(source.file.filename(), source.bytes);
    for (const Unusable& unusable : m_scanned.unusable)
        files.emplace_back(unusable.file.filename(), 0);
    m_plan.shard = ShardOfRun {*m_options.shard, files.size(), inputDigest(files)};
}

Result<Plan> Planner::make(const std::stop_token& stop)
{
    std::vector<ResultName> names = nameResults(m_scanned.sources, m_output, m_book);
    m_plan.tasks.reserve(names.size() + m_scanned.unusable.size());
    for (std::size_t index = 0; index < names.size() && !stop.stop_requested(); ++index) {
        if (isMine(index))
            m_plan.tasks.push_back(task(index, std::move(names[index])));
    }
    addUnusable();
    for (std::size_t place = 0; place < m_plan.tasks.size(); ++place) {
        if (m_plan.tasks[place].decided)
            m_plan.tasks[place].decided->task = place;
    }
    noteShard();
    // A result without a file has nowhere to put tags.
    if (!m_suffixes.empty())
        readAllTags(m_plan, m_options.existing, stop);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "cancelled");
    return std::move(m_plan);
}

} // namespace

std::filesystem::path sourceOf(const PlannedTask& task)
{
    return task.decided ? task.decided->source.path() : sourceOf(task.job);
}

Result<Plan> makePlan(const ScanResult& scanned, const PlanOptions& options, const std::stop_token& stop)
{
    return Planner(scanned, options).make(stop);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/plan.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include <QUuid>

#include "core/audio/readtags.h"
#include "core/base/machine.h"
#include "core/base/paths.h"
#include "core/jobs/codec.h"
#include "core/jobs/creditedtags.h"
#include "core/jobs/estimate.h"
#include "core/jobs/existing.h"
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

Tags& tagsOf(Job& job)
{
    auto* const convert = std::get_if<ConvertJob>(&job.work);
    return convert != nullptr ? convert->tags : std::get<SpectrumJob>(job.work).tags;
}

std::string& stampOf(Job& job)
{
    auto* const convert = std::get_if<ConvertJob>(&job.work);
    return convert != nullptr ? convert->stamp : std::get<SpectrumJob>(job.work).stamp;
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
    Tags creditOf(const Source& source) const;
    Verdict judge(std::size_t index, ResultName& name, const std::string& stamp);
    void giveFreeName(std::size_t index, ResultName& name, std::vector<std::string>& notes);
    std::vector<std::filesystem::path> targets(const ResultName& name) const;
    Job job(const Source& source, const Verdict& verdict, std::string stamp) const;
    void addUnusable();
    void complete(PlannedTask& task) const;
    void readAllTags(const std::stop_token& stop);
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

PlannedTask Planner::task(std::size_t index, ResultName name)
{
    const Source& source = m_scanned.sources[index];
    Tags credit = creditOf(source);
    std::string stamp = settingsStamp(source);
    Verdict verdict = judge(index, name, stamp + creditMark(credit));
    PlannedTask task;
    task.sourceBytes = source.bytes;
    task.job = job(source, verdict, std::move(stamp));
    tagsOf(task.job) = std::move(credit);
    if (!verdict.outcome) {
        task.notes = std::move(verdict.notes);
        m_plan.bytesToWrite += guessBytes(task.job, source.bytes);
        return task;
    }
    task.decided = TaskRecord {};
    task.decided->task = index;
    task.decided->source = source.file;
    task.decided->targets = targets(name);
    task.decided->report.outcome = *verdict.outcome;
    task.decided->report.error = std::move(verdict.error);
    task.decided->report.notes = std::move(verdict.notes);
    return task;
}

void Planner::addUnusable()
{
    for (const Unusable& unusable : m_scanned.unusable) {
        PlannedTask task;
        task.job = job({unusable.file, {}, 0}, {}, {});
        task.decided = TaskRecord {};
        task.decided->task = m_plan.tasks.size();
        task.decided->source = unusable.file;
        task.decided->report.outcome = Outcome::Failed;
        task.decided->report.error = unusable.error;
        m_plan.tasks.push_back(std::move(task));
    }
}

/// Puts the source's own tags under the credit, and says in the stamp which credit the result will bear.
void Planner::complete(PlannedTask& task) const
{
    Tags& tags = tagsOf(task.job);
    const std::string known = creditMark(tags);
    if (task.sourceBytes > 0)
        tags = withCredit(readTags(sourceOf(task.job)), tags);
    const std::string mark = known.empty() ? creditMark(tags) : known;
    stampOf(task.job) += mark;
    if (!mark.empty() || m_options.existing != Existing::Overwrite)
        return;
    for (const Target& target : targetsOf(task.job)) {
        const auto before = readStampAndMark(target.file);
        if (before && !before->creditMark.empty())
            task.notes.push_back(displayUtf8(target.file.filename())
                                 + " bore a credit that is not known any more; the new one has none");
    }
}

/// Opening every source is most of a plan's time, so all CPUs share it.
void Planner::readAllTags(const std::stop_token& stop)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [this, &next, &stop] {
        for (std::size_t i = next++; i < m_plan.tasks.size() && !stop.stop_requested(); i = next++) {
            PlannedTask& task = m_plan.tasks[i];
            if (!task.decided)
                complete(task);
        }
    };
    std::vector<std::jthread> helpers;
    const int others = std::min<int>(usableCpus(), int(std::min<std::size_t>(m_plan.tasks.size() / 16, 64))) - 1;
    helpers.reserve(std::size_t(std::max(0, others)));
    for (int i = 0; i < others; ++i)
        helpers.emplace_back(work);
    work();
}

Result<Plan> Planner::make(const std::stop_token& stop)
{
    std::vector<ResultName> names = nameResults(m_scanned.sources, m_output, m_book);
    m_plan.tasks.reserve(names.size() + m_scanned.unusable.size());
    for (std::size_t index = 0; index < names.size() && !stop.stop_requested(); ++index)
        m_plan.tasks.push_back(task(index, std::move(names[index])));
    addUnusable();
    // A result without a file has nowhere to put tags.
    if (!m_suffixes.empty())
        readAllTags(stop);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "cancelled");
    return std::move(m_plan);
}

} // namespace

Result<Plan> makePlan(const ScanResult& scanned, const PlanOptions& options, const std::stop_token& stop)
{
    return Planner(scanned, options).make(stop);
}

} // namespace tutti

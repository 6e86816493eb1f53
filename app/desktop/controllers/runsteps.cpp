// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/runsteps.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>

#include "core/jobs/pasttask.h"
#include "core/session/hosts.h"

namespace tutti {

namespace {

std::vector<JobKind> wantedKinds(const Choices& choices)
{
    std::vector<JobKind> kinds;
    if (choices.convert)
        kinds.push_back(JobKind::Convert);
    if (choices.spectra)
        kinds.push_back(JobKind::Spectra);
    return kinds;
}

void addStep(std::vector<RunStep>& steps, RunRequest request, std::vector<std::size_t> files)
{
    if (!files.empty())
        steps.push_back({std::move(request), std::move(files), {}});
}

Source sourceFor(JobKind kind, const FileRow& row)
{
    const FilePart& converted = row.part(JobKind::Convert);
    const bool isOurs =
        converted.state == FileState::Done || (converted.state == FileState::Skipped && !reasonOfSkip(converted.notes));
    if (kind == JobKind::Convert || !isOurs || converted.targets.empty())
        return row.source;
    return {converted.targets.front(), row.source.subfolder, 0};
}

/// Whether these results would go to the same place now.
bool areWhereAsked(const std::vector<SlimPath>& targets, const std::filesystem::path& source,
                   const std::filesystem::path& output)
{
    return std::ranges::all_of(targets, [&](const std::filesystem::path& target) {
        if (output.empty())
            return target.parent_path() == source.parent_path();
        const auto below = target.lexically_relative(output);
        return !below.empty() && *below.begin() != "..";
    });
}

} // namespace

RunRequest requestFor(const Choices& choices, JobKind kind)
{
    RunRequest request;
    request.options.kind = kind;
    request.options.convert = choices.convertOptions;
    request.options.spectrum = choices.spectrumOptions;
    request.options.writePng = choices.writePng;
    request.options.writeCsv = choices.writeCsv;
    request.options.output = choices.output;
    request.options.existing = choices.existing;
    request.options.timeLimit = choices.timeLimit;
    request.engine = choices.engine;
    request.recursive = choices.recursive;
    request.config.workers = choices.workers;
    request.config.schedule = choices.schedule;
    request.config.mpiLauncher = choices.mpiLauncher;
    const bool isMpi = choices.engine == "mpi";
    if (isMpi && choices.slurm != SlurmMode::Off)
        request.config.mpiLauncher = srunCommand(choices.slurmChoices); // Slurm chooses the hosts
    else if (isMpi)
        request.config.hostFile = hostFileOf(choices.hosts);
    return request;
}

std::vector<RunStep> stepsFor(const Choices& choices, const FilesModel& model, const std::vector<std::size_t>& files)
{
    std::vector<RunStep> steps;
    for (const JobKind kind : wantedKinds(choices)) {
        std::vector<std::size_t> usable;
        std::ranges::copy_if(files, std::back_inserter(usable), [&](std::size_t file) {
            const FileRow& row = model.file(file);
            return !row.unusable && (kind == JobKind::Spectra || row.convertible);
        });
        addStep(steps, requestFor(choices, kind), std::move(usable));
    }
    if (steps.size() > 1)
        steps.front().request.thenSpectra = true;
    return steps;
}

std::vector<RunStep> stepsToRepeat(const Choices& choices, const FilesModel& model,
                                   const std::vector<std::size_t>& files, FileState state)
{
    std::vector<std::size_t> conversions;
    std::vector<std::size_t> spectra;
    for (const std::size_t file : files) {
        const FileRow& row = model.file(file);
        const bool convert = row.part(JobKind::Convert).state == state;
        if (convert)
            conversions.push_back(file);
        if (row.part(JobKind::Spectra).state == state || (convert && choices.spectra))
            spectra.push_back(file);
    }
    std::vector<RunStep> steps;
    addStep(steps, requestFor(choices, JobKind::Convert), std::move(conversions));
    addStep(steps, requestFor(choices, JobKind::Spectra), std::move(spectra));
    return steps;
}

std::vector<SlimPath> pathsOf(const std::vector<std::size_t>& files, const FilesModel& model)
{
    std::vector<SlimPath> paths;
    paths.reserve(files.size());
    std::ranges::transform(files, std::back_inserter(paths),
                           [&model](std::size_t file) { return model.file(file).source.file; });
    return paths;
}

std::vector<std::size_t> filesOf(const std::vector<SlimPath>& paths, const FilesModel& model)
{
    const FileNumbers numbers = model.numbers();
    std::vector<std::size_t> files;
    files.reserve(paths.size());
    std::ranges::transform(paths, std::back_inserter(files),
                           [&numbers](const SlimPath& path) { return numbers.of(path); });
    return files;
}

void keepNames(RunStep& step, const FilesModel& model)
{
    PlanOptions& options = step.request.options;
    PastWork work;
    work.started = std::numeric_limits<std::int64_t>::max(); // nothing is taken for done that has no record
    for (const std::size_t file : step.files) {
        const FileRow& row = model.file(file);
        const FilePart& part = row.part(options.kind);
        PastTask task;
        task.record.emplace();
        task.record->report.outcome = Outcome::Failed;
        task.record->report.error = part.error;
        if (areWhereAsked(part.targets, row.source.file, options.output))
            task.targets = part.targets;
        work.tasks.push_back(std::move(task));
    }
    options.past = std::make_shared<PastWork>(std::move(work));
}

std::vector<Source> sourcesFor(JobKind kind, const FilesModel& model, const std::vector<std::size_t>& files)
{
    std::vector<Source> sources;
    sources.reserve(files.size());
    std::ranges::transform(files, std::back_inserter(sources),
                           [&](std::size_t file) { return sourceFor(kind, model.file(file)); });
    return sources;
}

std::vector<double> expectedCosts(const RunStep& step, const FilesModel& model)
{
    const RunRequest& request = step.request;
    const bool equal = request.options.kind == JobKind::Spectra && request.options.spectrum.seconds > 0;
    std::vector<double> costs(request.sources.size(), 1);
    for (std::size_t task = 0; task < costs.size() && !equal; ++task) {
        std::uint64_t bytes = request.sources[task].bytes;
        if (bytes == 0 && task < step.files.size())
            bytes = model.file(step.files[task]).source.bytes;
        costs[task] = static_cast<double>(std::max<std::uint64_t>(bytes, 1));
    }
    return costs;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/slurmbatch.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <sys/stat.h>

#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/base/pendingfile.h"
#include "core/base/version.h"
#include "core/engine/programs.h"
#include "core/freesound/creditfinder.h"
#include "core/session/journalwriter.h"
#include "core/session/runhead.h"
#include "core/session/slurmqueue.h"

namespace tutti {
namespace {

namespace fs = std::filesystem;

fs::path beside(fs::path script, const std::string& ending)
{
    const std::string name = script.stem().native() + ending;
    return script.replace_filename(name);
}

std::string counted(std::size_t files)
{
    return std::to_string(files) + (files == 1 ? " file" : " files");
}

JournalHead headOf(const SlurmWork& work, int tasks)
{
    const RunRecord now = newRunRecord(jobKindName(work.plan.kind), "mpi", tasks);
    JournalHead head;
    head.kind = work.plan.kind;
    head.settings = work.plan.settings;
    head.output = work.options.output.empty() ? work.options.output : fs::absolute(work.options.output);
    head.existing = work.options.existing;
    head.timeLimit = work.options.timeLimit;
    head.paths = work.paths;
    head.recursive = work.recursive;
    head.tasks = work.plan.tasks.size();
    head.shard = work.plan.shard;
    head.first.leg.engine = now.engine;
    head.first.leg.workers = tasks;
    head.first.leg.schedule = scheduleName(work.schedule);
    head.first.leg.startedAt = now.startedAt;
    head.first.leg.version = now.version;
    head.first.leg.host = now.machine.host;
    return head;
}

Result<void> writeJournal(const SlurmWork& work, int tasks, const fs::path& file)
{
    auto journal = JournalWriter::create(file, headOf(work, tasks));
    if (!journal)
        return fail(journal.error());
    (*journal)->plan(work.plan);
    (*journal)->flush();
    if ((*journal)->problem())
        return fail(*(*journal)->problem());
    return {};
}

Result<void> writeScript(const std::string& text, const fs::path& script)
{
    constexpr mode_t everybodysUmask = 0777;
    auto pending = PendingFile::create(makeTarget(script, text, true));
    if (!pending)
        return fail(pending.error());
    if (auto written = pending->write(text); !written)
        return written;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(pending->descriptor(), everybodysUmask & ~mask);
    return pending->commit();
}

} // namespace

SlurmBatch::SlurmBatch(std::vector<SlurmWork> runs, fs::path program)
    : m_runs(std::move(runs))
    , m_program(std::move(program))
{
}

Result<SlurmBatch> SlurmBatch::make(std::vector<SlurmWork> runs, const fs::path& cli)
{
    auto program = findOwnProgram(cli, "tutti-cli");
    if (!program)
        return fail(std::move(program.error()));
    return SlurmBatch(std::move(runs), std::move(*program));
}

std::string SlurmBatch::kind() const
{
    return std::string(jobKindName(m_runs.front().plan.kind));
}

std::vector<SlurmStep> SlurmBatch::stepsBeside(const fs::path& script) const
{
    std::vector<SlurmStep> steps;
    for (const SlurmWork& work : m_runs) {
        const std::string name(jobKindName(work.plan.kind));
        steps.push_back({name, beside(script, "." + name + ".jsonl"), beside(script, "." + name + ".json"),
                         work.plan.tasks.size()});
    }
    return steps;
}

std::string SlurmBatch::text(const SlurmChoices& choices, const fs::path& script, const std::string& launcher) const
{
    SlurmScript parts;
    parts.choices = choices;
    parts.name = "tutti-" + kind();
    parts.program = m_program;
    parts.launcher = launcher;
    parts.log = beside(script, ".log");
    parts.steps = stepsBeside(script);
    for (const SlurmWork& work : m_runs) {
        const bool converts = work.plan.kind == JobKind::Convert;
        parts.remarks.push_back((converts ? "Converts " : "Draws the spectra of ") + counted(work.plan.tasks.size())
                                + (work.options.output.empty()
                                       ? std::string()
                                       : ", into " + displayUtf8(fs::absolute(work.options.output))));
        for (const fs::path& path : work.paths)
            parts.remarks.push_back("  of " + displayUtf8(path));
    }
    parts.remarks.push_back("Written by Tutti " + std::string(version()) + "; the journal knows which files and how.");
    return slurmScriptText(parts);
}

Result<void> SlurmBatch::write(const std::string& text, int tasks, const fs::path& script) const
{
    const auto steps = stepsBeside(script);
    for (std::size_t step = 0; step < steps.size(); ++step) {
        if (auto written = writeJournal(m_runs[step], tasks, steps[step].journal); !written)
            return written;
    }
    return writeScript(text, script);
}

void SlurmBatch::remove(const fs::path& script) const
{
    std::error_code ignored;
    for (const SlurmStep& step : stepsBeside(script))
        fs::remove(step.journal, ignored);
    fs::remove(script, ignored);
}

Result<SlurmJob> SlurmBatch::submit(const fs::path& script, const std::stop_token& stop) const
{
    auto id = submitToSlurm(script, stop);
    if (!id)
        return fail(std::move(id.error()));
    SlurmJob job;
    job.id = std::move(*id);
    job.submittedAt = isoTimeNow();
    job.script = script;
    job.log = beside(script, ".log");
    job.steps = stepsBeside(script);
    for (const SlurmWork& work : m_runs)
        job.files += work.plan.tasks.size();
    return job;
}

Result<SlurmWork> planSlurmWork(const RunRequest& request, const std::stop_token& stop)
{
    SlurmWork work {{}, request.options, request.config.schedule, request.paths, request.recursive};
    work.options.credits = keptCredits();
    ScanResult scanned;
    scanned.sources = request.sources;
    auto plan = makePlan(scanned, work.options, stop);
    if (!plan)
        return fail(std::move(plan.error()));
    if (auto prepared = prepareTargets(*plan, work.options); !prepared)
        return fail(std::move(prepared.error()));
    work.plan = std::move(*plan);
    return work;
}

std::vector<Source> sourcesAfter(const Plan& conversion, const std::vector<Source>& sources)
{
    std::vector<Source> after;
    after.reserve(sources.size());
    for (std::size_t task = 0; task < conversion.tasks.size() && task < sources.size(); ++task) {
        const PlannedTask& planned = conversion.tasks[task];
        const bool fails = planned.decided && planned.decided->report.outcome == Outcome::Failed;
        std::vector<SlimPath> targets;
        if (planned.decided)
            targets = planned.decided->targets;
        else
            std::ranges::transform(targetsOf(planned.job), std::back_inserter(targets), &Target::file);
        after.push_back(fails || targets.empty() ? sources[task]
                                                 : Source {targets.front(), sources[task].subfolder, 0});
    }
    return after;
}

} // namespace tutti

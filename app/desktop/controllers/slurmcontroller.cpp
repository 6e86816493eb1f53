// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/slurmcontroller.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

#include "app/desktop/controllers/runsteps.h"
#include "app/desktop/controllers/sourcelist.h"
#include "app/desktop/models/filesmodel.h"
#include "core/jobs/codec.h"
#include "core/session/slurmqueue.h"

namespace tutti {

namespace {

constexpr std::chrono::seconds betweenLooks {1};

/// What is asked of each step, with its sources; those of spectra that follow a conversion are known after its plan.
struct Asked
{
    std::vector<RunRequest> requests;
    /// For each source of the second request the place in the first of what it is made from.
    std::vector<std::optional<std::size_t>> madeFrom;
};

Asked askedFor(const Choices& choices, const FilesModel& model, const std::vector<std::filesystem::path>& paths)
{
    std::vector<std::size_t> files(model.fileCount());
    std::iota(files.begin(), files.end(), std::size_t {0});
    const auto steps = stepsFor(choices, model, files);
    Asked asked;
    for (const RunStep& step : steps) {
        asked.requests.push_back(step.request);
        asked.requests.back().sources = sourcesFor(step.request.options.kind, model, step.files);
        asked.requests.back().paths = paths;
    }
    if (steps.size() < 2)
        return asked;
    std::unordered_map<std::size_t, std::size_t> places;
    for (std::size_t place = 0; place < steps[0].files.size(); ++place)
        places.emplace(steps[0].files[place], place);
    for (const std::size_t file : steps[1].files) {
        const auto found = places.find(file);
        asked.madeFrom.push_back(found == places.end() ? std::nullopt : std::optional(found->second));
    }
    return asked;
}

Result<SlurmBatch> plan(Asked asked, const std::filesystem::path& cli, const std::stop_token& stop)
{
    std::vector<SlurmWork> runs;
    for (RunRequest& request : asked.requests) {
        if (!runs.empty()) {
            const auto after = sourcesAfter(runs.front().plan, asked.requests.front().sources);
            for (std::size_t source = 0; source < request.sources.size(); ++source) {
                if (asked.madeFrom[source])
                    request.sources[source] = after[*asked.madeFrom[source]];
            }
        }
        auto work = planSlurmWork(request, stop);
        if (!work)
            return fail(std::move(work.error()));
        runs.push_back(std::move(*work));
    }
    return SlurmBatch::make(std::move(runs), cli);
}

std::optional<RunRecord> reportIn(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string text {std::istreambuf_iterator<char>(stream), {}};
    if (auto run = decodeRun(text))
        return std::move(*run);
    return std::nullopt;
}

} // namespace

SlurmController::SlurmController(Session& session, SourceList& sources, FilesModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_sources(sources)
    , m_model(model)
    , m_asking(*this)
    , m_following(*this)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &SlurmController::look);
    connect(&sources, &SourceList::finished, this, [this] {
        m_shown = 0;
        showRecords();
    });
}

void SlurmController::lookBack()
{
    m_asking.start([this, folder = m_folder](const std::stop_token&) -> Background::Result {
        const auto jobs = SlurmJobs(folder).all();
        const auto found = std::ranges::find(jobs, false, &SlurmJob::isSettled);
        if (found == jobs.end())
            return {};
        return [this, job = *found] { follow(job); };
    });
}

void SlurmController::prepare(const Choices& choices)
{
    m_asking.start([this, asked = askedFor(choices, m_model, m_sources.paths()), folder = m_folder,
                    cli = m_cli](const std::stop_token& stop) -> Background::Result {
        auto batch = plan(asked, cli, stop);
        auto script =
            batch ? SlurmJobs(folder).newScript(batch->kind(), batch->run()) : Result<std::filesystem::path>();
        if (!batch || !script)
            return [this, error = batch ? script.error() : batch.error()] { Q_EMIT failed(error); };
        return [this, made = std::make_shared<const SlurmBatch>(std::move(*batch)), file = *script] {
            m_batch = made;
            m_script = file;
            Q_EMIT prepared();
        };
    });
}

std::string SlurmController::text(const SlurmChoices& choices) const
{
    return m_batch ? m_batch->text(choices, m_script) : std::string();
}

void SlurmController::save(const SlurmChoices& choices, const std::filesystem::path& file)
{
    if (!m_batch)
        return;
    m_asking.start([this, batch = m_batch, choices, file](const std::stop_token&) -> Background::Result {
        const auto written = batch->write(batch->text(choices, file), choices.tasks, file);
        if (!written)
            return [this, error = written.error()] { Q_EMIT failed(error); };
        return [this, file] { Q_EMIT saved(file); };
    });
}

void SlurmController::submit(const SlurmChoices& choices)
{
    if (!m_batch)
        return;
    m_asking.start([this, batch = std::exchange(m_batch, nullptr), choices, script = m_script,
                    folder = m_folder](const std::stop_token& stop) -> Background::Result {
        const auto written = batch->write(batch->text(choices, script), choices.tasks, script);
        auto job = written ? batch->submit(script, stop) : Result<SlurmJob>(fail(written.error()));
        if (!job) {
            batch->remove(script);
            return [this, error = job.error()] { Q_EMIT failed(error); };
        }
        const auto kept = SlurmJobs(folder).keep(*job);
        return [this, job = *job, kept] {
            follow(job);
            if (!kept)
                Q_EMIT troubled(kept.error());
        };
    });
}

void SlurmController::follow(SlurmJob job)
{
    m_following.stop();
    m_job = job;
    m_state.reset();
    m_through.clear();
    m_records.clear();
    m_shown = 0;
    m_follower = std::make_shared<SlurmFollower>(std::move(job));
    m_timer.start();
    Q_EMIT changed();
    look();
}

std::size_t SlurmController::through(std::size_t step) const
{
    return static_cast<std::size_t>(
        std::distance(m_through.lower_bound({step, 0}), m_through.lower_bound({step + 1, 0})));
}

void SlurmController::look()
{
    if (m_following.isBusy() || !m_follower)
        return;
    m_following.start([this, follower = m_follower](const std::stop_token& stop) -> Background::Result {
        return [this, news = follower->look(stop)] { take(news); };
    });
}

void SlurmController::take(const SlurmNews& news)
{
    if (!m_job)
        return;
    if (news.trouble)
        Q_EMIT troubled(*news.trouble);
    if (news.state)
        m_state = news.state;
    const std::size_t before = m_through.size();
    for (std::size_t step = 0; step < news.steps.size(); ++step)
        addRecords(step, news.steps[step].records);
    showRecords();
    if (news.state || m_through.size() != before)
        Q_EMIT changed();
    if (news.isOver)
        settle();
}

void SlurmController::addRecords(std::size_t step, const std::vector<TaskRecord>& records)
{
    for (const TaskRecord& record : records) {
        m_through.emplace(step, record.task);
        m_records.emplace_back(jobKindOf(m_job->steps[step]), record);
    }
}

/// Sounds are found by their own paths, and by those of the wavs that were made of them.
void SlurmController::showRecords()
{
    if (m_shown == m_records.size() || m_sources.isScanning())
        return;
    if (m_shown == 0 || m_list != m_model.listNumber()) {
        m_shown = 0;
        m_list = m_model.listNumber();
        m_files.clear();
        for (std::size_t file = 0; file < m_model.fileCount(); ++file)
            m_files.emplace(m_model.file(file).source.file.native(), file);
    }
    for (; m_shown < m_records.size(); ++m_shown) {
        const auto& [kind, record] = m_records[m_shown];
        const auto found = m_files.find(record.source.native());
        if (found == m_files.end())
            continue;
        m_model.setRecord(kind, found->second, record, false);
        for (const auto& target : record.targets)
            m_files.emplace(target.native(), found->second);
    }
    m_model.showChanges();
}

void SlurmController::settle()
{
    m_timer.stop();
    m_follower.reset();
    m_asking.start([this, job = *m_job, folder = m_folder](const std::stop_token&) mutable -> Background::Result {
        job.isSettled = true;
        const auto kept = SlurmJobs(folder).keep(job);
        std::vector<RunRecord> runs;
        for (const SlurmStep& step : job.steps) {
            if (auto run = reportIn(step.report))
                runs.push_back(std::move(*run));
        }
        return [this, runs = std::move(runs), kept] {
            for (const RunRecord& run : runs)
                m_session.addRun(run);
            if (!kept)
                Q_EMIT troubled(kept.error());
            Q_EMIT ended();
        };
    });
}

void SlurmController::cancel()
{
    if (!m_job || (m_state && m_state->isOver()))
        return;
    m_asking.start([this, id = m_job->id, follower = m_follower](const std::stop_token&) -> Background::Result {
        const auto cancelled = cancelSlurmJob(id);
        if (follower)
            follower->lookSoon();
        return [this, cancelled] {
            if (!cancelled)
                Q_EMIT failed(cancelled.error());
        };
    });
}

void SlurmController::dismiss()
{
    m_timer.stop();
    m_following.stop();
    m_follower.reset();
    m_job.reset();
    Q_EMIT changed();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/runcontroller.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace tutti {

namespace {

/// 30 times a second is as much as anybody can see.
constexpr std::chrono::milliseconds betweenShows {33};
constexpr std::chrono::milliseconds betweenTicks {500};
/// How long records may be entered without a pause.
constexpr qint64 sliceMilliseconds = 8;

std::vector<std::size_t> allFiles(const FilesModel& model)
{
    std::vector<std::size_t> files(model.fileCount());
    std::iota(files.begin(), files.end(), std::size_t {0});
    return files;
}

} // namespace

RunController::RunController(Session& session, FilesModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_step(std::make_shared<RunStep>())
{
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(betweenShows);
    m_tickTimer.setInterval(betweenTicks);
    connect(&m_showTimer, &QTimer::timeout, this, &RunController::showWhatCame);
    connect(&m_tickTimer, &QTimer::timeout, this, &RunController::progressed);
    connect(&model, &FilesModel::filesMoved, this, &RunController::findFilesAgain);
    connect(&session, &Session::runPlanned, this,
            [this](qsizetype /*tasks*/, qsizetype /*decided*/, int workers) { onPlanned(workers); });
    connect(&session, &Session::tasksStarted, this, [this](const QList<TaskStart>& starts) { collect(starts, {}); });
    connect(&session, &Session::answersReady, this, [this](const QList<Answer>& answers) { collect({}, answers); });
    connect(&session, &Session::runFinished, this, [this] {
        m_runEnded = true;
        m_place = m_session.runs().size() - 1;
        collect({}, {});
    });
    connect(&session, &Session::runFailed, this, [this](const Error& error) {
        m_runEnded = true;
        m_runError = error;
        collect({}, {});
    });
}

void RunController::run(const Choices& choices)
{
    begin(stepsFor(choices, m_model, allFiles(m_model)), SequenceKind::Fresh);
}

void RunController::run(const Choices& choices, const std::vector<std::size_t>& files)
{
    begin(stepsFor(choices, m_model, files), SequenceKind::Fresh);
}

bool RunController::retryFailed(const Choices& choices)
{
    auto steps = stepsToRepeat(choices, m_model, allFiles(m_model), FileState::Failed);
    for (RunStep& step : steps)
        keepNames(step, m_model);
    return begin(std::move(steps), SequenceKind::Repeat);
}

bool RunController::goOn(std::vector<RunStep> steps)
{
    return begin(std::move(steps), SequenceKind::Repeat);
}

void RunController::redo(const Choices& choices, const std::vector<std::size_t>& files)
{
    Choices overwriting = choices;
    overwriting.existing = Existing::Overwrite;
    begin(stepsToRepeat(overwriting, m_model, files, FileState::Skipped), SequenceKind::Repeat);
}

std::optional<std::size_t> RunController::newestTimeable() const
{
    return m_history.empty() ? std::nullopt : std::optional(m_history.rbegin()->first);
}

void RunController::timeAgain(std::size_t run, const std::optional<Setting>& setting)
{
    const PastStep& past = m_history.at(run);
    RunStep step = *past.step;
    if (setting) {
        step.request.engine = setting->engine;
        step.request.config.workers = setting->workers;
        step.request.config.schedule = scheduleFromName(setting->schedule).value_or(step.request.config.schedule);
    }
    step.request.scratch = true;
    step.request.options.existing = Existing::Overwrite;
    step.files.clear();
    if (past.list == m_model.listNumber())
        step.files = filesOf(step.paths, m_model);
    if (std::ranges::find(step.files, noFile) != step.files.end())
        step.files.clear();
    begin({std::move(step)}, SequenceKind::Scratch);
}

void RunController::cancel()
{
    m_steps.clear();
    if (!m_busy)
        return;
    m_result.cancelled = true;
    m_session.cancel();
}

double RunController::elapsedSeconds() const
{
    return m_busy && m_clock.isValid() ? static_cast<double>(m_clock.nsecsElapsed()) / 1e9 : m_lastElapsed;
}

double RunController::share() const
{
    if (m_stepCount == 0)
        return 0;
    return (static_cast<double>(m_stepNumber) - 1 + m_progress.share()) / static_cast<double>(m_stepCount);
}

std::optional<std::size_t> RunController::fileOf(std::size_t task) const
{
    const bool isKnown =
        task < m_step->files.size() && m_stepList == m_model.listNumber() && m_step->files[task] != noFile;
    return isKnown ? std::optional(m_step->files[task]) : std::nullopt;
}

std::optional<std::size_t> RunController::taskOf(std::size_t file) const
{
    const auto place = std::ranges::find(m_step->files, file);
    if (place == m_step->files.end() || m_stepList != m_model.listNumber())
        return std::nullopt;
    return static_cast<std::size_t>(place - m_step->files.begin());
}

/// The step is shared with whoever carries it out: the one with other numbers is another.
void RunController::findFilesAgain()
{
    if (m_busy || m_stepList != m_model.listNumber())
        return;
    auto step = std::make_shared<RunStep>(*m_step);
    step->files = filesOf(step->paths, m_model);
    m_step = std::move(step);
}

bool RunController::begin(std::vector<RunStep> steps, SequenceKind kind)
{
    if (m_busy || steps.empty())
        return false;
    m_result = {};
    m_stepNumber = 0;
    m_stepCount = steps.size();
    std::vector<FileTask> tasks;
    for (RunStep& step : steps) {
        tasks.push_back({step.request.options.kind, step.files});
        // What is opened from now on belongs to no step of this sequence.
        if (step.request.paths.empty())
            step.request.paths = m_session.opened();
        if (step.paths.empty()) // timed again: those of then
            step.paths = pathsOf(step.files, m_model);
    }
    m_steps.assign(std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
    m_model.beginSequence(tasks, kind);
    m_busy = true;
    m_tickTimer.start();
    Q_EMIT busyChanged(true);
    nextStep();
    return true;
}

void RunController::nextStep()
{
    if (m_steps.empty()) {
        endSequence();
        return;
    }
    m_step = std::make_shared<RunStep>(std::move(m_steps.front()));
    m_steps.pop_front();
    m_stepList = m_model.listNumber();
    ++m_stepNumber;
    m_runEnded = false;
    m_runError.reset();
    RunRequest& request = m_step->request;
    if (request.sources.empty()) // timed again: those of then
        request.sources = sourcesFor(request.options.kind, m_model, m_step->files);
    m_progress.begin(expectedCosts(*m_step, m_model));
    m_clock.start();
    Q_EMIT progressed();
    m_session.run(request);
}

void RunController::endSequence()
{
    m_model.endSequence();
    m_lastElapsed = elapsedSeconds();
    m_busy = false;
    m_tickTimer.stop();
    Q_EMIT busyChanged(false);
    Q_EMIT progressed();
    Q_EMIT sequenceFinished(m_result);
}

void RunController::onPlanned(int workers)
{
    m_progress.setWorkers(workers, elapsedSeconds());
    QStringList names;
    names.reserve(static_cast<qsizetype>(m_step->files.size()));
    for (const std::size_t file : m_step->files)
        names << m_model.file(file).name;
    Q_EMIT runStarted(workers, names);
}

void RunController::collect(const QList<TaskStart>& starts, const QList<Answer>& answers)
{
    m_starts += starts;
    if (m_answers.isEmpty())
        m_answers = answers;
    else
        m_answers += answers;
    if (!m_showTimer.isActive())
        m_showTimer.start();
}

/// As many as can be entered in a slice of time: a plan may decide 100,000 tasks at once. They are taken out, so that
/// not all of them have to go at the end together.
QList<Answer> RunController::takeAnswers()
{
    QElapsedTimer clock;
    clock.start();
    QList<Answer> taken;
    while (m_answerPlace < m_answers.size() && (m_answerPlace % 64 != 0 || clock.elapsed() < sliceMilliseconds)) {
        taken.append(std::move(m_answers[m_answerPlace++]));
        const TaskRecord& record = taken.constLast().record;
        m_progress.setFinished(record);
        const Outcome outcome = record.report.outcome;
        m_result.failed += outcome == Outcome::Failed ? 1U : 0U;
        m_result.keptOthers += outcome == Outcome::Skipped && reasonOfSkip(record.report.notes) ? 1U : 0U;
        if (const auto file = fileOf(record.task))
            m_model.setRecord(kind(), *file, record, isScratch());
    }
    if (m_answerPlace == m_answers.size()) {
        m_answers.clear();
        m_answerPlace = 0;
    }
    return taken;
}

void RunController::showWhatCame()
{
    const double now = elapsedSeconds();
    for (const TaskStart& start : std::exchange(m_starts, {})) {
        m_progress.setStarted(start.task, now);
        if (const auto file = fileOf(start.task))
            m_model.setStarted(kind(), *file, start.worker);
    }
    const QList<Answer> answers = takeAnswers();
    m_model.showChanges();
    if (!answers.isEmpty())
        Q_EMIT answersShown(answers);
    Q_EMIT progressed();
    if (!m_answers.isEmpty())
        m_showTimer.start();
    else if (m_runEnded)
        endStep();
}

void RunController::endStep()
{
    m_runEnded = false;
    if (!m_runError) {
        if (m_step->request.resumed.empty()) // what was only finished cannot be timed again
            m_history.insert_or_assign(m_place, PastStep {m_step, m_stepList});
        Q_EMIT runFinished(m_place);
    } else if (m_runError->code != ErrorCode::Cancelled) {
        m_result.broken = true;
        Q_EMIT runFailed(*m_runError);
    }
    if (m_runError)
        m_steps.clear();
    nextStep();
}

} // namespace tutti

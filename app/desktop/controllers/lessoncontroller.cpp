// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/controllers/lessoncontroller.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "app/desktop/controllers/lessonreport.h"
#include "app/desktop/text/errortext.h"
#include "app/desktop/text/lessontext.h"

namespace tutti {

LessonController::LessonController(Experiments& experiments, int cores, QObject* parent, Make make)
    : QObject(parent)
    , m_experiments(experiments)
    , m_make(std::move(make))
{
    LessonChoices choices;
    choices.cores = cores;
    for (const LessonKind kind : lessonKinds())
        setLesson(m_chapters[kind], kind, choices);
    connect(&experiments, &Experiments::progressed, this, &LessonController::onProgressed);
    connect(&experiments, &Experiments::measured, this, &LessonController::onMeasured);
    connect(&experiments, &Experiments::finished, this, &LessonController::onFinished);
    connect(&experiments, &Experiments::failed, this, &LessonController::onFailed);
}

void LessonController::setLesson(Chapter& chapter, LessonKind kind, const LessonChoices& choices)
{
    const LessonOutcome before = std::exchange(chapter.next, {});
    chapter.lesson = m_make(kind, choices);
    chapter.next = askedBy(chapter.lesson);
    for (std::size_t question = 0; question < chapter.next.questions.size(); ++question) {
        const auto same = std::find(before.questions.begin(), before.questions.end(), chapter.next.questions[question]);
        if (same != before.questions.end())
            chapter.next.guesses[question] = before.guesses[static_cast<std::size_t>(same - before.questions.begin())];
    }
}

LessonState LessonController::state(LessonKind kind) const
{
    if (m_running && m_running->kind == kind)
        return LessonState::Running;
    if (chapter(kind).report)
        return LessonState::Explained;
    return hasAllGuesses(kind) ? LessonState::Guessed : LessonState::Question;
}

bool LessonController::hasAllGuesses(LessonKind kind) const
{
    const auto& guesses = chapter(kind).next.guesses;
    return std::all_of(guesses.begin(), guesses.end(), [](const auto& guess) { return guess.has_value(); });
}

QString LessonController::hindrance(LessonKind kind) const
{
    if (m_running)
        return m_running->kind == kind ? QString() : tr("Another experiment is running. Wait until it has ended.");
    if (m_busyElsewhere)
        return tr("Something else is running that would disturb the measurement. Wait until it has ended.");
    return hasAllGuesses(kind) ? QString() : tr("Guess first: then the experiment can be run.");
}

LessonView LessonController::view(LessonKind kind) const
{
    const Chapter& page = chapter(kind);
    LessonView view;
    view.asked = page.next;
    view.minutes = page.lesson.minutes;
    view.isDrawn = page.lesson.isDrawn;
    view.hasSerialShare = page.lesson.hasSerialShare;
    view.state = state(kind);
    view.canRun = canRun(kind);
    view.hindrance = hindrance(kind);
    view.comparisons = page.comparisons;
    view.questions = page.questions;
    view.guesses = page.guesses;
    view.problem = page.problem;
    if (page.report && !page.outcomes.empty()) {
        // In the language of the moment.
        view.explanation = explanationOf(page.outcomes.back(), {page.outcomes.begin(), std::prev(page.outcomes.end())});
    } else if (page.report) {
        for (const std::string& paragraph : page.report->explanation)
            view.explanation << QString::fromStdString(paragraph);
    }
    return view;
}

void LessonController::setGuess(LessonKind kind, std::size_t question, std::optional<double> guess)
{
    std::optional<double>& kept = chapter(kind).next.guesses.at(question);
    if (kept == guess || state(kind) == LessonState::Running)
        return;
    kept = guess;
    Q_EMIT changed(kind);
}

void LessonController::setSerialPercent(LessonKind kind, double percent)
{
    Chapter& page = chapter(kind);
    if (!page.lesson.hasSerialShare || percent == page.next.serialPercent || state(kind) == LessonState::Running)
        return;
    LessonChoices choices = page.lesson.choices;
    choices.serialPercent = percent;
    setLesson(page, kind, choices);
    Q_EMIT changed(kind);
}

void LessonController::setBusyElsewhere(bool busy)
{
    if (std::exchange(m_busyElsewhere, busy) == busy)
        return;
    tellAll();
}

void LessonController::tellAll()
{
    for (const LessonKind kind : lessonKinds())
        Q_EMIT changed(kind);
}

bool LessonController::canRun(LessonKind kind) const
{
    return !m_running && !m_busyElsewhere && hasAllGuesses(kind);
}

void LessonController::run(LessonKind kind)
{
    if (!canRun(kind))
        return;
    Chapter& page = chapter(kind);
    page.problem.clear();
    page.comparisons.clear();
    page.report.reset();
    page.questions = page.next.questions;
    page.guesses = page.next.guesses;
    m_running = Running {kind, page.next};
    Q_EMIT runningChanged(true);
    // The others cannot be run meanwhile.
    tellAll();
    runExperiment();
}

void LessonController::cancel()
{
    if (!m_running)
        return;
    m_running->isCancelled = true;
    m_experiments.cancel();
}

void LessonController::runExperiment()
{
    const Lesson& lesson = chapter(m_running->kind).lesson;
    m_experiments.run(lesson.experiments.at(m_running->experiment), lesson.sounds);
}

void LessonController::onProgressed(const ComparisonProgress& progress)
{
    if (!m_running)
        return;
    const Lesson& lesson = chapter(m_running->kind).lesson;
    const auto experiments = static_cast<double>(lesson.experiments.size());
    const double expected = std::max(progress.expectedSeconds, progress.elapsedSeconds);
    const double inside = expected > 0 ? progress.elapsedSeconds / expected : 0;
    const double share = (static_cast<double>(m_running->experiment) + inside) / experiments;
    const ComparisonRequest& request = lesson.experiments[m_running->experiment];
    const Setting setting = progress.entry < request.settings.size() ? request.settings[progress.entry] : Setting {};
    const QString sentence =
        progressText(m_running->outcome, m_running->experiment, progress.round, progress.rounds, setting);
    Q_EMIT progressed(m_running->kind, std::min(share, 1.0), sentence);
}

void LessonController::onMeasured(const ComparisonResult& soFar)
{
    if (!m_running)
        return;
    std::vector<Comparison>& comparisons = chapter(m_running->kind).comparisons;
    comparisons.resize(m_running->experiment);
    comparisons.push_back(soFar.comparison);
    Q_EMIT changed(m_running->kind);
}

void LessonController::onFinished(const ComparisonResult& result, const QString& file)
{
    if (!m_running)
        return;
    Q_EMIT experimentFinished(result, file);
    onMeasured(result);
    const bool isLast = ++m_running->experiment == chapter(m_running->kind).lesson.experiments.size();
    if (isLast || m_running->isCancelled || result.comparison.cancelled)
        end({});
    else
        runExperiment();
}

void LessonController::onFailed(const Error& error)
{
    if (!m_running)
        return;
    end(error.code == ErrorCode::Cancelled ? tr("The experiment was stopped before anything was measured.")
                                           : errorText(error));
}

void LessonController::end(const QString& problem)
{
    Running done = std::move(*m_running);
    m_running.reset();
    Chapter& page = chapter(done.kind);
    page.problem = problem;
    page.comparisons.resize(std::min(page.comparisons.size(), done.experiment));
    if (!page.comparisons.empty()) {
        done.outcome.comparisons = page.comparisons;
        std::erase_if(page.outcomes, [&done](const LessonOutcome& earlier) {
            return earlier.serialPercent == done.outcome.serialPercent;
        });
        page.report = makeReport(done.outcome, page.outcomes);
        page.outcomes.push_back(std::move(done.outcome));
    }
    Q_EMIT runningChanged(false);
    tellAll();
    if (page.report)
        Q_EMIT explained(done.kind);
}

void LessonController::restore(const LabReport& report)
{
    const auto kind = lessonFromId(report.lesson);
    if (!kind || chapter(*kind).report || state(*kind) == LessonState::Running)
        return;
    Chapter& page = chapter(*kind);
    page.report = report;
    // A report of several runs ends with the newest.
    const std::size_t latest = std::min(report.comparisons.size(), page.lesson.experiments.size());
    page.comparisons.assign(report.comparisons.end() - static_cast<std::ptrdiff_t>(latest), report.comparisons.end());
    page.outcomes = outcomesOf(report, [this, kind](const LessonChoices& choices) { return m_make(*kind, choices); });
    if (!page.outcomes.empty()) {
        page.questions = page.outcomes.back().questions;
        page.guesses = page.outcomes.back().guesses;
    }
    Q_EMIT changed(*kind);
}

} // namespace tutti

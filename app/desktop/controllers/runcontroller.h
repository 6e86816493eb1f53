// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include "app/desktop/controllers/runsteps.h"
#include "app/desktop/models/filesmodel.h"
#include "app/desktop/models/progress.h"
#include "core/session/choices.h"
#include "core/session/session.h"
#include "core/timing/comparison.h"

namespace tutti {

/// What came of a sequence of runs.
struct SequenceResult
{
    std::size_t failed = 0;
    /// Skipped although what lies there is not what was asked for.
    std::size_t keptOthers = 0;
    bool cancelled = false;
    /// A run could not be carried out at all.
    bool broken = false;
};

/// Carries out what a person asks for as runs in a row, and brings what comes back to the file table: at most 30 times
/// a second, however fast records come. Knows no widgets.
class RunController : public QObject
{
    Q_OBJECT

public:
    RunController(Session& session, FilesModel& model, QObject* parent = nullptr);

    /// All files, a run for each tick. All of the following: only while not busy.
    void run(const Choices& choices);
    /// Only these files.
    void run(const Choices& choices, const std::vector<std::size_t>& files);
    /// The failed parts of all files; false when there is none, because only paths failed.
    bool retryFailed(const Choices& choices);
    /// An interrupted run, and what is to follow it.
    bool goOn(std::vector<RunStep> steps);
    /// The skipped parts of these files, overwriting what is there.
    void redo(const Choices& choices, const std::vector<std::size_t>& files);
    /// A finished run (its place in Session::runs()), into a scratch folder; as it was, or in another setting.
    void timeAgain(std::size_t run, const std::optional<Setting>& setting = {});
    /// Ends the run under way soon and forgets the rest.
    void cancel();

    bool isBusy() const { return m_busy; }
    /// Whether a run can be timed again.
    bool canTimeAgain(std::size_t run) const { return !m_busy && m_history.contains(run); }
    /// The newest run that can be timed again; nothing when there is none.
    std::optional<std::size_t> newestTimeable() const;
    /// The run under way, or the last one.
    const Progress& progress() const { return m_progress; }
    JobKind kind() const { return m_step->request.options.kind; }
    const std::string& engine() const { return m_step->request.engine; }
    bool isScratch() const { return m_step->request.scratch; }
    /// 1 … stepCount().
    std::size_t stepNumber() const { return m_stepNumber; }
    std::size_t stepCount() const { return m_stepCount; }
    /// Of the whole sequence, 0 … 1.
    double share() const;
    /// Seconds since the run under way was asked for, until its end.
    double elapsedSeconds() const;
    /// The file behind a task of the run under way or of the last one; nothing when the list has changed since.
    std::optional<std::size_t> fileOf(std::size_t task) const;
    /// The other way round.
    std::optional<std::size_t> taskOf(std::size_t file) const;

Q_SIGNALS:
    void busyChanged(bool busy);
    /// An engine starts now.
    void runStarted(int workers, QStringList names);
    /// What came since the last call; the file table has it already.
    void answersShown(QList<tutti::Answer> answers);
    /// Progress is worth a new look.
    void progressed();
    /// The one at this place in Session::runs() is shown as finished; others may have joined after it.
    void runFinished(std::size_t place);
    /// A run could not be carried out, in a sentence.
    void runFailed(tutti::Error error);
    /// Nothing runs any more. After busyChanged(false).
    void sequenceFinished(tutti::SequenceResult result);

private:
    struct PastStep
    {
        std::shared_ptr<const RunStep> step;
        /// The list that its files stood in.
        quint64 list = 0;
    };

    bool begin(std::vector<RunStep> steps, SequenceKind kind);
    void findFilesAgain();
    void nextStep();
    void endSequence();
    void collect(const QList<TaskStart>& starts, const QList<Answer>& answers);
    void showWhatCame();
    QList<Answer> takeAnswers();
    void onPlanned(int workers);
    void endStep();

    Session& m_session;
    FilesModel& m_model;
    std::deque<RunStep> m_steps;
    /// The one under way, or the last one.
    std::shared_ptr<RunStep> m_step;
    /// The list that its files stand in.
    quint64 m_stepList = 0;
    /// By the place in Session::runs(); runs that were carried out elsewhere are not in it.
    std::map<std::size_t, PastStep> m_history;
    /// The place of the run that has just ended.
    std::size_t m_place = 0;
    SequenceResult m_result;
    Progress m_progress;
    QElapsedTimer m_clock;
    double m_lastElapsed = 0;
    std::size_t m_stepNumber = 0;
    std::size_t m_stepCount = 0;
    bool m_busy = false;
    QTimer m_showTimer;
    /// Lets the estimate go on while nothing comes.
    QTimer m_tickTimer;
    QList<TaskStart> m_starts;
    QList<Answer> m_answers;
    /// Everything before this place in m_answers was shown.
    qsizetype m_answerPlace = 0;
    /// The session is through with the run; what is left stands in m_answers.
    bool m_runEnded = false;
    std::optional<Error> m_runError;
};

} // namespace tutti

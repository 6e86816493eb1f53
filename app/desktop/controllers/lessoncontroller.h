// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "app/desktop/controllers/experiments.h"
#include "app/desktop/models/lesson.h"
#include "app/desktop/models/lessonview.h"
#include "core/timing/labreport.h"

namespace tutti {

/// The lessons from the question to the explanation. One runs at a time; what was explained stays until the lesson is
/// run again. Knows no widgets.
class LessonController : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<Lesson(LessonKind, const LessonChoices&)>;

    /// `experiments` must outlive the controller. `make`: for tests.
    LessonController(Experiments& experiments, int cores, QObject* parent = nullptr, Make make = makeLesson);

    bool isRunning() const { return m_running.has_value(); }
    /// Everything that there is to see of a lesson.
    LessonView view(LessonKind kind) const;
    /// What came of the last run, or what restore() gave; nothing before. Without student and time.
    const std::optional<LabReport>& report(LessonKind kind) const { return chapter(kind).report; }

    /// Nothing takes a guess back. Not while the lesson runs.
    void setGuess(LessonKind kind, std::size_t question, std::optional<double> guess);
    /// Only where the lesson has a share; guesses stay where the question stays. Not while the lesson runs.
    void setSerialPercent(LessonKind kind, double percent);
    /// Something else is measured or run, so that a lesson would be disturbed: canRun() is false until it is over.
    void setBusyElsewhere(bool busy);
    bool canRun(LessonKind kind) const;
    /// Nothing happens unless canRun().
    void run(LessonKind kind);
    void cancel();

    /// What was kept of an earlier start.
    void restore(const LabReport& report);

Q_SIGNALS:
    /// State, guesses, comparisons or report of a lesson changed.
    void changed(tutti::LessonKind kind);
    /// `share` from 0 to 1 over all experiments of the lesson that runs.
    void progressed(tutti::LessonKind kind, double share, QString sentence);
    /// A run gave a report, which is worth keeping.
    void explained(tutti::LessonKind kind);
    /// Each experiment that ended, for timeline and table.
    void experimentFinished(tutti::ComparisonResult result, QString file);
    void runningChanged(bool running);

private:
    struct Chapter
    {
        Lesson lesson;
        LessonOutcome next;
        /// Of the last run, or of the one under way.
        std::vector<Comparison> comparisons;
        std::vector<LessonGuess> questions;
        std::vector<std::optional<double>> guesses;
        std::optional<LabReport> report;
        /// The last outcome for each serial share, in the order of runs.
        std::vector<LessonOutcome> outcomes;
        QString problem;
    };

    struct Running
    {
        LessonKind kind = LessonKind::OverlappingWaits;
        LessonOutcome outcome;
        std::size_t experiment = 0;
        bool isCancelled = false;
    };

    const Chapter& chapter(LessonKind kind) const { return m_chapters.at(kind); }
    Chapter& chapter(LessonKind kind) { return m_chapters.at(kind); }
    LessonState state(LessonKind kind) const;
    bool hasAllGuesses(LessonKind kind) const;
    QString hindrance(LessonKind kind) const;
    void tellAll();
    void setLesson(Chapter& chapter, LessonKind kind, const LessonChoices& choices);
    void runExperiment();
    void onProgressed(const ComparisonProgress& progress);
    void onMeasured(const ComparisonResult& soFar);
    void onFinished(const ComparisonResult& result, const QString& file);
    void onFailed(const Error& error);
    void end(const QString& problem);

    Experiments& m_experiments;
    Make m_make;
    std::map<LessonKind, Chapter> m_chapters;
    std::optional<Running> m_running;
    bool m_busyElsewhere = false;
};

} // namespace tutti

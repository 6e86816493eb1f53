// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of the lessons in many states, to be looked at: lessonpreview FOLDER. With --run it carries all six
// out for real and writes down what they said and how long they took. Not a test.
#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QTest>

#include "app/desktop/appearance.h"
#include "app/desktop/controllers/comparisonexperiments.h"
#include "app/desktop/controllers/lessoncontroller.h"
#include "app/desktop/panels/lessonpage.h"
#include "app/desktop/panels/lessonpanel.h"
#include "app/desktop/text/lessontext.h"
#include "core/base/machine.h"
#include "tests/desktop/lessonsamples.h"

using namespace tutti;

namespace {

struct Look
{
    QString name;
    QSize size;
    Appearance appearance = Appearance::Light;
    double fontScale = 1;
};

const QList<Look>& looks()
{
    static const QList<Look> all {{QStringLiteral("usual"), {1280, 620}},
                                  {QStringLiteral("dark"), {1280, 620}, Appearance::Dark},
                                  {QStringLiteral("narrow"), {600, 500}},
                                  {QStringLiteral("large"), {1280, 720}, Appearance::Light, 1.6}};
    return all;
}

LessonView viewOf(LessonKind kind, LessonState state, int cores)
{
    const Lesson lesson = lessonOn(kind, cores);
    LessonView view;
    view.asked = askedBy(lesson);
    view.minutes = lesson.minutes;
    view.isDrawn = lesson.isDrawn;
    view.hasSerialShare = lesson.hasSerialShare;
    view.state = state;
    view.canRun = state == LessonState::Explained;
    if (state == LessonState::Question) {
        view.hindrance = QStringLiteral("Guess first: then the experiment can be run.");
        return view;
    }
    PretendedRun run;
    run.seconds = [cores](const Setting& setting) { return 0.1 + idealSeconds(setting, cores); };
    run.failures = {{"mpi", "mpiexec is not in PATH; install Open MPI"}};
    const LessonOutcome outcome = pretendedOutcome(lesson, run, 2.2);
    view.asked.guesses = outcome.guesses;
    view.comparisons = outcome.comparisons;
    view.questions = outcome.questions;
    view.guesses = outcome.guesses;
    if (state == LessonState::Explained)
        view.explanation = lessonExplanation(outcome);
    return view;
}

/// The page from its top to its end, however long, and the panel as the window has it.
void save(LessonPanel& panel, const QString& file)
{
    QTest::qWait(60);
    panel.grab().save(file + QStringLiteral(".png"));
    auto* const page = panel.findChild<LessonPage*>();
    if (page->isVisible())
        page->grab().save(file + QStringLiteral("-page.png"));
}

void saveLooks(const QString& folder)
{
    static const QFont usual = QApplication::font();
    for (const Look& look : looks()) {
        applyAppearance(look.appearance);
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * look.fontScale);
        QApplication::setFont(font);
        LessonPanel panel;
        panel.resize(look.size);
        panel.show();
        for (const LessonState state : {LessonState::Question, LessonState::Running, LessonState::Explained}) {
            for (const LessonKind kind : lessonKinds()) {
                panel.setLesson(viewOf(kind, state, 4));
                panel.choose(kind);
                panel.setProgress(kind, 0.4, QStringLiteral("Round 3 of 5: 2 threads (QtConcurrent)"));
                save(panel,
                     QStringLiteral("%1/%2-%3-%4")
                         .arg(folder, look.name, QString::fromLatin1(lessonId(kind).data()))
                         .arg(static_cast<int>(state)));
            }
        }
        QList<OpenedResults> results;
        for (int i = 0; i < 9; ++i) {
            PretendedRun run;
            run.seconds = [i](const Setting& setting) { return 0.07 * i + idealSeconds(setting); };
            results.append({"a.html",
                            "Student number " + std::to_string(i + 1),
                            "Threads, OpenMP or processes?",
                            {pretended(lessonOn(LessonKind::ThreadsOrProcesses).experiments.front(), run)}});
        }
        panel.showResults(results, {});
        save(panel, QStringLiteral("%1/%2-overlay").arg(folder, look.name));
        results[1].comparisons.front().job = "fetch";
        panel.showResults(results, {QStringLiteral("x.html: not a lab report; name another file")});
        save(panel, QStringLiteral("%1/%2-refused").arg(folder, look.name));
    }
}

void runLessons(const QString& folder, const std::vector<LessonKind>& kinds)
{
    SoundService service;
    ComparisonExperiments experiments(service);
    LessonController controller(experiments, usableCpus());
    LessonPanel panel;
    panel.resize(1280, 620);
    panel.show();
    QObject::connect(&controller, &LessonController::changed, &panel,
                     [&](LessonKind kind) { panel.setLesson(controller.view(kind)); });
    for (const LessonKind kind : kinds) {
        panel.choose(kind);
        for (std::size_t question = 0; question < controller.view(kind).asked.questions.size(); ++question)
            controller.setGuess(kind, question, 2);
        QElapsedTimer timer;
        timer.start();
        controller.run(kind);
        while (controller.isRunning())
            QTest::qWait(50);
        const LessonView view = controller.view(kind);
        std::printf("== %s: %.1f s, stated %.1f min, expected %.1f s\n%s\n\n%s\n\n", lessonId(kind).data(),
                    static_cast<double>(timer.elapsed()) / 1000, view.minutes,
                    expectedSeconds(makeLesson(kind, {usableCpus(), 20})), qPrintable(view.problem),
                    qPrintable(view.explanation.join(QStringLiteral("\n\n"))));
        std::fflush(stdout);
        save(panel, folder + QStringLiteral("/run-") + QString::fromLatin1(lessonId(kind).data()));
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    if (argc < 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (argc < 3) {
        saveLooks(folder);
        return 0;
    }
    std::vector<LessonKind> kinds(lessonKinds().begin(), lessonKinds().end());
    if (argc > 3)
        kinds.clear();
    for (int i = 3; i < argc; ++i) {
        if (const auto kind = lessonFromId(argv[i]))
            kinds.push_back(*kind);
    }
    runLessons(folder, kinds);
    return 0;
}

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/controllers/comparisonexperiments.h"
#include "app/desktop/controllers/lessoncontroller.h"
#include "app/desktop/text/lessontext.h"
#include "tests/desktop/lessonsamples.h"

using namespace tutti;

namespace {

constexpr LessonKind amdahl = LessonKind::NotTwiceAsFast;
constexpr LessonKind startup = LessonKind::StartUpEatsTheGain;

/// Answers when the test says so.
class FakeExperiments : public Experiments
{
public:
    void run(ComparisonRequest request, const SoundQuery& /*sounds*/) override
    {
        requests.push_back(std::move(request));
        running = true;
    }
    void cancel() override { isCancelled = true; }
    bool isRunning() const override { return running; }

    void answer(PretendedRun how = {})
    {
        if (!how.seconds)
            how.seconds = [](const Setting& setting) { return idealSeconds(setting); };
        running = false;
        Q_EMIT finished({pretended(requests.back(), how), {}}, {});
    }

    std::vector<ComparisonRequest> requests;
    bool running = false;
    bool isCancelled = false;
};

struct Bench
{
    FakeExperiments experiments;
    LessonController controller {experiments, 2};

    void guessAll(LessonKind kind, double guess = 1.5)
    {
        for (std::size_t question = 0; question < controller.view(kind).asked.questions.size(); ++question)
            controller.setGuess(kind, question, guess);
    }
    LessonState state(LessonKind kind) const { return controller.view(kind).state; }
    double lastPercent() const { return std::get<SyntheticWork>(experiments.requests.back().work).serialPercent; }
};

} // namespace

class TestLessonController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void guessesComeBeforeTheRun()
    {
        Bench bench;
        QCOMPARE(bench.state(amdahl), LessonState::Question);
        QVERIFY(bench.controller.view(amdahl).hindrance.contains(QStringLiteral("Guess first")));
        bench.controller.run(amdahl);
        QVERIFY(bench.experiments.requests.empty());
        bench.guessAll(amdahl);
        QCOMPARE(bench.state(amdahl), LessonState::Guessed);
        QVERIFY(bench.controller.canRun(amdahl));
        bench.controller.setGuess(amdahl, 0, {});
        QCOMPARE(bench.state(amdahl), LessonState::Question);
    }

    void oneExperimentFollowsTheOtherUntilItIsExplained()
    {
        Bench bench;
        QSignalSpy explained(&bench.controller, &LessonController::explained);
        QSignalSpy running(&bench.controller, &LessonController::runningChanged);
        bench.guessAll(startup);
        bench.controller.run(startup);
        QCOMPARE(bench.state(startup), LessonState::Running);
        QCOMPARE(bench.experiments.requests.size(), std::size_t(1));
        bench.experiments.answer();
        QCOMPARE(bench.state(startup), LessonState::Running);
        QCOMPARE(bench.controller.view(startup).comparisons.size(), std::size_t(1));
        QCOMPARE(bench.experiments.requests.size(), std::size_t(2));
        QVERIFY(explained.isEmpty());
        bench.experiments.answer();
        QCOMPARE(bench.state(startup), LessonState::Explained);
        QCOMPARE(explained.size(), 1);
        QCOMPARE(running.size(), 2);
        const LabReport report = *bench.controller.report(startup);
        QCOMPARE(report.lesson, std::string("start-up-eats-the-gain"));
        QCOMPARE(report.comparisons.size(), std::size_t(2));
        QCOMPARE(report.guesses.size(), std::size_t(3));
        QCOMPARE(report.guesses.front().guessed, std::string("1.50"));
        QCOMPARE(report.guesses.front().measured, std::string("2.00"));
        QVERIFY(!report.explanation.empty());
        QCOMPARE(bench.controller.view(startup).explanation.size(), static_cast<qsizetype>(report.explanation.size()));
    }

    void nothingElseRunsMeanwhile()
    {
        Bench bench;
        bench.guessAll(amdahl);
        bench.guessAll(startup);
        bench.controller.run(amdahl);
        QVERIFY(!bench.controller.canRun(startup));
        QVERIFY(bench.controller.view(startup).hindrance.contains(QStringLiteral("Another experiment")));
        bench.controller.run(startup);
        QCOMPARE(bench.experiments.requests.size(), std::size_t(1));
        bench.controller.setGuess(amdahl, 0, 9);
        QCOMPARE(bench.controller.view(amdahl).asked.guesses.front(), std::optional<double>(1.5));
        bench.experiments.answer();
        QVERIFY(bench.controller.canRun(startup));
        bench.controller.setBusyElsewhere(true);
        QVERIFY(!bench.controller.canRun(startup));
        QVERIFY(bench.controller.view(startup).hindrance.contains(QStringLiteral("disturb")));
        bench.controller.setBusyElsewhere(false);
        QVERIFY(bench.controller.canRun(startup));
    }

    void aStoppedLessonExplainsWhatItHas()
    {
        Bench bench;
        bench.guessAll(startup);
        bench.controller.run(startup);
        bench.controller.cancel();
        QVERIFY(bench.experiments.isCancelled);
        PretendedRun stopped;
        stopped.cancelled = true;
        stopped.rounds = 2;
        bench.experiments.answer(stopped);
        QCOMPARE(bench.experiments.requests.size(), std::size_t(1));
        QCOMPARE(bench.state(startup), LessonState::Explained);
        QVERIFY(bench.controller.view(startup).explanation.front().contains(QStringLiteral("stopped early")));
    }

    void failuresAreSaid_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("full disk") << static_cast<int>(ErrorCode::DiskFull) << "Disk full: no room";
        QTest::newRow("stopped at once") << static_cast<int>(ErrorCode::Cancelled) << "stopped before anything";
    }
    void failuresAreSaid()
    {
        QFETCH(int, code);
        QFETCH(QString, says);
        Bench bench;
        bench.guessAll(amdahl);
        bench.controller.run(amdahl);
        Q_EMIT bench.experiments.failed({static_cast<ErrorCode>(code), "no room"});
        QCOMPARE(bench.state(amdahl), LessonState::Guessed);
        QVERIFY2(bench.controller.view(amdahl).problem.contains(says),
                 qPrintable(bench.controller.view(amdahl).problem));
        QVERIFY(!bench.controller.report(amdahl));
        bench.controller.run(amdahl);
        QVERIFY(bench.controller.view(amdahl).problem.isEmpty());
    }

    void aFailureInTheSecondExperimentLeavesTheFirst()
    {
        Bench bench;
        bench.guessAll(startup);
        bench.controller.run(startup);
        bench.experiments.answer();
        Q_EMIT bench.experiments.failed({ErrorCode::Internal, "broken"});
        QCOMPARE(bench.state(startup), LessonState::Explained);
        QVERIFY(bench.controller.view(startup).problem.contains(QStringLiteral("broken")));
        QCOMPARE(bench.controller.report(startup)->comparisons.size(), std::size_t(1));
    }

    void theShareIsChangedAndBothRunsAreKept()
    {
        Bench bench;
        bench.guessAll(amdahl);
        bench.controller.run(amdahl);
        QCOMPARE(bench.lastPercent(), 20.0);
        bench.experiments.answer();
        bench.controller.setSerialPercent(amdahl, 50);
        QCOMPARE(bench.controller.view(amdahl).asked.guesses.front(), std::optional<double>(1.5));
        bench.controller.run(amdahl);
        QCOMPARE(bench.lastPercent(), 50.0);
        bench.experiments.answer();
        QCOMPARE(bench.controller.report(amdahl)->comparisons.size(), std::size_t(2));
        QCOMPARE(bench.controller.report(amdahl)->guesses.size(), std::size_t(4));
        QVERIFY(
            bench.controller.view(amdahl).explanation.join(QLatin1Char('\n')).contains(QStringLiteral("20 % gave")));
        // The same share again takes the place of its older run.
        bench.controller.run(amdahl);
        bench.experiments.answer();
        QCOMPARE(bench.controller.report(amdahl)->comparisons.size(), std::size_t(2));
        bench.controller.setSerialPercent(amdahl, 0);
        QCOMPARE(bench.controller.view(amdahl).asked.questions.size(), std::size_t(1));
    }

    void progressGoesOverAllExperiments()
    {
        Bench bench;
        QSignalSpy progressed(&bench.controller, &LessonController::progressed);
        bench.guessAll(startup);
        bench.controller.run(startup);
        bench.experiments.answer();
        ComparisonProgress progress;
        progress.round = 2;
        progress.rounds = 5;
        progress.entry = 2;
        progress.elapsedSeconds = 5;
        progress.expectedSeconds = 10;
        Q_EMIT bench.experiments.progressed(progress);
        QCOMPARE(progressed.last().at(1).toDouble(), 0.75);
        QCOMPARE(progressed.last().at(2).toString(), QStringLiteral("Larger jobs, round 2 of 5: 2 processes"));
    }

    void aRestoredReportIsShown()
    {
        Bench bench;
        bench.guessAll(amdahl);
        bench.controller.run(amdahl);
        bench.experiments.answer();
        Bench next;
        LabReport report = *bench.controller.report(amdahl);
        report.explanation = {"Lo que se explicó en otro idioma."};
        next.controller.restore(report);
        QCOMPARE(next.state(amdahl), LessonState::Explained);
        QCOMPARE(next.controller.view(amdahl).explanation, bench.controller.view(amdahl).explanation);
        QCOMPARE(next.controller.view(amdahl).comparisons.size(), std::size_t(1));
        QCOMPARE(next.controller.view(amdahl).guesses, bench.controller.view(amdahl).guesses);
        LabReport unknown;
        unknown.lesson = "a lesson of another version";
        next.controller.restore(unknown);
    }

    void aReportWhoseNumbersDoNotFitKeepsItsWords_data()
    {
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("guesses");
        QTest::addColumn<int>("comparisons");
        QTest::newRow("an older version's") << 0 << 2 << 1;
        QTest::newRow("another number of questions") << 1 << 3 << 1;
        QTest::newRow("more comparisons than it has") << 1 << 2 << 2;
    }

    void aReportWhoseNumbersDoNotFitKeepsItsWords()
    {
        QFETCH(const int, runs);
        QFETCH(const int, guesses);
        QFETCH(const int, comparisons);
        Bench bench;
        bench.guessAll(amdahl);
        bench.controller.run(amdahl);
        bench.experiments.answer();
        LabReport report = *bench.controller.report(amdahl);
        report.explanation = {"Lo que se explicó en otro idioma."};
        report.runs.resize(static_cast<std::size_t>(runs));
        for (LabRun& run : report.runs) {
            run.guesses.resize(static_cast<std::size_t>(guesses));
            run.comparisons = static_cast<std::size_t>(comparisons);
        }
        Bench next;
        next.controller.restore(report);
        QCOMPARE(next.controller.view(amdahl).explanation,
                 QStringList {QString::fromStdString(report.explanation.front())});
    }

    void aTinyLessonRunsForReal()
    {
        SoundService service;
        ComparisonExperiments experiments(service);
        LessonController controller(experiments, 2, nullptr, [](LessonKind kind, const LessonChoices& choices) {
            Lesson lesson = makeLesson(kind, choices);
            for (ComparisonRequest& request : lesson.experiments) {
                request.rounds = 2;
                request.warmUp = 0;
                if (auto* const work = std::get_if<SyntheticWork>(&request.work))
                    *work = {8, 1, work->shape, work->kind, work->serialPercent};
            }
            return lesson;
        });
        controller.setGuess(amdahl, 0, 2);
        controller.setGuess(amdahl, 1, 5);
        QSignalSpy explained(&controller, &LessonController::explained);
        controller.run(amdahl);
        QVERIFY(explained.wait(30'000));
        const LessonView view = controller.view(amdahl);
        QCOMPARE(view.comparisons.size(), std::size_t(1));
        QCOMPARE(view.comparisons.front().entries.size(), std::size_t(2));
        QCOMPARE(view.comparisons.front().entries.back().wall.samples.size(), std::size_t(2));
        QVERIFY(view.comparisons.front().entries.back().identical);
        QVERIFY(view.explanation.join(QLatin1Char('\n')).contains(QStringLiteral("Amdahl")));
    }
};

QTEST_GUILESS_MAIN(TestLessonController)
#include "tst_lessoncontroller.moc"

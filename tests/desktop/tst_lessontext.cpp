// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include "app/desktop/text/lessontext.h"
#include "tests/desktop/lessonsamples.h"

using namespace tutti;

namespace {

/// What came of a lesson, in one word.
enum Case { Ideal, Alike, Slower, Missing, Differing, Stopped, OneRound, NothingMeasured };

const char* const caseNames[] = {"as theory says", "no difference", "slower",    "engines missing",
                                 "outputs differ", "stopped",       "one round", "nothing measured"};

/// Serial shares and schedules as theory has them.
double theory(const Lesson& lesson, const Setting& setting)
{
    if (lesson.kind == LessonKind::NotTwiceAsFast)
        return 2 * (0.2 + 0.8 / setting.workers);
    if (lesson.kind == LessonKind::UnevenFiles && setting.workers > 1)
        return setting.schedule == "longest-first" ? 1 : 1.6;
    if (lesson.kind == LessonKind::StartUpEatsTheGain && setting.engine == "mpi")
        return 3;
    return idealSeconds(setting);
}

PretendedRun runOf(const Lesson& lesson, Case outcome)
{
    PretendedRun run;
    run.seconds = [lesson](const Setting& setting) { return theory(lesson, setting); };
    run.startup = [](const Setting& setting) { return setting.engine == "sequential" ? 0.0 : 0.03; };
    if (outcome == Alike)
        run.seconds = [](const Setting&) { return 2.0; };
    if (outcome == Slower)
        run.seconds = [](const Setting& setting) { return setting.workers == 1 ? 2.0 : 2.6; };
    if (outcome == Missing)
        run.failures = {{"mpi", "mpiexec is not in PATH; install Open MPI."}, {"processes", "no tutti-worker"}};
    if (outcome == Differing)
        run.differing = lesson.kind == LessonKind::OverlappingWaits ? "" : "qtconcurrent";
    if (outcome == Stopped) {
        run.cancelled = true;
        run.missing = 1;
        run.rounds = 2;
    }
    if (outcome == OneRound)
        run.rounds = 1;
    if (outcome == NothingMeasured)
        run.missing = 100;
    return run;
}

QString explanationOf(LessonKind kind, Case outcome, int cores = 2, double guess = 2)
{
    const Lesson lesson = lessonOn(kind, cores);
    return lessonExplanation(pretendedOutcome(lesson, runOf(lesson, outcome), guess)).join(QLatin1Char('\n'));
}

} // namespace

class TestLessonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyLessonHasItsWords()
    {
        QStringList seen;
        for (const LessonKind kind : lessonKinds()) {
            const LessonOutcome asked = askedBy(lessonOn(kind));
            seen << lessonTitle(kind) << lessonQuestion(asked) << lessonProcedure(asked);
            QVERIFY(lessonQuestion(asked).endsWith(QLatin1Char('?'))
                    || lessonQuestion(asked).endsWith(QLatin1Char('.')));
            for (std::size_t question = 0; question < asked.questions.size(); ++question)
                QVERIFY(!guessName(asked, question).isEmpty() && !guessQuestion(asked, question).isEmpty());
        }
        QCOMPARE(seen.removeDuplicates(), 0);
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(minutesText(0.5), QStringLiteral("about half a minute"));
        QCOMPARE(minutesText(1), QStringLiteral("about a minute"));
    }

    void questionsCarryTheNumbersOfTheWork()
    {
        QVERIFY(lessonQuestion(askedBy(lessonOn(LessonKind::OverlappingWaits))).contains(QStringLiteral("24 sounds")));
        QVERIFY(lessonQuestion(askedBy(lessonOn(LessonKind::OverlappingWaits))).contains(QStringLiteral("100 ms")));
        QVERIFY(lessonQuestion(askedBy(lessonOn(LessonKind::NotTwiceAsFast, 2, 35))).contains(QStringLiteral("35 %")));
    }

    /// Every lesson under every outcome: the sentence that must stand there, and one that must not.
    void theExplanationIsTrue_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("saysNot");
        const auto row = [](LessonKind kind, Case outcome, const char* says, const char* saysNot) {
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QString::fromLatin1(lessonId(kind).data()),
                                                                  QString::fromLatin1(caseNames[outcome]))))
                << static_cast<int>(kind) << static_cast<int>(outcome) << QString::fromUtf8(says)
                << QString::fromUtf8(saysNot);
        };
        const LessonKind waits = LessonKind::OverlappingWaits;
        row(waits, Ideal, "the waits overlap, and only 400 ms of waiting is left", "do not show it");
        row(waits, Alike, "The rounds do not show it", "the waits overlap, and");
        row(waits, Slower, "which is slower: 1.30 times as long as one connection", "the waits overlap, and");
        row(waits, Missing, "6.00 times as fast as one connection", "goes on without");
        row(waits, Differing, "6.00 times as fast", "no speed-up is given");
        row(waits, Stopped, "not measured, because the experiment was stopped", "the waits overlap, and");
        row(waits, OneRound, "by too few rounds to be sure", "do not show it");
        row(waits, NothingMeasured, "Nothing was measured", "Remember");
        const LessonKind threads = LessonKind::ThreadsOrProcesses;
        row(threads, Ideal, "The two threads of one program computed at the same time", "do not show it here");
        row(threads, Alike, "The rounds do not show it here", "computed at the same time. In C++ nothing");
        row(threads, Slower, "1.30 times as long as one after the other", "computed at the same time. In C++ nothing");
        row(threads, Missing, "2 processes could not be measured here: no tutti-worker. The lesson goes on without.",
            "They have to be started, which took");
        row(threads, Differing, "so that no speed-up is given", "computed at the same time. In C++ nothing");
        row(threads, Stopped, "The experiment was stopped early", "took no time");
        row(threads, OneRound, "by too few rounds to be sure", "computed at the same time. In C++ nothing");
        row(threads, NothingMeasured, "Nothing was measured", "Python");
        const LessonKind amdahl = LessonKind::NotTwiceAsFast;
        row(amdahl, Ideal, "1 / (0.20 + 0.80 / 2) = 1.67, and 1.67 was measured", "less than the law");
        row(amdahl, Alike, "That is less than the law allows", "The measurement follows the law");
        row(amdahl, Slower, "as if all of the work were serial: they did not help", "By the share that was measured");
        row(amdahl, Missing, "The measurement follows the law", "goes on without");
        row(amdahl, Differing, "so that no speed-up is given", "Amdahl's law");
        row(amdahl, Stopped, "The experiment was stopped early", "and 1.67 was measured");
        row(amdahl, OneRound, "by too few rounds to be sure", "95 % interval");
        row(amdahl, NothingMeasured, "Nothing was measured", "Amdahl's law");
        const LessonKind uneven = LessonKind::UnevenFiles;
        row(uneven, Ideal, "That made it 1.60 times as fast as dynamic", "do not show it here");
        row(uneven, Alike, "The rounds do not show it here", "That made it");
        row(uneven, Slower, "Static on 2 threads took 2.60 s, which is slower", "That made it");
        row(uneven, Missing, "That made it 1.60 times as fast as dynamic", "goes on without");
        row(uneven, Differing, "so that no speed-up is given", "That made it");
        row(uneven, Stopped, "The experiment was stopped early", "That made it");
        row(uneven, OneRound, "by too few rounds to be sure", "95 % interval");
        row(uneven, NothingMeasured, "Nothing was measured", "Remember");
        const LessonKind startup = LessonKind::StartUpEatsTheGain;
        row(startup, Ideal, "cost more than sharing the work brought for 2 MPI processes; it paid for",
            "neither a gain nor a loss");
        row(startup, Alike, "neither a gain nor a loss", "cost more than sharing");
        row(startup, Slower, "starting up cost more than sharing the work brought", "it paid for");
        row(startup, Missing, "mpiexec is not in PATH; install Open MPI. The lesson goes on without.",
            "2 MPI processes: start-up");
        row(startup, Differing, "so that no speed-up is given", "2 threads (QtConcurrent): start-up");
        row(startup, Stopped, "2 MPI processes: not measured, because the experiment was stopped",
            "2 MPI processes: start");
        row(startup, OneRound, "by too few rounds to be sure", "95 % interval");
        row(startup, NothingMeasured, "Nothing was measured", "Remember");
        const LessonKind more = LessonKind::MoreWorkersThanCores;
        row(more, Ideal, "8 workers were no faster than 2", "took 1.30 times");
        row(more, Alike, "The rounds do not show it here", "Waiting is different");
        row(more, Slower, "The rounds do not show it here", "Waiting is different");
        row(more, Missing, "8 workers were no faster than 2", "goes on without");
        row(more, Differing, "so that no speed-up is given", "were no faster");
        row(more, Stopped, "8 threads (QtConcurrent): not measured", "8 workers were");
        row(more, OneRound, "by too few rounds to be sure", "95 % interval");
        row(more, NothingMeasured, "Nothing was measured", "Remember");
    }
    void theExplanationIsTrue()
    {
        QFETCH(int, kind);
        QFETCH(int, outcome);
        QFETCH(QString, says);
        QFETCH(QString, saysNot);
        const QString text = explanationOf(static_cast<LessonKind>(kind), static_cast<Case>(outcome));
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(!text.contains(saysNot), qPrintable(text));
        // No argument was left out, and nothing is said of numbers that there are not.
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[0-9n]|\\bnan\\b|\\binf\\b|\\.\\.(?!\\.)"))),
                 qPrintable(text));
    }

    void withOneCoreTheTurnsAreSaid_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](LessonKind kind, const char* says) {
            QTest::newRow(lessonId(kind).data()) << static_cast<int>(kind) << QString::fromUtf8(says);
        };
        row(LessonKind::ThreadsOrProcesses, "Two threads had to take turns on it");
        row(LessonKind::NotTwiceAsFast, "the law speaks of workers that have a core each");
        row(LessonKind::UnevenFiles, "with one core the order does not matter");
        row(LessonKind::MoreWorkersThanCores, "two workers are too many already");
    }
    void withOneCoreTheTurnsAreSaid()
    {
        QFETCH(int, kind);
        QFETCH(QString, says);
        const QString text = explanationOf(static_cast<LessonKind>(kind), Alike, 1);
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void guessesAreJudged_data()
    {
        QTest::addColumn<double>("guess");
        QTest::addColumn<QString>("says");
        QTest::newRow("right") << 2.0 << "2 processes: you guessed 2.00, and 2.00 was measured. Well guessed.";
        QTest::newRow("near enough") << 1.92 << "2 processes: you guessed 1.92, and 2.00 was measured. Well guessed.";
        QTest::newRow("too much") << 4.0 << "2 processes: you guessed 4.00, but only 2.00 was measured.";
        QTest::newRow("too little") << 1.0
                                    << "2 processes: you guessed 1.00, but 2.00 was measured: more than you expected.";
    }
    void guessesAreJudged()
    {
        QFETCH(double, guess);
        QFETCH(QString, says);
        const QString text = explanationOf(LessonKind::ThreadsOrProcesses, Ideal, 2, guess);
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void aGuessWithoutAMeasurementIsNotJudged()
    {
        const QString text = explanationOf(LessonKind::StartUpEatsTheGain, Missing);
        QVERIFY2(
            text.contains(QStringLiteral("Tiny jobs, 2 MPI processes: you guessed 2.00; there is no measured number")),
            qPrintable(text));
    }

    void moreThanTheLawAllowsIsDoubted()
    {
        const Lesson lesson = lessonOn(LessonKind::NotTwiceAsFast);
        PretendedRun run = runOf(lesson, Ideal);
        run.seconds = [](const Setting& setting) { return 2.0 / setting.workers; };
        const QString text = lessonExplanation(pretendedOutcome(lesson, run)).join(QLatin1Char('\n'));
        QVERIFY2(text.contains(QStringLiteral("more than the law allows")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("no serial fraction at all")), qPrintable(text));
    }

    void roundsThatDifferMuchProveNothing()
    {
        const Lesson lesson = lessonOn(LessonKind::NotTwiceAsFast);
        PretendedRun run;
        run.seconds = [](const Setting& setting) { return setting.workers == 1 ? 2.0 : 1.4; };
        run.noise = 0.2;
        const QString text = lessonExplanation(pretendedOutcome(lesson, run, 1.6)).join(QLatin1Char('\n'));
        QVERIFY2(text.contains(QStringLiteral("neither contradict the law nor confirm it")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("the rounds differ so much that you may be right")), qPrintable(text));
    }

    void theSameFailureIsToldOnce()
    {
        const QString text = explanationOf(LessonKind::StartUpEatsTheGain, Missing);
        QCOMPARE(text.count(QStringLiteral("mpiexec is not in PATH")), 1);
        QVERIFY2(text.contains(QStringLiteral("2 MPI processes could not be measured here either.")), qPrintable(text));
    }

    void earlierSharesAreListed()
    {
        const Lesson before = lessonOn(LessonKind::NotTwiceAsFast, 2, 50);
        PretendedRun run;
        run.seconds = [](const Setting& setting) { return 2 * (0.5 + 0.5 / setting.workers); };
        const LessonOutcome earlier = pretendedOutcome(before, run);
        const Lesson lesson = lessonOn(LessonKind::NotTwiceAsFast);
        const LessonOutcome outcome = pretendedOutcome(lesson, runOf(lesson, Ideal));
        const QString text = lessonExplanation(outcome, {earlier}).join(QLatin1Char('\n'));
        QVERIFY2(text.contains(QStringLiteral("at 2 workers: 50 % gave 1.33 times.")), qPrintable(text));
    }

    void whatMakesNumbersUnsureIsSaid()
    {
        const Lesson lesson = lessonOn(LessonKind::ThreadsOrProcesses);
        LessonOutcome outcome = pretendedOutcome(lesson, runOf(lesson, Ideal));
        QVERIFY(!lessonExplanation(outcome).front().contains(QStringLiteral("debug build")));
        outcome.comparisons.front().buildType = "Debug";
        outcome.comparisons.front().conditions.loadBefore = 3;
        QVERIFY(lessonExplanation(outcome).front().contains(QStringLiteral("debug build")));
        QVERIFY(lessonExplanation(outcome).front().contains(QStringLiteral("busy with something else")));
    }
};

QTEST_GUILESS_MAIN(TestLessonText)
#include "tst_lessontext.moc"

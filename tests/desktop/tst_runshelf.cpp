// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/models/runshelf.h"
#include "app/desktop/models/waterfallchoices.h"
#include "tests/desktop/labsamples.h"

using namespace tutti;

namespace {

SharedRun shared(RunRecord run)
{
    return std::make_shared<const RunRecord>(std::move(run));
}

} // namespace

class TestRunShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreSharedAndNeverCopied()
    {
        SharedRuns runs;
        QVERIFY(runs.empty());
        const SharedRun first = shared(sampleRun("openmp", 2, 4, 1));
        runs.add(first);
        runs.add(shared(sampleRun("mpi", 2, 4, 1)));
        QCOMPARE(runs.size(), std::size_t {2});
        QCOMPARE(&runs.at(0), first.get());
        QCOMPARE(&runs.front(), first.get());
        QCOMPARE(runs.shared().front(), first);
        QCOMPARE(runs.back().engine, std::string("mpi"));
        std::vector<std::string> engines;
        for (const RunRecord& run : runs)
            engines.push_back(run.engine);
        QCOMPARE(engines, (std::vector<std::string> {"openmp", "mpi"}));
    }

    void tasksAreTheSameByTheirSources()
    {
        const RunRecord run = sampleRun("openmp", 2, 4, 1);
        RunRecord other = sampleRun("mpi", 4, 4, 3);
        QVERIFY(hasSameTasks(run, other));
        other.tasks[2].source = "/sounds/other.mp3";
        QVERIFY(!hasSameTasks(run, other));
        QVERIFY(!hasSameTasks(run, sampleRun("mpi", 4, 5, 3)));
    }

    void theNewestSequentialRunIsTheUsualReference()
    {
        const RunList runs {shared(sampleRun("sequential", 1, 8, 4)), shared(sampleRun("sequential", 1, 8, 4.1)),
                            shared(sampleRun("openmp", 1, 8, 4.2)), shared(sampleRun("openmp", 2, 8, 2.2))};
        const WaterfallChoices choices = waterfallChoices(runs, 3);
        QCOMPARE(choices.reason, NoWaterfall::None);
        QCOMPARE(choices.references, (std::vector<int> {0, 1, 2}));
        QCOMPARE(choices.usual, 1);
    }

    void aSingleWorkerOfAnotherEngineWillDo()
    {
        const RunList runs {shared(sampleRun("openmp", 1, 8, 4.2)), shared(sampleRun("openmp", 2, 8, 2.2))};
        QCOMPARE(waterfallChoices(runs, 1).usual, 0);
    }

    void itSaysWhyThereIsNoWaterfall_data()
    {
        QTest::addColumn<int>("run");
        QTest::addColumn<int>("reason");
        QTest::newRow("it did one job after the other") << 0 << static_cast<int>(NoWaterfall::OneWorker);
        QTest::newRow("it skipped a file") << 1 << static_cast<int>(NoWaterfall::NotMeasured);
        QTest::newRow("other files than the sequential one") << 2 << static_cast<int>(NoWaterfall::NoReference);
        QTest::newRow("other settings than the sequential one") << 3 << static_cast<int>(NoWaterfall::NoReference);
    }
    void itSaysWhyThereIsNoWaterfall()
    {
        QFETCH(int, run);
        RunRecord skipped = sampleRun("openmp", 2, 8, 2.2);
        skipped.tasks[3].report.outcome = Outcome::Skipped;
        RunRecord otherFiles = sampleRun("openmp", 2, 8, 2.2);
        otherFiles.input.digest = "other";
        RunRecord otherSettings = sampleRun("openmp", 2, 8, 2.2);
        otherSettings.settings = R"({"bits":"24"})";
        const RunList runs {shared(sampleRun("sequential", 1, 8, 4)), shared(skipped), shared(otherFiles),
                            shared(otherSettings)};
        const WaterfallChoices choices = waterfallChoices(runs, run);
        QTEST(static_cast<int>(choices.reason), "reason");
        QCOMPARE(choices.usual, -1);
        QVERIFY(choices.references.empty());
    }

    void theMostTellingRunIsTheNewestWithAReference()
    {
        RunRecord lonely = sampleRun("openmp", 2, 8, 2.2);
        lonely.input.digest = "other";
        const SharedRun alone = shared(sampleRun("sequential", 1, 8, 4));
        const SharedRun parallel = shared(sampleRun("openmp", 2, 8, 2.2));
        QCOMPARE(mostTellingRun({}), -1);
        QCOMPARE(mostTellingRun({alone, parallel, shared(lonely)}), 1);
        QCOMPARE(mostTellingRun({parallel, alone}), 0);
        QCOMPARE(mostTellingRun({parallel, shared(lonely)}), 1);
    }
};

QTEST_GUILESS_MAIN(TestRunShelf)
#include "tst_runshelf.moc"

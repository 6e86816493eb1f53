// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <nlohmann/json.hpp>

#include <QTest>

#include "core/jobs/codec.h"
#include "core/timing/busytime.h"
#include "core/timing/chrometrace.h"
#include "core/timing/partsapart.h"
#include "core/timing/replay.h"
#include "core/timing/waterfall.h"
#include "tests/timing/madeupruns.h"

using namespace tutti;

namespace {

using Values = std::vector<double>;

/// A giant of 8 s in four parts on two workers, and a short job behind it.
RunRecord splitRun()
{
    TaskRecord giant = madeUpJob("giant", 1, 1, 6);
    giant.report.cpuSeconds = 4;
    giant.parts = {{0, "here", 1, 3, {}}, {1, "here", 1, 3, {}}, {0, "here", 3, 4, {}}, {1, "here", 3, 6, {}}};
    RunRecord run = madeUpRun("qtconcurrent", 2, 6, {giant, madeUpJob("short", 0, 4, 5)});
    run.startupSeconds = 1;
    return run;
}

} // namespace

/// What the parts of a job mean to everything that counts who did what when.
class TestPartsApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void busyTimeIsThatOfTheParts() { QCOMPARE(busySecondsByWorker(splitRun()), (Values {4, 5})); }

    void eachPartStandsAsATask()
    {
        const PartsApart apart = partsApart(splitRun());
        QCOMPARE(apart.run.tasks.size(), std::size_t(5));
        QCOMPARE(apart.origins[2].task, std::size_t(0));
        QCOMPARE(apart.origins[2].part, std::size_t(2));
        QVERIFY(!apart.origins[4].isPart);
        QCOMPARE(apart.run.tasks[3].worker, 1);
        QCOMPARE(apart.run.tasks[3].startedSeconds, std::optional<double>(3));
        // Three of eight seconds.
        QCOMPARE(apart.run.tasks[3].report.cpuSeconds, 1.5);
        QCOMPARE(apart.run.tasks[3].source, splitRun().tasks[0].source);
        QVERIFY(hasParts(splitRun()) && !hasParts(apart.run));
    }

    void togetherAgainItIsTheSame()
    {
        const RunRecord run = splitRun();
        QVERIFY(partsTogether(partsApart(run), run).tasks == run.tasks);
    }

    void aReplayDealsTheParts()
    {
        const RunRecord alone = replay(splitRun(), {Schedule::LongestFirst, 1});
        QCOMPARE(alone.wallSeconds, 10.0);
        const RunRecord four = replay(splitRun(), {Schedule::LongestFirst, 4});
        // The longest part takes 3 s.
        QCOMPARE(four.wallSeconds, 4.0);
        QCOMPARE(replayedSeconds(splitRun(), {Schedule::LongestFirst, 4}), 4.0);
        QCOMPARE(four.tasks.size(), std::size_t(2));
        QCOMPARE(four.tasks[0].parts.size(), std::size_t(4));
        QCOMPARE(four.tasks[0].finishedSeconds, std::optional<double>(4));
    }

    void theTraceHasASliceForEachPart()
    {
        const auto trace = nlohmann::json::parse(chromeTrace(splitRun()));
        std::size_t slices = 0;
        for (const auto& event : trace.at("traceEvents"))
            slices += event.value("cat", "") == "job" && event.at("name") == "giant" ? 1U : 0U;
        QCOMPARE(slices, std::size_t(4));
    }

    void theWaterfallWaitsForParts()
    {
        TaskRecord whole = madeUpJob("giant", 0, 0, 8);
        whole.report.cpuSeconds = 4;
        const RunRecord reference = madeUpRun("sequential", 1, 9, {whole, madeUpJob("short", 0, 8, 9)});
        const auto waterfall = waterfallOf(splitRun(), reference);
        QVERIFY(waterfall);
        const WaterfallStep& uneven = waterfall->steps[std::size_t(LossPart::Uneven)];
        // Worker 0 is through at 5 s, worker 1 at 6 s; each bears half.
        QCOMPARE(uneven.seconds, 0.5);
        QCOMPARE(uneven.tasks, std::vector<std::size_t> {0});
        double sum = waterfall->steps.empty() ? 0 : reference.wallSeconds / 2;
        for (const WaterfallStep& step : waterfall->steps)
            sum += step.seconds;
        QVERIFY(std::abs(sum - 6) < 1e-9);
    }

    void partsSurviveTheReport()
    {
        RunRecord run = splitRun();
        run.tasks[0].parts[1].phases[std::size_t(Phase::Decode)] = 1.25;
        const auto read = decodeRun(encodeRun(run));
        QVERIFY(read);
        QVERIFY(read->tasks[0].parts == run.tasks[0].parts);
        QVERIFY(read->tasks[1].parts.empty());
        QVERIFY(encodeTask(run.tasks[1]).find("parts") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestPartsApart)
#include "tst_partsapart.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include <QTest>

#include "core/timing/chrometrace.h"
#include "tests/timing/madeupruns.h"

using namespace tutti;
using Json = nlohmann::ordered_json;

namespace {

/// Two ranks on two hosts: a serial part, start-up, and a job with phases on each.
RunRecord onTwoHosts()
{
    RunRecord run = madeUpRun("mpi", 2, 4.5,
                              {madeUpJob("serial", 0, 0, 0.5), madeUpJob("/in/a.mp3", 0, 1, 2, 0.75),
                               madeUpJob("/in/b.mp3", 1, 1.25, 4, 2.5), madeUpJob("/in/c.mp3", 0, 2, 3)});
    run.serialSeconds = 0.5;
    run.startupSeconds = 0.25;
    run.tasks[2].host = "there";
    run.tasks[1].report.phases[std::size_t(Phase::Write)] = 0.125;
    run.tasks[1].report.phases[std::size_t(Phase::Decode)] = 0.5;
    run.tasks[2].report.notes = {"damaged at 12 s"};
    run.tasks[3].report.outcome = Outcome::Failed;
    run.tasks[3].report.error = Error {ErrorCode::Decode, "no sound in it; name another"};
    return run;
}

Json eventsOf(const RunRecord& run)
{
    return Json::parse(chromeTrace(run)).at("traceEvents");
}

std::vector<Json> ofKind(const Json& events, const char* kind)
{
    std::vector<Json> found;
    std::copy_if(events.begin(), events.end(), std::back_inserter(found),
                 [kind](const Json& event) { return event.at("ph") == kind; });
    return found;
}

Json sliceCalled(const Json& events, const std::string& name)
{
    const auto found = std::find_if(events.begin(), events.end(), [&name](const Json& event) {
        return event.at("ph") == "X" && event.at("name") == name;
    });
    return found == events.end() ? Json() : *found;
}

std::int64_t startOf(const Json& slice)
{
    return slice.at("ts").get<std::int64_t>();
}

std::int64_t endOf(const Json& slice)
{
    return startOf(slice) + slice.at("dur").get<std::int64_t>();
}

/// Whether the slices of each thread lie one after the other or one inside the other, as viewers need it.
bool areNested(const Json& events)
{
    std::map<std::pair<int, int>, std::vector<std::int64_t>> open;
    std::vector<Json> slices = ofKind(events, "X");
    std::stable_sort(slices.begin(), slices.end(),
                     [](const Json& a, const Json& b) { return startOf(a) < startOf(b); });
    for (const Json& slice : slices) {
        auto& ends = open[{slice.at("pid").get<int>(), slice.at("tid").get<int>()}];
        while (!ends.empty() && ends.back() <= startOf(slice))
            ends.pop_back();
        if (!ends.empty() && ends.back() < endOf(slice))
            return false;
        ends.push_back(endOf(slice));
    }
    return true;
}

} // namespace

class TestChromeTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasWhatTheFormatAsksFor()
    {
        const Json trace = Json::parse(chromeTrace(onTwoHosts()));
        QVERIFY(trace.at("displayTimeUnit") == "ms");
        QVERIFY(trace.at("otherData").at("engine") == "mpi");
        QVERIFY(!trace.at("traceEvents").empty());
        for (const Json& event : trace.at("traceEvents")) {
            QVERIFY(event.at("name").is_string());
            QVERIFY(event.at("pid").get<int>() > 0);
            QVERIFY(event.at("tid").get<int>() > 0);
            QVERIFY(event.at("args").is_object());
            const bool isSlice = event.at("ph") == "X";
            QVERIFY(isSlice || event.at("ph") == "M");
            QVERIFY(!isSlice || (event.at("ts").is_number_integer() && event.at("dur").get<std::int64_t>() >= 0));
        }
    }

    void hostsAreProcessesAndWorkersThreads()
    {
        std::map<int, std::string> processes;
        std::map<std::pair<int, int>, std::string> threads;
        for (const Json& event : ofKind(eventsOf(onTwoHosts()), "M")) {
            const int process = event.at("pid").get<int>();
            const int thread = event.at("tid").get<int>();
            if (event.at("name") == "process_name")
                processes[process] = event.at("args").at("name").get<std::string>();
            if (event.at("name") == "thread_name")
                threads[{process, thread}] = event.at("args").at("name").get<std::string>();
        }
        QCOMPARE(processes, (std::map<int, std::string> {{1, "tutti on here"}, {2, "tutti on there"}}));
        QCOMPARE(threads, (std::map<std::pair<int, int>, std::string> {{{1, 1}, "worker 1"}, {{2, 2}, "worker 2"}}));
    }

    void jobsStandWhereTheyRan()
    {
        const Json events = eventsOf(onTwoHosts());
        const Json a = sliceCalled(events, "a.mp3");
        QCOMPARE(startOf(a), std::int64_t(1000000));
        QCOMPARE(endOf(a), std::int64_t(2000000));
        QVERIFY(a.at("args").at("source") == "/in/a.mp3");
        QVERIFY(a.at("args").at("outcome") == "done");
        QVERIFY(a.at("args").at("cpu_seconds") == 0.75);
        QVERIFY(!a.at("args").contains("error"));
        const Json b = sliceCalled(events, "b.mp3");
        QCOMPARE(b.at("pid").get<int>(), 2);
        QCOMPARE(b.at("tid").get<int>(), 2);
        QVERIFY(b.at("args").at("notes") == Json::array({"damaged at 12 s"}));
        const Json c = sliceCalled(events, "c.mp3");
        QVERIFY(c.at("args").at("outcome") == "failed");
        QVERIFY(c.at("args").at("error") == "no sound in it; name another");
    }

    void phasesLieInTheirJobInOrder()
    {
        const Json events = eventsOf(onTwoHosts());
        const Json decode = sliceCalled(events, "decode");
        const Json write = sliceCalled(events, "write");
        QCOMPARE(startOf(decode), std::int64_t(1000000));
        QCOMPARE(endOf(decode), std::int64_t(1500000));
        QCOMPARE(startOf(write), std::int64_t(1500000));
        QCOMPARE(endOf(write), std::int64_t(1625000));
        QVERIFY(decode.at("tid") == sliceCalled(events, "a.mp3").at("tid"));
        QVERIFY(areNested(events));
    }

    void startUpAndSerialPartAreSlices()
    {
        const Json events = eventsOf(onTwoHosts());
        const Json part = sliceCalled(events, "serial part");
        QCOMPARE(startOf(part), std::int64_t(0));
        QCOMPARE(endOf(part), std::int64_t(500000));
        QCOMPARE(part.at("tid").get<int>(), 1);
        QVERIFY(sliceCalled(events, "serial").at("tid") == 1);
        std::set<int> lanes;
        for (const Json& slice : ofKind(events, "X")) {
            if (slice.at("name") != "start-up")
                continue;
            lanes.insert(slice.at("tid").get<int>());
            QCOMPARE(startOf(slice), std::int64_t(500000));
            QCOMPARE(endOf(slice), std::int64_t(750000));
        }
        QCOMPARE(lanes, (std::set<int> {1, 2}));
    }

    void slicesNest_data()
    {
        QTest::addColumn<RunRecord>("run");
        RunRecord run = onTwoHosts();
        run.tasks[1].report.phases.fill(0.3);
        QTest::newRow("phases longer than their job") << run;
        run = onTwoHosts();
        run.startupSeconds = 1;
        QTest::newRow("a job that starts before the others are ready") << run;
        run = onTwoHosts();
        run.tasks[0].finishedSeconds = 0.6;
        QTest::newRow("a serial job that ends late") << run;
        run = onTwoHosts();
        run.tasks[1].finishedSeconds = 2.25;
        QTest::newRow("jobs that overlap by the clock") << run;
        run = madeUpRun("openmp", 1, 1, {});
        for (int job = 0; job < 300; ++job) {
            run.tasks.push_back(madeUpJob(std::to_string(job), 0, job / 300.0, (job + 1) / 300.0));
            run.tasks.back().report.phases.fill(1 / 2400.0);
        }
        QTest::newRow("jobs without a gap") << run;
    }

    void slicesNest()
    {
        QFETCH(RunRecord, run);
        const Json events = eventsOf(run);
        QVERIFY(areNested(events));
        for (const TaskRecord& task : run.tasks)
            QVERIFY(!sliceCalled(events, task.source.filename().string()).is_null());
    }

    void namesThatAreNotUtf8AreShown()
    {
        RunRecord run = onTwoHosts();
        run.tasks[1].source = "/in/caf\xE9.mp3";
        run.tasks[1].report.notes = {"a bad \xFF note"};
        run.tasks[1].host = "ho\xFFst";
        const std::string text = chromeTrace(run);
        QVERIFY(Json::accept(text));
        QVERIFY(QString::fromStdString(text).toStdString() == text);
        const Json slice = sliceCalled(eventsOf(run), "caf\xEF\xBF\xBD.mp3");
        QVERIFY(slice.at("args").at("source") == "/in/caf\xEF\xBF\xBD.mp3");
    }

    void tasksThatNoWorkerHadAreLeftOut()
    {
        RunRecord run = onTwoHosts();
        run.tasks[3].worker = -1;
        run.tasks[3].startedSeconds.reset();
        QVERIFY(sliceCalled(eventsOf(run), "c.mp3").is_null());
    }

    void aRunWithoutTasksHasItsLanes()
    {
        const Json events = eventsOf(madeUpRun("network", 3, 0, {}));
        std::set<std::string> names;
        for (const Json& event : ofKind(events, "M")) {
            if (event.at("name") == "thread_name")
                names.insert(event.at("args").at("name").get<std::string>());
        }
        QCOMPARE(names, (std::set<std::string> {"connection 1", "connection 2", "connection 3"}));
        QVERIFY(ofKind(events, "X").empty());
    }

    void downloadsAreCalledByTheirPage()
    {
        const std::string page = "https://freesound.org/s/7/";
        QVERIFY(!sliceCalled(eventsOf(madeUpRun("network", 1, 1, {madeUpJob(page, 0, 0, 1)})), page).is_null());
    }
};

QTEST_GUILESS_MAIN(TestChromeTrace)
#include "tst_chrometrace.moc"

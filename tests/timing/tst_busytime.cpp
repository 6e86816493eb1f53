// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/timing/busytime.h"

using tutti::RunRecord;
using tutti::TaskRecord;
using Values = std::vector<double>;

namespace {

TaskRecord task(int worker, double from, double to)
{
    TaskRecord record;
    record.worker = worker;
    record.startedSeconds = from;
    record.finishedSeconds = to;
    return record;
}

RunRecord run(int workers, std::vector<TaskRecord> tasks)
{
    RunRecord record;
    record.workers = workers;
    record.tasks = std::move(tasks);
    return record;
}

} // namespace

class TestBusyTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWorkerHasItsOwn()
    {
        QCOMPARE(tutti::busySecondsByWorker(run(2, {task(0, 0, 1), task(1, 0.5, 2.5), task(0, 2, 5)})),
                 (Values {4, 2}));
    }

    void whoHadNoJobWasNotBusy()
    {
        QCOMPARE(tutti::busySecondsByWorker(run(3, {task(1, 1, 3)})), (Values {0, 2, 0}));
        QCOMPARE(tutti::busySecondsByWorker(run(2, {})), (Values {0, 0}));
    }

    void tasksOfNobodyAreLeftOut()
    {
        TaskRecord skipped;
        TaskRecord unfinished = task(0, 1, 2);
        unfinished.finishedSeconds.reset();
        QCOMPARE(tutti::busySecondsByWorker(run(1, {skipped, unfinished, task(0, 3, 4)})), (Values {1}));
    }

    void recordsWithWrongNumbersDoNoHarm()
    {
        QCOMPARE(tutti::busySecondsByWorker(run(0, {})), (Values {0}));
        QCOMPARE(tutti::busySecondsByWorker(run(1, {task(2, 0, 1)})), (Values {0, 0, 1}));
    }

    /// (1 + 3) / 2 / 3 = 2/3; (4 + 2 + 0) / 3 / 4 = 1/2.
    void loadBalance_data()
    {
        QTest::addColumn<Values>("busy");
        QTest::addColumn<double>("balance");
        QTest::newRow("even") << Values {2, 2} << 1.0;
        QTest::newRow("three times as much") << Values {1, 3} << 2.0 / 3;
        QTest::newRow("one without a job") << Values {4, 2, 0} << 0.5;
        QTest::newRow("all on one of four") << Values {0, 0, 8, 0} << 0.25;
        QTest::newRow("one worker") << Values {5} << 1.0;
        QTest::newRow("nobody busy") << Values {0, 0} << 1.0;
        QTest::newRow("nobody") << Values() << 1.0;
    }

    void loadBalance()
    {
        QFETCH(Values, busy);
        QFETCH(double, balance);
        QCOMPARE(tutti::loadBalanceOf(busy), balance);
    }
};

QTEST_GUILESS_MAIN(TestBusyTime)
#include "tst_busytime.moc"

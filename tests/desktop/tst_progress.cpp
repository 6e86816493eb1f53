// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/models/progress.h"

using namespace tutti;

namespace {

TaskRecord done(std::size_t task, double started, double finished)
{
    TaskRecord record;
    record.task = task;
    record.worker = 0;
    record.startedSeconds = started;
    record.finishedSeconds = finished;
    record.report.audioSeconds = 60;
    return record;
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidBeforeSomethingIsKnown()
    {
        Progress progress;
        QVERIFY(!progress.secondsLeft(0));
        QCOMPARE(progress.share(), 0.0);
        progress.begin({1, 1});
        progress.setStarted(0, 0);
        QVERIFY(!progress.secondsLeft(5));
        QCOMPARE(progress.timesRealTime(0), 0.0);
    }

    void equalTasksAreSharedByTheWorkers()
    {
        Progress progress;
        progress.begin(std::vector<double>(10, 1.0));
        progress.setWorkers(2, 0);
        progress.setStarted(0, 0);
        progress.setStarted(1, 0);
        progress.setFinished(done(0, 0, 3));
        progress.setFinished(done(1, 0, 3));
        // 8 tasks of 3 s on two workers
        QCOMPARE(progress.secondsLeft(3).value(), 12.0);
        QCOMPARE(progress.share(), 0.2);
        QCOMPARE(progress.timesRealTime(3), 40.0);
    }

    void theLastLongFileCountsAlone_data()
    {
        QTest::addColumn<bool>("running");
        QTest::addColumn<double>("left");
        QTest::newRow("still waiting: all of it") << false << 100.0;
        QTest::newRow("half way through: the other half") << true << 50.0;
    }

    void theLastLongFileCountsAlone()
    {
        QFETCH(bool, running);
        QFETCH(double, left);
        Progress progress;
        progress.begin({1, 1, 100});
        progress.setWorkers(8, 0);
        progress.setStarted(0, 0);
        progress.setStarted(1, 0);
        if (running)
            progress.setStarted(2, 0);
        progress.setFinished(done(0, 0, 1));
        progress.setFinished(done(1, 0, 1));
        QCOMPARE(progress.secondsLeft(50).value(), left);
    }

    void aTaskThatTakesLongerThanExpectedIsNotNegative()
    {
        Progress progress;
        progress.begin({1, 1});
        progress.setStarted(0, 0);
        progress.setStarted(1, 0);
        progress.setFinished(done(0, 0, 1));
        QCOMPARE(progress.secondsLeft(1000).value(), 0.0);
    }

    void skippedAndFailedAreCountedButTeachNothing()
    {
        Progress progress;
        progress.begin({5, 5, 5});
        TaskRecord skipped;
        skipped.task = 0;
        skipped.report.outcome = Outcome::Skipped;
        progress.setFinished(skipped);
        TaskRecord failed = done(1, 0, 0.001);
        failed.report.outcome = Outcome::Failed;
        progress.setFinished(failed);
        QCOMPARE(progress.finished(), std::size_t {2});
        QCOMPARE(progress.skipped(), std::size_t {1});
        QCOMPARE(progress.failed(), std::size_t {1});
        QVERIFY(!progress.secondsLeft(1));
    }

    void cancelledTasksAreNotFinished()
    {
        Progress progress;
        progress.begin({1, 1});
        progress.setFinished(done(0, 0, 1));
        TaskRecord cancelled;
        cancelled.task = 1;
        cancelled.report.outcome = Outcome::Cancelled;
        progress.setFinished(cancelled);
        QCOMPARE(progress.finished(), std::size_t {1});
        QCOMPARE(progress.cancelled(), std::size_t {1});
        QVERIFY(!progress.secondsLeft(1));
    }

    void theEndIsTheEnd()
    {
        Progress progress;
        progress.begin({3, 4});
        progress.setFinished(done(0, 0, 1));
        progress.setFinished(done(1, 0, 1));
        QCOMPARE(progress.share(), 1.0);
        QVERIFY(!progress.secondsLeft(1));
        progress.setFinished(done(7, 0, 1)); // no such task
        QCOMPARE(progress.finished(), std::size_t {2});
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"

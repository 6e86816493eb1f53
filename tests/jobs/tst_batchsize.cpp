// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/jobs/batchsize.h"

using namespace tutti;

namespace {

BatchSize after(int workers, std::size_t jobs, double seconds, int largest = 0)
{
    BatchSize size(workers, largest);
    for (std::size_t job = 0; job < jobs; ++job)
        size.note(seconds);
    return size;
}

constexpr std::size_t plenty = 100'000'000;

} // namespace

class TestBatchSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneBeforeAnythingIsKnown()
    {
        const BatchSize size(4);
        QCOMPARE(size.limit(), 1);
        QCOMPARE(size.next(plenty), 1);
    }

    void growsAsJobsGetShorter_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("limit");
        QTest::newRow("an hour") << 3600.0 << 1;
        QTest::newRow("20 ms") << 0.02 << 1;
        QTest::newRow("5 ms") << 0.005 << 3;
        QTest::newRow("1 ms") << 0.001 << 19;
        QTest::newRow("nothing") << 0.0 << mostJobsPerMessage;
    }
    void growsAsJobsGetShorter()
    {
        QFETCH(double, seconds);
        QTEST(after(2, 100, seconds).limit(), "limit");
    }

    void growsWithTheWorkers()
    {
        // A dealer that needs 16 microseconds for each of 4000 messages, and an eighth of its time for all.
        QCOMPARE(after(4000, 10, 0.02).limit(), 25);
        QCOMPARE(after(1'000'000, 10, 0.02).limit(), 49);
    }

    void isNeverMoreThanAskedFor()
    {
        QCOMPARE(after(2, 10, 0, 1).limit(), 1);
        QCOMPARE(after(2, 10, 0, 7).next(plenty), 7);
    }

    void shrinksTowardsTheEnd()
    {
        const BatchSize size = after(4, 10, 0.001);
        QCOMPARE(size.next(plenty), size.limit());
        QCOMPARE(size.next(80), 10);
        QCOMPARE(size.next(16), 2);
        QCOMPARE(size.next(15), 1);
        QCOMPARE(size.next(0), 1);
    }

    void believesLongerJobsSooner()
    {
        BatchSize size = after(2, 1000, 0.0001);
        QVERIFY(size.limit() > 100);
        for (int job = 0; job < 10; ++job)
            size.note(0.1);
        QCOMPARE(size.limit(), 1);
        for (int job = 0; job < 10; ++job)
            size.note(0.0001);
        QCOMPARE(size.limit(), 1);
        for (int job = 0; job < 1000; ++job)
            size.note(0.0001);
        QVERIFY(size.limit() > 100);
    }

    void answersWaitLongerAmongMany()
    {
        QCOMPARE(answerPauseSeconds(2), 0.001);
        QCOMPARE(answerPauseSeconds(1000), 0.064);
        QCOMPARE(answerPauseSeconds(1'000'000), 0.5);
    }

    void anImpossibleTimeIsNoTime() { QCOMPARE(after(2, 10, -5).limit(), mostJobsPerMessage); }
};

QTEST_GUILESS_MAIN(TestBatchSize)
#include "tst_batchsize.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QTest>

#include "tests/freesound/recordingsearch.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

double theTime = 1'700'000'000;

/// A clock that goes on when it is looked at.
double runningClock()
{
    return theTime += 1;
}

} // namespace

class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuotaIsKeptAndTold()
    {
        Quota quota({}, "key", runningClock, {2, 100});
        RecordingSearch heard;
        FakeService fake([](const SentRequest&) { return pageOf({1}, 1); });
        FreesoundClient client(serviceAt(fake), quota, impatience());
        const std::vector queries(5, words("cello"));
        for (const auto& result : client.search(queries, heard, {}))
            QVERIFY(result);
        QVERIFY(!heard.waits.empty());
        QCOMPARE(heard.waits.front().reason, std::string("quota"));
        QVERIFY(heard.waits.front().secondsLeft > 50);
        // It counts down.
        QVERIFY(heard.waits[1].secondsLeft < heard.waits[0].secondsLeft);
        QCOMPARE(heard.waits.back().secondsLeft, 0.0);
        QCOMPARE(heard.quota.usedToday, 5);
        QCOMPARE(heard.quota.limits.perMinute, 2);
    }

    void aThrottledRequestGoesOnAfterTheMinute()
    {
        Quota quota({}, "key", runningClock);
        RecordingSearch heard;
        FakeService fake(failing(1, fixtureAnswer(429, "error_429.json")));
        QVERIFY(searchAt(fake, heard, quota));
        QVERIFY(heard.ids[0] == std::vector {1});
        QVERIFY(heard.waits.front().secondsLeft > 50);
        QCOMPARE(fake.requests().size(), std::size_t(2));
    }

    void aDayThatIsUsedUpIsSaid()
    {
        Quota quota({}, "key", runningClock);
        RecordingSearch heard;
        FakeService fake(failing(100, fixtureAnswer(429, "error_429_day.json")));
        Patience patience = impatience();
        patience.longestWaitSeconds = Patience().longestWaitSeconds;
        const auto result = searchAt(fake, heard, quota, patience);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Throttled);
        QVERIFY2(result.error().detail.find("are used up; try again in 60 minutes") != std::string::npos,
                 result.error().detail.c_str());
        QCOMPARE(fake.requests().size(), std::size_t(1));
    }

    void endlessThrottlingEnds()
    {
        Quota quota({}, "key", runningClock);
        RecordingSearch heard;
        FakeService fake(failing(100, fixtureAnswer(429, "error_429.json")));
        const auto result = searchAt(fake, heard, quota);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Throttled);
        QCOMPARE(fake.requests().size(), std::size_t(6));
    }

    void waitsCanBeCancelled_data()
    {
        QTest::addColumn<bool>("quota");
        QTest::newRow("for the quota") << true;
        QTest::newRow("for another try") << false;
    }

    void waitsCanBeCancelled()
    {
        QFETCH(const bool, quota);
        std::stop_source stop;
        RecordingSearch heard;
        heard.whenWaiting = [&stop] { stop.request_stop(); };
        Patience patience;
        patience.retrySeconds = {3600};
        Quota counted({}, "key", nullptr, {1, 1});
        const auto endless = Quota::unlimited();
        QCOMPARE(counted.take(), 0.0);
        patience.longestWaitSeconds = 1e6;
        FakeService fake([](const SentRequest&) { return status(503); });
        const auto result = searchAt(fake, heard, quota ? counted : *endless, patience, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void aStopFromAnotherThreadIsHeard()
    {
        std::stop_source stop;
        std::jthread other;
        FakeService fake([&](const SentRequest&) {
            other = std::jthread([&stop] { stop.request_stop(); });
            return broken(FakeAnswer::Ending::Stall);
        });
        const auto quota = Quota::unlimited();
        RecordingSearch heard;
        QCOMPARE(searchAt(fake, heard, *quota, impatience(), stop.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(searchAt(fake, heard, *quota, impatience(), stop.get_token()).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"

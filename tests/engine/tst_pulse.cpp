// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include <QTest>

#include "core/engine/clockreadings.h"
#include "core/engine/pulse.h"

using namespace tutti;
using namespace std::chrono_literals;

namespace {

/// A moment of the test's own time.
SteadyTime at(std::chrono::milliseconds time)
{
    return SteadyTime(100s + time);
}

Hello distantHello()
{
    Hello hello = helloOfThisProcess();
    hello.kernel = "another";
    return hello;
}

bool isNear(double value, double wanted)
{
    return qAbs(value - wanted) < 1e-9;
}

} // namespace

class TestPulse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShortestWayCounts()
    {
        ClockReadings readings;
        QVERIFY(readings.shift() == 0);
        // Half of a way of 1 s, of which the answer took nearly all; then a short one; then one that is longer again.
        readings.add({10, 1010.1, 11});
        readings.add({20, 1020.005, 20.01});
        readings.add({30, 1030.9, 31});
        QVERIFY(isNear(readings.shift(), -1000));
        QVERIFY(isNear(readings.uncertainty(), 0.005));
    }

    void anAnswerBeforeTheQuestionIsNone()
    {
        ClockReadings readings;
        readings.add({10, 5, 9});
        QVERIFY(readings.shift() == 0);
    }

    void asksForTheTimeFirst()
    {
        Pulse pulse(4s);
        pulse.begin(distantHello(), at(0ms));
        int questions = 0;
        SteadyTime now = at(0ms);
        for (; !pulse.isClockKnown(); ++questions) {
            const auto ping = pulse.due(now);
            QVERIFY(ping && questions < 100);
            QVERIFY(!pulse.due(now));
            now += questions == 3 ? 2ms : 20ms;
            pulse.take({ping->number, 7000 + Seconds(now.time_since_epoch()).count() - 0.001}, now);
        }
        QVERIFY(questions > 3);
        QVERIFY(isNear(pulse.clockShift(), -7000));
        QVERIFY(!pulse.due(now));
        QVERIFY(pulse.due(now + 500ms));
    }

    void oneClockNeedsNoQuestions()
    {
        Pulse pulse(4s);
        pulse.begin(helloOfThisProcess(), at(0ms));
        QVERIFY(pulse.isClockKnown());
        QVERIFY(pulse.clockShift() == 0);
    }

    void anAnswerToNoQuestionTellsNoTime()
    {
        Pulse pulse(4s);
        pulse.begin(distantHello(), at(0ms));
        const auto ping = pulse.due(at(0ms));
        pulse.take({ping->number + 1, 1}, at(1ms));
        QVERIFY(pulse.clockShift() == 0);
        pulse.take({ping->number, 1}, at(2ms));
        QVERIFY(pulse.clockShift() != 0);
    }

    void silenceIsNoticed()
    {
        Pulse pulse(4s);
        pulse.begin(helloOfThisProcess(), at(0ms));
        for (auto time = 100ms; time <= 4000ms; time += 100ms)
            QVERIFY(!pulse.silentFor(at(time)));
        QCOMPARE(*pulse.silentFor(at(4100ms)), 4100ms);
        pulse.hear(at(4150ms));
        QVERIFY(!pulse.silentFor(at(4200ms)));
    }

    void standingStillOneselfIsNoSilenceOfOthers()
    {
        Pulse pulse(4s);
        pulse.begin(helloOfThisProcess(), at(0ms));
        QVERIFY(!pulse.silentFor(at(1h)));
        QVERIFY(!pulse.silentFor(at(1h + 900ms)));
        // Nor does it hide a silence before and after it.
        Pulse other(4s);
        other.begin(helloOfThisProcess(), at(0ms));
        for (auto time = 100ms; time <= 3000ms; time += 100ms)
            QVERIFY(!other.silentFor(at(time)));
        QVERIFY(!other.silentFor(at(1h)));
        QVERIFY(!other.silentFor(at(1h + 900ms)));
        QCOMPARE(*other.silentFor(at(1h + 1800ms)), 4800ms);
    }
};

QTEST_GUILESS_MAIN(TestPulse)
#include "tst_pulse.moc"

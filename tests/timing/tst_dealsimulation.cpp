// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <string>
#include <vector>

#include <QTest>

#include "core/timing/dealingfigure.h"
#include "core/timing/dealsimulation.h"

using namespace tutti;

namespace {

/// A world that costs nothing.
DealingWorld freeWorld(int ranks)
{
    return {ranks, 0, 1e18, 0, 0, 0, 0, 1};
}

bool isClose(double value, double expected)
{
    return std::abs(value - expected) <= 1e-9 * std::abs(expected);
}

} // namespace

class TestDealSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeWorldIsIdeal()
    {
        const std::vector<double> times {0.5};
        const DealingForecast forecast = simulateDealing(times, 40, freeWorld(4));
        QVERIFY(isClose(forecast.wallSeconds, 5));
        QVERIFY(isClose(forecast.efficiency, 1));
        QVERIFY(forecast.dealerBusy == 0);
        // Each job and each answer is a message of its own.
        QCOMPARE(forecast.messages, std::size_t(80));
    }

    void eachJobWaitsForItsMessages()
    {
        DealingWorld world = freeWorld(1);
        world.latency = 0.25;
        const std::vector<double> times {1};
        QVERIFY(isClose(simulateDealing(times, 10, world).wallSeconds, 15));
        world.latency = 0;
        world.bytesPerSecond = 100;
        world.jobBytes = 10;
        world.answerBytes = 30;
        QVERIFY(isClose(simulateDealing(times, 10, world).wallSeconds, 14));
    }

    void aBusyDealerIsTheLimit()
    {
        DealingWorld world = freeWorld(1000);
        world.messageSeconds = 0.001;
        world.jobSeconds = 0.001;
        const std::vector<double> times {0.3};
        const DealingForecast forecast = simulateDealing(times, 20000, world);
        // Three milliseconds of the dealer's time for each job, whatever the ranks do.
        QVERIFY(forecast.wallSeconds >= 60 && forecast.wallSeconds < 61);
        QVERIFY(forecast.dealerBusy > 0.95);
        QVERIFY(forecast.efficiency < 0.11);
    }

    void batchesHelpWhereMessagesAreTheLimit()
    {
        DealingWorld world {500, 100e-6, 1e9, 500, 500, 50e-6, 1e-6, 1};
        const std::vector<double> times {0.001, 0.002, 0.0005};
        const DealingForecast alone = simulateDealing(times, 200'000, world);
        world.largestBatch = 0;
        const DealingForecast batches = simulateDealing(times, 200'000, world);
        QVERIFY(batches.messages * 2 < alone.messages);
        QVERIFY(batches.wallSeconds * 2 < alone.wallSeconds);
    }

    void batchesDoNotHurtLongJobs()
    {
        DealingWorld world {16, 50e-6, 1e9, 500, 500, 5e-6, 10e-6, 1};
        const std::vector<double> times {0.05, 0.2, 0.01, 1.5};
        const DealingForecast alone = simulateDealing(times, 1000, world);
        world.largestBatch = 0;
        QVERIFY(simulateDealing(times, 1000, world).wallSeconds < 1.02 * alone.wallSeconds);
    }

    void theSameEachTime()
    {
        const std::vector<double> times {0.01, 0.02, 0.4};
        const DealingWorld world {7, 1e-4, 1e8, 500, 500, 1e-5, 1e-5, 0};
        const DealingForecast once = simulateDealing(times, 5000, world);
        const DealingForecast again = simulateDealing(times, 5000, world);
        QVERIFY(once.wallSeconds == again.wallSeconds && once.messages == again.messages);
    }

    void nothingGivesNothing()
    {
        QVERIFY(simulateDealing({}, 10, {}).wallSeconds == 0);
        const std::vector<double> times {1};
        QVERIFY(simulateDealing(times, 0, {}).wallSeconds == 0);
        QVERIFY(simulateDealing(times, 10, freeWorld(0)).wallSeconds == 0);
    }

    void theFigureMarksTheLimit()
    {
        DealingCurve curve {"short jobs", 0, true, {}};
        curve.points = {{10, {1, 0.9, 0.2, 5}}, {100, {1, 0.8, 0.99, 5}}, {1000, {1, 0.1, 1, 5}}};
        const std::string svg = dealingSvg({curve}, {"small print"});
        for (const char* piece : {"<svg", "short jobs, in batches", "small print", ">1000<",
                                  "short jobs: from here on the dealer is the limit"})
            QVERIFY2(svg.find(piece) != std::string::npos, piece);
        curve.points.resize(1);
        QVERIFY(dealingSvg({curve}, {}).find("from here on") == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestDealSimulation)
#include "tst_dealsimulation.moc"

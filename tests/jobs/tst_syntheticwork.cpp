// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include <nlohmann/json.hpp>

#include <QTest>

#include "core/jobs/runjob.h"
#include "core/jobs/syntheticwork.h"

using tutti::Job;
using tutti::SyntheticJob;
using tutti::SyntheticJobs;
using tutti::SyntheticKind;
using tutti::SyntheticShape;
using tutti::SyntheticWork;

namespace {

/// Rounds per millisecond; a round number, so that the tests' sums can be done by head.
constexpr double calibration = 1000;

std::vector<std::uint64_t> amountsOf(const SyntheticWork& work)
{
    std::vector<std::uint64_t> amounts;
    for (const Job& job : tutti::makeSyntheticJobs(work, calibration).jobs)
        amounts.push_back(std::get<SyntheticJob>(job.work).amount);
    return amounts;
}

std::uint64_t sumOf(const std::vector<std::uint64_t>& amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), std::uint64_t(0));
}

std::string nameOf(const Job& job)
{
    return std::get<SyntheticJob>(job.work).name;
}

} // namespace

class TestSyntheticWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapesShareTheWork_data()
    {
        QTest::addColumn<SyntheticShape>("shape");
        QTest::addColumn<std::vector<std::uint64_t>>("amounts");
        // 4 jobs of 3 ms at 1000 rounds a millisecond are 12,000 rounds.
        QTest::newRow("equal") << SyntheticShape::Equal << std::vector<std::uint64_t> {3000, 3000, 3000, 3000};
        // 1 + 1/2 + 1/3 + 1/4 = 25/12, so rank 1 has 12/25 of it.
        QTest::newRow("skewed") << SyntheticShape::Skewed << std::vector<std::uint64_t> {5760, 2880, 1920, 1440};
        QTest::newRow("one giant") << SyntheticShape::OneGiant << std::vector<std::uint64_t> {2000, 2000, 2000, 6000};
    }

    void shapesShareTheWork()
    {
        QFETCH(SyntheticShape, shape);
        QFETCH(std::vector<std::uint64_t>, amounts);
        QCOMPARE(amountsOf({.count = 4, .milliseconds = 3, .shape = shape}), amounts);
    }

    void noRoundIsLost_data()
    {
        QTest::addColumn<SyntheticShape>("shape");
        QTest::newRow("equal") << SyntheticShape::Equal;
        QTest::newRow("skewed") << SyntheticShape::Skewed;
        QTest::newRow("one giant") << SyntheticShape::OneGiant;
    }

    void noRoundIsLost()
    {
        QFETCH(SyntheticShape, shape);
        // 7 jobs of 1.5 ms are 10,500 rounds, which no shape divides evenly.
        QCOMPARE(sumOf(amountsOf({.count = 7, .milliseconds = 1.5, .shape = shape})), std::uint64_t(10500));
    }

    void theSerialPartTakesItsPercentageOfAll()
    {
        const SyntheticWork work {.count = 8, .milliseconds = 5, .serialPercent = 25};
        const SyntheticJobs made = tutti::makeSyntheticJobs(work, calibration);
        QVERIFY(made.serial);
        QCOMPARE(std::get<SyntheticJob>(made.serial->work).amount, std::uint64_t(10000));
        QCOMPARE(amountsOf(work), std::vector<std::uint64_t>(8, 3750));
        QVERIFY(!tutti::makeSyntheticJobs({.count = 8}, calibration).serial);
    }

    void waitsAreMicroseconds()
    {
        const SyntheticWork work {.count = 2, .milliseconds = 2.5, .kind = SyntheticKind::Wait};
        QCOMPARE(amountsOf(work), std::vector<std::uint64_t>(2, 2500));
    }

    void amountsAreAtLeastOne_data()
    {
        QTest::addColumn<double>("milliseconds");
        QTest::addColumn<double>("serialPercent");
        QTest::newRow("next to nothing") << 1e-9 << 0.0;
        QTest::newRow("all of it is serial") << 5.0 << 100.0;
    }

    void amountsAreAtLeastOne()
    {
        QFETCH(double, milliseconds);
        QFETCH(double, serialPercent);
        const auto amounts = amountsOf({.count = 3, .milliseconds = milliseconds, .serialPercent = serialPercent});
        QCOMPARE(amounts, std::vector<std::uint64_t>(3, 1));
    }

    void namesAreInTheirOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("a few") << 64 << QByteArray("job 001");
        QTest::newRow("many") << 10000 << QByteArray("job 00001");
    }

    void namesAreInTheirOrder()
    {
        QFETCH(int, count);
        QFETCH(QByteArray, first);
        const auto jobs = tutti::makeSyntheticJobs({.count = std::size_t(count)}, calibration).jobs;
        QCOMPARE(jobs.size(), std::size_t(count));
        QCOMPARE(nameOf(jobs.front()), first.toStdString());
        QVERIFY(std::is_sorted(jobs.begin(), jobs.end(),
                               [](const Job& left, const Job& right) { return nameOf(left) < nameOf(right); }));
    }

    void costsAreTheAmounts()
    {
        for (const Job& job : tutti::makeSyntheticJobs({.shape = SyntheticShape::Skewed}, calibration).jobs)
            QCOMPARE(job.cost, double(std::get<SyntheticJob>(job.work).amount));
    }

    void noJobsAreNoWork()
    {
        const SyntheticJobs made = tutti::makeSyntheticJobs({.count = 0, .serialPercent = 50}, calibration);
        QVERIFY(made.jobs.empty());
        QVERIFY(!made.serial);
    }

    void theCalibrationIsMeasuredOnce()
    {
        const double calibrated = tutti::roundsPerMillisecond();
        QVERIFY(calibrated > 1);
        QCOMPARE(tutti::roundsPerMillisecond(), calibrated);
    }

    void theSettingsSayWhatTheWorkIs()
    {
        const SyntheticWork work {.count = 8, .shape = SyntheticShape::OneGiant, .serialPercent = 12.5};
        QCOMPARE(tutti::encodeSettings(work, 250),
                 std::string(R"({"count":8,"milliseconds":5,"shape":"one-giant","kind":"compute",)"
                             R"("serial-percent":12.5,"calibration":250.0})"));
        const auto waits = nlohmann::json::parse(tutti::encodeSettings({.kind = SyntheticKind::Wait}, 250));
        QCOMPARE(waits["kind"].get<std::string>(), std::string("wait"));
        QVERIFY(waits["calibration"].is_null());
    }

    void theSameAmountGivesTheSameChecksum()
    {
        const auto made = tutti::makeSyntheticJobs({.count = 2, .milliseconds = 1}, calibration);
        const auto first = tutti::runJob(made.jobs[0], {}).report.checksum;
        QVERIFY(first);
        QCOMPARE(tutti::runJob(made.jobs[1], {}).report.checksum, first);
    }
};

QTEST_GUILESS_MAIN(TestSyntheticWork)
#include "tst_syntheticwork.moc"

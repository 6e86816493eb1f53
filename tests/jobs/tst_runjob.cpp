// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QTest>

#include "core/jobs/runjob.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

constexpr std::uint64_t forever = ~std::uint64_t(0);

Job synthetic(SyntheticKind kind, std::uint64_t amount, double timeLimit = 0)
{
    return {SyntheticJob {"job", kind, amount}, timeLimit, 0};
}

double seconds(const JobReport& report, Phase phase)
{
    return report.phases[std::size_t(phase)];
}

} // namespace

class TestRunJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arithmeticGivesAFixedChecksum_data()
    {
        QTest::addColumn<quint64>("rounds");
        QTest::addColumn<quint64>("checksum");
        // By hand (Python): state = 0x9E3779B97F4A7C15, then x ^= x >> 12, x ^= x << 25, x ^= x >> 27, x *= 0x2545F491…
        QTest::addRow("no round") << quint64(0) << quint64(0x9E3779B97F4A7C15);
        QTest::addRow("one round") << quint64(1) << quint64(0xD83B3E29A21487A);
        QTest::addRow("two rounds") << quint64(2) << quint64(0x6BF22468CC7011DD);
        QTest::addRow("more rounds than one block") << quint64(100'000) << quint64(0x6D62FB9EC8F2C08F);
    }

    void arithmeticGivesAFixedChecksum()
    {
        QFETCH(quint64, rounds);
        const JobReport report = runJob(synthetic(SyntheticKind::Compute, rounds), {}).report;
        QCOMPARE(report.outcome, Outcome::Done);
        QVERIFY(!report.error);
        QTEST(quint64(report.checksum.value()), "checksum");
        QVERIFY(seconds(report, Phase::Compute) > 0);
        QCOMPARE(seconds(report, Phase::Wait), 0.0);
    }

    void waitingTakesItsTimeButNoCpu()
    {
        const JobReport report = runJob(synthetic(SyntheticKind::Wait, 20'000), {}).report;
        QCOMPARE(report.outcome, Outcome::Done);
        QVERIFY(!report.checksum);
        QVERIFY(seconds(report, Phase::Wait) >= 0.02);
        QVERIFY(report.cpuSeconds < seconds(report, Phase::Wait));
    }

    void aStopEndsTheJob_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("before");
        QTest::addRow("arithmetic, under way") << int(SyntheticKind::Compute) << false;
        QTest::addRow("waiting, under way") << int(SyntheticKind::Wait) << false;
        QTest::addRow("arithmetic, not begun") << int(SyntheticKind::Compute) << true;
        QTest::addRow("waiting, not begun") << int(SyntheticKind::Wait) << true;
    }

    void aStopEndsTheJob()
    {
        QFETCH(int, kind);
        QFETCH(bool, before);
        std::stop_source stop;
        if (before)
            stop.request_stop();
        JobReport report;
        std::jthread worker([&] { report = runJob(synthetic(SyntheticKind(kind), forever), stop.get_token()).report; });
        stop.request_stop();
        worker.join();
        QCOMPARE(report.outcome, Outcome::Cancelled);
        QVERIFY(!report.error);
        QVERIFY(!report.checksum);
    }

    void aTimeLimitIsAnError_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("arithmetic") << int(SyntheticKind::Compute);
        QTest::addRow("waiting") << int(SyntheticKind::Wait);
    }

    void aTimeLimitIsAnError()
    {
        QFETCH(int, kind);
        const JobReport report = runJob(synthetic(SyntheticKind(kind), forever / 4, 0.01), {}).report;
        QCOMPARE(report.outcome, Outcome::Failed);
        QCOMPARE(report.error.value().code, ErrorCode::TimeLimit);
    }

    void eachKindOfJobReachesItsWork_data()
    {
        QTest::addColumn<bool>("convert");
        QTest::addRow("convert") << true;
        QTest::addRow("spectrum") << false;
    }

    void eachKindOfJobReachesItsWork()
    {
        QFETCH(bool, convert);
        const TemporaryFolder folder;
        const auto missing = folder.path() / "missing.mp3";
        const Target target = makeTarget(folder.path() / "result", "run", false);
        Job job;
        SpectrumJob spectrum;
        spectrum.source = missing;
        spectrum.png = target;
        if (convert)
            job.work = ConvertJob {missing, target, {}, {}, {}};
        else
            job.work = spectrum;
        const JobResult result = runJob(job, {});
        QCOMPARE(result.report.outcome, Outcome::Failed);
        QCOMPARE(result.report.error.value().code, ErrorCode::NotFound);
        QVERIFY(!result.curve);
        QVERIFY(std::filesystem::is_empty(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestRunJob)
#include "tst_runjob.moc"

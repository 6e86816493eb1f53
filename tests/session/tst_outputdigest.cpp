// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/session/comparisonrequest.h"
#include "core/session/outputdigest.h"
#include "core/session/representativeruns.h"
#include "tests/support/temporaryfolder.h"

using tutti::RunRecord;

namespace {

std::string digestOf(const tutti::TemporaryFolder& folder)
{
    return tutti::digestOfFolder(folder.path(), {}).value();
}

RunRecord runWith(std::vector<std::pair<std::string, std::uint64_t>> checksums)
{
    RunRecord run;
    for (const auto& [name, checksum] : checksums) {
        run.tasks.emplace_back();
        run.tasks.back().source = name;
        run.tasks.back().report.checksum = checksum;
    }
    return run;
}

RunRecord runOf(double seconds)
{
    RunRecord run = runWith({{"a", 1}});
    run.wallSeconds = seconds;
    return run;
}

} // namespace

/// The small helpers of a comparison.
class TestOutputDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFilesHaveTheSameDigestAnywhere()
    {
        const tutti::TemporaryFolder here;
        const tutti::TemporaryFolder there;
        here.write("a.wav", "one");
        here.write("sub/b.wav", "two");
        there.write("sub/b.wav", "two");
        there.write("a.wav", "one");
        QCOMPARE(digestOf(here), digestOf(there));
    }

    void everyDifferenceCounts_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("another byte") << QByteArray("a.wav") << QByteArray("onE");
        QTest::newRow("another length") << QByteArray("a.wav") << QByteArray("on");
        QTest::newRow("another name") << QByteArray("b.wav") << QByteArray("one");
        QTest::newRow("another folder") << QByteArray("sub/a.wav") << QByteArray("one");
    }

    void everyDifferenceCounts()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        const tutti::TemporaryFolder usual;
        usual.write("a.wav", "one");
        const tutti::TemporaryFolder other;
        other.write(name.toStdString(), content.toStdString());
        QVERIFY(digestOf(usual) != digestOf(other));
    }

    void aDigestCanBeStoppedAndMissesNothing()
    {
        const tutti::TemporaryFolder folder;
        folder.write("a.wav");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!tutti::digestOfFolder(folder.path(), stop.get_token()));
        QVERIFY(!tutti::digestOfFiles(folder.path(), {folder.path() / "gone.wav"}, {}));
        QVERIFY(!tutti::digestOfFolder(folder.path() / "gone", {}));
    }

    void reportsAreTakenByName()
    {
        const std::string usual = tutti::digestOfReports(runWith({{"a", 1}, {"b", 2}}));
        QCOMPARE(tutti::digestOfReports(runWith({{"b", 2}, {"a", 1}})), usual);
        QVERIFY(tutti::digestOfReports(runWith({{"a", 2}, {"b", 1}})) != usual);
        RunRecord analysed = runWith({{"a", 1}, {"b", 2}});
        analysed.tasks[0].report.analysis.emplace();
        const std::string withAnalysis = tutti::digestOfReports(analysed);
        QVERIFY(withAnalysis != usual);
        analysed.tasks[0].report.analysis->peakHz = 440;
        QVERIFY(tutti::digestOfReports(analysed) != withAnalysis);
    }

    void theRunNearestToTheMedianRepresents()
    {
        tutti::RepresentativeRuns runs(2);
        for (const double seconds : {9.0, 1.0, 4.0, 5.0, 2.0})
            runs.add(0, runOf(seconds));
        QCOMPARE(runs.nearestToMedian()[0].wallSeconds, 4.0);
        QVERIFY(runs.nearestToMedian()[1].tasks.empty());
        // 1 … 21: the median is 11, whatever was let go on the way.
        tutti::RepresentativeRuns many(1);
        for (int i = 0; i < 21; ++i)
            many.add(0, runOf(1 + (i * 8) % 21));
        QCOMPARE(many.nearestToMedian()[0].wallSeconds, 11.0);
    }

    void aSampleFitsItsTime_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("count");
        // Ten sounds of 128 kbit/s that last 10 s each, at 1 ms for a second of sound: 10 ms a file.
        QTest::newRow("all") << 1.0 << 10;
        QTest::newRow("just all") << 0.1001 << 10;
        QTest::newRow("half") << 0.0501 << 5;
        QTest::newRow("at least one") << 0.001 << 1;
    }

    void aSampleFitsItsTime()
    {
        QFETCH(double, seconds);
        QFETCH(int, count);
        std::vector<tutti::Source> sources;
        for (int i = 0; i < 10; ++i)
            sources.push_back({std::to_string(i) + ".MP3", {}, 160000});
        const auto sample = tutti::sampleOfSources(sources, tutti::JobKind::Convert, 0.001, seconds);
        QCOMPARE(int(sample.size()), count);
        QCOMPARE(sample.front(), sources.front());
        QVERIFY(count != 5 || sample[1] == sources[2]);
        QVERIFY(tutti::sampleOfSources({}, tutti::JobKind::Convert, 1, 1).empty());
    }
};

QTEST_GUILESS_MAIN(TestOutputDigest)
#include "tst_outputdigest.moc"

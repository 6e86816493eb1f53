// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/session/comparing.h"
#include "tests/session/fetching.h"

using tutti::Comparison;
using tutti::ComparisonRequest;
using tutti::ComparisonResult;
using tutti::ErrorCode;
using tutti::Setting;
using tutti::fixtures::ComparingPlace;
using tutti::fixtures::ComparisonRecorder;
using tutti::fixtures::shortWaits;

Q_DECLARE_METATYPE(tutti::Work)

namespace {

/// By round, the entries in the order in which they were taken.
std::map<int, std::vector<std::size_t>> ordersOf(const ComparisonRecorder& recorder)
{
    std::map<int, std::vector<std::size_t>> orders;
    for (const auto& [round, entry] : recorder.started)
        orders[round].push_back(entry);
    return orders;
}

} // namespace

class TestComparisonRun : public QObject
{
    Q_OBJECT

    tutti::TemporaryFolder m_sounds;
    ComparingPlace m_place;

    tutti::FileWork files(tutti::JobKind kind) const
    {
        tutti::FileWork work;
        for (const char* name : {"a.aif", "b.aif", "c.aif"})
            work.sources.push_back({m_sounds.path() / name, {}, 0});
        work.options.kind = kind;
        work.options.writePng = false;
        work.options.writeCsv = true;
        return work;
    }

    static tutti::FetchWork sounds()
    {
        tutti::fixtures::FetchPlace place;
        tutti::FetchWork work {place.snares(), 5};
        work.request.sounds.resize(3);
        work.request.offline = true;
        return work;
    }

private Q_SLOTS:
    void initTestCase()
    {
        tutti::fixtures::Sound sound;
        sound.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
        sound.seconds = 0.2;
        for (const char* name : {"a.aif", "b.aif", "c.aif"})
            QVERIFY(tutti::fixtures::write(m_sounds.path() / name, sound));
    }

    void everyKindOfWorkIsMeasured_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<tutti::Work>("work");
        QTest::addColumn<int>("tasks");
        QTest::newRow("made work") << QByteArray("synthetic") << tutti::Work(shortWaits()) << 4;
        QTest::newRow("conversions") << QByteArray("convert") << tutti::Work(files(tutti::JobKind::Convert)) << 3;
        QTest::newRow("spectra") << QByteArray("spectra") << tutti::Work(files(tutti::JobKind::Spectra)) << 3;
        QTest::newRow("downloads") << QByteArray("fetch") << tutti::Work(sounds()) << 3;
    }

    void everyKindOfWorkIsMeasured()
    {
        QFETCH(QByteArray, job);
        QFETCH(tutti::Work, work);
        QFETCH(int, tasks);
        ComparisonRequest request = m_place.request(work);
        request.name = "a name";
        const ComparisonResult result = m_place.compared(request);
        const Comparison& comparison = result.comparison;
        QCOMPARE(comparison.job, job.toStdString());
        QCOMPARE(comparison.name, std::string("a name"));
        QCOMPARE(comparison.rounds, 2);
        QCOMPARE(comparison.input.files, std::size_t(tasks));
        QVERIFY(!comparison.cancelled && !comparison.startedAt.empty() && !comparison.version.empty());
        QCOMPARE(comparison.entries.size(), std::size_t(2));
        QCOMPARE(result.runs.size(), std::size_t(2));
        for (std::size_t entry = 0; entry < 2; ++entry) {
            QCOMPARE(comparison.entries[entry].failure, std::string());
            QCOMPARE(comparison.entries[entry].wall.samples.size(), std::size_t(2));
            QVERIFY(comparison.entries[entry].identical);
            QVERIFY(comparison.entries[entry].speedup);
            QCOMPARE(result.runs[entry].job, job.toStdString());
            QCOMPARE(result.runs[entry].engine, comparison.entries[entry].setting.engine);
            QCOMPARE(result.runs[entry].tasks.size(), std::size_t(tasks));
            QCOMPARE(tutti::fixtures::count(result.runs[entry], tutti::Outcome::Done), std::size_t(tasks));
        }
        QVERIFY(m_place.isScratchEmpty());
    }

    void settingsStandAsTheyTakeEffect()
    {
        ComparisonRequest request = m_place.request(shortWaits());
        request.settings = {{"sequential", 8, "dynamic"}, {"qtconcurrent", 2, {}}};
        request.rounds = 1;
        const Comparison comparison = m_place.compared(request).comparison;
        QCOMPARE(comparison.entries[0].setting, (Setting {"sequential", 1, {}}));
        QCOMPARE(comparison.entries[1].setting, (Setting {"qtconcurrent", 2, "longest-first"}));
        request = m_place.request(sounds());
        request.settings = {{"network", 1, "static"}, {"network", 99, {}}};
        request.rounds = 1;
        const ComparisonResult fetched = m_place.compared(request);
        QCOMPARE(fetched.comparison.entries[1].setting, (Setting {"network", 16, {}}));
        QCOMPARE(fetched.runs[0].schedule, std::string());
        QVERIFY(fetched.comparison.settings.find("\"latency\":5") != std::string::npos);
    }

    void everyRoundTakesEveryEntryOnceInAnOrderOfItsOwn()
    {
        ComparisonRequest request = m_place.request(shortWaits());
        request.settings = {{"sequential", 1, {}},
                            {"qtconcurrent", 1, "dynamic"},
                            {"qtconcurrent", 2, "dynamic"},
                            {"qtconcurrent", 2, "static"},
                            {"qtconcurrent", 3, "static"}};
        request.rounds = 4;
        request.warmUp = 2;
        ComparisonRecorder recorder;
        const Comparison comparison = m_place.compared(request, recorder).comparison;
        auto orders = ordersOf(recorder);
        QCOMPARE(orders[0].size(), std::size_t(10));
        orders.erase(0);
        QCOMPARE(orders.size(), std::size_t(4));
        std::set<std::vector<std::size_t>> different;
        for (const auto& [round, order] : orders) {
            QCOMPARE(order.size(), std::size_t(5));
            QCOMPARE(std::set(order.begin(), order.end()).size(), std::size_t(5));
            different.insert(order);
        }
        QVERIFY(different.size() > 1);
        // Warm-up is told, but in no sample.
        QCOMPARE(comparison.warmUp, 2);
        QCOMPARE(recorder.soFar.size(), std::size_t(20));
        for (const auto& entry : comparison.entries)
            QCOMPARE(entry.wall.samples.size(), std::size_t(4));
    }

    void aPrecisionEndsTheRoundsEarly()
    {
        ComparisonRequest request = m_place.request(shortWaits());
        request.rounds = 50;
        request.precision = 1e9;
        QCOMPARE(m_place.compared(request).comparison.rounds, 2);
    }

    void aComparisonThatIsCancelledGivesWhatItHas()
    {
        std::stop_source stop;
        ComparisonRecorder recorder;
        recorder.onMeasured = [&] {
            if (recorder.soFar.size() == 3)
                stop.request_stop();
        };
        const ComparisonRequest request = m_place.request(files(tutti::JobKind::Convert));
        const auto result = tutti::runComparison(request, recorder, stop.get_token());
        QVERIFY(result);
        QVERIFY(result->comparison.cancelled);
        QCOMPARE(result->comparison.rounds, 2);
        QCOMPARE(result->comparison.entries[0].wall.samples.size() + result->comparison.entries[1].wall.samples.size(),
                 std::size_t(3));
        QVERIFY(m_place.isScratchEmpty());
    }

    void aComparisonThatIsCancelledAtOnceHasNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        ComparisonRecorder recorder;
        const auto result = tutti::runComparison(m_place.request(shortWaits()), recorder, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(m_place.isScratchEmpty());
    }

    void noRoomIsRefusedWithBothNumbers()
    {
        const ComparisonRequest request = m_place.request(files(tutti::JobKind::Convert));
        const tutti::ComparisonMeans means {[](const auto&) { return std::uint64_t(1500); }};
        ComparisonRecorder recorder;
        const auto result = tutti::runComparison(request, recorder, {}, means);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QVERIFY2(result.error().detail.find("has room for 1.5 kB, one run needs about ") != std::string::npos,
                 result.error().detail.c_str());
        QVERIFY(recorder.started.empty() && recorder.forecasts.empty());
        QVERIFY(m_place.isScratchEmpty());
        const auto forecast = tutti::forecastOf(request, {}, means);
        QVERIFY(!forecast);
        QCOMPARE(forecast.error().code, ErrorCode::DiskFull);
    }

    void aForecastSaysTimeAndBytes()
    {
        const ComparisonRequest request = m_place.request(files(tutti::JobKind::Convert));
        const auto forecast = tutti::forecastOf(request, {});
        QVERIFY(forecast);
        QVERIFY(forecast->seconds > 0);
        // 3 sounds of 0.2 s: 44,100 stereo frames of 16 bits a second are 105,840 bytes, and their headers.
        QVERIFY(forecast->bytesAtOnce >= 105840 && forecast->bytesAtOnce < 200000);
        // Two entries, two rounds and one of warm-up.
        QCOMPARE(forecast->bytesInAll, forecast->bytesAtOnce * 6);
        QVERIFY(forecast->bytesFree > 0);
        QCOMPARE(forecast->scratch, m_place.scratch());
        QVERIFY(m_place.isScratchEmpty());
    }

    void anEngineThatCannotRunIsLeftOut()
    {
        ComparisonRequest request = m_place.request(shortWaits());
        request.settings.push_back({"processes", 2, "dynamic"});
        request.settings.push_back({"steam", 2, {}});
        request.config.workerProgram = "/no/such/worker";
        ComparisonRecorder recorder;
        const ComparisonResult result = m_place.compared(request, recorder);
        QVERIFY(result.comparison.entries[2].failure.find("/no/such/worker is missing") != std::string::npos);
        QVERIFY(result.comparison.entries[3].failure.find("no engine called steam") != std::string::npos);
        QVERIFY(result.runs[2].tasks.empty());
        QVERIFY(result.comparison.entries[1].speedup && !result.comparison.entries[2].speedup);
        for (const auto& [round, entry] : recorder.started)
            QVERIFY(entry < 2);
        request.settings = {{"processes", 2, "dynamic"}};
        const auto nothing = tutti::runComparison(request, recorder, {});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::EngineUnavailable);
    }

    void whatCannotBeComparedIsSaid_data()
    {
        QTest::addColumn<std::vector<Setting>>("settings");
        QTest::addColumn<int>("baseline");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("says");
        const std::vector<Setting> one {{"sequential", 1, {}}};
        QTest::newRow("nothing") << std::vector<Setting>() << 0 << 4 << QByteArray("nothing to compare");
        QTest::newRow("twice the same") << std::vector<Setting> {{"sequential", 1, {}}, {"sequential", 4, "static"}}
                                        << 0 << 4 << QByteArray("stands twice");
        QTest::newRow("no such schedule")
            << std::vector<Setting> {{"qtconcurrent", 1, "by luck"}} << 0 << 4 << QByteArray("no schedule called");
        QTest::newRow("no such baseline") << one << 1 << 4 << QByteArray("the baseline is none");
        QTest::newRow("no work") << one << 0 << 0 << QByteArray("there is no work");
    }

    void whatCannotBeComparedIsSaid()
    {
        QFETCH(std::vector<Setting>, settings);
        QFETCH(int, baseline);
        QFETCH(int, count);
        QFETCH(QByteArray, says);
        tutti::SyntheticWork work = shortWaits();
        work.count = std::size_t(count);
        ComparisonRequest request = m_place.request(work);
        request.settings = settings;
        request.baseline = std::size_t(baseline);
        ComparisonRecorder recorder;
        const auto result = tutti::runComparison(request, recorder, {});
        QVERIFY(!result);
        QVERIFY2(result.error().detail.find(says.toStdString()) != std::string::npos, result.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(TestComparisonRun)
#include "tst_comparisonrun.moc"

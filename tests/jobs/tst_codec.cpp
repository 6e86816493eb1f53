// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QTest>

#include "core/base/paths.h"
#include "core/jobs/codec.h"

using namespace tutti;

Q_DECLARE_METATYPE(tutti::Job)
Q_DECLARE_METATYPE(tutti::JobResult)

namespace {

const std::filesystem::path latin1Name("/sounds/caf\xE9 \"quoted\".mp3");

Job convertJob()
{
    ConvertJob work {latin1Name,
                     {"/out/caf\xE9.wav", "/out/.tutti-0123456789abcdef", true},
                     {BitDepth::Float32, 48000, true},
                     Tags {"Título", "太鼓", "album", "two\nlines", "genre", "1999", "3/7", "©",
                           "https://freesound.org/s/1/", "by 4.0"},
                     "Tutti 1 00ff"};
    return {work, 2.5, 1234.5};
}

Job spectrumJob()
{
    SpectrumJob work;
    work.source = "/sounds/太鼓.wav";
    work.png = {"/out/太鼓.png", "/out/.tutti-1", false};
    work.csv = {"/out/太鼓.csv", "/out/.tutti-2", true};
    work.options = {7.25,
                    Position::Time,
                    1.5,
                    std::numeric_limits<std::uint64_t>::max(),
                    0,
                    Method::Welch,
                    Taper::FlatTop,
                    4096,
                    Scale::Decibel,
                    FrequencyAxis::Linear,
                    31.5,
                    20000.1,
                    LevelRange {-120, 0.5},
                    1024,
                    768};
    work.bands = true;
    return {work, 0, 0.1};
}

JobResult fullResult()
{
    JobResult result;
    result.report.notes = {"shorter than the window", "ünïcode"};
    result.report.cpuSeconds = 0.1;
    result.report.audioSeconds = 20.000000001;
    result.report.bytesRead = std::numeric_limits<std::uint64_t>::max();
    result.report.bytesWritten = 7;
    result.report.phases = {0.5, 0, 0.25, 1e-9, 0, 3, 0, 0.125};
    result.report.analysis = Analysis {1.25, 20, 0, 44100, 440.1, -3.01, {{25, -80.5}, {31.5, -60}}};
    result.report.checksum = 0xFEDCBA9876543210ULL;
    result.curve = Curve {Scale::Linear, FrequencyAxis::Linear, 20, 14000, {{440.1, 0.1F, 0.7F}, {441, -0.0F, 1e-30F}}};
    return result;
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsSurvive_data()
    {
        QTest::addColumn<Job>("job");
        QTest::addRow("conversion of a Latin-1 name, everything set") << convertJob();
        QTest::addRow("spectrum, everything set") << spectrumJob();
        SpectrumJob plain;
        plain.source = "a.wav";
        QTest::addRow("spectrum with defaults and no target") << Job {plain};
        ConvertPartJob part {latin1Name, {1, 2, 3, 4, 5}, SampleType::Float32, "/out/.tutti-1", 1ULL << 40};
        QTest::addRow("part of a conversion") << Job {part};
        SpectrumPartJob sums {latin1Name, 1, MpegStretch {1, 2, 3, 4, 5}, 6, 7, 8, 9, 10, 0, Taper::FlatTop, 11,
                              12,         13};
        QTest::addRow("part of a spectrum of an mp3") << Job {sums, 1, 2};
        sums.stretch.reset();
        QTest::addRow("part of a spectrum") << Job {sums};
        QTest::addRow("arithmetic") << Job {SyntheticJob {"job 7", SyntheticKind::Compute, 1ULL << 60}};
        QTest::addRow("waiting") << Job {SyntheticJob {"", SyntheticKind::Wait, 5000}, 1, 5000};
    }

    void jobsSurvive()
    {
        QFETCH(Job, job);
        const std::string line = encodeJob(job);
        QCOMPARE(line.find('\n'), std::string::npos);
        QVERIFY(isUtf8(line));
        const Result<Job> back = decodeJob(line);
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QVERIFY(*back == job);
    }

    void resultsSurvive_data()
    {
        QTest::addColumn<JobResult>("result");
        QTest::addRow("everything set") << fullResult();
        QTest::addRow("nothing set") << JobResult {};
        JobResult failed;
        failed.report.outcome = Outcome::Failed;
        failed.report.error = Error {ErrorCode::DiskFull, "no space left; make room"};
        QTest::addRow("failed") << failed;
        JobResult cancelled;
        cancelled.report.outcome = Outcome::Cancelled;
        QTest::addRow("cancelled") << cancelled;
        JobResult silence = fullResult();
        silence.report.analysis->peakDb = -std::numeric_limits<double>::infinity();
        silence.report.analysis->bands[0].second = -std::numeric_limits<double>::infinity();
        silence.curve->points[0].minimum = -std::numeric_limits<float>::infinity();
        QTest::addRow("silence, whose level is minus infinity") << silence;
        JobResult empty;
        empty.curve = Curve {};
        QTest::addRow("a curve without points") << empty;
        JobResult sums;
        sums.sums = BlockSums {
            {0.1, -0.0, 1e-300, std::numeric_limits<double>::max()}, std::numeric_limits<std::uint64_t>::max(), 2, 3};
        QTest::addRow("sums of blocks, to the last bit") << sums;
        JobResult none;
        none.sums = BlockSums {};
        QTest::addRow("no sums") << none;
    }

    void resultsSurvive()
    {
        QFETCH(JobResult, result);
        const std::string line = encodeResult(result);
        QCOMPARE(line.find('\n'), std::string::npos);
        const Result<JobResult> back = decodeResult(line);
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QVERIFY(back->report == result.report);
        QVERIFY(back->curve == result.curve);
        QVERIFY(back->sums == result.sums);
    }

    void badBytesInATextDoNotBreakTheLine()
    {
        JobResult result;
        result.report.notes = {"a note with caf\xE9"};
        const Result<JobResult> back = decodeResult(encodeResult(result));
        QVERIFY(back);
        QCOMPARE(back->report.notes.at(0), std::string("a note with caf\xEF\xBF\xBD"));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        const std::string whole = encodeJob(convertJob());
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("text") << QByteArray("hello");
        QTest::addRow("an array") << QByteArray("[1,2]");
        QTest::addRow("an empty object") << QByteArray("{}");
        QTest::addRow("unknown work") << QByteArray(R"({"work":"mow"})");
        QTest::addRow("missing fields") << QByteArray(R"({"work":"convert","source":"a"})");
        QTest::addRow("a field of another type") << QByteArray(R"({"work":"synthetic","name":7,"kind":0,"amount":1})");
        QTest::addRow("a kind that is not there")
            << QByteArray(R"({"work":"synthetic","name":"a","kind":2,"amount":1})");
        QTest::addRow("bytes that are no base64")
            << QByteArray(R"({"work":"synthetic","name":"a","name_bytes":"*","kind":0,"amount":1})");
        QTest::addRow("a line cut in half") << QByteArray::fromStdString(whole.substr(0, whole.size() / 2));
    }

    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, line);
        const Result<Job> job = decodeJob(std::string_view(line.constData(), std::size_t(line.size())));
        QVERIFY(!job);
        QCOMPARE(job.error().code, ErrorCode::BadContent);
        const Result<JobResult> result = decodeResult(std::string_view(line.constData(), std::size_t(line.size())));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadContent);
    }

    void curvesOfBrokenLengthAreRefused()
    {
        JobResult result = fullResult();
        std::string line = encodeResult(result);
        const std::string key = "\"points\":\"";
        line.erase(line.find(key) + key.size(), 4);
        QVERIFY(!decodeResult(line));
    }

    void settingsBearTheNamesOfTheCommandLine()
    {
        QCOMPARE(encodeSettings(ConvertOptions {}), std::string(R"({"bits":"source","rate":null,"mono":false})"));
        QCOMPARE(encodeSettings(ConvertOptions {BitDepth::Int24, 22050, true}),
                 std::string(R"({"bits":"24","rate":22050,"mono":true})"));
        QCOMPARE(encodeSettings(SpectrumOptions {}),
                 std::string(R"({"seconds":20,"at":"middle","seed":0,"channel":1,"method":"fft","taper":"none",)"
                             R"("fft-size":8192,"scale":"normalised","axis":"log","from":20,"to":14000,)"
                             R"("levels":null,"size":"800x600"})"));
        const auto& full = std::get<SpectrumJob>(spectrumJob().work).options;
        QCOMPARE(encodeSettings(full),
                 std::string(R"({"seconds":7.25,"at":1.5,"seed":18446744073709551615,"channel":"mix",)"
                             R"("method":"welch","taper":"flattop","fft-size":4096,"scale":"db","axis":"linear",)"
                             R"("from":31.5,"to":20000.1,"levels":[-120,0.5],"size":"1024x768"})"));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QTemporaryDir>
#include <QTest>

#include "core/audio/readtags.h"
#include "core/base/pendingfile.h"
#include "core/jobs/convert.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::BitDepth;
using tutti::Checkpoint;
using tutti::ConvertJob;
using tutti::ErrorCode;
using tutti::JobReport;
using tutti::Tags;

Q_DECLARE_METATYPE(tutti::BitDepth)

namespace {

const Tags someTags {.title = "Étude",
                     .artist = "山田",
                     .album = "Tests",
                     .comment = "made by a test",
                     .genre = "Noise",
                     .date = "2026-01-31",
                     .track = "7",
                     .copyright = "CC0"};
const std::string someStamp = "Tutti 1 0123456789abcdef";

} // namespace

class TestConvert : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
    ConvertJob job(const std::string& source, const std::string& target) const
    {
        return {path(source), tutti::makeTarget(path(target), "run", true), {}, someTags, someStamp};
    }
    bool leftOvers() const
    {
        const std::filesystem::directory_iterator entries(m_folder.path().toStdString());
        return std::any_of(begin(entries), end(entries),
                           [](const auto& entry) { return entry.path().filename().native().starts_with(".tutti-"); });
    }

private Q_SLOTS:
    void mp3BecomesWhatMpg123Writes_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("44.1 kHz stereo") << 44100 << 2;
        QTest::newRow("48 kHz mono") << 48000 << 1;
        QTest::newRow("22.05 kHz stereo") << 22050 << 2;
        QTest::newRow("8 kHz mono") << 8000 << 1;
    }

    void mp3BecomesWhatMpg123Writes()
    {
        QFETCH(int, rate);
        QFETCH(int, channels);
        QVERIFY(write(path("a.mp3"), {.rateHz = rate, .channels = channels}));
        JobReport report;
        QVERIFY(convertFile(job("a.mp3", "a.wav"), Checkpoint(), report));
        SF_INFO info {};
        const auto samples = sndfileSamples(path("a.wav"), info);
        QCOMPARE(info.format, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QCOMPARE(info.samplerate, rate);
        const auto expected = mpg123Samples(path("a.mp3"));
        QVERIFY(std::equal(samples.begin(), samples.end(), expected.begin(), expected.end(),
                           [](double sample, std::int16_t wanted) { return sample * 32768 == wanted; }));
        QCOMPARE(report.bytesRead, std::uint64_t(contents(path("a.mp3")).size()));
        QCOMPARE(report.bytesWritten, std::uint64_t(contents(path("a.wav")).size()));
        QVERIFY(std::abs(report.audioSeconds - 1.5) < 0.2);
        QVERIFY(report.notes.empty());
        QVERIFY(!leftOvers());
    }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>

#include <QTest>

#include "core/jobs/convertparts.h"
#include "core/jobs/runjob.h"
#include "tests/jobs/splitsounds.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/titled.h"

using namespace tutti;

namespace {

namespace fs = std::filesystem;
using fixtures::Sound;
using Change = std::function<std::string(std::string)>;

constexpr double someSeconds = 13.4321;

std::string asItIs(std::string mp3)
{
    return mp3;
}

std::string withTags(std::string mp3)
{
    return fixtures::id3Tag(3000, 3000) + mp3 + "TAG" + std::string(125, 'x');
}

/// Frames of 192 kbit/s at 44.1 kHz without any bits allotted.
std::string silentMp2()
{
    constexpr std::size_t frameBytes = 144000 * 192 / 44100;
    std::string mp2;
    for (int frame = 0; frame < 800; ++frame)
        mp2 += std::string("\xFF\xFD\xA0\x00", 4) + std::string(frameBytes - 4, '\0');
    return mp2;
}

} // namespace

Q_DECLARE_METATYPE(tutti::fixtures::Sound)
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(tutti::ConvertOptions)

/// A conversion in parts gives the very bytes of the conversion in one piece, or says why it cannot.
class TestConvertParts : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;

    fs::path soundFile(const Sound& sound, const Change& change) const
    {
        const fs::path file = m_folder.path() / "sound";
        if (!fixtures::write(file, sound))
            qFatal("libsndfile refuses the sound");
        fixtures::store(file, change(fixtures::contents(file)));
        return file;
    }

    Job jobFor(const fs::path& source, const std::string& target, const ConvertOptions& options = {}) const
    {
        ConvertJob job {source, makeTarget(m_folder.path() / target, "run", true), options, titled("A title"),
                        "stamp 1"};
        return {job, 0, 700};
    }

    static std::vector<JobResult> resultsOf(const FileParts& parts)
    {
        std::vector<JobResult> results;
        // The last first: the order must not matter.
        for (auto job = parts.jobs().rbegin(); job != parts.jobs().rend(); ++job)
            results.insert(results.begin(), runJob(*job, {}));
        return results;
    }

    bool leftOvers() const
    {
        const fs::directory_iterator entries(m_folder.path());
        return std::any_of(begin(entries), end(entries),
                           [](const auto& entry) { return entry.path().filename().native().starts_with(".tutti-"); });
    }

private Q_SLOTS:
    void partsGiveTheBytesOfTheWhole_data()
    {
        QTest::addColumn<Sound>("sound");
        QTest::addColumn<Change>("change");
        QTest::addColumn<ConvertOptions>("options");
        const Sound usual {.seconds = someSeconds};
        const ConvertOptions floats {.depth = BitDepth::Float32};
        Sound mono = usual;
        mono.channels = 1;
        Sound variable = usual;
        variable.bitrateMode = SF_BITRATE_MODE_VARIABLE;
        Sound average = usual;
        average.bitrateMode = SF_BITRATE_MODE_AVERAGE;
        Sound small = usual;
        small.compression = 1;
        small.bursts = true;
        Sound smallMono = small;
        smallMono.channels = 1;
        Sound best = small;
        best.compression = 0;
        Sound wide = usual;
        wide.rateHz = 48000;
        Sound narrow = small;
        narrow.rateHz = 32000;
        narrow.seconds = 19;
        QTest::newRow("constant bit rate, joint stereo") << usual << Change(asItIs) << ConvertOptions {};
        QTest::newRow("variable bit rate") << variable << Change(asItIs) << ConvertOptions {};
        QTest::newRow("average bit rate") << average << Change(asItIs) << ConvertOptions {};
        QTest::newRow("mono") << mono << Change(asItIs) << ConvertOptions {};
        QTest::newRow("mono to floating point") << mono << Change(asItIs) << floats;
        QTest::newRow("smallest bit rate with bursts") << small << Change(asItIs) << ConvertOptions {};
        QTest::newRow("smallest bit rate to floating point") << small << Change(asItIs) << floats;
        QTest::newRow("smallest bit rate, mono") << smallMono << Change(asItIs) << ConvertOptions {};
        QTest::newRow("greatest bit rate with bursts") << best << Change(asItIs) << ConvertOptions {};
        QTest::newRow("48 kHz") << wide << Change(asItIs) << floats;
        QTest::newRow("32 kHz with bursts") << narrow << Change(asItIs) << floats;
        QTest::newRow("without an Info tag") << usual << Change(fixtures::withoutInfoTag) << ConvertOptions {};
        QTest::newRow("variable, without an Info tag") << variable << Change(fixtures::withoutInfoTag) << floats;
        QTest::newRow("between ID3v2 and ID3v1") << usual << Change(withTags) << ConvertOptions {};
    }

    void partsGiveTheBytesOfTheWhole()
    {
        QFETCH(Sound, sound);
        QFETCH(Change, change);
        QFETCH(ConvertOptions, options);
        const fs::path source = soundFile(sound, change);
        const JobResult whole = runJob(jobFor(source, "whole.wav", options), {});
        QCOMPARE(whole.report.outcome, Outcome::Done);
        const std::string expected = fixtures::contents(m_folder.path() / "whole.wav");
        for (const int count : {1, 2, 3, 7}) {
            Splitting splitting = splitConversion(jobFor(source, "parts.wav", options), count);
            QVERIFY2(splitting.parts, splitting.note.c_str());
            QCOMPARE(splitting.parts->jobs().size(), std::size_t(count));
            const auto joined = splitting.parts->join(resultsOf(*splitting.parts));
            QVERIFY(joined);
            QCOMPARE(joined->report.outcome, Outcome::Done);
            QVERIFY(fixtures::contents(m_folder.path() / "parts.wav") == expected);
            QCOMPARE(joined->report.notes, whole.report.notes);
            QCOMPARE(joined->report.audioSeconds, whole.report.audioSeconds);
            QCOMPARE(joined->report.bytesRead, whole.report.bytesRead);
            QCOMPARE(joined->report.bytesWritten, whole.report.bytesWritten);
        }
        QVERIFY(!leftOvers());
    }

    void largeWavsHaveTheSameBytesToo()
    {
        const fs::path source = soundFile({.seconds = someSeconds}, asItIs);
        const Job job = jobFor(source, "whole.wav");
        JobReport report;
        QVERIFY(convertFile(std::get<ConvertJob>(job.work), Checkpoint(), report, 1000));
        Splitting splitting = splitConversion(jobFor(source, "parts.wav"), 3, 1000);
        QVERIFY2(splitting.parts, splitting.note.c_str());
        QVERIFY(splitting.parts->join(resultsOf(*splitting.parts)));
        QVERIFY(fixtures::contents(m_folder.path() / "parts.wav") == fixtures::contents(m_folder.path() / "whole.wav"));
    }

    void othersStayWholeAndSayWhy_data()
    {
        QTest::addColumn<Sound>("sound");
        QTest::addColumn<Change>("change");
        QTest::addColumn<ConvertOptions>("options");
        QTest::addColumn<QString>("note");
        const Sound usual {.seconds = someSeconds};
        const auto row = [](const char* name, const Sound& sound, const Change& change, const ConvertOptions& options,
                            const char* note) {
            QTest::newRow(name) << sound << change << options << QString::fromUtf8(note);
        };
        Sound mpeg2 = usual;
        mpeg2.rateHz = 22050;
        Sound flac = usual;
        flac.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
        row("MPEG 2", mpeg2, asItIs, {}, "MPEG 2");
        row(
            "layer II", usual, [](const std::string&) { return silentMp2(); }, {}, "layer I or II");
        row("flac", flac, asItIs, {}, "only mp3");
        row("another rate", usual, asItIs, {.rateHz = 22050}, "another rate");
        row("mixed to mono", usual, asItIs, {.mono = true}, "mixed");
        row("24 bits", usual, asItIs, {.depth = BitDepth::Int24}, "another depth");
        row("too short", {.seconds = 2}, asItIs, {}, "too short");
        row(
            "garbage inside", usual,
            [](std::string mp3) { return mp3.insert(fixtures::frameAt(mp3, 300), fixtures::noise(3000)); }, {},
            "damaged at byte");
        row(
            "cut off", usual, [](std::string mp3) { return mp3.substr(0, fixtures::frameAt(mp3, 400) + 100); }, {},
            "in the middle of a frame");
        row(
            "frames missing", usual, [](std::string mp3) { return mp3.substr(0, fixtures::frameAt(mp3, 400)); }, {},
            "the length that it states");
        row(
            "two files in one", usual, [](std::string mp3) { return mp3 + mp3; }, {}, "the length that it states");
        row(
            "text behind the frames", usual, [](std::string mp3) { return mp3 + "LYRICSBEGIN and more"; }, {},
            "damaged at byte");
        row(
            "free format", usual,
            [](std::string mp3) {
                std::string frames = fixtures::withoutInfoTag(mp3);
                for (std::size_t at = 0, size = 0; (size = fixtures::frameBytesAt(frames, at)) > 0; at += size)
                    frames[at + 2] = char(frames[at + 2] & 0x0D);
                return frames;
            },
            {}, "");
        row(
            "another rate within", usual,
            [](std::string mp3) {
                std::string frames = fixtures::withoutInfoTag(mp3);
                const std::size_t at = fixtures::frameAt(frames, 400);
                frames[at + 2] = char((frames[at + 2] & 0xF3) | 0x04);
                return frames;
            },
            {}, " at byte");
    }

    void othersStayWholeAndSayWhy()
    {
        QFETCH(Sound, sound);
        QFETCH(Change, change);
        QFETCH(ConvertOptions, options);
        QFETCH(QString, note);
        const fs::path source = soundFile(sound, change);
        const Splitting splitting = splitConversion(jobFor(source, "parts.wav", options), 3);
        QVERIFY(!splitting.parts);
        const QString said = QString::fromStdString(splitting.note);
        QVERIFY2(said.contains(note), splitting.note.c_str());
        QVERIFY2(said.startsWith(u"not split among the workers: "), splitting.note.c_str());
        QVERIFY(!leftOvers());
    }

    void whatIsNoSoundIsLeftToTheWholeJob()
    {
        fixtures::store(m_folder.path() / "noise", fixtures::noise(5000));
        for (const char* const name : {"noise", "missing"}) {
            const Splitting splitting = splitConversion(jobFor(m_folder.path() / name, "parts.wav"), 3);
            QVERIFY(!splitting.parts);
            QVERIFY(splitting.note.empty());
        }
    }

    void seamsThatDifferAreNotJoined()
    {
        const fs::path source = soundFile({.seconds = someSeconds}, asItIs);
        Splitting splitting = splitConversion(jobFor(source, "parts.wav"), 3);
        QVERIFY(splitting.parts);
        std::vector<JobResult> results = resultsOf(*splitting.parts);
        *results[2].report.checksum ^= 1U;
        fs::remove(m_folder.path() / "parts.wav");
        QVERIFY(!splitting.parts->join(results));
        splitting.parts.reset();
        QVERIFY(!fs::exists(m_folder.path() / "parts.wav"));
        QVERIFY(!leftOvers());
    }

    void sourcesThatChangeMeanwhileAreNotJoined()
    {
        const fs::path source = soundFile({.seconds = someSeconds}, asItIs);
        Splitting splitting = splitConversion(jobFor(source, "parts.wav"), 3);
        QVERIFY(splitting.parts);
        std::string changed = fixtures::contents(source);
        const std::size_t at = fixtures::frameAt(changed, 400);
        changed.replace(at, 700, fixtures::noise(700));
        fixtures::store(source, changed);
        QVERIFY(!splitting.parts->join(resultsOf(*splitting.parts)));
    }

    void theFirstFailureIsThatOfTheFile()
    {
        const fs::path source = soundFile({.seconds = someSeconds}, asItIs);
        Splitting splitting = splitConversion(jobFor(source, "failed.wav"), 3);
        QVERIFY(splitting.parts);
        std::vector<JobResult> results = resultsOf(*splitting.parts);
        results[1].report.outcome = Outcome::Failed;
        results[1].report.error = Error {ErrorCode::DiskFull, "no room"};
        const auto joined = splitting.parts->join(results);
        splitting.parts.reset();
        QCOMPARE(joined->report.outcome, Outcome::Failed);
        QCOMPARE(joined->report.error, results[1].report.error);
        QVERIFY(!fs::exists(m_folder.path() / "failed.wav"));
        QVERIFY(!leftOvers());
    }
};

QTEST_GUILESS_MAIN(TestConvertParts)
#include "tst_convertparts.moc"

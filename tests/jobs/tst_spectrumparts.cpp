// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <limits>

#include <QTest>

#include "core/jobs/runjob.h"
#include "core/jobs/spectrumparts.h"
#include "tests/jobs/splitsounds.h"
#include "tests/spectrum/tones.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

namespace fs = std::filesystem;
using fixtures::Sound;
using Change = std::function<std::string(std::string)>;

constexpr double someSeconds = 9.4321;
constexpr int wav16 = SF_FORMAT_WAV | SF_FORMAT_PCM_16;

std::string asItIs(std::string sound)
{
    return sound;
}

std::string half(std::string sound)
{
    return sound.substr(0, sound.size() / 2 + 1);
}

/// All of the sound, in segments so short that it has many blocks.
SpectrumOptions welch(int fftSize = 256, Taper taper = Taper::None)
{
    SpectrumOptions options;
    options.seconds = 0;
    options.method = Method::Welch;
    options.taper = taper;
    options.fftSize = fftSize;
    return options;
}

SpectrumOptions at(SpectrumOptions options, Position position, double seconds)
{
    options.at = position;
    options.seconds = seconds;
    return options;
}

SpectrumOptions ofChannel(int channel)
{
    SpectrumOptions options = welch();
    options.channel = channel;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(tutti::fixtures::Sound)
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(tutti::SpectrumOptions)

/// An analysis in parts gives the very bytes of the analysis in one pass, or says why it cannot.
class TestSpectrumParts : public QObject
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

    Job jobFor(const fs::path& source, const std::string& name, const SpectrumOptions& options) const
    {
        SpectrumJob job;
        job.source = source;
        job.png = makeTarget(m_folder.path() / (name + ".png"), "run", true);
        job.csv = makeTarget(m_folder.path() / (name + ".csv"), "run", true);
        job.options = options;
        job.bands = true;
        job.stamp = "stamp 1";
        return {job, 0, 700};
    }

    std::string contents(const char* name) const { return fixtures::contents(m_folder.path() / name); }

    static std::vector<JobResult> resultsOf(const FileParts& parts)
    {
        std::vector<JobResult> results;
        // The last first: the order must not matter.
        for (auto job = parts.jobs().rbegin(); job != parts.jobs().rend(); ++job)
            results.insert(results.begin(), runJob(*job, {}));
        return results;
    }

    void compare(const fs::path& source, const SpectrumOptions& options)
    {
        const JobResult whole = runJob(jobFor(source, "whole", options), {});
        QCOMPARE(whole.report.outcome, Outcome::Done);
        for (const int count : {2, 3, 1000}) {
            Splitting splitting = splitSpectrum(jobFor(source, "parts", options), count);
            QVERIFY2(splitting.parts, splitting.note.c_str());
            QVERIFY(splitting.parts->jobs().size() == std::size_t(count) || count > 3);
            QVERIFY(splitting.parts->jobs().size() > 5 || count <= 3);
            const auto joined = splitting.parts->join(resultsOf(*splitting.parts));
            QVERIFY(joined);
            QCOMPARE(joined->report.outcome, Outcome::Done);
            QVERIFY(contents("parts.csv") == contents("whole.csv"));
            QVERIFY(contents("parts.png") == contents("whole.png"));
            QCOMPARE(joined->report.notes, whole.report.notes);
            QVERIFY(joined->report.analysis == whole.report.analysis);
            QVERIFY(joined->curve == whole.curve);
            QCOMPARE(joined->report.audioSeconds, whole.report.audioSeconds);
            QCOMPARE(joined->report.bytesRead, whole.report.bytesRead);
            QCOMPARE(joined->report.bytesWritten, whole.report.bytesWritten);
            init();
        }
    }

private Q_SLOTS:
    void init()
    {
        fs::remove(m_folder.path() / "parts.csv");
        fs::remove(m_folder.path() / "parts.png");
    }

    void partsGiveTheBytesOfTheWhole_data()
    {
        QTest::addColumn<Sound>("sound");
        QTest::addColumn<Change>("change");
        QTest::addColumn<SpectrumOptions>("options");
        const auto row = [](const char* name, const Sound& sound, const SpectrumOptions& options,
                            const Change& change = asItIs) { QTest::newRow(name) << sound << change << options; };
        const Sound mp3 {.seconds = someSeconds};
        const Sound mono {.channels = 1, .seconds = someSeconds};
        const Sound bursts {.seconds = someSeconds, .compression = 1, .bursts = true};
        const Sound wide {.rateHz = 48000, .seconds = someSeconds, .bitrateMode = SF_BITRATE_MODE_VARIABLE};
        const Sound wav {.format = wav16, .seconds = someSeconds};
        const Sound deep {
            .format = SF_FORMAT_WAV | SF_FORMAT_PCM_24, .rateHz = 48000, .channels = 1, .seconds = someSeconds};
        const Sound flac {.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16, .seconds = someSeconds};
        const Sound aiff {.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16, .rateHz = 8000, .channels = 3, .seconds = 40};
        row("mp3, stereo", mp3, welch());
        row("mp3, mono", mono, welch(512, Taper::Hann));
        row("mp3, the second channel", mp3, ofChannel(2));
        row("mp3, the mean of both", mp3, ofChannel(0));
        row("mp3, segments of odd length", mp3, welch(333, Taper::Blackman));
        row("mp3, the shortest segments", mp3, welch(16, Taper::Hamming));
        row("mp3, bursts at the smallest bit rate", bursts, welch(500, Taper::FlatTop));
        row("mp3, variable bit rate, 48 kHz", wide, welch(512, Taper::BlackmanHarris));
        row("mp3, without an Info tag", mp3, welch(), fixtures::withoutInfoTag);
        row("mp3, eight seconds from the start", mp3, at(welch(), Position::Start, 8.001));
        row("wav, stereo", wav, welch(512, Taper::Hann));
        row("wav, mono, 24 bits", deep, welch());
        row("wav, eight seconds in the middle", wav, at(welch(), Position::Middle, 8.001));
        row("wav, longer than it is", wav, at(welch(), Position::Middle, 100));
        row("wav, cut off in the middle", wav, welch(), half);
        row("flac", flac, welch());
        row("flac, eight seconds somewhere", flac, at(welch(), Position::Random, 8.001));
        row("aiff, three channels", aiff, ofChannel(3));
    }

    void partsGiveTheBytesOfTheWhole()
    {
        QFETCH(Sound, sound);
        QFETCH(Change, change);
        QFETCH(SpectrumOptions, options);
        compare(soundFile(sound, change), options);
    }

    void samplesThatAreNoNumbersAreCountedOnce()
    {
        std::vector<double> samples = tones::noise(0.5, 600000);
        for (std::size_t i = 0; i < samples.size(); i += 1000)
            samples[i] = std::numeric_limits<double>::quiet_NaN();
        const fs::path source = m_folder.path() / "numbers.wav";
        QVERIFY(tones::write(source, samples, {1, 44100, SF_FORMAT_WAV | SF_FORMAT_FLOAT}));
        compare(source, welch());
    }

    void longSegmentsJoinToo()
    {
        const fs::path source = soundFile({.seconds = 60}, asItIs);
        const SpectrumOptions options = welch(8192, Taper::Hann);
        QCOMPARE(runJob(jobFor(source, "whole", options), {}).report.outcome, Outcome::Done);
        Splitting splitting = splitSpectrum(jobFor(source, "parts", options), 64);
        QVERIFY2(splitting.parts, splitting.note.c_str());
        QCOMPARE(splitting.parts->jobs().size(), std::size_t(3));
        QVERIFY(splitting.parts->join(resultsOf(*splitting.parts)));
        QVERIFY(contents("parts.csv") == contents("whole.csv"));
    }

    void othersStayWholeAndSayWhy_data()
    {
        QTest::addColumn<Sound>("sound");
        QTest::addColumn<Change>("change");
        QTest::addColumn<SpectrumOptions>("options");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* name, const Sound& sound, const Change& change, const SpectrumOptions& options,
                            const char* note) {
            QTest::newRow(name) << sound << change << options << QString::fromUtf8(note);
        };
        const Sound mp3 {.seconds = someSeconds};
        const Sound ogg {.format = SF_FORMAT_OGG | SF_FORMAT_VORBIS, .seconds = someSeconds};
        row("MPEG 2", {.rateHz = 22050, .seconds = someSeconds}, asItIs, welch(), "MPEG 2");
        row("mp3, in the middle", mp3, asItIs, at(welch(), Position::Middle, 10), "from its beginning");
        row("mp3, cut off in the middle", mp3, half, welch(), "in the middle of a frame");
        row("ogg", ogg, asItIs, welch(), "with losses only mp3");
        row("one transform", mp3, asItIs, at({}, Position::Start, 10), "one transform");
        row("too short for two blocks", mp3, asItIs, welch(8192), "too short");
        row("long segments", {.format = wav16, .rateHz = 8000, .channels = 1, .seconds = 1}, asItIs, welch(8388608),
            "too short");
    }

    void othersStayWholeAndSayWhy()
    {
        QFETCH(Sound, sound);
        QFETCH(Change, change);
        QFETCH(SpectrumOptions, options);
        QFETCH(QString, note);
        const Splitting splitting = splitSpectrum(jobFor(soundFile(sound, change), "parts", options), 3);
        QVERIFY(!splitting.parts);
        const QString said = QString::fromStdString(splitting.note);
        QVERIFY2(said.contains(note), splitting.note.c_str());
        QVERIFY2(said.startsWith(u"not split among the workers: "), splitting.note.c_str());
    }

    void whatIsWrongIsLeftToTheWholeJob()
    {
        const fs::path source = soundFile({.format = wav16, .seconds = someSeconds}, asItIs);
        fixtures::store(m_folder.path() / "noise", fixtures::noise(5000));
        SpectrumOptions levels = welch();
        levels.levels = LevelRange {1, 0};
        const std::vector<Job> jobs {jobFor(m_folder.path() / "noise", "parts", welch()),
                                     jobFor(m_folder.path() / "missing", "parts", welch()),
                                     jobFor(source, "parts", ofChannel(3)), jobFor(source, "parts", levels)};
        for (const Job& job : jobs) {
            const Splitting splitting = splitSpectrum(job, 3);
            QVERIFY(!splitting.parts);
            QVERIFY(splitting.note.empty());
        }
    }

    void seamsThatDifferAreNotJoined()
    {
        const fs::path source = soundFile({.seconds = someSeconds}, asItIs);
        Splitting splitting = splitSpectrum(jobFor(source, "parts", welch()), 3);
        QVERIFY(splitting.parts);
        std::vector<JobResult> results = resultsOf(*splitting.parts);
        results[2].sums->head ^= 1U;
        QVERIFY(!splitting.parts->join(results));
        results[2].sums->head ^= 1U;
        results[1].sums->sums.pop_back();
        QVERIFY(!splitting.parts->join(results));
        results[1].sums.reset();
        QVERIFY(!splitting.parts->join(results));
        QVERIFY(!fs::exists(m_folder.path() / "parts.csv"));
    }

    void sourcesThatChangeMeanwhileAreNotJoined_data()
    {
        QTest::addColumn<Sound>("sound");
        QTest::newRow("mp3") << Sound {.seconds = someSeconds};
        QTest::newRow("wav") << Sound {.format = wav16, .seconds = someSeconds};
    }

    void sourcesThatChangeMeanwhileAreNotJoined()
    {
        QFETCH(Sound, sound);
        const fs::path source = soundFile(sound, asItIs);
        Splitting splitting = splitSpectrum(jobFor(source, "parts", welch()), 3);
        QVERIFY(splitting.parts);
        fixtures::store(source, half(fixtures::contents(source)));
        const std::vector<JobResult> results = resultsOf(*splitting.parts);
        QVERIFY(std::ranges::all_of(results, [](const JobResult& result) {
            return result.report.error && result.report.error->code == ErrorCode::Decode && !result.sums;
        }));
        QVERIFY(!splitting.parts->join(results));
    }

    void aResultThatCannotBeWrittenFailsTheFile()
    {
        const fs::path source = soundFile({.format = wav16, .seconds = someSeconds}, asItIs);
        Job job = jobFor(source, "parts", welch());
        std::get<SpectrumJob>(job.work).csv = makeTarget(m_folder.path() / "none" / "parts.csv", "run", true);
        Splitting splitting = splitSpectrum(job, 3);
        QVERIFY(splitting.parts);
        const auto joined = splitting.parts->join(resultsOf(*splitting.parts));
        QVERIFY(joined);
        QCOMPARE(joined->report.outcome, Outcome::Failed);
        QCOMPARE(joined->report.error->code, runJob(job, {}).report.error->code);
    }
};

QTEST_MAIN(TestSpectrumParts)
#include "tst_spectrumparts.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include <QTemporaryDir>
#include <QTest>

#include "core/audio/reader.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::ErrorCode;
using tutti::openReader;
using tutti::SampleType;

using Samples = std::vector<std::int16_t>;

/// What is written here about mpg123 is what libmpg123 does in the way that the mpg123 program uses it.
class TestDamage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_whole;
    Samples m_samples;

    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
    std::string made(const Sound& sound) const
    {
        return write(path("made"), sound) ? contents(path("made")) : std::string();
    }
    std::unique_ptr<tutti::Reader> opened(const std::string& bytes) const
    {
        store(path("damaged.mp3"), bytes);
        auto reader = openReader(path("damaged.mp3"), SampleType::Int16);
        return reader ? std::move(*reader) : nullptr;
    }
    static bool isPrefix(const Samples& start, const Samples& all)
    {
        return start.size() <= all.size() && std::equal(start.begin(), start.end(), all.begin());
    }
    static bool endsAlike(const Samples& one, const Samples& other, std::size_t count)
    {
        return one.size() >= count && other.size() >= count
            && std::equal(one.end() - std::ptrdiff_t(count), one.end(), other.end() - std::ptrdiff_t(count));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = made({.seconds = 6});
        QVERIFY(!m_whole.empty());
        store(path("whole.mp3"), m_whole);
        m_samples = mpg123Samples(path("whole.mp3"));
    }

    void damageInTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("junk");
        QTest::addColumn<int>("overwritten");
        QTest::addColumn<bool>("mpg123GoesOn");
        const auto row = [](const char* name, const std::string& junk, int overwritten, bool goesOn) {
            QTest::newRow(name) << QByteArray::fromStdString(junk) << overwritten << goesOn;
        };
        row("300 bytes of garbage", noise(300), 0, true);
        row("5 kB of garbage", noise(5000), 0, false);
        row("200 kB of garbage", noise(200000), 0, false);
        row("500 zeros", std::string(500, '\0'), 0, true);
        row("3 kB of zeros", std::string(3000, '\0'), 0, false);
        row("a megabyte of zeros", std::string(1000000, '\0'), 0, false);
        row("zeros in place of frames", std::string(4000, '\0'), 4000, false);
        row("a web page", "<html>" + std::string(3000, ' ') + "</html>", 0, false);
    }

    void damageInTheMiddle()
    {
        QFETCH(QByteArray, junk);
        QFETCH(int, overwritten);
        QFETCH(bool, mpg123GoesOn);
        const std::size_t half = m_whole.size() / 2;
        auto reader =
            opened(m_whole.substr(0, half) + junk.toStdString() + m_whole.substr(half + std::size_t(overwritten)));
        QVERIFY(reader);
        const Samples ours = readAll<std::int16_t>(*reader);
        const Samples theirs = mpg123Samples(path("damaged.mp3"));
        QVERIFY(isPrefix(theirs, ours));
        QCOMPARE(theirs.size() > m_samples.size() / 4 * 3, mpg123GoesOn);
        // The sound behind the damage is there (rounding depends on how many frames came before), and no bang of
        // garbage is between: at most the encoder's padding is not trimmed, because the frames do not add up.
        const std::size_t second = 2 * 44100;
        const auto behind = m_samples.begin() + std::ptrdiff_t(4 * second);
        QVERIFY(std::search(ours.begin(), ours.end(), behind, behind + std::ptrdiff_t(second),
                            [](int one, int other) { return std::abs(one - other) <= 1; })
                != ours.end());
        QVERIFY(ours.size() <= m_samples.size() + std::size_t(2) * 3000 + second / 10);
        const auto notes = reader->notes();
        QVERIFY(!notes.empty());
        QVERIFY2(notes.front().starts_with("damaged at 0:0"), notes.front().c_str());
        QVERIFY(notes.front().find("(byte " + std::to_string(half).substr(0, 2)) != std::string::npos);
        const auto frames = reader->exactFrames();
        QVERIFY(frames);
        QCOMPARE(*frames, std::uint64_t(ours.size() / 2));
    }

    void seekingInADamagedFileIsExact()
    {
        const std::size_t half = m_whole.size() / 2;
        auto reader = opened(m_whole.substr(0, half) + noise(5000) + m_whole.substr(half));
        QVERIFY(reader);
        const Samples all = readAll<std::int16_t>(*reader);
        for (const std::size_t frame : {std::size_t(200000), std::size_t(1000)}) {
            QVERIFY(reader->seek(frame));
            const Samples rest = readAll<std::int16_t>(*reader);
            QVERIFY(endsAlike(rest, all, rest.size()) && rest.size() == all.size() - 2 * frame);
        }
    }

    void aFileThatIsCutOffSaysSo_data()
    {
        QTest::addColumn<bool>("tag");
        QTest::newRow("with the encoder's tag: should be longer") << true;
        QTest::newRow("without a tag: ends in a frame") << false;
    }

    void aFileThatIsCutOffSaysSo()
    {
        QFETCH(bool, tag);
        // Behind the first frame, which is the tag.
        const std::string bytes = tag ? m_whole : m_whole.substr(m_whole.find("\xFF\xFB", 100));
        auto reader = opened(bytes.substr(0, bytes.size() / 2 + 100));
        QVERIFY(reader);
        const Samples ours = readAll<std::int16_t>(*reader);
        QVERIFY(ours == mpg123Samples(path("damaged.mp3")));
        QCOMPARE(reader->notes().size(), std::size_t(1));
        QVERIFY(reader->notes().front().find("cut off") != std::string::npos);
        QCOMPARE(reader->exactFrames().value_or(0), std::uint64_t(ours.size() / 2));
    }

    void whatStandsBeforeTheSound_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("mpg123Reads");
        QTest::addColumn<int>("notes");
        const auto row = [](const char* name, const std::string& bytes, bool reads, int notes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << reads << notes;
        };
        row("3 kB of junk", noise(3000), true, 0);
        row("100 kB of junk", noise(100000), false, 1);
        row("a megabyte of zeros", std::string(1000000, '\0'), false, 1);
        row("an ID3 tag of 300 kB", id3Tag(300000, 300000), true, 0);
        row("an ID3 tag that claims 100 MB", id3Tag(1000, 100000000), false, 1);
        row("an ID3 tag longer than it claims", id3Tag(50000, 100), true, 0);
        row("two ID3 tags", id3Tag(1000, 1000) + id3Tag(2000, 2000), true, 0);
    }

    void whatStandsBeforeTheSound()
    {
        QFETCH(QByteArray, before);
        QFETCH(bool, mpg123Reads);
        QFETCH(int, notes);
        auto reader = opened(before.toStdString() + m_whole);
        QVERIFY(reader);
        QVERIFY(readAll<std::int16_t>(*reader) == m_samples);
        QVERIFY(mpg123Samples(path("damaged.mp3")) == (mpg123Reads ? m_samples : Samples()));
        QCOMPARE(int(reader->notes().size()), notes);
        QCOMPARE(reader->exactFrames().value_or(0), std::uint64_t(m_samples.size() / 2));
        QCOMPARE(reader->bytes(), std::uint64_t(before.size()) + m_whole.size());
    }

    void whatStandsBehindTheSound_data()
    {
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<int>("notes");
        const auto row = [](const char* name, const std::string& bytes, int notes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << notes;
        };
        row("an ID3v1 tag", "TAG" + std::string(125, ' '), 0);
        row("Lyrics3 and an ID3v1 tag",
            "LYRICSBEGIN" + std::string(4000, 'a') + "004011LYRICS200TAG" + std::string(125, ' '), 0);
        row("200 kB of anything else", noise(200000), 1);
    }

    void whatStandsBehindTheSound()
    {
        QFETCH(QByteArray, behind);
        QFETCH(int, notes);
        auto reader = opened(m_whole + behind.toStdString());
        QVERIFY(reader);
        const Samples ours = readAll<std::int16_t>(*reader);
        QVERIFY(isPrefix(mpg123Samples(path("damaged.mp3")), ours));
        QVERIFY(ours == m_samples);
        QCOMPARE(int(reader->notes().size()), notes);
    }

    void filesInARowArePlayedInARow()
    {
        const std::string other = made({.seconds = 2, .loudness = 0.2});
        auto reader = opened(m_whole + "TAG" + std::string(125, ' ') + id3Tag(1000, 1000) + other);
        QVERIFY(reader);
        QVERIFY(readAll<std::int16_t>(*reader) == mpg123Samples(path("damaged.mp3")));
        QVERIFY(reader->notes().empty());
    }

    void aChangeOfFormatIsBroughtToTheFirst_data()
    {
        QTest::addColumn<int>("firstRate");
        QTest::addColumn<int>("firstChannels");
        QTest::addColumn<int>("secondRate");
        QTest::addColumn<int>("secondChannels");
        QTest::newRow("44.1 kHz stereo, then 22.05 kHz mono") << 44100 << 2 << 22050 << 1;
        QTest::newRow("22.05 kHz mono, then 44.1 kHz stereo") << 22050 << 1 << 44100 << 2;
        QTest::newRow("48 kHz stereo, then 8 kHz mono") << 48000 << 2 << 8000 << 1;
        QTest::newRow("8 kHz mono, then 48 kHz stereo") << 8000 << 1 << 48000 << 2;
        QTest::newRow("mono, then stereo") << 32000 << 1 << 32000 << 2;
    }

    void aChangeOfFormatIsBroughtToTheFirst()
    {
        QFETCH(int, firstRate);
        QFETCH(int, firstChannels);
        QFETCH(int, secondRate);
        QFETCH(int, secondChannels);
        const std::string first = made({.rateHz = firstRate, .channels = firstChannels, .seconds = 3});
        const Samples start = mpg123Samples(path("made"));
        auto reader = opened(first + made({.rateHz = secondRate, .channels = secondChannels, .seconds = 3}));
        QVERIFY(reader);
        QCOMPARE(reader->format().rateHz, firstRate);
        QCOMPARE(reader->format().channels, firstChannels);
        const Samples ours = readAll<std::int16_t>(*reader);
        QVERIFY(isPrefix(start, ours));
        const double seconds = double(ours.size()) / firstRate / firstChannels;
        QVERIFY2(seconds > 5.9 && seconds < 6.6, std::to_string(seconds).c_str());
        QCOMPARE(reader->notes().size(), std::size_t(1));
        QVERIFY(reader->notes().front().starts_with("changes at 0:03."));
        QCOMPARE(reader->exactFrames().value_or(0), std::uint64_t(ours.size() / std::size_t(firstChannels)));
    }

    void otherSoundsThatAreCutOffSaySo_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("flac") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        QTest::newRow("aiff") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_16);
    }

    void otherSoundsThatAreCutOffSaySo()
    {
        QFETCH(int, format);
        const std::string bytes = made({.format = format, .seconds = 3});
        auto reader = opened(bytes.substr(0, bytes.size() / 2));
        QVERIFY(reader);
        const std::size_t frames = readAll<std::int16_t>(*reader).size() / 2;
        QVERIFY(frames > 44100 && frames < 88200);
        // libsndfile takes an aiff's length from the file, a flac's from its header.
        QCOMPARE(reader->notes().size(), std::size_t(reader->format().kind == "flac" ? 1 : 0));
        QCOMPARE(reader->exactFrames().value_or(0), std::uint64_t(frames));
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/audio/readtags.h"
#include "core/audio/wavwriter.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::ErrorCode;
using tutti::PendingFile;
using tutti::Tags;
using tutti::WavEncoding;
using tutti::WavFormat;
using tutti::WavWriter;

Q_DECLARE_METATYPE(tutti::WavEncoding)

namespace {

const Tags someTags {"Étude №5",
                     "山田 太郎",
                     "Tests",
                     "two\nlines",
                     "Noise",
                     "2026-01-31",
                     "7/12",
                     "CC0 \"x\"",
                     "https://freesound.org/people/ada/sounds/591337/",
                     "https://creativecommons.org/licenses/by/4.0/"};
const std::string someStamp = "Tutti 1 0123456789abcdef";

} // namespace

class TestWavWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

    template<typename Sample>
    bool written(const std::string& name, const WavFormat& format, const std::vector<Sample>& samples,
                 const Tags& tags = {}, const std::string& stamp = {}) const
    {
        auto file = PendingFile::create(tutti::makeTarget(path(name), "run", true));
        if (!file)
            return false;
        auto writer = WavWriter::create(*file, format, tags, stamp);
        return writer && (*writer)->write(std::span<const Sample>(samples)) && (*writer)->finish()
            && (*writer)->bytes() == file->size().value_or(0) && file->commit();
    }

private Q_SLOTS:
    void samplesSurvive_data()
    {
        QTest::addColumn<WavEncoding>("encoding");
        QTest::addColumn<int>("subtype");
        QTest::addColumn<int>("bits");
        QTest::newRow("8 bits") << WavEncoding::Uint8 << int(SF_FORMAT_PCM_U8) << 8;
        QTest::newRow("16 bits") << WavEncoding::Int16 << int(SF_FORMAT_PCM_16) << 16;
        QTest::newRow("24 bits") << WavEncoding::Int24 << int(SF_FORMAT_PCM_24) << 24;
        QTest::newRow("32 bits") << WavEncoding::Int32 << int(SF_FORMAT_PCM_32) << 32;
        QTest::newRow("float") << WavEncoding::Float32 << int(SF_FORMAT_FLOAT) << 0;
        QTest::newRow("double") << WavEncoding::Float64 << int(SF_FORMAT_DOUBLE) << 0;
    }

    void samplesSurvive()
    {
        QFETCH(WavEncoding, encoding);
        QFETCH(int, subtype);
        QFETCH(int, bits);
        const std::vector<double> given {0, 0.5, -0.5, 0.25, -1, 0.9921875, 1.5, -2};
        std::vector<std::int32_t> integers;
        for (const double sample : given)
            integers.push_back(std::int32_t(std::clamp(sample, -1.0, 0.9921875) * 2147483648.0));
        const WavFormat format {encoding, 48000, 2, {}, false};
        QVERIFY(bits > 0 ? written("a.wav", format, integers) : written("a.wav", format, given));
        SF_INFO info {};
        const auto read = sndfileSamples(path("a.wav"), info);
        QCOMPARE(info.format, SF_FORMAT_WAV | subtype);
        QCOMPARE(info.samplerate, 48000);
        QCOMPARE(info.frames, sf_count_t(4));
        for (std::size_t i = 0; i < given.size(); ++i)
            QCOMPARE(read[i], bits > 0 ? std::clamp(given[i], -1.0, 0.9921875) : given[i]);
        // No PEAK chunk: it holds the time of day.
        const auto chunks = chunksOf(path("a.wav"));
        QVERIFY(!chunks.empty());
        for (const auto& [id, bytes] : chunks)
            QVERIFY(id != "PEAK" && !id.empty());
    }

    void shortSamplesAreWrittenAsTheyAre()
    {
        const std::vector<std::int16_t> given {0, 1, -1, 32767, -32768, 12345};
        QVERIFY(written("a.wav", {WavEncoding::Int16, 44100, 1, {}, false}, given));
        const auto chunks = chunksOf(path("a.wav"));
        QCOMPARE(chunks.back().second, std::string(reinterpret_cast<const char*>(given.data()), 12));
    }

    void theSameInputGivesTheSameBytes()
    {
        const std::vector<double> given(10000, 0.25);
        for (const WavEncoding encoding : {WavEncoding::Float32, WavEncoding::Float64}) {
            QVERIFY(written("a.wav", {encoding, 44100, 2, {}, false}, given, someTags, someStamp));
            QVERIFY(written("b.wav", {encoding, 44100, 2, {}, false}, given, someTags, someStamp));
            QVERIFY(!contents(path("a.wav")).empty());
            QVERIFY(contents(path("a.wav")) == contents(path("b.wav")));
        }
    }

    void tagsAndStampAreInInfoAndId3_data()
    {
        QTest::addColumn<bool>("large");
        QTest::newRow("plain wav") << false;
        QTest::newRow("RF64 turned back into a wav") << true;
    }

    void tagsAndStampAreInInfoAndId3()
    {
        QFETCH(bool, large);
        const WavFormat format {WavEncoding::Int16, 44100, 2, {}, large};
        QVERIFY(written("a.wav", format, std::vector<std::int16_t>(2000, 99), someTags, someStamp));
        SF_INFO info {};
        SNDFILE* const sound = sf_open(path("a.wav").c_str(), SFM_READ, &info);
        QVERIFY(sound);
        const auto text = [sound](int which) { return std::string(sf_get_string(sound, which)); };
        QCOMPARE(text(SF_STR_TITLE), someTags.title);
        QCOMPARE(text(SF_STR_ARTIST), someTags.artist);
        QCOMPARE(text(SF_STR_ALBUM), someTags.album);
        QCOMPARE(text(SF_STR_COMMENT), someTags.comment);
        QCOMPARE(text(SF_STR_GENRE), someTags.genre);
        QCOMPARE(text(SF_STR_DATE), someTags.date);
        QCOMPARE(text(SF_STR_TRACKNUMBER), someTags.track);
        QCOMPARE(text(SF_STR_COPYRIGHT), someTags.copyright);
        QCOMPARE(text(SF_STR_SOFTWARE), someStamp);
        QCOMPARE(info.frames, sf_count_t(1000));
        sf_close(sound);
        // TagLib prefers the ID3 tag.
        QCOMPARE(tutti::readTags(path("a.wav")), someTags);
        const auto chunks = chunksOf(path("a.wav"));
        QCOMPARE(std::count_if(chunks.begin(), chunks.end(), [](const auto& chunk) { return chunk.first == "id3 "; }),
                 std::ptrdiff_t(1));
    }

    void lengthsOfTextsDoNotBreakChunks()
    {
        for (std::size_t length = 0; length < 9; ++length) {
            Tags tags;
            tags.title = std::string(length, 't');
            tags.comment = std::string(length / 2, 'c');
            QVERIFY(written("a.wav", {WavEncoding::Int16, 44100, 1, {}, false}, std::vector<std::int16_t>(101, 5), tags,
                            std::string(length, 's')));
            QVERIFY(!chunksOf(path("a.wav")).empty());
            QCOMPARE(tutti::readTags(path("a.wav")), tags);
        }
    }

    void endlessTextsAreShortened()
    {
        Tags tags;
        for (std::string* const text : {&tags.title, &tags.artist, &tags.album, &tags.comment, &tags.genre, &tags.date,
                                        &tags.track, &tags.copyright, &tags.source, &tags.license})
            *text = std::string(1, 'x') + QStringLiteral("é").repeated(3000000).toStdString();
        QVERIFY(written("a.wav", {WavEncoding::Int16, 44100, 1, {}, false}, std::vector<std::int16_t>(101, 5), tags));
        const Tags read = tutti::readTags(path("a.wav"));
        QCOMPARE(read.title.size(), std::size_t(999));
        QVERIFY(tags.comment.starts_with(read.comment) && tags.copyright.starts_with(read.copyright));
        QCOMPARE(read.comment.size(), std::size_t(7999));
        SF_INFO info {};
        QCOMPARE(sndfileSamples(path("a.wav"), info).size(), std::size_t(101));
        QCOMPARE(chunksOf(path("a.wav")).size(), std::size_t(4));
    }

    void moreThanTwoChannelsSayTheirSpeakers()
    {
        const WavFormat format {
            WavEncoding::Int24, 48000, 3, {SF_CHANNEL_MAP_LEFT, SF_CHANNEL_MAP_RIGHT, SF_CHANNEL_MAP_LFE}, false};
        QVERIFY(written("a.wav", format, std::vector<std::int32_t>(30, 256)));
        const auto chunks = chunksOf(path("a.wav"));
        QCOMPARE(chunks.front().first, std::string("fmt "));
        // WAVE_FORMAT_EXTENSIBLE and its dwChannelMask.
        QCOMPARE(chunks.front().second.substr(0, 2), std::string("\xFE\xFF"));
        QCOMPARE(int(chunks.front().second[20]), 0x1 | 0x2 | 0x8);
    }

    void aFullDiskIsSaid_data()
    {
        QTest::addColumn<QString>("when");
        for (const char* const when : {"at once", "at the samples", "at the end"})
            QTest::newRow(when) << QString::fromLatin1(when);
    }

    void aFullDiskIsSaid()
    {
        QFETCH(QString, when);
        auto file = PendingFile::create(tutti::makeTarget(path("full.wav"), "run", true));
        QVERIFY(file);
        // /dev/full refuses every write with ENOSPC.
        const auto fill = [&file] {
            const int full = ::open("/dev/full", O_RDWR | O_CLOEXEC);
            const bool done = full >= 0 && ::dup2(full, file->descriptor()) == file->descriptor();
            ::close(full);
            return done;
        };
        const bool atOnce = when == QStringLiteral("at once");
        QVERIFY(!atOnce || fill());
        auto writer = WavWriter::create(*file, {WavEncoding::Int16, 44100, 1, {}, false}, someTags, someStamp);
        QCOMPARE(bool(writer), !atOnce);
        if (atOnce) {
            QCOMPARE(writer.error().code, ErrorCode::DiskFull);
            return;
        }
        QVERIFY(fill());
        const bool many = when == QStringLiteral("at the samples");
        const std::vector<std::int16_t> samples(many ? 1000000 : 10, 1);
        const auto wrote = (*writer)->write(std::span<const std::int16_t>(samples));
        QCOMPARE(bool(wrote), !many);
        const auto finished = (*writer)->finish();
        QVERIFY(!finished);
        QCOMPARE(many ? wrote.error().code : finished.error().code, ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestWavWriter)
#include "tst_wavwriter.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/audio/reader.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::openReader;
using tutti::SampleType;

using Samples = std::vector<std::int16_t>;

namespace {

/// Puts bits behind each other, the highest first.
class BitWriter
{
public:
    void put(unsigned value, unsigned bits)
    {
        for (unsigned bit = bits; bit-- > 0;) {
            if (m_count++ % 8 == 0)
                m_bytes += '\0';
            m_bytes.back() = char(m_bytes.back() | char((value >> bit & 1U) << (8 - m_count % 8) % 8));
        }
    }
    std::string padded(std::size_t size) const { return m_bytes + std::string(size - m_bytes.size(), '\0'); }

private:
    std::string m_bytes;
    unsigned m_count = 0;
};

/// A frame of layer I (ISO 11172-3, 2.4.1.5): 320 kbit/s, 44.1 kHz, stereo, eight subbands of four bits.
std::string layer1Frame(unsigned number)
{
    constexpr unsigned subbands = 32;
    constexpr unsigned channels = 2;
    constexpr unsigned used = 8;
    constexpr std::size_t frameBytes = 12 * 320000 / 44100 * 4;
    BitWriter frame;
    frame.put(0xFFFFA000U, 32);
    for (unsigned i = 0; i < subbands * channels; ++i)
        frame.put(i < used * channels ? 3 : 0, 4);
    for (unsigned i = 0; i < used * channels; ++i)
        frame.put(10 + i, 6);
    for (unsigned i = 0; i < 12 * used * channels; ++i)
        frame.put((i * 7 + number * 5) % 15, 4);
    return frame.padded(frameBytes);
}

} // namespace

/// Kinds of MPEG audio that libsndfile does not write: made by hand, or by other programs where they are installed.
class TestMpeg : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

    bool ran(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    static Samples decoded(tutti::Reader& reader) { return readAll<std::int16_t>(reader); }

private Q_SLOTS:
    void layerOne()
    {
        std::string bytes;
        for (unsigned number = 0; number < 200; ++number)
            bytes += layer1Frame(number);
        store(path("one.mp1"), bytes);
        auto reader = openReader(path("one.mp1"), SampleType::Int16);
        QVERIFY(reader);
        QCOMPARE((*reader)->format().kind, std::string("mp1"));
        const Samples samples = decoded(**reader);
        QCOMPARE(samples.size(), std::size_t(200 * 384 * 2));
        QVERIFY(samples == mpg123Samples(path("one.mp1")));
        QVERIFY(*std::max_element(samples.begin(), samples.end()) > 1000);
        QVERIFY((*reader)->notes().empty());
        QCOMPARE((*reader)->exactFrames().value_or(0), std::uint64_t(200 * 384));
    }

    void otherEncoders_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char* name, int rate, int channels, const char* program, const char* options) {
            QTest::newRow(name) << rate << channels << QString::fromLatin1(program)
                                << QString::fromLatin1(options).split(QLatin1Char(' '));
        };
        row("free format", 44100, 2, "lame", "--quiet --freeformat -b 400");
        row("free format of MPEG 2", 22050, 1, "lame", "--quiet --freeformat -b 200");
        row("variable, without a tag", 44100, 2, "lame", "--quiet -t -V4");
        row("average", 48000, 2, "lame", "--quiet --abr 150");
        row("320 kbit/s", 48000, 2, "lame", "--quiet -b 320");
        row("MPEG 2.5, 11.025 kHz", 11025, 2, "lame", "--quiet -b 32");
        row("MPEG 2.5, 8 kHz", 8000, 1, "lame", "--quiet -b 16");
        row("with checksums", 44100, 2, "lame", "--quiet -p -b 128");
        row("layer II", 44100, 2, "twolame", "--quiet -b 192");
        row("layer II of MPEG 2", 22050, 1, "twolame", "--quiet -m m -b 64");
    }

    void otherEncoders()
    {
        QFETCH(int, rate);
        QFETCH(int, channels);
        QFETCH(QString, program);
        QFETCH(QStringList, options);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the encoder is not installed");
        const int format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
        QVERIFY(write(path("a.wav"), {.format = format, .rateHz = rate, .channels = channels, .seconds = 5}));
        QVERIFY(ran(program, options << QStringLiteral("a.wav") << QStringLiteral("a.mp3")));
        auto reader = openReader(path("a.mp3"), SampleType::Int16);
        QVERIFY(reader);
        const Samples samples = decoded(**reader);
        QVERIFY(samples == mpg123Samples(path("a.mp3")));
        QCOMPARE((*reader)->exactFrames().value_or(0), std::uint64_t(samples.size() / std::size_t(channels)));
        QVERIFY((*reader)->notes().empty());
        if (QStandardPaths::findExecutable(QStringLiteral("mpg123")).isEmpty())
            QSKIP("decoded as libmpg123 does; the mpg123 program is not installed");
        QVERIFY(ran(QStringLiteral("mpg123"),
                    {QStringLiteral("-q"), QStringLiteral("-w"), QStringLiteral("ref.wav"), QStringLiteral("a.mp3")}));
        const std::string data = chunksOf(path("ref.wav")).back().second;
        QCOMPARE(data.size(), samples.size() * 2);
        QCOMPARE(std::memcmp(data.data(), samples.data(), data.size()), 0);
    }
};

QTEST_GUILESS_MAIN(TestMpeg)
#include "tst_mpeg.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QTest>

#include "core/jobs/stamp.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

const std::string goodStamp = "Tutti 1 0123456789abcdef";

std::string little(std::uint64_t value, std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i)
        text.push_back(char(value >> (8 * i) & 0xFFU));
    return text;
}

std::string chunk(const std::string& id, const std::string& payload)
{
    return id + little(payload.size(), 4) + payload + (payload.size() % 2 == 1 ? std::string(1, '\0') : std::string());
}

std::string info(const std::string& software)
{
    return chunk("LIST", "INFO" + chunk("INAM", "odd") + chunk("ISFT", software + '\0') + chunk("IART", "x"));
}

std::string wav(const std::string& chunks)
{
    return "RIFF" + little(chunks.size() + 4, 4) + "WAVE" + chunks;
}

std::string pngChunk(const std::string& id, const std::string& payload)
{
    std::string size = little(payload.size(), 4);
    return std::string(size.rbegin(), size.rend()) + id + payload + "CRC.";
}

std::string png(const std::string& chunks)
{
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", std::string(13, '\0')) + chunks + pngChunk("IEND", {});
}

std::string pngStamp(const std::string& text)
{
    return pngChunk("tEXt", std::string(stampKeyword) + '\0' + text);
}

} // namespace

class TestStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stampsAreReadBack_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("stamped");
        const auto row = [](const char* name, const std::string& content, bool stamped) {
            QTest::addRow("%s", name) << QByteArray::fromStdString(content) << stamped;
        };
        const std::string format = chunk("fmt ", std::string(16, '\0'));
        const std::string data = chunk("data", std::string(33, 'x'));
        row("wav, the text before the samples", wav(format + info(goodStamp) + data), true);
        row("wav, the text after the samples", wav(format + data + chunk("id3 ", "abc") + info(goodStamp)), true);
        row("wav, the library's name behind the stamp", wav(info(goodStamp + " (libsndfile-1.2.0)") + data), true);
        row("RF64, the length of the samples in ds64",
            "RF64" + little(0xFFFFFFFF, 4) + "WAVE" + chunk("ds64", little(1000, 8) + little(33, 8) + little(0, 12))
                + format + "data" + little(0xFFFFFFFF, 4) + std::string(34, 'x') + info(goodStamp),
            true);
        row("wav of another program", wav(format + info("Lavf59.27.100") + data), false);
        row("wav without texts", wav(format + data), false);
        row("wav cut inside the samples", wav(format + data).substr(0, 50), false);
        row("wav whose chunk lies about its length", wav("junk" + little(0xFFFFFFF0, 4) + info(goodStamp)), false);
        row("wav whose INFO is empty", wav(chunk("LIST", "INFO") + data), false);
        row("wav whose INFO ends in mid-text", wav("LIST" + little(400, 4) + "INFOISFT" + little(90, 4) + "Tut"),
            false);
        row("png", png(pngChunk("tEXt", std::string("Title\0x", 7)) + pngStamp(goodStamp)), true);
        row("png, the text behind the picture", png(pngChunk("IDAT", std::string(300, 'x')) + pngStamp(goodStamp)),
            true);
        row("png of another program", png(pngChunk("tEXt", std::string("Software\0Tutti", 14))), false);
        row("png with an empty stamp", png(pngStamp("")), false);
        row("png cut short", png(pngStamp(goodStamp)).substr(0, 40), false);
        row("csv", "frequency_hz,amplitude\n# " + goodStamp + "\n0,1\n", true);
        row("csv without a stamp", "frequency_hz,amplitude\n0,1\n", false);
        row("csv, the stamp in a later line", "frequency_hz,amplitude\n0,1\n# " + goodStamp + "\n", false);
        row("a stamp with too few digits", "a\n# Tutti 1 0123\n", false);
        row("a stamp with too many digits", "a\n# " + goodStamp + "0\n", false);
        row("an empty file", "", false);
        row("text", "hello", false);
    }

    void stampsAreReadBack()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, stamped);
        const TemporaryFolder folder;
        const auto file = folder.write("caf\xE9", {content.constData(), std::size_t(content.size())});
        const auto found = readStampAndMark(file);
        QCOMPARE(found.has_value(), stamped);
        if (found)
            QCOMPARE(found->stamp, goodStamp);
    }

    void creditMarksAreReadBack_data()
    {
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("a mark") << QByteArray(" credit 01234567") << QByteArray(" credit 01234567");
        QTest::newRow("the library's name behind it")
            << QByteArray(" credit 01234567 (libsndfile-1.2.0)") << QByteArray(" credit 01234567");
        QTest::newRow("too many digits") << QByteArray(" credit 012345678") << QByteArray();
        QTest::newRow("other words") << QByteArray(" credits to my mother") << QByteArray();
    }

    void creditMarksAreReadBack()
    {
        QFETCH(QByteArray, behind);
        const TemporaryFolder folder;
        const std::string text = goodStamp + behind.toStdString();
        for (const std::string& content : {wav(info(text)), png(pngStamp(text)), "a\n# " + text + "\n0,1\n"}) {
            const auto found = readStampAndMark(folder.write("a", content));
            QVERIFY(found);
            QCOMPARE(found->stamp, goodStamp);
            QTEST(QByteArray::fromStdString(found->creditMark), "mark");
        }
    }

    void creditMarksTellCreditsApart()
    {
        Tags tags;
        tags.title = "no credit";
        QCOMPARE(creditMark(tags), std::string());
        tags.source = "https://freesound.org/s/1001/";
        const std::string unlicensed = creditMark(tags);
        tags.license = "https://creativecommons.org/licenses/by/4.0/";
        const std::string mark = creditMark(tags);
        QVERIFY(!mark.empty() && mark != unlicensed);
        tags.comment = "anything";
        QCOMPARE(creditMark(tags), mark);
        QCOMPARE(splitStamp(goodStamp + mark).value().creditMark, mark);
    }

    void whatIsNoFileBearsNoStamp()
    {
        const TemporaryFolder folder;
        const auto& root = folder.path();
        QVERIFY(!readStampAndMark(root / "missing"));
        QVERIFY(!readStampAndMark(root));
        QCOMPARE(::mkfifo((root / "fifo").c_str(), 0600), 0);
        QVERIFY(!readStampAndMark(root / "fifo"));
    }

    void stampsHaveTheirForm()
    {
        const std::string stamp = stampFor(ConvertOptions {}, 1234);
        QCOMPARE(stamp.size(), goodStamp.size());
        QVERIFY(stamp.starts_with("Tutti 1 "));
        QCOMPARE(stamp, stampFor(ConvertOptions {}, 1234));
    }

    void stampsTellSettingsAndSourcesApart()
    {
        const SpectrumOptions plain;
        QVERIFY(stampFor(ConvertOptions {}, 1) != stampFor(ConvertOptions {}, 2));
        QVERIFY(stampFor(ConvertOptions {}, 1) != stampFor(ConvertOptions {BitDepth::Int24, 0, false}, 1));
        QVERIFY(stampFor(ConvertOptions {}, 1) != stampFor(plain, 1));
        SpectrumOptions options = plain;
        options.scale = Scale::Decibel;
        QVERIFY(stampFor(options, 1) != stampFor(plain, 1));
        options = plain;
        options.at = Position::Random;
        SpectrumOptions seeded = options;
        seeded.seed = 7;
        QVERIFY(stampFor(options, 1) != stampFor(seeded, 1));
    }

    void whatHasNoEffectChangesNoStamp()
    {
        const SpectrumOptions plain;
        SpectrumOptions options = plain;
        options.seed = 7;
        options.atSeconds = 3;
        options.fftSize = 1024;
        QCOMPARE(stampFor(options, 1), stampFor(plain, 1));
        SpectrumOptions whole = plain;
        whole.seconds = 0;
        SpectrumOptions wholeFromStart = whole;
        wholeFromStart.at = Position::Start;
        QCOMPARE(stampFor(whole, 1), stampFor(wholeFromStart, 1));
    }
};

QTEST_GUILESS_MAIN(TestStamp)
#include "tst_stamp.moc"

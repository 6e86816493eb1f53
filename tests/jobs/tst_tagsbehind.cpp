// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/jobs/convertparts.h"
#include "core/jobs/runjob.h"
#include "tests/jobs/splitsounds.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

namespace fs = std::filesystem;

std::string id3v1()
{
    return "TAG" + std::string(125, 'x');
}

std::string number(std::uint32_t value)
{
    std::string bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char(value >> unsigned(shift) & 0xFFU);
    return bytes;
}

/// A header or a footer.
std::string apeEnd(std::uint32_t version, std::uint32_t itemBytes, std::uint32_t flags)
{
    return "APETAGEX" + number(version) + number(itemBytes + 32) + number(1) + number(flags) + std::string(8, '\0');
}

std::string ape(std::uint32_t version, const std::string& value)
{
    const std::string item = number(std::uint32_t(value.size())) + number(0) + "Artist" + '\0' + value;
    const auto bytes = std::uint32_t(item.size());
    if (version < 2000)
        return item + apeEnd(version, bytes, 0);
    return apeEnd(version, bytes, 0xA0000000U) + item + apeEnd(version, bytes, 0x80000000U);
}

std::string lyrics()
{
    return "LYRICSBEGIN" + std::string(4000, 'a') + "004011LYRICS200";
}

/// ID3v2.4 at the end, with a footer; `bytes` under 128.
std::string id3v2(int bytes)
{
    const std::string rest = std::string("\x04\x00\x10\x00\x00\x00", 6) + char(bytes);
    return "ID3" + rest + std::string(std::size_t(bytes), '\0') + "3DI" + rest;
}

} // namespace

/// Tags behind the frames are no reason to leave an mp3 whole, as long as nothing can be taken for sound there.
class TestTagsBehind : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;
    std::string m_sound;

    fs::path stored(const std::string& contents) const
    {
        const fs::path file = m_folder.path() / "sound.mp3";
        fixtures::store(file, contents);
        return file;
    }

    Job jobFor(const fs::path& source, const std::string& target) const
    {
        return {ConvertJob {source, makeTarget(m_folder.path() / target, "run", true), {}, {}, "stamp 1"}, 0, 700};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const fs::path file = m_folder.path() / "made.mp3";
        QVERIFY(fixtures::write(file, {.seconds = 5}));
        m_sound = fixtures::contents(file);
    }

    void partsGiveTheBytesOfTheWhole_data()
    {
        QTest::addColumn<QByteArray>("tag");
        const auto row = [](const char* name, const std::string& tag) {
            QTest::newRow(name) << QByteArray::fromStdString(tag);
        };
        row("ID3v1", id3v1());
        row("APEv2", ape(2000, "An artist"));
        row("APEv2, longer than the decoder looks", ape(2000, std::string(3000, 'a')));
        row("APEv2 before ID3v1", ape(2000, "An artist") + id3v1());
        row("APEv1, which has no header", ape(1000, "An artist") + id3v1());
        row("Lyrics3 of both versions before ID3v1", "LYRICSBEGINla la laLYRICSEND" + lyrics() + id3v1());
        row("ID3v2 with a footer", id3v2(100));
        row("all of them", id3v2(20) + lyrics() + ape(2000, "An artist") + id3v1());
    }

    void partsGiveTheBytesOfTheWhole()
    {
        QFETCH(QByteArray, tag);
        for (const bool isLengthStated : {true, false}) {
            const std::string frames = isLengthStated ? m_sound : fixtures::withoutInfoTag(m_sound);
            const fs::path source = stored(frames + tag.toStdString());
            const JobResult whole = runJob(jobFor(source, "whole.wav"), {});
            QCOMPARE(whole.report.outcome, Outcome::Done);
            QCOMPARE(whole.report.notes, std::vector<std::string>());
            Splitting splitting = splitConversion(jobFor(source, "parts.wav"), 3);
            QVERIFY2(splitting.parts, splitting.note.c_str());
            std::vector<JobResult> results;
            for (const Job& job : splitting.parts->jobs())
                results.push_back(runJob(job, {}));
            QVERIFY(splitting.parts->join(results));
            QVERIFY(fixtures::contents(m_folder.path() / "parts.wav")
                    == fixtures::contents(m_folder.path() / "whole.wav"));
        }
    }

    void whatIsNoTagKeepsTheFileWhole_data()
    {
        QTest::addColumn<QByteArray>("behind");
        const auto row = [](const char* name, const std::string& behind) {
            QTest::newRow(name) << QByteArray::fromStdString(behind);
        };
        row("only the name of lyrics", "LYRICSBEGIN and more");
        row("lyrics of another length", "LYRICSBEGIN" + std::string(10, 'a') + "004011LYRICS200");
        row("a footer of APE that states more than there is", apeEnd(1000, 0xFFFFFF00U, 0));
        row("a footer of APE without its header", apeEnd(2000, 0, 0x80000000U));
        row("the end of ID3v2 alone", id3v2(20).substr(30));
        row("more frames behind a tag", ape(2000, "An artist") + m_sound);
    }

    void whatIsNoTagKeepsTheFileWhole()
    {
        QFETCH(QByteArray, behind);
        const fs::path source = stored(m_sound + behind.toStdString());
        const Splitting splitting = splitConversion(jobFor(source, "parts.wav"), 3);
        QVERIFY(!splitting.parts);
        QVERIFY2(splitting.note.find("it is damaged at byte") != std::string::npos, splitting.note.c_str());
    }

    void picturesMayLookLikeFrames()
    {
        const std::string tag = ape(2000, "\xFF\xE1 a picture");
        QVERIFY(splitConversion(jobFor(stored(m_sound + tag), "parts.wav"), 3).parts);
        const std::string unstated = fixtures::withoutInfoTag(m_sound) + tag;
        const Splitting splitting = splitConversion(jobFor(stored(unstated), "parts.wav"), 3);
        QVERIFY(!splitting.parts);
        QVERIFY2(splitting.note.find("can be taken for sound") != std::string::npos, splitting.note.c_str());
    }
};

QTEST_GUILESS_MAIN(TestTagsBehind)
#include "tst_tagsbehind.moc"

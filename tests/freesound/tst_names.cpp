// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <set>
#include <string>

#include <QTest>

#include "core/base/paths.h"
#include "core/freesound/downloadname.h"

namespace {

tutti::WantedSound wanted(std::int64_t id, const std::string& name)
{
    tutti::WantedSound sound;
    sound.sound.id = id;
    sound.sound.name = name;
    sound.sound.username = "Bowhair_77";
    sound.query = "cello";
    return sound;
}

std::string repeated(const std::string& text, int times)
{
    std::string whole;
    for (int i = 0; i < times; ++i)
        whole += text;
    return whole;
}

/// One plain component of a path, on every system.
bool isSafe(const std::string& name)
{
    const std::filesystem::path path(name);
    const bool onePart = std::distance(path.begin(), path.end()) == 1 && name != "." && name != "..";
    const bool plain = name.find_first_of(std::string("/\\:*?\"<>|\0\n\r\t", 13)) == std::string::npos;
    return onePart && plain && tutti::isUtf8(name) && name.size() <= 255 && name.front() != '.' && name.front() != ' '
        && name.front() != '-';
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSafe_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* title, qint64 id, const char* name, const char* expected) {
            QTest::newRow(title) << id << QString::fromUtf8(name) << QString::fromUtf8(expected);
        };
        row("an extension", 702114, "Cello C2 arco sustain.wav", "Cello C2 arco sustain (702114).mp3");
        row("slashes", 702115, "cello/pizzicato/G2", "cello_pizzicato_G2 (702115).mp3");
        row("quotes, colon, question mark", 655020, "Cello: \"con sordino\" take 3?",
            "Cello_ 'con sordino' take 3_ (655020).mp3");
        row("a blank at the end", 655021, "cello drone ", "cello drone (655021).mp3");
        row("letters with accents, a sign, an emoji", 591337, "Violončelo – Dvořák étude №3 🎻.wav",
            "Violončelo – Dvořák étude №3 🎻 (591337).mp3");
        row("Japanese", 734876, "チェロ 弓弾き ハーモニクス", "チェロ 弓弾き ハーモニクス (734876).mp3");
        row("the same extension", 512908, "Cello_Ostinato_120bpm.mp3", "Cello_Ostinato_120bpm (512908).mp3");
        row("an extension in capitals", 688451, "Cello Loop.WAV", "Cello Loop (688451).mp3");
        row("two extensions", 1, "kick.wav.mp3", "kick (1).mp3");
        row("only an extension", 2, ".wav", "wav (2).mp3");
        row("a device", 741200, "CON.wav", "CON (741200).mp3");
        row("a way out", 741201, "../../cello\\escape: pizz*|<>.ogg", "_.._cello_escape_ pizz____ (741201).mp3");
        row("composed", 745510,
            "cello \xC3\xA9"
            "clat.wav",
            "cello \xC3\xA9"
            "clat (745510).mp3");
        row("decomposed", 745511,
            "cello e\xCC\x81"
            "clat.wav",
            "cello e\xCC\x81"
            "clat (745511).mp3");
        row("Arabic", 755001, "تشيلو منخفض.flac", "تشيلو منخفض (755001).mp3");
        row("signs of URLs", 755002, "cello 100% legato +vibrato #1 & more=yes.flac",
            "cello 100% legato +vibrato #1 & more=yes (755002).mp3");
        row("hidden", 755003, ".cello hidden", "cello hidden (755003).mp3");
        row("a dot at the end", 760120, "cello tremolo.", "cello tremolo (760120).mp3");
        row("blanks around and inside", 760121, "  cello   double stop  ", "cello   double stop (760121).mp3");
        row("a dot that begins no extension", 760122, "Cello 'col legno' v1.2 take",
            "Cello 'col legno' v1.2 take (760122).mp3");
        row("an emoji alone", 765900, "🎻", "🎻 (765900).mp3");
        row("a joined emoji", 765902, "👩\u200D🚀", "👩\u200D🚀 (765902).mp3");
        row("brackets", 772345, "Angry cello growl (explicit).aif", "Angry cello growl (explicit) (772345).mp3");
        row("zero width", 780002, "cello\u200Bzero\u200Dwidth.wav", "cellozero\u200Dwidth (780002).mp3");
        row("text turned round", 3, "cello\u202E3pm.exe", "cello3pm.exe (3).mp3");
        row("control characters", 4, "kick\nsnare\x1B[31m\x7F", "kick snare[31m (4).mp3");
        row("only dots", 5, "...", "sound (5).mp3");
        row("nothing", 6, "", "sound (6).mp3");
        row("only what goes", 7, "\u200B\u202E\u3000", "sound (7).mp3");
        row("an option", 8, "-rf", "_rf (8).mp3");
        row("a wide blank at the edge", 9, "\u3000kick\u00A0", "kick (9).mp3");
    }

    void namesAreSafe()
    {
        QFETCH(qint64, id);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        tutti::DownloadNames names;
        const std::string made = names.claim(wanted(id, name.toStdString()), ".mp3");
        QCOMPARE(QString::fromStdString(made), expected);
        QVERIFY(isSafe(made));
    }

    void longNamesAreCutBetweenCharacters_data()
    {
        QTest::addColumn<QByteArray>("character");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("kept");
        // " (765901).mp3" takes 13 bytes: 242 are left.
        QTest::newRow("letters") << QByteArray("x") << 333 << 242;
        QTest::newRow("three bytes each") << QByteArray("チ") << 198 << 80;
        QTest::newRow("four bytes each") << QByteArray("🎻") << 100 << 60;
        QTest::newRow("a letter and its accent") << QByteArray("e\xCC\x81") << 100 << 80;
        QTest::newRow("a joined emoji") << QByteArray("👩\u200D🚀") << 40 << 22;
    }

    void longNamesAreCutBetweenCharacters()
    {
        QFETCH(QByteArray, character);
        QFETCH(int, count);
        QFETCH(int, kept);
        const tutti::DownloadNames names;
        const std::string one = character.toStdString();
        const std::string made = names.nameFor(wanted(765901, repeated(one, count)), ".mp3");
        QCOMPARE(made, repeated(one, kept) + " (765901).mp3");
    }

    void namesOfAnyLengthAreTaken()
    {
        constexpr int many = 300000;
        tutti::WantedSound endless = wanted(12, repeated("\xc3\xa9.", many) + repeated(".wav", many));
        endless.sound.username = endless.query = endless.sound.name;
        const std::string name = tutti::DownloadNames("{name} {user} {query} ({id})").nameFor(endless, ".mp3");
        QVERIFY2(isSafe(name), name.c_str());
        QVERIFY(name.ends_with(" (12).mp3"));
        // Its 2048th byte is in the middle of a character.
        QVERIFY(isSafe(tutti::DownloadNames().nameFor(wanted(12, "x" + repeated("\xe9\x9f\xb3", many)), ".mp3")));
    }

    void oneEndlessCharacterIsCutAllTheSame()
    {
        const tutti::DownloadNames names;
        const std::string made = names.nameFor(wanted(1, "z" + repeated("\xCC\x81", 400)), ".mp3");
        QVERIFY(isSafe(made));
        QVERIFY(made.starts_with("z\xCC\x81") && made.ends_with(" (1).mp3"));
    }

    void patternsAreFilledIn_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("the usual") << QByteArray("{name} ({id})") << QByteArray("kick (12).ogg");
        QTest::newRow("number added") << QByteArray("{name}") << QByteArray("kick (12).ogg");
        QTest::newRow("number in front") << QByteArray("{id} {name}") << QByteArray("12 kick.ogg");
        QTest::newRow("everything") << QByteArray("{query} - {user} - {name} {id}")
                                    << QByteArray("cello - Bowhair_77 - kick 12.ogg");
        QTest::newRow("no field") << QByteArray("sound") << QByteArray("sound (12).ogg");
        QTest::newRow("a device before a dot") << QByteArray("nul.{id}") << QByteArray("_nul.12.ogg");
        QTest::newRow("a device with a number") << QByteArray("COM¹ .{id}") << QByteArray("_COM¹ .12.ogg");
        QTest::newRow("credits") << QByteArray("credits.txt") << QByteArray("credits.txt (12).ogg");
        QTest::newRow("a colon") << QByteArray("{id}: {name}") << QByteArray("12_ kick.ogg");
    }

    void patternsAreFilledIn()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, expected);
        QVERIFY(tutti::checkNamePattern(pattern.toStdString()));
        tutti::DownloadNames names(pattern.toStdString());
        const std::string made = names.claim(wanted(12, "kick.wav"), ".ogg");
        QCOMPARE(QByteArray::fromStdString(made), expected);
        QVERIFY(isSafe(made));
    }

    void patternsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("a folder") << QByteArray("{user}/{name}");
        QTest::newRow("an unknown field") << QByteArray("{title}");
        QTest::newRow("a field that never ends") << QByteArray("{name");
        QTest::newRow("too long") << QByteArray(101, 'x');
        QTest::newRow("not UTF-8") << QByteArray("caf\xE9");
    }

    void patternsThatCannotBeAreRefused()
    {
        QFETCH(QByteArray, pattern);
        QVERIFY(!tutti::checkNamePattern(pattern.toStdString()));
    }

    void theLongestTextOfAPatternGivesWay()
    {
        tutti::WantedSound sound = wanted(12, repeated("n", 300));
        sound.sound.username = repeated("u", 300);
        sound.query = repeated("q", 300);
        const tutti::DownloadNames names("{query} {user} {name}");
        const std::string made = names.nameFor(sound, ".mp3");
        QCOMPARE(made.size(), std::size_t(255));
        QVERIFY(made.ends_with("n (12).mp3"));
        QVERIFY(made.starts_with("q") && made.find(" u") != std::string::npos);
    }

    void noTwoAreAlike()
    {
        tutti::DownloadNames names("{id}{name}");
        names.reserve("KICK.mp3");
        std::set<std::string> keys;
        // The first two are one name, then one in capitals, then the two forms of an accent.
        for (const auto& [id, name] : {std::pair(1, "2x"), std::pair(12, "x"), std::pair(12, "X"),
                                       std::pair(3, "\xC3\xA9"), std::pair(3, "e\xCC\x81")})
            keys.insert(tutti::clashKey(names.claim(wanted(id, name), ".mp3")));
        QCOMPARE(keys.size(), std::size_t(5));
        QVERIFY(keys.contains("12x (3).mp3"));
        QVERIFY(names.isTaken("kick.MP3"));
    }

    void creditsKeepTheirNames()
    {
        const tutti::DownloadNames names;
        for (const char* name : {"credits.txt", "Credits.CSV", "credits.json", "CREDITS.HTML"})
            QVERIFY2(names.isTaken(name), name);
    }

    void suffixesComeFromWhatIsFetched_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("preview");
        QTest::addColumn<bool>("original");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("mp3 preview of a wav") << QByteArray("wav") << 0 << false << QByteArray(".mp3");
        QTest::newRow("ogg preview of an mp3") << QByteArray("mp3") << 3 << false << QByteArray(".ogg");
        QTest::newRow("a preview of what cannot be read") << QByteArray("m4a") << 0 << false << QByteArray(".mp3");
        QTest::newRow("an original") << QByteArray("aiff") << 0 << true << QByteArray(".aiff");
        QTest::newRow("m4a") << QByteArray("m4a") << 0 << true << QByteArray();
        QTest::newRow("wv") << QByteArray("wv") << 0 << true << QByteArray();
        QTest::newRow("a program") << QByteArray("exe") << 0 << true << QByteArray();
        QTest::newRow("a path") << QByteArray("/../x") << 0 << true << QByteArray();
        QTest::newRow("nothing") << QByteArray() << 0 << true << QByteArray();
    }

    void suffixesComeFromWhatIsFetched()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, preview);
        QFETCH(bool, original);
        QFETCH(QByteArray, expected);
        tutti::Sound sound;
        sound.type = type.toStdString();
        tutti::DownloadOptions options;
        options.preview = tutti::PreviewKind(preview);
        options.original = original;
        const auto suffix = tutti::downloadSuffix(sound, options);
        QCOMPARE(suffix.has_value(), !expected.isEmpty());
        if (suffix)
            QCOMPARE(QByteArray::fromStdString(*suffix), expected);
        else
            QVERIFY(suffix.error().detail.ends_with("take its preview"));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <string>
#include <vector>

#include <QTest>

#include "core/freesound/creditfinder.h"
#include "core/freesound/credittags.h"
#include "core/freesound/soundnumber.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

const std::string byUrl = "https://creativecommons.org/licenses/by/4.0/";
const std::string byNcUrl = "http://creativecommons.org/licenses/by-nc/3.0/";

Credit someCredit(std::int64_t id, const std::string& license = byUrl)
{
    Credit credit;
    credit.file = "Cello (" + std::to_string(id) + ").mp3";
    credit.id = id;
    credit.name = "Cello";
    credit.user = "ada";
    credit.licenseUrl = license;
    credit.url = "https://freesound.org/people/ada/sounds/" + std::to_string(id) + "/";
    return credit;
}

/// Downloads sounds into a folder, as far as files and credits go.
void download(const TemporaryFolder& folder, const std::string& below, const std::vector<Credit>& credits)
{
    std::filesystem::create_directories(folder.path() / below);
    CreditBook book(folder.path() / below);
    for (const Credit& credit : credits) {
        QVERIFY(book.note(credit));
        folder.write(std::filesystem::path(below) / credit.file, "sound " + std::to_string(credit.id));
    }
    QVERIFY(book.finish());
}

/// Where a file ends up in the lists: "credits", "incomplete" or "unrecognised", and the sound's number.
QString placeOf(const std::filesystem::path& file)
{
    CreditFinder finder;
    const CreditList list = finder.list(std::vector {file});
    if (!list.credits.empty())
        return QStringLiteral("credits %1").arg(list.credits.front().id);
    if (!list.incomplete.empty())
        return QStringLiteral("incomplete %1").arg(list.incomplete.front().id);
    return list.unrecognised.size() == 1 ? QStringLiteral("unrecognised") : QStringLiteral("lost");
}

} // namespace

class TestCreditFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersInNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("user");
        QTest::newRow("a download") << "Cello C3 (591337).mp3" << qint64(591337) << "";
        QTest::newRow("converted, the name was taken") << "Cello (591337) (flac).wav" << qint64(591337) << "";
        QTest::newRow("a copy") << "Cello (591337) (2).wav" << qint64(591337) << "";
        QTest::newRow("only a copy") << "Cello (2).wav" << qint64(0) << "";
        QTest::newRow("brackets in the name") << "take (old) (1234).ogg" << qint64(1234) << "";
        QTest::newRow("two numbers: the last") << "(1999) hit (591337).mp3" << qint64(591337) << "";
        QTest::newRow("no blank before") << "Cello(591337).mp3" << qint64(0) << "";
        QTest::newRow("no number inside") << "Cello (take 591337).mp3" << qint64(0) << "";
        QTest::newRow("not closed") << "Cello (591337.mp3" << qint64(0) << "";
        QTest::newRow("a minus") << "Cello (-591337).mp3" << qint64(0) << "";
        QTest::newRow("too large") << "Cello (99999999999999999999).mp3" << qint64(0) << "";
        QTest::newRow("nothing but the number") << " (591337)" << qint64(591337) << "";
        QTest::newRow("the author's file") << "591337__ada-l__cello.wav" << qint64(591337) << "ada-l";
        QTest::newRow("the author's file, no name") << "123__ada__.wav" << qint64(123) << "ada";
        QTest::newRow("no author") << "123____x.wav" << qint64(0) << "";
        QTest::newRow("one pair of underscores") << "123__x.wav" << qint64(0) << "";
        QTest::newRow("words before") << "my123__ada__x.wav" << qint64(0) << "";
        QTest::newRow("empty") << "" << qint64(0) << "";
    }

    void numbersInNames()
    {
        QFETCH(const QString, name);
        const NamedSound sound = soundInName(name.toStdString());
        QTEST(qint64(sound.id), "id");
        QTEST(QString::fromStdString(sound.user), "user");
    }

    void numbersInAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<qint64>("id");
        QTest::newRow("long") << "https://freesound.org/people/ada/sounds/591337/" << qint64(591337);
        QTest::newRow("short") << "https://freesound.org/s/591337/" << qint64(591337);
        QTest::newRow("without the last slash, with a fragment") << "http://freesound.org/s/591337#x" << qint64(591337);
        QTest::newRow("the offline library's") << "http://127.0.0.1:4567/people/tutti/sounds/12/" << qint64(12);
        QTest::newRow("a pack") << "https://freesound.org/people/ada/packs/591337/" << qint64(0);
        QTest::newRow("more behind") << "https://freesound.org/s/591337/x/" << qint64(0);
        QTest::newRow("no number") << "https://freesound.org/s/x591337/" << qint64(0);
        QTest::newRow("another scheme") << "ftp://freesound.org/s/591337/" << qint64(0);
        QTest::newRow("empty") << "" << qint64(0);
    }

    void numbersInAddresses()
    {
        QFETCH(const QString, url);
        QTEST(qint64(soundInUrl(url.toStdString())), "id");
    }

    void tagsSayTheCreditAgain()
    {
        Credit credit = someCredit(591337);
        credit.preview = true;
        const Tags tags = creditTags(credit);
        QCOMPARE(tags.copyright, "Attribution 4.0, " + byUrl);
        QCOMPARE(tags.comment,
                 "Cello by ada -- https://freesound.org/s/591337/ -- License: Attribution 4.0 -- " + credit.url
                     + " (preview, lossy)");
        credit.file.clear();
        QVERIFY(creditFromTags(tags) == credit);
        // Other programs leave addresses behind when they convert.
        Tags poorer = tags;
        poorer.source.clear();
        poorer.license.clear();
        QVERIFY(creditFromTags(poorer) == credit);
        QVERIFY(!creditFromTags({}));
    }

    void piecesThatUseASoundAreNotTheSound_data()
    {
        QTest::addColumn<QString>("comment");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("credit");
        QTest::newRow("no address") << "my first song" << qint64(0) << "";
        QTest::newRow("another address") << "https://example.org/s/1001/" << qint64(0) << "";
        QTest::newRow("an address in a sentence")
            << "with https://freesound.org/s/1001/, thanks" << qint64(1001) << " by ";
        QTest::newRow("a credit line")
            << "Samples:\nCello by ada -- https://freesound.org/s/1001/ -- License: Attribution 4.0" << qint64(1001)
            << "Cello by ada";
    }

    void piecesThatUseASoundAreNotTheSound()
    {
        QFETCH(const QString, comment);
        QFETCH(const qint64, id);
        Tags tags;
        tags.title = "My song";
        tags.artist = "Me";
        tags.copyright = "https://example.org/my-terms";
        tags.comment = comment.toStdString();
        const Credit credit = creditFromTags(tags).value_or(Credit {});
        QCOMPARE(qint64(credit.id), id);
        QTEST(id == 0 ? QString() : QString::fromStdString(credit.name + " by " + credit.user), "credit");
        QVERIFY(credit.licenseUrl.empty());
    }

    void hostileTextsStayOneTag()
    {
        Credit credit = someCredit(591337);
        credit.name = "a\nb\r\n\u202Ec";
        credit.url = "https://freesound.org/people/\u00E4\nx/sounds/591337/";
        const Tags tags = creditTags(credit);
        QCOMPARE(tags.title, std::string("a b  c"));
        QCOMPARE(tags.comment.find_first_of("\r\n"), std::string::npos);
        QCOMPARE(tags.source, std::string("https://freesound.org/people/%C3%A4%20x/sounds/591337/"));
    }

    void filesAreRecognisedWhereverTheyAre_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("place");
        const QString cello = QStringLiteral("in/Cello (1001).mp3");
        QTest::newRow("where it was") << cello << cello << "credits 1001";
        QTest::newRow("renamed, the number stays") << cello << "in/intro (1001).mp3"
                                                   << "credits 1001";
        QTest::newRow("renamed altogether") << cello << "in/intro.mp3"
                                            << "credits 1001";
        QTest::newRow("in a sub-folder") << cello << "in/strings/low/Cello (1001).mp3"
                                         << "credits 1001";
        QTest::newRow("in a sub-folder, renamed") << cello << "in/strings/intro.mp3"
                                                  << "credits 1001";
        QTest::newRow("elsewhere, by its name") << cello << "out/Cello (1001).mp3"
                                                << "incomplete 1001";
        QTest::newRow("elsewhere, renamed") << cello << "out/intro.mp3"
                                            << "unrecognised";
        QTest::newRow("the author's file") << cello << "out/1001__ada__cello.mp3"
                                           << "incomplete 1001";
    }

    void filesAreRecognisedWhereverTheyAre()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        const TemporaryFolder folder;
        download(folder, "in", {someCredit(1001), someCredit(1002)});
        const auto file = folder.path() / to.toStdString();
        std::filesystem::create_directories(file.parent_path());
        std::filesystem::rename(folder.path() / from.toStdString(), file);
        QTEST(placeOf(file), "place");
    }

    void booksOfOtherFilesHelp()
    {
        const TemporaryFolder folder;
        download(folder, "in", {someCredit(1001), someCredit(1002)});
        const std::vector<std::filesystem::path> files {
            folder.write("out/intro (1001).wav"), folder.write("out/1002__ada-slug__cello.wav"),
            folder.write("out/own recording.wav"), folder.path() / "in/Cello (1002).mp3"};
        CreditFinder finder;
        const CreditList list = finder.list(files);
        QCOMPARE(list.credits.size(), std::size_t(3));
        QCOMPARE(list.credits[0].file, files[0].native());
        QCOMPARE(list.credits[0].licenseUrl, byUrl);
        QCOMPARE(list.credits[1].user, std::string("ada"));
        QCOMPARE(list.unrecognised, std::vector<std::string> {files[2].native()});
        QVERIFY(list.incomplete.empty());
    }

    void creditsAreTagsForAPlan()
    {
        const TemporaryFolder folder;
        download(folder, "in", {someCredit(1001)});
        const auto credits = keptCredits();
        QCOMPARE(credits(folder.path() / "in/Cello (1001).mp3"), creditTags(someCredit(1001)));
        QCOMPARE(credits(folder.path() / "in/other.mp3"), Tags {});
        QCOMPARE(credits(folder.path() / "out/Cello (1001).mp3"), Tags {});
    }

    void listsWhatACommercialFolderMustNotHave()
    {
        const TemporaryFolder folder;
        for (const char* const name : {"sold", "private"})
            download(folder, name, {someCredit(1001), someCredit(1002, byNcUrl)});
        QVERIFY(CreditBook(folder.path() / "sold").setCommercial(true));
        std::vector<std::filesystem::path> files;
        for (const char* const name : {"sold", "private"}) {
            for (const int id : {1001, 1002})
                files.push_back(folder.path() / name / someCredit(id).file);
        }
        CreditFinder finder;
        const auto found = finder.notAllowed(finder.list(files));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().file, files[1].native());
        QVERIFY(finder.isCommercial(folder.path() / "sold"));
        QVERIFY(!finder.isCommercial(folder.path() / "private"));
    }

    void aStopEndsTheList()
    {
        std::stop_source stop;
        stop.request_stop();
        CreditFinder finder;
        QVERIFY(finder.list(std::vector<std::filesystem::path> {"/a (1001).mp3"}, stop.get_token()).incomplete.empty());
    }
};

QTEST_GUILESS_MAIN(TestCreditFinder)
#include "tst_creditfinder.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <string>
#include <vector>

#include <QTest>

#include "core/freesound/creditbook.h"
#include "core/freesound/creditjournal.h"
#include "tests/freesound/creditsamples.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;
using namespace tutti::fixtures;

class TestCreditBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFourFiles()
    {
        const TemporaryFolder folder;
        {
            CreditBook book(folder.path());
            QVERIFY(download(book, folder, someCredit(591337)));
            QVERIFY(book.finish());
            QVERIFY(book.notes().empty());
        }
        const std::string line = "Cello by ada -- https://freesound.org/s/591337/ -- License: Attribution 4.0";
        QVERIFY(has(folder.path() / "credits.txt", line + " (preview, lossy)\n"));
        QCOMPARE(textOf(folder.path() / "credits.csv"),
                 "file,id,name,user,licence,licence_url,url,downloaded,query\r\nCello (591337).mp3,591337,Cello,ada,"
                 "Attribution 4.0,"
                     + byUrl + ",https://freesound.org/people/ada/sounds/591337/,2026-01-31T12:00:00.000Z,cello\r\n");
        QVERIFY(has(folder.path() / "credits.html", "href=\"https://freesound.org/people/ada/\""));
        const CreditBook again(folder.path());
        QCOMPARE(again.record().entries.size(), std::size_t(1));
        QVERIFY(again.record().entries.at("Cello (591337).mp3").credit == someCredit(591337));
        QVERIFY(!std::filesystem::exists(folder.path() / CreditJournal::fileName));
    }

    void writesNothingWithoutCredits()
    {
        const TemporaryFolder folder;
        CreditBook book(folder.path());
        QVERIFY(book.finish());
        QVERIFY(std::filesystem::is_empty(folder.path()));
    }

    void aSwitchAloneClaimsNoCredits()
    {
        const TemporaryFolder folder;
        QVERIFY(CreditBook(folder.path()).setCommercial(true));
        QVERIFY(CreditBook(folder.path()).commercial());
        QVERIFY(std::filesystem::exists(folder.path() / "credits.json"));
        QVERIFY(!std::filesystem::exists(folder.path() / "credits.txt"));
    }

    void followsRenamedFiles()
    {
        const TemporaryFolder folder;
        CreditBook book(folder.path());
        QVERIFY(download(book, folder, someCredit(1001)));
        QVERIFY(download(book, folder, someCredit(1002, "Snare")));
        QVERIFY(book.finish());
        std::filesystem::rename(folder.path() / "Cello (1001).mp3", folder.path() / "intro.mp3");
        QVERIFY(book.finish());
        QCOMPARE(book.record().entries.size(), std::size_t(2));
        QCOMPARE(book.record().entries.at("intro.mp3").credit.id, std::int64_t(1001));
        QVERIFY(has(folder.path() / "credits.csv", "intro.mp3,1001,Cello"));
    }

    void followsWhatReplacedAnotherFile()
    {
        const TemporaryFolder folder;
        folder.write(someCredit(1001).file, "an older download");
        CreditBook book(folder.path());
        QVERIFY(book.note(someCredit(1001)));
        // Folds while the old file still has the name.
        QCOMPARE(CreditBook(folder.path()).record().entries.size(), std::size_t(1));
        folder.write(someCredit(1001).file, "the new one");
        QVERIFY(book.finish());
        std::filesystem::rename(folder.path() / someCredit(1001).file, folder.path() / "intro.mp3");
        QVERIFY(book.finish());
        QVERIFY(book.record().entries.contains("intro.mp3"));
    }

    void setsRemovedFilesApart()
    {
        const TemporaryFolder folder;
        CreditBook book(folder.path());
        QVERIFY(download(book, folder, someCredit(1001)));
        QVERIFY(download(book, folder, someCredit(1002, "Snare")));
        QVERIFY(download(book, folder, someCredit(1003, "Harp")));
        QVERIFY(book.finish());
        std::filesystem::remove(folder.path() / "Cello (1001).mp3");
        std::filesystem::rename(folder.path() / "Harp (1003).mp3", folder.path() / "Harp (1003).wav");
        QVERIFY(book.finish());
        const std::string text = textOf(folder.path() / "credits.txt");
        const auto heading = text.find("No longer in this folder:");
        QVERIFY(heading != std::string::npos);
        QVERIFY(text.find("s/1001/") > heading);
        QVERIFY(text.find("s/1002/") < heading);
        QVERIFY(text.find("s/1003/") < heading);
        QVERIFY(!has(folder.path() / "credits.csv", "1001"));
        QCOMPARE(book.record().entries.size(), std::size_t(3));
    }

    void doesNotShowWhatHasNoNameYet()
    {
        const TemporaryFolder folder;
        CreditBook book(folder.path());
        QVERIFY(book.note(someCredit(1001)));
        QVERIFY(book.finish());
        QCOMPARE(textOf(folder.path() / "credits.txt"), std::string());
        folder.write(someCredit(1001).file);
        QVERIFY(book.finish());
        QVERIFY(has(folder.path() / "credits.txt", "s/1001/"));
    }

    void refusesForCommercialUse_data()
    {
        QTest::addColumn<QString>("license");
        QTest::addColumn<bool>("refused");
        QTest::newRow("CC0") << QString::fromStdString(zeroUrl) << false;
        QTest::newRow("Attribution") << QString::fromStdString(byUrl) << false;
        QTest::newRow("NonCommercial") << QString::fromStdString(byNcUrl) << true;
        QTest::newRow("Sampling+") << QString::fromStdString(samplingUrl) << true;
        QTest::newRow("never met") << "https://example.org/my-terms" << true;
        QTest::newRow("none") << "" << true;
    }

    void refusesForCommercialUse()
    {
        QFETCH(const QString, license);
        QFETCH(const bool, refused);
        const TemporaryFolder folder;
        {
            CreditBook book(folder.path());
            QVERIFY(!book.commercial());
            QVERIFY(!book.refusal(license.toStdString()));
            QVERIFY(book.setCommercial(true));
        }
        const CreditBook book(folder.path());
        QVERIFY(book.commercial());
        const auto refusal = book.refusal(license.toStdString());
        QCOMPARE(refusal.has_value(), refused);
        if (refusal) {
            QCOMPARE(refusal->code, ErrorCode::Forbidden);
            QVERIFY(refusal->detail.find("commercial use") != std::string::npos);
        }
    }

    void listsWhatIsNotCommercial()
    {
        const TemporaryFolder folder;
        CreditBook book(folder.path());
        for (const auto& [id, url] : {std::pair(1001, byUrl), {1002, byNcUrl}, {1003, samplingUrl}, {1004, zeroUrl}})
            QVERIFY(download(book, folder, someCredit(id, "Cello", url)));
        QVERIFY(book.finish());
        const auto found = book.notCommercial();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.front().id, std::int64_t(1002));
        QCOMPARE(found.back().id, std::int64_t(1003));
        QVERIFY(book.setCommercial(true));
        QVERIFY(book.setCommercial(false));
        QVERIFY(!CreditBook(folder.path()).commercial());
    }

    void reservesItsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("reserved");
        QTest::newRow("record") << "credits.json" << true;
        QTest::newRow("other case") << "Credits.TXT" << true;
        QTest::newRow("html") << "credits.html" << true;
        QTest::newRow("csv") << "credits.csv" << true;
        QTest::newRow("what is noted meanwhile") << ".tutti-credits" << true;
        QTest::newRow("a sound") << "credits.wav" << false;
        QTest::newRow("another list") << "credits (2).csv" << false;
    }

    void reservesItsNames()
    {
        QFETCH(const QString, name);
        QTEST(isCreditName(name.toStdString()), "reserved");
    }
};

QTEST_GUILESS_MAIN(TestCreditBook)
#include "tst_creditbook.moc"

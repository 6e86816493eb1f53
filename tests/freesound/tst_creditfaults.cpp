// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

#include "core/freesound/creditbook.h"
#include "core/freesound/creditjournal.h"
#include "tests/freesound/creditsamples.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;
using namespace tutti::fixtures;

class TestCreditFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNothingCanBeNoted()
    {
        CreditBook book("/nowhere at all");
        const auto noted = book.note(someCredit(1));
        QVERIFY(!noted);
        QCOMPARE(noted.error().code, ErrorCode::NotFound);
    }

    void survivesAKilledProgram()
    {
        const TemporaryFolder folder;
        const pid_t child = ::fork();
        if (child == 0) {
            CreditBook book(folder.path());
            for (int id = 1000; id < 1030; ++id) {
                if (!book.note(someCredit(id)))
                    ::_exit(1);
                std::ofstream(folder.path() / someCredit(id).file) << id;
            }
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        const CreditBook book(folder.path());
        QCOMPARE(book.record().entries.size(), std::size_t(30));
        QVERIFY(has(folder.path() / "credits.txt", "https://freesound.org/s/1029/"));
        QVERIFY(!std::filesystem::exists(folder.path() / CreditJournal::fileName));
    }

    void passesOverALineThatWasCut()
    {
        const TemporaryFolder folder;
        folder.write(CreditJournal::fileName, encodeCredit({someCredit(1001), 0, {}}) + "\n{\"file\": \"half of");
        {
            auto journal = CreditJournal::lock(folder.path());
            QVERIFY(journal);
            QVERIFY(journal->append(encodeCredit({someCredit(1002), 0, {}})));
        }
        const CreditBook book(folder.path());
        QCOMPARE(book.record().entries.size(), std::size_t(2));
    }

    void twoProgramsLoseNothing()
    {
        const TemporaryFolder folder;
        const auto program = [&folder](int first) {
            CreditBook book(folder.path());
            for (int id = first; id < first + 200; ++id) {
                if (!book.note(someCredit(id)) || (id % 50 == 0 && !book.finish()))
                    return;
            }
            if (!book.finish())
                return;
        };
        {
            const std::jthread one(program, 1000);
            const std::jthread other(program, 2000);
        }
        const CreditBook book(folder.path());
        QCOMPARE(book.record().entries.size(), std::size_t(400));
    }

    void keepsADamagedRecord_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("rescued");
        QTest::newRow("cut in the middle") << "cut" << 1;
        QTest::newRow("another program's JSON") << R"({"songs": []})" << 0;
        QTest::newRow("no JSON at all") << "my credits" << 0;
        QTest::newRow("empty") << "" << 0;
    }

    void keepsADamagedRecord()
    {
        QFETCH(const QString, damage);
        QFETCH(const int, rescued);
        const TemporaryFolder folder;
        CreditRecord record;
        for (const int id : {1001, 1002})
            record.entries[someCredit(id).file] = {someCredit(id), 0, {}};
        std::string damaged = encodeCredits(record);
        damaged = damage == QStringLiteral("cut") ? damaged.substr(0, damaged.size() - 40) : damage.toStdString();
        folder.write("credits.json", damaged);
        CreditBook book(folder.path());
        QCOMPARE(book.record().entries.size(), std::size_t(rescued));
        QCOMPARE(book.notes().size(), std::size_t(1));
        QVERIFY(book.note(someCredit(1003)));
        QVERIFY(book.finish());
        QCOMPARE(textOf(folder.path() / "credits (kept).json"), damaged);
        QVERIFY(book.notes().back().find("credits (kept).json") != std::string::npos);
        const CreditBook again(folder.path());
        QVERIFY(again.notes().empty());
        QCOMPARE(again.record().entries.size(), std::size_t(rescued + 1));
    }

    void keepsThePersonsOwnList()
    {
        const TemporaryFolder folder;
        folder.write("credits.txt", "thanks to my mother\n");
        CreditBook book(folder.path());
        QVERIFY(download(book, folder, someCredit(1001)));
        QVERIFY(book.finish());
        QVERIFY(book.finish());
        QCOMPARE(textOf(folder.path() / "credits (kept).txt"), std::string("thanks to my mother\n"));
        QCOMPARE(book.notes().size(), std::size_t(1));
        QVERIFY(has(folder.path() / "credits.txt", "freesound.org"));
    }

    void foldsWhatWasFoldedHalf()
    {
        const TemporaryFolder folder;
        {
            CreditBook book(folder.path());
            QVERIFY(download(book, folder, someCredit(1001)));
            QVERIFY(book.finish());
        }
        // Killed after the record was written, before the lists were.
        folder.write(CreditJournal::fileName, encodeCredit({someCredit(1001), 0, {}}) + "\n");
        std::filesystem::remove(folder.path() / "credits.txt");
        folder.write("credits.csv", "old");
        const CreditBook book(folder.path());
        QVERIFY(book.notes().empty());
        QVERIFY(has(folder.path() / "credits.txt", "s/1001/"));
        QVERIFY(has(folder.path() / "credits.csv", "1001"));
        QVERIFY(!std::filesystem::exists(folder.path() / CreditJournal::fileName));
    }

    void losesNothingWhereTheRecordCannotBeWritten()
    {
        const TemporaryFolder folder;
        std::filesystem::create_directory(folder.path() / "credits.json");
        {
            CreditBook book(folder.path());
            QVERIFY(book.note(someCredit(1001)));
            const auto finished = book.finish();
            QVERIFY(!finished);
            QVERIFY(finished.error().detail.find("credits.json") != std::string::npos);
        }
        QVERIFY(std::filesystem::is_directory(folder.path() / "credits.json"));
        std::filesystem::remove(folder.path() / "credits.json");
        const CreditBook book(folder.path());
        QCOMPARE(book.record().entries.size(), std::size_t(1));
        QVERIFY(std::filesystem::is_regular_file(folder.path() / "credits.json"));
    }
};

QTEST_GUILESS_MAIN(TestCreditFaults)
#include "tst_creditfaults.moc"

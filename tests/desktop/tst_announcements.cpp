// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

#include "tests/desktop/heardevents.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

/// What screen readers are told of runs: their ends and their first failures, and no row.
class TestAnnouncements : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theEndOfARunIsTold()
    {
        addTones(3);
        openFolder();
        const HeardEvents heard;
        run();
        QCOMPARE(heard.announcements().size(), 1);
        QCOMPARE(heard.announcements().constFirst(), QStringLiteral("Run finished: 6 done"));
    }

    void onlyTheFirstFailureIsTold()
    {
        addTones(1);
        for (const char* name : {"s/a.mp3", "s/b.mp3", "s/c.mp3"})
            m_folder->write(name, "");
        openFolder();
        withoutSpectra();
        const HeardEvents heard;
        run();
        QTRY_COMPARE(heard.announcements().size(), 2); // the second has its turn a moment later
        QVERIFY2(heard.announcements().constFirst().startsWith(QStringLiteral("Failed: ")),
                 qPrintable(heard.announcements().constFirst()));
        QVERIFY(heard.announcements().constFirst().contains(QStringLiteral(".mp3. ")));
        QCOMPARE(heard.announcements().constLast(), QStringLiteral("Run finished: 1 done, 3 failed"));
    }

    void sentencesAreToldOneAfterTheOther()
    {
        auto* announcer = find<QWidget>("statusLine")->findChild<Announcer*>();
        const HeardEvents heard;
        for (const char* sentence : {"one", "", "two", "three"})
            announcer->announce(QString::fromLatin1(sentence));
        // A reader fetches the sentence when the turn is over.
        QCOMPARE(heard.announcements(), QStringList {QStringLiteral("one")});
        QCoreApplication::processEvents();
        QCOMPARE(announcer->sentence(), QStringLiteral("one"));
        QTRY_COMPARE(heard.announcements(),
                     QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    }

    void aThousandFilesAreNotChatter()
    {
        addTones(1000, 0.01);
        openFolder();
        withoutSpectra();
        QElapsedTimer clock;
        clock.start();
        const HeardEvents heard;
        run();
        QVERIFY2(find<QLabel>("statusText")->text().contains(QStringLiteral("000 of 1")),
                 qPrintable(find<QLabel>("statusText")->text()));
        QCOMPARE(heard.announcements(), QStringList {QStringLiteral("Run finished: 1000 done")});
        // The line and the bar change now and then, however fast files are through.
        const qsizetype seconds = clock.elapsed() / 1000 + 1;
        QVERIFY2(heard.count("statusText", QAccessible::NameChanged) <= 2 + seconds, qPrintable(heard.account()));
        QVERIFY2(heard.count("statusText", QAccessible::TextRemoved) <= 4 + 5 * seconds, qPrintable(heard.account()));
        QVERIFY2(heard.count("progressBar", QAccessible::ValueChanged) <= 101, qPrintable(heard.account()));
        // Rows are told in groups.
        QVERIFY2(heard.count("fileTable") <= 10 + 35 * seconds, qPrintable(heard.account()));
        QVERIFY2(heard.count() < 500 + 100 * seconds, qPrintable(heard.account()));
    }

    void theNumbersThatRunAreReadInTheEnd()
    {
        addTones(2);
        openFolder();
        run();
        const auto* text = find<QLabel>("statusText");
        QCOMPARE(text->accessibleName(), text->text());
    }

private:
    void withoutSpectra() const
    {
        click("spectraBox");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience); // the list is made for what is ticked
    }

    void run() const
    {
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }
};

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "app/desktop/continuing.h"
#include "app/desktop/panels/announcer.h"
#include "tests/desktop/windowfixture.h"
#include "tests/support/processes.h"

using namespace tutti;

/// What was there before comes back, by clicks.
class TestWindowContinues : public QObject, private WindowFixture
{
    Q_OBJECT

    std::filesystem::path journals() const { return m_folder->path() / "journals"; }
    std::filesystem::path sound(int number) const
    {
        return m_folder->path() / ("s/tone" + std::to_string(number) + ".mp3");
    }

    std::vector<std::filesystem::path> journalsThere() const
    {
        std::vector<std::filesystem::path> found;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(journals(), error))
            found.push_back(entry.path());
        return found;
    }

    void keep() const
    {
        m_window->keepReportsIn(m_folder->path() / "runs");
        m_window->continuing().keepIn(journals());
    }

    /// As at a start of the program.
    void startAgain()
    {
        openWindow();
        keep();
        m_window->openPaths(m_settings->sources());
        m_window->continuing().lookBack();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }

    std::size_t wavs() const
    {
        std::size_t count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder->path() / "s"))
            count += entry.path().extension() == ".wav" ? 1U : 0U;
        return count;
    }

    /// Closes the window in the middle of a conversion of so many files that it cannot be through.
    void closeInRun(int files)
    {
        addTones(files, 20);
        openFolder();
        choose("engineBox", QStringLiteral("sequential"));
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(wavs() > 1, patience);
        const QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->close();
        QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, patience);
        QCOMPARE(journalsThere().size(), std::size_t(1));
    }

    void replaceInJournal(const std::string& what, const std::string& by) const
    {
        const auto journal = journalsThere().front();
        std::string text = contentsOf(journal);
        text.replace(text.rfind(what), what.size(), by);
        std::ofstream(journal, std::ios::binary) << text;
    }

private Q_SLOTS:
    void init()
    {
        open();
        keep();
    }
    void cleanup() { close(); }

    void aClosedRunGoesOn_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("closed") << false;
        QTest::newRow("killed, in the middle of a line") << true;
    }

    void aClosedRunGoesOn()
    {
        QFETCH(bool, killed);
        constexpr int files = 150;
        closeInRun(files);
        const std::size_t before = wavs();
        QVERIFY(before < std::size_t(files));
        if (killed)
            replaceInJournal("{\"ended\"", "{\"en");
        startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(button("continueButton")->isVisible(), patience);
        const QString offer = find<QLabel>("continueText")->text();
        QVERIFY2(offer.contains(QStringLiteral(" of 150 done, ")), offer.toUtf8().constData());
        QCOMPARE(find<QWidget>("statusLine")->findChild<Announcer*>()->sentence(), offer); // and is told
        // The table knows already what was done.
        QTRY_COMPARE_WITH_TIMEOUT(stateOfRow(rowOf(QStringLiteral("tone0.mp3"))), QStringLiteral("done"), patience);
        choose("engineBox", QStringLiteral("qtconcurrent"));
        click("continueButton");
        QVERIFY(!button("continueButton")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience * 3);
        QCOMPARE(wavs(), std::size_t(files));
        // The spectra that were to follow have followed.
        QVERIFY(std::filesystem::exists(m_folder->path() / "s/tone149.png"));
        QVERIFY(stateOfRow(rowOf(QStringLiteral("tone149.mp3"))).startsWith(QStringLiteral("done")));
        QVERIFY(!m_window->hasFailures());
        QVERIFY(journalsThere().empty());
    }

    void aCancelledRunIsNotOffered()
    {
        closeInRun(150);
        replaceInJournal("closed", "cancelled");
        startAgain();
        // What is known comes after the offer.
        QTRY_COMPARE_WITH_TIMEOUT(stateOfRow(rowOf(QStringLiteral("tone0.mp3"))), QStringLiteral("done"), patience);
        QVERIFY(!button("continueButton")->isVisible());
    }

    void anOfferIsDismissed()
    {
        closeInRun(150);
        startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(button("dismissButton")->isVisible(), patience);
        click("dismissButton");
        QVERIFY(!button("dismissButton")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(journalsThere().empty(), patience);
        QVERIFY(wavs() < 150);
    }

    void whatVanishedIsSaid()
    {
        closeInRun(150);
        std::filesystem::remove(sound(99)); // the last by name
        startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(button("continueButton")->isVisible(), patience);
        // Another folder is open meanwhile: that of the run comes back.
        m_folder->write("other/x.mp3", toneBytes(0.2));
        m_window->openPaths({m_folder->path() / "other"});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        click("continueButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && wavs() == 149, patience * 3);
        const int row = rowOf(QStringLiteral("tone99.mp3"));
        QVERIFY(row >= 0);
        QVERIFY2(stateOfRow(row).contains(QStringLiteral("vanished")), stateOfRow(row).toUtf8().constData());
        QVERIFY(m_window->hasFailures());
    }

    void theTableComesBack()
    {
        addTones(3);
        m_folder->write("s/empty.mp3", "");
        openFolder();
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        action("timelineTabAction")->trigger();
        m_window->close();
        // One was changed meanwhile, so that nothing is known of it any more.
        m_folder->write("s/tone1.mp3", toneBytes(0.3));
        startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(
            stateOfRow(rowOf(QStringLiteral("tone0.mp3"))).startsWith(QStringLiteral("done: shorter than ")), patience);
        QVERIFY(stateOfRow(rowOf(QStringLiteral("empty.mp3"))).startsWith(QStringLiteral("failed: ")));
        QCOMPARE(stateOfRow(rowOf(QStringLiteral("tone1.mp3"))), QString());
        QVERIFY(action("retryFailedAction")->isEnabled());
        QCOMPARE(find<QTabWidget>("resultTabs")->currentIndex(), 2);
    }

    /// Alone, the second would take the name of the first one's result.
    void aRetryKeepsTheNamesOfResults()
    {
        m_folder->write("s/kick.aif", toneBytes(0.3));
        m_folder->write("s/kick.mp3", "");
        openFolder();
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        m_folder->write("s/kick.mp3", toneBytes(0.3));
        action("retryFailedAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QVERIFY(std::filesystem::exists(m_folder->path() / "s/kick (mp3).wav"));
        QVERIFY(stateOfRow(rowOf(QStringLiteral("kick.mp3"))).startsWith(QStringLiteral("done: shorter than ")));
    }
};

QTEST_MAIN(TestWindowContinues)
#include "tst_windowcontinues.moc"

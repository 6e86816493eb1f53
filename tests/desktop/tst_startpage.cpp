// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <QComboBox>
#include <QCommandLinkButton>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include "app/desktop/panels/startpage.h"
#include "app/desktop/starting.h"
#include "core/session/recentwork.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

/// The first minute: what a window without sounds offers, and what it remembers.
class TestStartPage : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_leavesStart = false;
        open();
        qputenv("HOME", QByteArray::fromStdString(m_folder->path().native())); // the demo's sounds go to a folder in it
        remember();
    }
    void cleanup() { close(); }

    void itStandsInAWindowWithoutSounds()
    {
        QVERIFY(isShown());
        QVERIFY(!button("runButton")->isVisible());
        QVERIFY(action("startPageAction")->isChecked());
        QVERIFY(button("startDemoButton")->hasFocus());
        QVERIFY(!list("recentFolders")->isVisible());
    }

    void theDemoBeginsAndIsCancelled()
    {
        QTRY_VERIFY_WITH_TIMEOUT(button("startDemoButton")->isEnabled(), patience);
        click("startDemoButton");
        QTRY_VERIFY_WITH_TIMEOUT(!isShown(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(action("cancelAction")->isEnabled(), patience);
        QCOMPARE(find<QLabel>("statusMessage")->text(), QStringLiteral("Searching the offline library."));
        action("cancelAction")->trigger(); // in the middle of its search
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QVERIFY(!std::filesystem::exists(DemoController::folder()));
    }

    void aFolderIsAskedForAndOpened()
    {
        addTones(2);
        click("startFolderButton");
        auto* dialog = find<QFileDialog>("chooseFolderDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(QString::fromStdString((m_folder->path() / "s").native()));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && table()->model()->rowCount() == 2, patience);
        QVERIFY(!isShown());
        QVERIFY(!action("startPageAction")->isChecked());
        QVERIFY(button("runButton")->isVisible());
    }

    void freesoundWaitsForASourceOrWords()
    {
        click("startFreesoundButton");
        QVERIFY(!isShown());
        QTRY_VERIFY(find<QWidget>("freesoundPanel")->isVisible());
        QVERIFY2(!find<QPlainTextEdit>("queriesEdit")->isVisible(), "there is no key yet");
        QTRY_VERIFY(find<QComboBox>("soundSourceBox")->hasFocus());
        QTest::keyClick(find<QComboBox>("soundSourceBox"), Qt::Key_Down);
        QTRY_VERIFY(find<QPlainTextEdit>("queriesEdit")->isVisible());
        find<QWidget>("freesoundPanel")->setFocus();
        QTRY_VERIFY(find<QPlainTextEdit>("queriesEdit")->hasFocus());
        QCOMPARE(find<QTabWidget>("soundsPanel")->currentIndex(), 0);
    }

    void itCanBeHadAgainAndLeft()
    {
        addTones(1);
        openFolder();
        QVERIFY(!isShown());
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::AltModifier);
        QVERIFY(isShown());
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::AltModifier);
        QVERIFY(!isShown());
        action("startPageAction")->trigger();
        QVERIFY(isShown());
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier); // what goes to a panel shows it
        QVERIFY(!isShown());
        QVERIFY(find<QWidget>("labPanel")->isVisible());
    }

    void aFolderIsListedWithWhatWasDone()
    {
        work();
        QCOMPARE(list("recentFolders")->count(), 1);
        const QString text = list("recentFolders")->item(0)->text();
        QVERIFY2(text.startsWith(QStringLiteral("s\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("2 file(s) analysed, 2 file(s) converted")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("~/s")));
        m_window->openPaths({});
        clickLine("recentFolders", 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && table()->model()->rowCount() == 2, patience);
        QVERIFY(!isShown());
        QCOMPARE(find<QTabWidget>("soundsPanel")->currentIndex(), 1);
    }

    void aMissingFolderIsSaidAndRemoved()
    {
        work();
        std::filesystem::rename(m_folder->path() / "s", m_folder->path() / "t");
        action("startPageAction")->trigger();
        showAgain();
        QTRY_VERIFY_WITH_TIMEOUT(list("recentFolders")->item(0)->text().contains(QStringLiteral("missing")), patience);
        clickLine("recentFolders", 0);
        QVERIFY(isShown());
        QVERIFY(button("forgetFolderButton")->isEnabled());
        QTest::keyClick(list("recentFolders"), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!list("recentFolders")->isVisible(), patience);
        QVERIFY(std::filesystem::exists(m_folder->path() / "t/tone0.wav"));
    }

    void aFolderHasTheDateOfItsOpening()
    {
        const std::string longAgo = "2026-01-31T12:00:00.000Z";
        const auto folder = m_folder->path() / "s";
        const auto other = m_folder->path() / "t";
        addTones(1);
        std::filesystem::create_directories(other);
        const RecentFolders recent(m_folder->path() / "recent.json");
        QVERIFY(recent.note({{folder, longAgo, {}, false}, {other, longAgo, {}, false}}));
        m_window->starting().expect({folder});
        m_window->openPaths({folder}); // as at a start
        m_window->openPaths({folder, other});
        QTRY_VERIFY_WITH_TIMEOUT(recent.list().front().path == other, patience);
        QVERIFY(recent.list().front().at != longAgo);
        QCOMPARE(recent.list().back().at, longAgo);
        m_window->openPaths({other}); // that one is taken out is no news of the other
        const std::string opened = recent.list().front().at;
        m_window->openPaths({folder});
        QTRY_VERIFY_WITH_TIMEOUT(recent.list().front().path == folder, patience);
        QVERIFY(recent.list().front().at != longAgo);
        QCOMPARE(recent.list().back().at, opened);
    }

    void aKeptRunIsOpenedByTheKeyboard()
    {
        work();
        QTRY_COMPARE_WITH_TIMEOUT(list("recentResults")->count(), 2, patience);
        openWindow(); // as after a restart
        remember();
        QTRY_COMPARE_WITH_TIMEOUT(list("recentResults")->count(), 2, patience);
        QCOMPARE(find<QTableView>("timingTable")->model()->rowCount(), 0);
        for (int i = 0; i < 2; ++i) { // asked for twice it is there once
            showAgain();
            list("recentResults")->setFocus();
            QTest::keyClick(list("recentResults"), Qt::Key_Home);
            QTest::keyClick(list("recentResults"), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!isShown(), patience);
            QCOMPARE(find<QTableView>("timingTable")->model()->rowCount(), 1);
        }
        QVERIFY(find<QTableView>("timingTable")->isVisible());
    }

    void everythingIsReachedByTab()
    {
        work();
        QStringList reached;
        button("startDemoButton")->setFocus();
        for (int i = 0; i < 6; ++i) {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name :
             {"startDemoButton", "startFolderButton", "startFreesoundButton", "recentFolders", "recentResults"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), qPrintable(reached.join(QLatin1Char(' '))));
    }

    void theCurrentFolderStaysCurrent()
    {
        QAction action;
        StartPage page({&action, &action, &action});
        const auto row = [](const char* name) {
            return RecentRow {RecentKind::Folder, name, QString::fromLatin1(name), {}, false};
        };
        page.setFolders({row("/a"), row("/b"), row("/c")});
        auto* lines = page.findChild<QListWidget*>(QStringLiteral("recentFolders"));
        lines->setCurrentRow(1);
        page.setFolders({row("/c"), row("/a"), row("/b")}); // /c was opened meanwhile
        QCOMPARE(lines->currentRow(), 2);
        page.setFolders({row("/c"), row("/a")}); // gone: the last line is
        QCOMPARE(lines->currentRow(), 1);
    }

    void whileNoFolderCanBeOpenedNoneIs()
    {
        QAction action;
        StartPage page({&action, &action, &action});
        page.setFolders({{RecentKind::Folder, "/s", QStringLiteral("s"), {}, false}});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QSignalSpy opened(&page, &StartPage::openRequested);
        auto* lines = page.findChild<QListWidget*>(QStringLiteral("recentFolders"));
        for (const bool possible : {false, true}) {
            action.setEnabled(possible);
            QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualItemRect(lines->item(0)).center());
            QCOMPARE(opened.count(), possible ? 1 : 0);
        }
    }

    void aNarrowWindowNeedsNoScrollingSideways()
    {
        QAction action;
        StartPage page({&action, &action, &action});
        page.setFolders({{RecentKind::Folder, "/s", QStringLiteral("a rather long name of a folder of sounds"),
                          QStringLiteral("28/11/26 17:40 · 12 files converted · /home/somebody/Music/s"), false}});
        page.resize(page.fontMetrics().averageCharWidth() * 50, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto top = [&page](const char* name) {
            const auto* widget = page.findChild<QWidget*>(QString::fromLatin1(name));
            return widget->mapTo(&page, QPoint()).y();
        };
        QCOMPARE(page.findChild<QScrollArea*>(QStringLiteral("startArea"))->horizontalScrollBar()->maximum(), 0);
        QVERIFY(top("startFolderButton") > top("startDemoButton"));
        page.resize(page.fontMetrics().averageCharWidth() * 150, 500);
        QTRY_COMPARE(top("startFolderButton"), top("startDemoButton"));
    }

private:
    bool isShown() const { return find<QWidget>("startPage")->isVisible(); }
    QListWidget* list(const char* name) const { return find<QListWidget>(name); }

    void remember() const
    {
        m_window->keepReportsIn(m_folder->path() / "runs");
        m_window->starting().keepIn(m_folder->path() / "recent.json", m_folder->path() / "runs");
    }

    void showAgain() const
    {
        while (!isShown() || !action("startPageAction")->isChecked())
            action("startPageAction")->trigger();
    }

    /// Two sounds are converted and analysed; then the page is shown again.
    void work() const
    {
        addTones(2);
        openFolder();
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        showAgain();
        QTRY_VERIFY_WITH_TIMEOUT(list("recentFolders")->count() == 1
                                     && list("recentFolders")->item(0)->text().contains(QStringLiteral("analysed")),
                                 patience);
    }

    void clickLine(const char* name, int row) const
    {
        const QListWidget* lines = list(name);
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualItemRect(lines->item(row)).center());
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <iterator>

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

#include "app/desktop/continuing.h"
#include "app/desktop/panels/downloadbar.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

/// A download that was interrupted goes on in the window, by clicks, and what was to follow it follows.
class TestWindowFetches : public QObject, private WindowFixture
{
    Q_OBJECT

    static constexpr int limit = 12;

    std::filesystem::path journals() const { return m_folder->path() / "journals"; }
    std::filesystem::path downloads() const { return m_folder->path() / "down loads"; }

    std::vector<std::filesystem::path> journalsThere() const
    {
        std::vector<std::filesystem::path> found;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(journals(), error))
            found.push_back(entry.path());
        return found;
    }

    int count(const char* extension) const
    {
        int files = 0;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(downloads(), error))
            files += entry.path().extension() == extension && !entry.path().filename().native().starts_with('.');
        return files;
    }

    /// Closes the window when a few of the sounds are there.
    void closeInDownload()
    {
        action("freesoundTabAction")->trigger();
        choose("soundSourceBox", true);
        m_window->findChild<DownloadBar*>()->setFolder(downloads());
        find<QSpinBox>("limitBox")->setValue(limit);
        find<QPlainTextEdit>("queriesEdit")->setPlainText(QStringLiteral("cello\nharmonica\nsnare"));
        QTest::keyClick(find<QPlainTextEdit>("queriesEdit"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        m_found = find<QTableView>("soundTable")->model()->rowCount();
        click("downloadButton");
        QTRY_VERIFY_WITH_TIMEOUT(count(".mp3") > 1, patience);
        const QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->close();
        QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, patience);
        QVERIFY(count(".mp3") < m_found);
        QCOMPARE(journalsThere().size(), std::size_t(1));
    }

    /// As at a start of the program.
    void startAgain()
    {
        openWindow();
        m_window->continuing().keepIn(journals());
        m_window->continuing().lookBack();
        QTRY_VERIFY_WITH_TIMEOUT(button("continueButton")->isVisible(), patience);
    }

    int m_found = 0;

private Q_SLOTS:
    void initTestCase() { qunsetenv("TUTTI_FREESOUND_KEY"); }
    void init()
    {
        open();
        m_window->continuing().keepIn(journals());
    }
    void cleanup() { close(); }

    void aDownloadGoesOn_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("closed") << false;
        QTest::newRow("killed, in the middle of a line") << true;
    }

    void aDownloadGoesOn()
    {
        QFETCH(bool, killed);
        closeInDownload();
        const int before = count(".mp3");
        if (killed) {
            std::ifstream stream(journalsThere().front(), std::ios::binary);
            const std::string text {std::istreambuf_iterator<char>(stream), {}};
            std::filesystem::resize_file(journalsThere().front(), text.rfind("{\"ended\"") - 30);
        }
        startAgain();
        const QString offer = find<QLabel>("continueText")->text();
        QVERIFY2(offer.startsWith(QStringLiteral("The download of ")), offer.toUtf8().constData());
        QVERIFY2(offer.contains(QStringLiteral(" of %1 done, ").arg(m_found)), offer.toUtf8().constData());
        click("continueButton");
        QVERIFY(!button("continueButton")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && count(".wav") == m_found, patience * 3);
        QCOMPARE(count(".mp3"), m_found);
        QVERIFY(count(".mp3") > before);
        // What was to follow has followed, and the sounds are shown.
        QCOMPARE(count(".png"), m_found);
        QCOMPARE(find<QTableView>("soundTable")->model()->rowCount(), m_found);
        QVERIFY(!m_window->hasFailures());
        QVERIFY(journalsThere().empty());
    }

    void anOfferIsDismissed()
    {
        closeInDownload();
        startAgain();
        click("dismissButton");
        QTRY_VERIFY_WITH_TIMEOUT(journalsThere().empty(), patience);
        QVERIFY(count(".mp3") < m_found);
    }
};

QTEST_MAIN(TestWindowFetches)
#include "tst_windowfetches.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "app/desktop/models/soundrow.h"
#include "app/desktop/panels/downloadbar.h"
#include "app/desktop/panels/freesoundpanel.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

/// Searches the offline library in the window and downloads from it, as a person would.
class TestFreesoundWindow : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("TUTTI_FREESOUND_KEY"); }

    void init()
    {
        open();
        action("freesoundTabAction")->trigger();
        choose("soundSourceBox", true);
        m_window->findChild<DownloadBar*>()->setFolder(downloads());
    }

    void cleanup() { close(); }

    void severalQueriesAreSearchedAtOnce()
    {
        search("cello\nharmonica", 6);
        QCOMPARE(sounds()->model()->rowCount(), 12);
        QVERIFY(find<QLabel>("soundStatus")->text().startsWith(QStringLiteral("12 sound")));
        QVERIFY(button("downloadButton")->isEnabled());
        QVERIFY(button("downloadButton")->text().contains(QStringLiteral("12")));
        sounds()->selectRow(3);
        QVERIFY(button("downloadButton")->text().endsWith(QStringLiteral(" 1")));
    }

    void aQueryThatFindsNothingIsNamed()
    {
        search("cello\nbagpipes of glass", 2);
        const QString status = find<QLabel>("soundStatus")->text();
        QVERIFY2(status.endsWith(QStringLiteral("Nothing was found for bagpipes of glass.")), qPrintable(status));
        search("cello", 2);
        QVERIFY(!find<QLabel>("soundStatus")->text().contains(QStringLiteral("Nothing")));
    }

    void whatIsDownloadedJoinsTheFilesAndIsDone()
    {
        search("snare", 4);
        QTest::keyClick(sounds(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(sounds(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && table()->model()->rowCount() == 4, patience);
        QCOMPARE(states(), QStringList(4, QStringLiteral("done")));
        QVERIFY(stateOfRow(0).startsWith(QStringLiteral("done")));
        QCOMPARE(count(".mp3"), 4);
        QCOMPARE(count(".wav"), 4);
        QCOMPARE(count(".png"), 4);
        QVERIFY(std::filesystem::exists(downloads() / "credits.txt"));
        QCOMPARE(find<QTableView>("timingTable")->model()->rowCount(), 3);
        QVERIFY(!m_window->hasFailures());
    }

    void withoutTheTickNothingIsDone()
    {
        search("snare", 2);
        click("thenDoBox");
        click("downloadButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && table()->model()->rowCount() == 2, patience);
        QCOMPARE(count(".mp3"), 2);
        QCOMPARE(count(".wav"), 0);
    }

    void whatIsHereIsMarkedAndNotFetchedTwice()
    {
        search("snare", 2);
        click("thenDoBox");
        click("downloadButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && count(".mp3") == 2, patience);
        search("snare", 3);
        QTRY_COMPARE(std::ranges::count(states(), QStringLiteral("already here")), 2);
        QVERIFY(button("downloadButton")->text().endsWith(QStringLiteral(" 1")));
    }

    void aDownloadStandsBesideItsTwinOneAtATime()
    {
        search("snare", 4);
        click("thenDoBox");
        QVERIFY(!action("timeDownloadAction")->isEnabled());
        click("downloadButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && count(".mp3") == 4, patience);
        action("timeDownloadAction")->trigger();
        const QAbstractItemModel* runs = find<QTableView>("timingTable")->model();
        QTRY_COMPARE_WITH_TIMEOUT(runs->rowCount(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QCOMPARE(count(".mp3"), 4);
        QCOMPARE(states(), QStringList(4, QStringLiteral("done")));
        QStringList first;
        for (int column = 0; column < runs->columnCount(); ++column)
            first << runs->index(0, column).data().toString();
        QVERIFY2(first.contains(QStringLiteral("6")), qPrintable(first.join(QLatin1Char('|'))));
    }

    void aFolderForCommercialUseRefuses()
    {
        click("commercialBox");
        click("filterButton");
        for (const char* license : {"licenseBox-cc0", "licenseBox-by", "licenseBox-by-nc"})
            click(license);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(downloads() / "credits.json"), patience);
        search("cello", 2);
        QVERIFY(sounds()->model()->rowCount() > 0);
        click("downloadButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && states().front().startsWith(QStringLiteral("failed: ")),
                                 patience);
        QCOMPARE(count(".mp3"), 0);
        QVERIFY(button("retryDownloadButton")->isVisible());
    }

    void creditsAreCopied()
    {
        search("cello", 2);
        sounds()->selectAll();
        action("copyCreditAction")->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains(QStringLiteral(" by ")) && lines[0].contains(QStringLiteral("License: ")));
    }

    void creditsOfFilesAreListed()
    {
        search("cello", 2);
        click("thenDoBox");
        click("downloadButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && table()->model()->rowCount() == 2, patience);
        action("creditsAction")->trigger();
        auto* text = find<QPlainTextEdit>("creditsText");
        QVERIFY(text);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("License: ")), patience);
        find<QComboBox>("creditsFormatBox")->setCurrentIndex(1);
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("file,id,name,")));
    }

    void searchesStartFromASound()
    {
        search("cello", 3);
        sounds()->selectRow(0);
        const QString author = cell(0, SoundColumn::Author);
        action("searchAuthorAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QVERIFY(sounds()->model()->rowCount() > 0);
        for (int row = 0; row < sounds()->model()->rowCount(); ++row)
            QCOMPARE(cell(row, SoundColumn::Author), author);
    }

    void nothingFoundSaysWhatToDo()
    {
        search("zyzzyva", 3);
        QCOMPARE(sounds()->model()->rowCount(), 0);
        QVERIFY(find<QLabel>("resultsHint")->text().contains(QStringLiteral("other words")));
        QVERIFY(!button("downloadButton")->isEnabled());
    }

    void withoutAKeyThePageSaysHowToGetOne()
    {
        QVERIFY(!find<QWidget>("keyPage")->isVisible());
        choose("soundSourceBox", false);
        QVERIFY(find<QWidget>("keyPage")->isVisible());
        QVERIFY(!sounds()->isVisible());
        click("useOfflineButton");
        QVERIFY(!find<QWidget>("keyPage")->isVisible());
        QVERIFY(find<QPlainTextEdit>("queriesEdit")->isVisible());
    }

    void tabGoesFromTopToBottom()
    {
        click("filterButton");
        find<QWidget>("soundSourceBox")->setFocus();
        QStringList seen;
        for (int i = 0; i < 30; ++i) {
            seen << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QStringList expected = FreesoundPanel::tabOrder();
        expected.removeIf([this](const QString& name) {
            const auto* widget = m_window->findChild<QWidget*>(name);
            return !widget->isVisible() || !widget->isEnabled();
        });
        QVERIFY(expected.size() > 20);
        QCOMPARE(seen.mid(0, expected.size()), expected);
    }

    void choicesAreRemembered()
    {
        find<QSpinBox>("connectionsBox")->setValue(3);
        click("thenDoBox");
        m_window->close();
        openWindow();
        QCOMPARE(find<QSpinBox>("connectionsBox")->value(), 3);
        QVERIFY(!button("thenDoBox")->isChecked());
        QVERIFY(find<QComboBox>("soundSourceBox")->currentData().toBool());
        QVERIFY(m_window->findChild<DownloadBar*>()->choices().folder == downloads());
    }

private:
    std::filesystem::path downloads() const { return m_folder->path() / "down loads"; }
    QTableView* sounds() const { return find<QTableView>("soundTable"); }

    void search(const char* words, int limit) const
    {
        find<QSpinBox>("limitBox")->setValue(limit);
        find<QPlainTextEdit>("queriesEdit")->setPlainText(QString::fromUtf8(words));
        QTest::keyClick(find<QPlainTextEdit>("queriesEdit"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }

    QString cell(int row, SoundColumn column) const
    {
        return sounds()->model()->index(row, static_cast<int>(column)).data().toString();
    }

    QStringList states() const
    {
        QStringList texts;
        for (int row = 0; row < sounds()->model()->rowCount(); ++row)
            texts << cell(row, SoundColumn::State);
        return texts;
    }

    int count(const char* extension) const
    {
        int files = 0;
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(downloads(), error))
            files +=
                entry.path().extension() == extension && !entry.path().filename().native().starts_with('.') ? 1 : 0;
        return files;
    }
};

QTEST_MAIN(TestFreesoundWindow)
#include "tst_freesoundwindow.moc"

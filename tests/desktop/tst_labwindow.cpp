// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include "app/desktop/panels/labpanel.h"
#include "app/desktop/timinglab.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

/// Compares in the window by clicks and keys, as a person would.
class TestLabWindow : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_window->lab().keepIn(m_folder->path() / "kept");
    }

    void cleanup() { close(); }

    void syntheticWorkIsComparedByClicks()
    {
        ask();
        choose("compareWorkBox", static_cast<int>(WorkKind::Synthetic));
        makeSmall();
        QTRY_VERIFY_WITH_TIMEOUT(sentence().startsWith(QStringLiteral("This takes about")), patience);
        accept();
        QVERIFY(!m_window->isIdle());
        QVERIFY(!button("runButton")->isEnabled());
        QVERIFY(button("cancelButton")->isEnabled());
        QVERIFY(!action("demoAction")->isEnabled());
        QCOMPARE(find<LabPanel>("labPanel")->currentPage(), QStringLiteral("comparison"));
        QCOMPARE(find<QTabWidget>("resultTabs")->currentIndex(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QVERIFY2(find<QLabel>("comparisonSentence")->text().contains(QStringLiteral("QtConcurrent")),
                 qPrintable(find<QLabel>("comparisonSentence")->text()));
        QCOMPARE(find<QTableView>("comparisonTable")->model()->rowCount(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(find<QListWidget>("keptList")->count(), 1, patience);
        QVERIFY(action("compareAgainAction")->isEnabled());
        QVERIFY(action("exportComparisonAction")->isEnabled());
        // Its runs stand beside the others.
        QCOMPARE(find<QTableView>("timingTable")->model()->rowCount(), 2);
        QVERIFY(!m_window->hasFailures());
    }

    void choicesAndPageAreRemembered()
    {
        ask();
        choose("compareWorkBox", static_cast<int>(WorkKind::Synthetic));
        makeSmall();
        find<QSpinBox>("compareCountBox")->setValue(5);
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        m_window->close();
        openWindow();
        QCOMPARE(find<LabPanel>("labPanel")->currentPage(), QStringLiteral("comparison"));
        ask();
        QCOMPARE(find<QSpinBox>("compareCountBox")->value(), 5);
        QVERIFY(!find<QCheckBox>("compare-openmp")->isChecked());
    }

    void aComparisonIsCancelled()
    {
        ask();
        choose("compareWorkBox", static_cast<int>(WorkKind::Synthetic));
        makeSmall();
        find<QSpinBox>("compareCountBox")->setValue(500);
        find<QDoubleSpinBox>("compareMillisecondsBox")->setValue(20);
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("statusText")->text().startsWith(QStringLiteral("Comparing")), patience);
        click("cancelButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QVERIFY(button("compareButton")->isEnabled());
    }

    void filesOfTheListAreCompared()
    {
        addTones(4);
        openFolder();
        ask();
        QCOMPARE(find<QComboBox>("compareWorkBox")->currentData().toInt(), static_cast<int>(WorkKind::Files));
        makeSmall();
        button("compareAllButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(sentence().startsWith(QStringLiteral("All 4")), patience);
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QCOMPARE(find<QTableView>("comparisonTable")->model()->rowCount(), 2);
        for (const auto& entry : std::filesystem::directory_iterator(m_folder->path() / "s"))
            QCOMPARE(entry.path().extension().string(), std::string(".mp3"));
    }

    void entriesAreSeenInTheTimeline()
    {
        ask();
        choose("compareWorkBox", static_cast<int>(WorkKind::Synthetic));
        makeSmall();
        accept();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        auto* entries = find<QTableView>("comparisonTable");
        entries->selectRow(1);
        QTest::keyClick(entries, Qt::Key_Return);
        QCOMPARE(find<QTabWidget>("resultTabs")->currentIndex(), 2);
    }

    void aKeptOneIsOpenedNamedAndDeleted()
    {
        ask();
        choose("compareWorkBox", static_cast<int>(WorkKind::Synthetic));
        makeSmall();
        accept();
        auto* list = find<QListWidget>("keptList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        openWindow();
        m_window->lab().keepIn(m_folder->path() / "kept");
        list = find<QListWidget>("keptList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, patience);
        list->setCurrentRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(action("exportComparisonAction")->isEnabled(), patience);
        QVERIFY(!action("compareAgainAction")->isEnabled());
        action("renameComparisonAction")->trigger();
        QTest::keyClicks(find<QLineEdit>("comparisonName"), QStringLiteral("Monday"));
        QTest::keyClick(find<QLineEdit>("comparisonName"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(list->item(0)->text(), QStringLiteral("Monday"), patience);
        action("removeComparisonAction")->trigger();
        auto* box = find<QDialog>("removeComparisonBox");
        QVERIFY(box);
        box->findChildren<QPushButton*>().back()->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 0, patience);
    }

    void everyPageHasAnActionAndAButton()
    {
        auto* lab = find<LabPanel>("labPanel");
        const QStringList names {QStringLiteral("runs"),  QStringLiteral("comparison"), QStringLiteral("scaling"),
                                 QStringLiteral("where"), QStringLiteral("whatif"),     QStringLiteral("lessons")};
        QCOMPARE(lab->pageNames(), names);
        for (const QString& name : names) {
            m_window->findChild<QAction*>(QStringLiteral("labAction-") + name)->trigger();
            QCOMPARE(lab->currentPage(), name);
            QCOMPARE(find<QTabWidget>("resultTabs")->currentIndex(), 1);
            QVERIFY(m_window->findChild<QAbstractButton*>(QStringLiteral("labPage-") + name)->isChecked());
        }
    }

    void arrowsMoveAlongThePages()
    {
        action("timingTabAction")->trigger();
        auto* lab = find<LabPanel>("labPanel");
        auto* first = button("labPage-runs");
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("labPage-comparison"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(lab->currentPage(), QStringLiteral("comparison"));
    }

    void actionsStandInTheMenuWithShortcuts()
    {
        for (const char* name : {"compareAction", "compareAgainAction", "exportComparisonAction",
                                 "renameComparisonAction", "removeComparisonAction", "compareAcrossAction"}) {
            QVERIFY2(!action(name)->shortcut().isEmpty(), name);
            QVERIFY2(find<QMenu>("timingMenu")->actions().contains(action(name)), name);
        }
    }

private:
    void ask() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(button("compareButton")->isEnabled(), patience);
        click("compareButton");
        QVERIFY(find<QDialog>("compareDialog"));
    }

    /// Two engines, few rounds, little work that waits.
    void makeSmall() const
    {
        for (const char* engine : {"compare-openmp", "compare-processes", "compare-mpi"})
            find<QCheckBox>(engine)->setChecked(false);
        find<QLineEdit>("compareWorkersLine")->setText(QStringLiteral("2"));
        find<QSpinBox>("compareRoundsBox")->setValue(3);
        find<QSpinBox>("compareCountBox")->setValue(8);
        find<QDoubleSpinBox>("compareMillisecondsBox")->setValue(2);
        choose("compareKindBox", static_cast<int>(SyntheticKind::Wait));
    }

    QString sentence() const { return find<QLabel>("compareSentence")->text(); }

    void accept() const
    {
        auto* dialog = find<QDialog>("compareDialog");
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(TestLabWindow)
#include "tst_labwindow.moc"

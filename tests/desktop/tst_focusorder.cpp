// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QActionGroup>
#include <QDialog>
#include <QTabWidget>
#include <QTest>

#include "app/desktop/panels/continuebar.h"
#include "tests/desktop/filledwindow.h"
#include "tests/desktop/focuswalk.h"

using namespace tutti;

/// Goes everywhere by keyboard, and comes back.
class TestFocusOrder : public QObject, private FilledWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openFilled(); }
    void cleanupTestCase() { close(); }

    void everyPageIsWalkedThrough_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"freesoundTabAction", "folderTabAction", "spectrumTabAction", "timelineTabAction",
                                 "logTabAction", "enterKeyAction", "labAction-runs", "labAction-comparison",
                                 "labAction-scaling", "labAction-where", "labAction-whatif", "labAction-lessons"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyPageIsWalkedThrough()
    {
        QFETCH(const QString, name);
        m_window->findChild<QAction*>(name)->trigger();
        find<QWidget>("convertBox")->setFocus();
        walk(*m_window);
        if (name == QStringLiteral("enterKeyAction"))
            action("freesoundTabAction")->trigger();
    }

    void theStartPageIsWalkedThrough()
    {
        action("startPageAction")->trigger();
        QVERIFY(find<QWidget>("startPage")->isVisible());
        walk(*m_window);
        action("startPageAction")->trigger();
        QVERIFY(!find<QWidget>("startPage")->isVisible());
    }

    void anInterruptedRunStandsBeforeEverythingElse()
    {
        auto* bar = find<ContinueBar>("continueBar");
        InterruptedRun run;
        run.tasks = run.left = 3;
        bar->setOffer(run);
        find<QWidget>("continueText")->setFocus();
        FocusWalk walk(*m_window);
        walk.go(Qt::NoModifier);
        QVERIFY2(walk.complaints().isEmpty(), qPrintable(walk.complaints().join(QLatin1Char('\n'))));
        QStringList names;
        for (const QWidget* widget : walk.seen().first(4))
            names << widget->objectName();
        bar->setOffer({});
        QCOMPARE(names,
                 QStringList({QStringLiteral("continueText"), QStringLiteral("continueButton"),
                              QStringLiteral("dismissButton"), QStringLiteral("convertBox")}));
    }

    void everyDialogIsWalkedThrough_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"optionsAction", "compareAction", "aboutAction", "creditsAction"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyDialogIsWalkedThrough()
    {
        QFETCH(const QString, name);
        m_window->findChild<QAction*>(name)->trigger();
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* tabs = dialog->findChild<QTabWidget*>();
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs)
                tabs->setCurrentIndex(page);
            walk(*dialog);
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private:
    static void walk(QWidget& window)
    {
        FocusWalk walk(window);
        walk.go(Qt::NoModifier);
        const int forwards = static_cast<int>(walk.seen().size());
        walk.go(Qt::ShiftModifier);
        const QStringList complaints = walk.complaints() + walk.mouseOnly();
        for (const QString& complaint : complaints)
            qWarning("%s", qPrintable(complaint));
        QVERIFY(complaints.isEmpty());
        QVERIFY(forwards > 0);
    }
};

QTEST_MAIN(TestFocusOrder)
#include "tst_focusorder.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QTest>

#include "tests/desktop/accessibletree.h"
#include "tests/desktop/filledwindow.h"

using namespace tutti;

/// What screen readers find, and what they are told.
class TestAccessibility : public QObject, private FilledWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        openFilled();
        showOffer();
        // Charts draw when they are seen first.
        for (QAction* page : m_window->findChild<QActionGroup*>(QStringLiteral("labPages"))->actions())
            page->trigger();
        for (const char* tab : {"timelineTabAction", "spectrumTabAction"})
            action(tab)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
    }
    void cleanupTestCase() { close(); }

    void theWindowHasNamesForEverything()
    {
        const AccessibleTree tree(*m_window);
        verify(tree);
        QVERIFY(button("continueButton")->isVisible());
        QVERIFY(tree.controls() > 100);
        for (const char* chart : {"tutti::RunBarChart", "tutti::IntervalChart", "tutti::ScalingChart",
                                  "tutti::WaterfallChart", "tutti::TimelineView", "tutti::SpectrumPlot"})
            QVERIFY2(tree.charts().contains(QString::fromLatin1(chart)), chart);
    }

    void dialogsHaveNamesForEverything_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"optionsAction", "compareAction", "aboutAction", "creditsAction"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void dialogsHaveNamesForEverything()
    {
        QFETCH(const QString, name);
        m_window->findChild<QAction*>(name)->trigger();
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        const AccessibleTree tree(*dialog);
        verify(tree);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private:
    static void verify(const AccessibleTree& tree)
    {
        for (const QString& complaint : tree.complaints())
            qWarning("%s", qPrintable(complaint));
        QVERIFY(tree.complaints().isEmpty());
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

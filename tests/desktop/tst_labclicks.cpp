// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

#include "app/desktop/panels/scalingpanel.h"
#include "app/desktop/timinglab.h"
#include "tests/desktop/comparisons.h"
#include "tests/desktop/windowfixture.h"

using namespace tutti;

/// What the pages of the timing lab offer to do, clicked on in the window.
class TestLabClicks : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_window->lab().keepIn(m_folder->path() / "kept");
    }

    void cleanup() { close(); }

    void aPredictionIsRun()
    {
        addTones(4);
        openFolder();
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        const int before = find<QTableView>("timingTable")->model()->rowCount();
        showPage("whatif");
        const int workers = find<QSpinBox>("whatIfWorkers")->value() + 1;
        find<QSpinBox>("whatIfWorkers")->setValue(workers);
        const QString predicted = find<QLabel>("whatIfPrediction")->text();
        click("whatIfRunIt");
        QVERIFY(!button("whatIfRunIt")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        const QAbstractItemModel* runs = find<QTableView>("timingTable")->model();
        QCOMPARE(runs->rowCount(), before + 1);
        QVERIFY(find<QLabel>("whatIfPrediction")->text() != predicted); // what was measured stands beside it
        QVERIFY(button("whatIfRunIt")->isEnabled());
        QVERIFY(!m_window->hasFailures());
    }

    void theOfferedSettingBecomesTheChosenOne()
    {
        choose("engineBox", QStringLiteral("sequential"));
        find<ScalingPanel>("scalingPanel")->setComparison(threads());
        showPage("scaling");
        click("scalingUse");
        QCOMPARE(find<QComboBox>("engineBox")->currentData().toString(), QStringLiteral("openmp"));
        QCOMPARE(find<QSpinBox>("workersBox")->value(), 2);
        QVERIFY2(find<QLabel>("statusMessage")->text().startsWith(QStringLiteral("From now on: Threads (OpenMP)")),
                 qPrintable(find<QLabel>("statusMessage")->text()));
        // It is the default of the next start too.
        m_window->close();
        openWindow();
        QCOMPARE(find<QComboBox>("engineBox")->currentData().toString(), QStringLiteral("openmp"));
        QCOMPARE(find<QSpinBox>("workersBox")->value(), 2);
    }

    void aLessonIsGuessedRunAndStopped()
    {
        showPage("lessons");
        find<QListWidget>("lessonList")->setCurrentRow(0);
        auto* run = find<QPushButton>("lessonRun");
        QVERIFY(!run->isEnabled());
        for (auto* field : m_window->findChildren<QDoubleSpinBox*>(QRegularExpression(QStringLiteral("^lessonGuess"))))
            field->setValue(1.5);
        QVERIFY(run->isEnabled());
        click("lessonRun");
        QVERIFY(!m_window->isIdle());
        QVERIFY(!button("runButton")->isEnabled());
        QVERIFY(find<QPushButton>("lessonCancel")->isVisible());
        click("lessonCancel");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(run->isVisible() && run->isEnabled(), patience);
    }

private:
    /// One after the other in 4 s, threads with 2 workers in 2.02 s and with 4 in 2 s.
    static Comparison threads()
    {
        Comparison comparison;
        comparison.job = "convert";
        comparison.machine.physicalCores = 2;
        comparison.machine.logicalCores = 4;
        comparison.entries = {entryOf({"sequential", 1, ""}, {4, 4, 4}),
                              entryOf({"openmp", 2, "dynamic"}, {2.02, 2.02, 2.02}, 4),
                              entryOf({"openmp", 4, "dynamic"}, {2, 2, 2}, 4)};
        comparison.entries[0].speedup = SpeedUp {};
        return comparison;
    }

    void showPage(const char* name) const
    {
        action(("labAction-" + std::string(name)).c_str())->trigger();
        // Buttons move to their places when the page is laid out.
        QTRY_VERIFY(find<QWidget>("labPanel")->isVisible());
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestLabClicks)
#include "tst_labclicks.moc"

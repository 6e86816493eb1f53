// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include "app/desktop/charts/timelineview.h"
#include "app/desktop/models/whatifmodel.h"
#include "app/desktop/panels/runchooser.h"
#include "app/desktop/panels/whatifpanel.h"
#include "core/timing/replay.h"
#include "tests/desktop/labsamples.h"

using namespace tutti;

namespace {

template<typename Widget>
Widget* child(const QWidget& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

struct Fixture
{
    Fixture()
    {
        panel.resize(1100, 420);
        panel.show();
        panel.setRuns(runs);
        panel.showRun(0);
        table = child<QTableView>(panel, "whatIfTable");
        workers = child<QSpinBox>(panel, "whatIfWorkers");
        prediction = child<QLabel>(panel, "whatIfPrediction");
        view = child<TimelineView>(panel, "whatIfView");
    }

    RunList runs = sampleRuns();
    WhatIfPanel panel;
    QTableView* table = nullptr;
    QSpinBox* workers = nullptr;
    QLabel* prediction = nullptr;
    TimelineView* view = nullptr;
};

} // namespace

class TestWhatIfPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void withoutRunsItSaysWhatWillCome()
    {
        WhatIfPanel panel;
        panel.show();
        QVERIFY(child<QLabel>(panel, "whatIfEmpty")->isVisible());
        QVERIFY(!child<QPushButton>(panel, "whatIfRunIt")->isEnabled());
    }

    void theNewestRunIsReplayedAsItWas()
    {
        WhatIfPanel panel;
        panel.setRuns(sampleRuns());
        QCOMPARE(child<RunChooser>(panel, "whatIfRun")->run(), 2);
        QCOMPARE(child<QSpinBox>(panel, "whatIfWorkers")->value(), 2);
        QCOMPARE(child<QComboBox>(panel, "whatIfSchedule")->currentText(), QStringLiteral("Longest first"));
    }

    void otherWorkersGiveAnotherPrediction()
    {
        Fixture f;
        const QString before = f.prediction->text();
        f.workers->setValue(4);
        QVERIFY(f.prediction->text() != before);
        QVERIFY(f.prediction->text().startsWith(QStringLiteral("With 4 thread(s), longest first")));
        // The machine of the sample has one core.
        QVERIFY(child<QLabel>(f.panel, "whatIfCaution")->isVisible());
        f.workers->setValue(1);
        QVERIFY(!child<QLabel>(f.panel, "whatIfCaution")->isVisible());
    }

    void measuredAndPredictedStandOnOneAxis()
    {
        Fixture f;
        f.workers->setValue(4);
        const QRect measured = f.view->barRect({0, {0, 0}});
        const QRect predicted = f.view->barRect({1, {3, 0}});
        QVERIFY(predicted.top() > measured.bottom());
        QVERIFY(f.view->window().toSeconds() >= f.runs[0]->wallSeconds);
    }

    void theTableFillsAndItsCellsChoose()
    {
        Fixture f;
        QAbstractItemModel* model = f.table->model();
        QTRY_VERIFY(model->index(2, model->columnCount() - 1).data(Qt::UserRole).isValid());
        f.table->setCurrentIndex(model->index(2, 2));
        QCOMPARE(f.workers->value(), 4);
        QCOMPARE(child<QComboBox>(f.panel, "whatIfSchedule")->currentText(), QStringLiteral("Static"));
        QVERIFY(f.prediction->text().contains(QStringLiteral("static")));
        f.workers->setValue(3);
        QVERIFY(!f.table->currentIndex().isValid());
    }

    void whatIsNotSeenIsComputedLater()
    {
        WhatIfPanel panel;
        panel.setRuns(sampleRuns());
        const QAbstractItemModel* model = child<QTableView>(panel, "whatIfTable")->model();
        const QModelIndex last = model->index(model->rowCount() - 1, model->columnCount() - 1);
        auto* idle = panel.findChild<QTimer*>();
        QVERIFY(idle != nullptr);
        QTRY_VERIFY(!idle->isActive());
        QVERIFY(!last.data(Qt::UserRole).isValid());
        panel.show();
        QTRY_VERIFY(last.data(Qt::UserRole).isValid());
    }

    void runItAsksForTheSetting()
    {
        Fixture f;
        f.workers->setValue(4);
        Setting asked;
        int run = -1;
        connect(&f.panel, &WhatIfPanel::runRequested, this, [&](const Setting& setting, int of) {
            asked = setting;
            run = of;
        });
        auto* button = child<QPushButton>(f.panel, "whatIfRunIt");
        f.panel.setBusy(true);
        button->click();
        QCOMPARE(run, -1);
        f.panel.setBusy(false);
        button->click();
        QCOMPARE(run, 0);
        QCOMPARE(asked, (Setting {"qtconcurrent", 4, "longest-first"}));
    }

    void theMeasurementStandsBelowThePrediction()
    {
        Fixture f;
        f.workers->setValue(4);
        const double predicted = replay(*f.runs[0], {Schedule::LongestFirst, 4}).wallSeconds;
        f.panel.setMeasured(sampleRun("qtconcurrent", 4, 40, 1.25 * predicted));
        QVERIFY2(f.prediction->text().contains(QStringLiteral("25.0 % longer")), qPrintable(f.prediction->text()));
        // Both have four lanes now.
        QVERIFY(f.view->barRect({1, {3, 0}}).top() > f.view->barRect({0, {3, 0}}).bottom());
        // It stays when the run joins the list.
        RunList more = f.runs;
        more.push_back(std::make_shared<const RunRecord>(sampleRun("qtconcurrent", 4, 40, 3)));
        f.panel.setRuns(more);
        QVERIFY(f.prediction->text().contains(QStringLiteral("25.0 % longer")));
        // Another one takes its place.
        f.panel.setMeasured(sampleRun("qtconcurrent", 4, 40, 2 * predicted));
        QVERIFY2(f.prediction->text().contains(QStringLiteral("100.0 % longer")), qPrintable(f.prediction->text()));
        QVERIFY(f.view->barRect({1, {3, 0}}).top() > f.view->barRect({0, {3, 0}}).bottom());
        f.workers->setValue(2);
        QVERIFY(f.prediction->text().startsWith(QStringLiteral("With 2 thread(s)")));
        // The run that is replayed is on top again: it had one worker.
        QVERIFY(f.view->barRect({1, {1, 0}}).top() > f.view->barRect({0, {0, 0}}).bottom());
    }

    void aRunOfManyJobsIsReplayedStepByStep()
    {
        WhatIfPanel panel;
        panel.show();
        panel.setRuns({std::make_shared<const RunRecord>(sampleRun("qtconcurrent", 2, 25000, 60))});
        auto* prediction = child<QLabel>(panel, "whatIfPrediction");
        QVERIFY(prediction->text().isEmpty());
        child<QSpinBox>(panel, "whatIfWorkers")->setValue(4);
        QTRY_VERIFY(prediction->text().startsWith(QStringLiteral("With 4 thread(s), longest first")));
        // Whatever was on its way when the runs go is not looked for any more.
        child<QSpinBox>(panel, "whatIfWorkers")->setValue(3);
        panel.setRuns({});
        QTRY_VERIFY(child<QLabel>(panel, "whatIfEmpty")->isVisible());
        QCoreApplication::processEvents();
    }

    void aDownloadHasNoSchedules()
    {
        RunRecord download = sampleRun("network", 3, 12, 4);
        download.job = "fetch";
        WhatIfPanel panel;
        panel.setRuns({std::make_shared<const RunRecord>(download)});
        QVERIFY(!child<QComboBox>(panel, "whatIfSchedule")->isEnabled());
        QCOMPARE(child<QTableView>(panel, "whatIfTable")->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestWhatIfPanel)
#include "tst_whatifpanel.moc"

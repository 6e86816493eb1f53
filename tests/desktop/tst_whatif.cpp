// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include "app/desktop/models/whatifmodel.h"

using namespace tutti;

namespace {

/// Jobs of 4, 1, 1, 1, 1 s one after the other on a machine of two cores.
RunRecord fiveJobs()
{
    RunRecord run;
    run.job = "synthetic";
    run.engine = "sequential";
    run.machine.physicalCores = 2;
    run.machine.logicalCores = 2;
    double at = 0;
    for (const double took : {4.0, 1.0, 1.0, 1.0, 1.0}) {
        TaskRecord task;
        task.task = run.tasks.size();
        task.worker = 0;
        task.startedSeconds = at;
        task.finishedSeconds = at + took;
        at += took;
        run.tasks.push_back(task);
    }
    run.wallSeconds = at;
    return run;
}

void computeAll(WhatIfModel& model)
{
    while (model.computeNext()) {}
}

double secondsOf(const WhatIfModel& model, Schedule schedule, int workers)
{
    return model.indexOf({schedule, workers}).data(Qt::UserRole).toDouble();
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void workersGoPastTheCores()
    {
        RunRecord run = fiveJobs();
        QCOMPARE(whatIfWorkers(run), (std::vector<int> {1, 2, 4, 8}));
        run.machine.physicalCores = 6;
        run.machine.logicalCores = 12;
        run.workers = 5;
        QCOMPARE(whatIfWorkers(run), (std::vector<int> {1, 2, 4, 5, 6, 8, 12, 16}));
    }

    void aSettingIsWhatWouldHaveToBeRun_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("workers");
        QTest::addColumn<QString>("setting");
        QTest::newRow("one after the other becomes threads") << "sequential" << 4 << "qtconcurrent 4 static";
        QTest::newRow("one after the other stays with one worker") << "sequential" << 1 << "sequential 1 ";
        QTest::newRow("processes stay processes") << "processes" << 3 << "processes 3 static";
        QTest::newRow("downloads have no schedule") << "network" << 6 << "network 6 ";
    }
    void aSettingIsWhatWouldHaveToBeRun()
    {
        QFETCH(QString, engine);
        QFETCH(int, workers);
        RunRecord run = fiveJobs();
        run.engine = engine.toStdString();
        const Setting setting = whatIfSetting(run, {Schedule::Static, workers});
        const QString text =
            QStringLiteral("%1 %2 %3").arg(QString::fromStdString(setting.engine)).arg(setting.workers);
        QTEST(text.arg(QString::fromStdString(setting.schedule)), "setting");
    }

    void onlyMeasuredRunsCanBeReplayed()
    {
        RunRecord run = fiveJobs();
        QVERIFY(canBeReplayed(run));
        for (TaskRecord& task : run.tasks) {
            task.startedSeconds.reset();
            task.finishedSeconds.reset();
            task.report.outcome = Outcome::Skipped;
        }
        QVERIFY(!canBeReplayed(run));
        QVERIFY(!canBeReplayed({}));
    }

    void cellsComeOneAtATime()
    {
        WhatIfModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.computeNext());
        model.setRun(fiveJobs());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("\u2026"));
        QVERIFY(!model.index(0, 0).data(Qt::UserRole).isValid());
        QVERIFY(model.computeNext());
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("8.00 s"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("\u2026"));
        computeAll(model);
        QVERIFY(model.index(2, 3).data(Qt::UserRole).isValid());
    }

    // Longest first on two: 4 | 1+1+1+1. Static on two: 4+1+1 | 1+1. Eight workers: the job of 4 s alone.
    void predictionsAreTheSchedules()
    {
        WhatIfModel model;
        model.setRun(fiveJobs());
        computeAll(model);
        QCOMPARE(secondsOf(model, Schedule::LongestFirst, 2), 4.0);
        QCOMPARE(secondsOf(model, Schedule::Static, 2), 6.0);
        QCOMPARE(secondsOf(model, Schedule::Dynamic, 8), 4.0);
        QVERIFY(model.indexOf({Schedule::LongestFirst, 2}).data(WhatIfModel::bestRole).toBool());
        QVERIFY(!model.indexOf({Schedule::Static, 2}).data(WhatIfModel::bestRole).toBool());
    }

    void cellsKnowTheirOptions()
    {
        WhatIfModel model;
        model.setRun(fiveJobs());
        const ReplayOptions options = model.optionsAt(model.index(2, 3));
        QCOMPARE(options.schedule, Schedule::Static);
        QCOMPARE(options.workers, 8);
        QVERIFY(!model.indexOf({Schedule::Static, 7}).isValid());
        QCOMPARE(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Static"));
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("8"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"

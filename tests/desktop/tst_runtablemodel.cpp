// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include "app/desktop/models/runtablemodel.h"
#include "app/desktop/models/tabletext.h"
#include "tests/desktop/samples.h"

using namespace tutti;

namespace {

QString cell(const RunTableModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestRunTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void runsStandSideBySide()
    {
        RunTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<RunRecord> runs {sampleRun("sequential", 1, 40, 4), sampleRun("qtconcurrent", 2, 40, 2.5)};
        model.setRuns(sharedOf(runs));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, RunTableModel::Engine), QStringLiteral("One after the other"));
        QCOMPARE(cell(model, 0, RunTableModel::Schedule), QStringLiteral("\u2013"));
        QCOMPARE(cell(model, 1, RunTableModel::Schedule), QStringLiteral("Longest first"));
        QCOMPARE(cell(model, 1, RunTableModel::Workers), QStringLiteral("2"));
        QCOMPARE(cell(model, 1, RunTableModel::Wall), QStringLiteral("2.50 s"));
        QCOMPARE(cell(model, 1, RunTableModel::Startup), QStringLiteral("0.125 s"));
        QCOMPARE(cell(model, 1, RunTableModel::RealTime), QStringLiteral("480"));
        QCOMPARE(cell(model, 1, RunTableModel::Speedup), QStringLiteral("1.60"));
        QCOMPARE(cell(model, 1, RunTableModel::Efficiency), QStringLiteral("80 %"));
        QCOMPARE(cell(model, 1, RunTableModel::Files), QStringLiteral("40"));
        QCOMPARE(model.index(1, RunTableModel::Speedup).data(RunTableModel::sortRole).toDouble(), 1.6);
        QCOMPARE(model.lines()[0].group, model.lines()[1].group);
    }

    void aNewRunIsAddedAndChangesTheOldOnes()
    {
        RunTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<RunRecord> runs {sampleRun("openmp", 2, 40, 2.5)};
        model.setRuns(sharedOf(runs));
        QCOMPARE(cell(model, 0, RunTableModel::Speedup), QStringLiteral("\u2013"));
        QVERIFY(!model.index(0, RunTableModel::Speedup).data(RunTableModel::sortRole).isValid());
        QVERIFY(model.index(0, RunTableModel::Speedup)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("one after")));
        QSignalSpy inserted(&model, &RunTableModel::rowsInserted);
        QSignalSpy changed(&model, &RunTableModel::dataChanged);
        QSignalSpy reset(&model, &RunTableModel::modelReset);
        runs.push_back(sampleRun("sequential", 1, 40, 5));
        model.setRuns(sharedOf(runs));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell(model, 0, RunTableModel::Speedup), QStringLiteral("2.00"));
        runs.pop_back();
        model.setRuns(sharedOf(runs));
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void otherInputsMakeOtherGroups()
    {
        RunTableModel model;
        std::vector<RunRecord> runs {sampleRun("sequential", 1, 40, 4), sampleRun("openmp", 2, 40, 4)};
        runs[1].input.digest = "other";
        model.setRuns(sharedOf(runs));
        QVERIFY(model.lines()[0].group != model.lines()[1].group);
        QCOMPARE(cell(model, 1, RunTableModel::Speedup), QStringLiteral("\u2013"));
    }

    void doubtsStandInTheRemarks()
    {
        RunTableModel model;
        std::vector<RunRecord> runs {sampleRun("openmp", 2, 40, 1.5)};
        runs[0].tasks[3].report.outcome = Outcome::Skipped;
        model.setRuns(sharedOf(runs));
        QCOMPARE(cell(model, 0, RunTableModel::Remarks), QStringLiteral("files skipped, too short"));
        QVERIFY(model.index(0, RunTableModel::Wall)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("no measurement")));
    }

    void everyHeadingHasItsOwnWordsAndTip()
    {
        const RunTableModel model;
        std::set<QString> seen;
        for (int column = 0; column < model.columnCount(); ++column) {
            seen.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            seen.insert(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        QCOMPARE(seen.size(), std::size_t {2 * RunTableModel::columns});
        QVERIFY(!seen.contains(QString()));
        QVERIFY(model.headerData(RunTableModel::Efficiency, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("speed-up ÷ workers")));
    }

    void columnsSortByValueNotByText()
    {
        RunTableModel model;
        const std::vector<RunRecord> runs {sampleRun("openmp", 2, 40, 10), sampleRun("openmp", 2, 40, 9),
                                           sampleRun("openmp", 2, 40, 100)};
        model.setRuns(sharedOf(runs));
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(RunTableModel::sortRole);
        sorted.sort(RunTableModel::Wall);
        QCOMPARE(sorted.mapToSource(sorted.index(0, 0)).row(), 1);
        QCOMPARE(sorted.mapToSource(sorted.index(2, 0)).row(), 2);
    }

    void theTableGoesOutAsTextAndAsCsv()
    {
        RunTableModel model;
        std::vector<RunRecord> runs {sampleRun("openmp", 2, 40, 1.5)};
        runs[0].tasks[3].report.outcome = Outcome::Skipped;
        model.setRuns(sharedOf(runs));
        const QStringList text = shownTable(model).split(QLatin1Char('\n'));
        QCOMPARE(text.size(), 3);
        QVERIFY(text[0].startsWith(QStringLiteral("Job\tEngine\tWorkers\t")));
        QVERIFY(text[1].startsWith(QStringLiteral("Convert\tThreads (OpenMP)\t2\t1.50 s\t")));
        QLocale::setDefault(QLocale(QLocale::German));
        const QStringList csv = csvTable(model, RunTableModel::sortRole).split(QStringLiteral("\r\n"));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(csv.size(), 3);
        QVERIFY2(csv[1].startsWith(QStringLiteral("Convert,Threads (OpenMP),2,1.5,")), qPrintable(csv[1]));
        QVERIFY2(csv[1].endsWith(QStringLiteral(",40,\"files skipped, too short\"")), qPrintable(csv[1]));
    }
};

QTEST_GUILESS_MAIN(TestRunTableModel)
#include "tst_runtablemodel.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include "app/desktop/models/comparisontablemodel.h"
#include "app/desktop/models/tabletext.h"
#include "tests/desktop/comparisons.h"

using namespace tutti;

namespace {

using Model = ComparisonTableModel;

QString cell(const Model& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QVariant raw(const Model& model, int row, int column)
{
    return model.index(row, column).data(Model::sortRole);
}

/// One after the other in 4 s and two threads in 2 s; three rounds.
Comparison pair()
{
    Comparison comparison;
    comparison.job = "convert";
    comparison.rounds = 3;
    comparison.buildType = "Release";
    comparison.entries = {entryOf({"sequential", 1, ""}, {4, 4, 4}), entryOf({"openmp", 2, "dynamic"}, {2, 2, 2}, 4)};
    return comparison;
}

} // namespace

class TestComparisonTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEntryIsARow_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("raw");
        QTest::newRow("engine") << int {Model::Engine} << "Threads (OpenMP)"
                                << QVariant(QStringLiteral("Threads (OpenMP)"));
        QTest::newRow("workers") << int {Model::Workers} << "2" << QVariant(2);
        QTest::newRow("schedule") << int {Model::Schedule} << "Dynamic" << QVariant(QStringLiteral("Dynamic"));
        QTest::newRow("median") << int {Model::Median} << "2.00 s" << QVariant(2.0);
        QTest::newRow("interval") << int {Model::Interval} << "1.92–2.08 s" << QVariant(2.08 - 1.92);
        QTest::newRow("speed-up") << int {Model::Speedup} << "2.00 × (1.94–2.06)" << QVariant(2.0);
        QTest::newRow("efficiency") << int {Model::Efficiency} << "100 %" << QVariant(1.0);
        QTest::newRow("serial fraction") << int {Model::KarpFlatt} << "0.0 %" << QVariant(0.0);
        QTest::newRow("start-up") << int {Model::Startup} << "0.0800 s" << QVariant(0.08);
        QTest::newRow("same output") << int {Model::Same} << "same" << QVariant(true);
        QTest::newRow("mean") << int {Model::Mean} << "2.00 s" << QVariant(2.0);
        QTest::newRow("standard deviation") << int {Model::Sd} << "0.0400 s" << QVariant(0.04);
        QTest::newRow("minimum") << int {Model::Min} << "2.00 s" << QVariant(2.0);
        QTest::newRow("maximum") << int {Model::Max} << "2.00 s" << QVariant(2.0);
        QTest::newRow("load balance") << int {Model::LoadBalance} << "93 %" << QVariant(0.93);
        QTest::newRow("CPU time") << int {Model::Cpu} << "5.20 s" << QVariant(5.2);
    }
    void anEntryIsARow()
    {
        QFETCH(int, column);
        QFETCH(QVariant, raw);
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(pair());
        QCOMPARE(model.rowCount(), 2);
        QTEST(cell(model, 1, column), "text");
        const QVariant value = ::raw(model, 1, column);
        if (raw.typeId() == QMetaType::Double)
            QVERIFY(qAbs(value.toDouble() - raw.toDouble()) < 1e-12);
        else
            QCOMPARE(value, raw);
    }

    void whatIsNotThereIsADashAndNoValue()
    {
        Comparison comparison = pair();
        comparison.entries[1] = entryOf({"openmp", 2, "dynamic"}, {2}, 4);
        ComparisonEntry failed;
        failed.setting = {"mpi", 2, "dynamic"};
        failed.failure = "mpiexec is not in PATH.";
        comparison.entries.push_back(failed);
        Model model;
        model.setComparison(comparison);
        QCOMPARE(cell(model, 0, Model::Schedule), QStringLiteral("–"));
        QCOMPARE(cell(model, 0, Model::KarpFlatt), QStringLiteral("–"));
        for (const int column : {Model::Interval, Model::Sd}) {
            QCOMPARE(cell(model, 1, column), QStringLiteral("–"));
            QVERIFY(!raw(model, 1, column).isValid());
        }
        for (const int column : {Model::Median, Model::Speedup, Model::Same, Model::Cpu}) {
            QCOMPARE(cell(model, 2, column), QStringLiteral("–"));
            QVERIFY(!raw(model, 2, column).isValid());
        }
        QVERIFY(model.index(2, Model::Median).data(Qt::ToolTipRole).toString().contains(QStringLiteral("not in PATH")));
    }

    void anEntryThatDiffersHasNoSpeedUp()
    {
        Comparison comparison = pair();
        comparison.entries[1].identical = false;
        comparison.entries[1].speedup.reset();
        Model model;
        model.setComparison(comparison);
        QCOMPARE(cell(model, 1, Model::Speedup), QStringLiteral("differs"));
        QCOMPARE(cell(model, 1, Model::Same), QStringLiteral("differs"));
        QVERIFY(!raw(model, 1, Model::Speedup).isValid());
        QCOMPARE(raw(model, 1, Model::Same), QVariant(false));
        QCOMPARE(cell(model, 1, Model::TrustLight), QStringLiteral("Red: outputs differ"));
        QCOMPARE(raw(model, 1, Model::TrustLight).toInt(), static_cast<int>(Light::Red));
        QVERIFY(model.index(1, Model::TrustLight)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("not the same work")));
    }

    void moreRoundsKeepTheRows()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(pair());
        QSignalSpy changed(&model, &Model::dataChanged);
        QSignalSpy reset(&model, &Model::modelReset);
        Comparison next = pair();
        next.entries[1] = entryOf({"openmp", 2, "dynamic"}, {2, 2, 1.9, 1.9}, 4);
        model.setComparison(next);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        next.entries[1].setting.workers = 4;
        model.setComparison(next);
        QCOMPARE(reset.size(), 1);
        model.setComparison({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyHeadingHasItsOwnWordsAndTip()
    {
        const Model model;
        std::set<QString> seen;
        for (int column = 0; column < model.columnCount(); ++column) {
            seen.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            seen.insert(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        QCOMPARE(seen.size(), std::size_t {2 * Model::columns});
        QVERIFY(!seen.contains(QString()));
        const auto tip = [&model](int column) {
            return model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        };
        QVERIFY(tip(Model::Efficiency).contains(QStringLiteral("speed-up ÷ workers")));
        QVERIFY(tip(Model::Speedup).contains(QStringLiteral("Price and Bonett")));
        QVERIFY(tip(Model::KarpFlatt).contains(QStringLiteral("Karp and Flatt")));
    }

    void columnsSortByValueNotByText()
    {
        Comparison comparison = pair();
        comparison.entries.push_back(entryOf({"openmp", 4, "dynamic"}, {10, 10}, 4));
        Model model;
        model.setComparison(comparison);
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(Model::sortRole);
        sorted.sort(Model::Median);
        QCOMPARE(sorted.mapToSource(sorted.index(0, 0)).row(), 1);
        QCOMPARE(sorted.mapToSource(sorted.index(2, 0)).row(), 2);
    }

    void theTableGoesOutAsCsv()
    {
        Model model;
        model.setComparison(pair());
        QLocale::setDefault(QLocale(QLocale::German));
        const QStringList csv = csvTable(model, Model::sortRole).split(QStringLiteral("\r\n"));
        QLocale::setDefault(QLocale::c());
        QVERIFY2(csv[0].startsWith(QStringLiteral("Engine,Workers,Schedule,Median,")), qPrintable(csv[0]));
        QVERIFY2(csv[2].startsWith(QStringLiteral("Threads (OpenMP),2,Dynamic,2,")), qPrintable(csv[2]));
    }
};

QTEST_GUILESS_MAIN(TestComparisonTableModel)
#include "tst_comparisontablemodel.moc"

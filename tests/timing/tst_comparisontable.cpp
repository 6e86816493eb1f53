// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>
#include <map>

#include <QTest>

#include "core/timing/comparisonexports.h"
#include "core/timing/markup.h"
#include "tests/timing/madecomparison.h"

using namespace tutti;

namespace {

using Row = std::vector<std::string>;

/// RFC 4180 with plain line ends.
std::vector<Row> rowsOfCsv(const std::string& text)
{
    std::vector<Row> rows(1, Row(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& cell = rows.back().back();
        if (text[i] == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            cell += text[++i];
        else if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == ',' && !quoted)
            rows.back().emplace_back();
        else if (text[i] == '\n' && !quoted)
            rows.emplace_back(1);
        else
            cell += text[i];
    }
    rows.pop_back();
    return rows;
}

std::vector<std::map<std::string, std::string>> parsedCsv(const Comparison& comparison)
{
    const std::vector<Row> rows = rowsOfCsv(comparisonCsv(comparison));
    std::vector<std::map<std::string, std::string>> entries;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        entries.emplace_back();
        for (std::size_t column = 0; column < rows[0].size(); ++column)
            entries.back()[rows[0][column]] = rows[i].at(column);
    }
    return entries;
}

/// Cells of a row, by the bars that are no text.
int cellsIn(const std::string& line)
{
    int bars = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '|')
            ++bars;
    }
    return bars - 1;
}

} // namespace

class TestComparisonTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasARowForEachEntry()
    {
        const auto entries = parsedCsv(mixedComparison());
        QCOMPARE(entries.size(), std::size_t(5));
        QCOMPARE(entries[0].at("engine"), std::string("sequential"));
        QCOMPARE(entries[0].at("baseline"), std::string("yes"));
        QCOMPARE(entries[0].at("karp_flatt"), std::string());
        QCOMPARE(entries[2].at("engine"), std::string("openmp"));
        QCOMPARE(entries[2].at("workers"), std::string("2"));
        QCOMPARE(entries[2].at("baseline"), std::string("no"));
        QCOMPARE(entries[2].at("wall_median"), std::string("2.5"));
        QCOMPARE(entries[2].at("wall_samples"), std::string("2.5 2.1875 2.5 3.125 2.96875"));
        QCOMPARE(entries[2].at("outliers"), std::string("1"));
        QCOMPARE(entries[2].at("speedup"), std::string("1.6"));
        QCOMPARE(entries[2].at("difference"), std::string("faster"));
        QCOMPARE(entries[3].at("identical"), std::string("no"));
        QCOMPARE(entries[3].at("speedup"), std::string());
        QCOMPARE(entries[4].at("wall_median"), std::string());
        QCOMPARE(entries[4].at("rounds"), std::string("0"));
        QCOMPARE(entries[4].at("failure"), std::string("mpiexec is not in PATH; install Open MPI"));
    }

    void everyCsvRowSaysMachineConditionsAndTrust()
    {
        for (const auto& entry : parsedCsv(mixedComparison())) {
            QCOMPARE(entry.at("host"), std::string("lab-pc-7"));
            QCOMPARE(entry.at("physical_cores"), std::string("4"));
            QCOMPARE(entry.at("governor"), std::string("performance"));
            QCOMPARE(entry.at("file_system"), std::string("ext4"));
            QCOMPARE(entry.at("load_before"), std::string("0.125"));
            QCOMPARE(entry.at("settings"), mixedComparison().settings);
        }
        const auto entries = parsedCsv(mixedComparison());
        QCOMPARE(entries[1].at("trust"), std::string("amber"));
        QCOMPARE(entries[3].at("trust"), std::string("red"));
        QCOMPARE(entries[3].at("trust_reasons").substr(0, 14), std::string("outputs-differ"));
        QCOMPARE(entries[4].at("trust_reasons"), std::string("failed"));
    }

    void csvNumbersComeBackExactly()
    {
        Comparison comparison = madeComparison(1);
        comparison.entries[0].wall.median = 0.1 + 0.2;
        QCOMPARE(std::stod(parsedCsv(comparison)[0].at("wall_median")), 0.1 + 0.2);
    }

    void hostileTextsStayInTheirCells()
    {
        const auto entries = parsedCsv(hostileComparison());
        QCOMPARE(entries.size(), std::size_t(5));
        QCOMPARE(entries[2].at("engine"), plainLine(hostileText));
        QCOMPARE(entries[4].at("failure"), plainLine(hostileText));
        QCOMPARE(entries[4].at("host"), plainLine(hostileText));
        const std::vector<Row> rows = rowsOfCsv(comparisonCsv(hostileComparison()));
        for (const Row& row : rows)
            QCOMPARE(row.size(), rows[0].size());
    }

    void markdownTablesKeepTheirShape_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("plain") << false;
        QTest::newRow("hostile") << true;
    }

    void markdownTablesKeepTheirShape()
    {
        QFETCH(bool, hostile);
        const std::string text = comparisonMarkdown(hostile ? hostileComparison() : mixedComparison());
        QVERIFY(text.find("<img") == std::string::npos);
        int rows = 0;
        int cells = 0;
        for (const QString& line : QString::fromStdString(text).split(u'\n')) {
            const bool first = cells == 0;
            if (!line.startsWith(u'|')) {
                cells = 0;
                continue;
            }
            if (first)
                cells = cellsIn(line.toStdString());
            QCOMPARE(cellsIn(line.toStdString()), cells);
            ++rows;
        }
        QVERIFY(rows >= 2 + 5);
    }

    void markdownSaysWhatIsToBeKnown_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"# Monday", "lab-pc-7, A CPU, 8 logical cores (4 physical), 16.0 GiB of memory",
                                 "load 0.12 before the first round", "governor performance", "scratch folder on disk",
                                 "Tutti 0.1.0 (Release)", "**Trust: red.**", "41 files", "5 rounds", "1 outlier",
                                 "outputs differ", "mpiexec is not in PATH", "Price and Bonett",
                                 "| openmp with 2 workers, longest-first | 2.50 | 2.19 – 3.12 |"})
            QTest::newRow(what) << QString::fromUtf8(what);
    }

    void markdownSaysWhatIsToBeKnown()
    {
        QFETCH(QString, what);
        const QString text = QString::fromStdString(comparisonMarkdown(mixedComparison()));
        QVERIFY2(text.contains(what), qPrintable(text));
    }

    void noDifferenceIsSaid()
    {
        Comparison comparison = madeComparison(2);
        comparison.entries[1].difference = Difference::None;
        const std::string text = comparisonMarkdown(comparison);
        QVERIFY(text.find("| no difference |") != std::string::npos);
    }

    void nothingMeasuredIsSaid()
    {
        QVERIFY(comparisonMarkdown(madeFrame()).find("There is nothing to compare") != std::string::npos);
        QCOMPARE(rowsOfCsv(comparisonCsv(madeFrame())).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestComparisonTable)
#include "tst_comparisontable.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRectF>
#include <QTest>
#include <QXmlStreamReader>

#include "core/timing/comparisonexports.h"
#include "core/timing/svgtext.h"
#include "tests/timing/madecomparison.h"

using namespace tutti;

namespace {

struct Label
{
    QString text;
    QRectF box;
};

/// What a chart consists of, as far as tests ask.
struct Chart
{
    QRectF canvas;
    std::vector<Label> labels;
    /// By fill colour.
    QStringList rectangles;
    int polylines = 0;
    int circles = 0;
    QString error;

    QString texts() const
    {
        QString all;
        for (const Label& label : labels)
            all += label.text + u'\n';
        return all;
    }
};

double number(const QXmlStreamReader& reader, QLatin1String name)
{
    return reader.attributes().value(name).toDouble();
}

/// The room that a text takes at most; its line's from a little above the base line to the descenders.
Label labelFrom(QXmlStreamReader& reader)
{
    const double size = number(reader, QLatin1String("font-size"));
    const bool bold = reader.attributes().value(QLatin1String("font-weight")) == QLatin1String("bold");
    const QString anchor = reader.attributes().value(QLatin1String("text-anchor")).toString();
    double x = number(reader, QLatin1String("x"));
    const double y = number(reader, QLatin1String("y"));
    const QString text = reader.readElementText();
    const double width = textWidth(text.trimmed().toStdString(), size, bold);
    if (anchor != QLatin1String("start"))
        x -= anchor == QLatin1String("end") ? width : width / 2;
    return {text, {x, y - size * 0.76, width, size * 0.96}};
}

Chart chartFrom(const std::string& svg)
{
    Chart chart;
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        if (name == QLatin1String("svg"))
            chart.canvas = {0, 0, number(reader, QLatin1String("width")), number(reader, QLatin1String("height"))};
        else if (name == QLatin1String("text"))
            chart.labels.push_back(labelFrom(reader));
        else if (name == QLatin1String("rect"))
            chart.rectangles << reader.attributes().value(QLatin1String("fill")).toString();
        chart.polylines += name == QLatin1String("polyline");
        chart.circles += name == QLatin1String("circle");
    }
    chart.error = reader.hasError() ? reader.errorString() : QString();
    return chart;
}

/// The first pair of texts that stand on each other, or a text that is cut by the edge; empty when all can be read.
QString unreadable(const Chart& chart)
{
    for (std::size_t i = 0; i < chart.labels.size(); ++i) {
        const Label& label = chart.labels[i];
        if (!chart.canvas.contains(label.box))
            return QStringLiteral("cut: ") + label.text;
        for (std::size_t other = 0; other < i; ++other) {
            if (chart.labels[other].box.intersects(label.box))
                return label.text + QStringLiteral(" on ") + chart.labels[other].text;
        }
    }
    return {};
}

const std::string longSuffix = "-with-an-extraordinarily-long-name-that-nobody-would-have-expected-in-a-chart";

} // namespace

class TestComparisonSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartsCanBeRead_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::newRow("no entries") << madeFrame();
        for (const std::size_t entries : {1U, 2U, 5U, 20U}) {
            QTest::addRow("%zu entries", entries) << madeComparison(entries);
            QTest::addRow("%zu entries with long names", entries) << madeComparison(entries, longSuffix);
            QTest::addRow("%zu entries with ideographs", entries)
                << madeComparison(entries, "並列処理エンジン並列処理エンジン並列");
        }
        QTest::newRow("one of each") << mixedComparison();
        QTest::newRow("hostile texts") << hostileComparison();
        Comparison comparison = madeComparison(6);
        comparison.entries[5].setting.workers = 1024;
        QTest::newRow("very many workers") << comparison;
        comparison.machine.physicalCores = 7;
        QTest::newRow("cores side by side") << comparison;
        comparison.entries[3].setting.workers = 2000000000;
        QTest::newRow("workers beyond measure") << comparison;
        comparison = madeComparison(5);
        for (ComparisonEntry& entry : comparison.entries)
            entry.wall.median = entry.startupSeconds = *entry.wallHigh = *entry.wallLow = 1.5e-6;
        QTest::newRow("microseconds") << comparison;
        comparison.entries[2].wall.median = 1e300;
        QTest::newRow("a time beyond measure") << comparison;
        comparison = mixedComparison();
        comparison.name = std::string(3000, 'W');
        comparison.entries[4].failure = std::string(3000, 'W');
        QTest::newRow("endless texts") << comparison;
        comparison = madeComparison(3);
        comparison.cancelled = true;
        comparison.rounds = 1;
        for (ComparisonEntry& entry : comparison.entries)
            entry.wall.samples.resize(1);
        QTest::newRow("cancelled in the first round") << comparison;
    }

    void chartsCanBeRead()
    {
        QFETCH(Comparison, comparison);
        const Chart wall = chartFrom(wallTimesSvg(comparison));
        QCOMPARE(wall.error, QString());
        QCOMPARE(unreadable(wall), QString());
        const std::string scaling = scalingSvg(comparison);
        if (scaling.empty())
            return;
        const Chart chart = chartFrom(scaling);
        QCOMPARE(chart.error, QString());
        QCOMPARE(unreadable(chart), QString());
    }

    void wallTimesShowEveryEntry()
    {
        const Chart chart = chartFrom(wallTimesSvg(mixedComparison()));
        const QString texts = chart.texts();
        for (const char* text :
             {"sequential", "openmp, 2 workers", "longest-first", "4.00 s", "2.50 s", "baseline", "speed-up 1.60",
              "outputs differ", "mpiexec is not in PATH", "wall time in s", "start-up"})
            QVERIFY2(texts.contains(QString::fromUtf8(text)), qPrintable(texts));
        // A part for start-up and one for work in each of four bars, and the legend's.
        QCOMPARE(chart.rectangles.count(QStringLiteral("#8c8c8c")), 4 + 1);
        QCOMPARE(chart.rectangles.count(QStringLiteral("#0072b2")), 3 + 1);
        // The outlier and the legend's.
        QCOMPARE(chart.circles, 2);
    }

    void chartsSayMachineConditionsAndTrust()
    {
        for (const std::string& svg : {wallTimesSvg(madeComparison(6)), scalingSvg(madeComparison(6))}) {
            const QString texts = chartFrom(svg).texts();
            QVERIFY(texts.contains(QStringLiteral("lab-pc-7")));
            QVERIFY(texts.contains(QStringLiteral("governor performance")));
            QVERIFY(texts.contains(QStringLiteral("Trust: amber.")));
            QVERIFY(texts.contains(QStringLiteral("is known to within")));
        }
    }

    void scalingShowsCurvesAndFits()
    {
        const Chart chart = chartFrom(scalingSvg(madeComparison(11)));
        const QString texts = chart.texts();
        for (const char* text : {"ideal", "openmp, longest-first", "qtconcurrent, longest-first", "4 physical cores",
                                 "8 logical cores", "serial fraction 0.250", "workers", "16"})
            QVERIFY2(texts.contains(QString::fromUtf8(text)), qPrintable(texts));
        // The ideal line, and for each of two engines its measured and its fitted curve.
        QCOMPARE(chart.polylines, 1 + 2 * 2);
    }

    void withoutACurveThereIsNoScaling()
    {
        QVERIFY(scalingSvg(madeComparison(1)).empty());
        QVERIFY(scalingSvg(madeFrame()).empty());
        Comparison comparison = madeComparison(4);
        for (ComparisonEntry& entry : comparison.entries)
            entry.speedup.reset();
        QVERIFY(scalingSvg(comparison).empty());
    }

    void coloursFollowTheScheme()
    {
        const std::string svg = wallTimesSvg(madeComparison(2));
        QVERIFY(svg.find("@media (prefers-color-scheme: dark)") != std::string::npos);
        QVERIFY(svg.find("class=\"tutti-fill-ground\"") != std::string::npos);
        QVERIFY(svg.find(".tutti-fill-ground { fill: #1e1e1e; }") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestComparisonSvg)
#include "tst_comparisonsvg.moc"

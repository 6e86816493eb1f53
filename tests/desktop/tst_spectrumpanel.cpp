// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>

#include "app/desktop/charts/spectrumchart.h"
#include "app/desktop/panels/spectrumpanel.h"
#include "tests/desktop/samples.h"

using namespace tutti;

namespace {

template<typename Widget>
Widget* child(const QWidget& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

/// How many pixels of the chart are not of the colour that most are of.
int inkOf(QWidget* widget)
{
    const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ground = image.pixel(image.width() / 2, image.height() / 3);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) == ground ? 0 : 1;
    }
    return ink;
}

/// A flat curve: it inks the chart wherever it is drawn.
Curve boxCurve(FrequencyAxis axis, double firstHz)
{
    Curve curve {Scale::Normalised, axis, firstHz, 10000, {}};
    for (int i = 0; i < 500; ++i)
        curve.points.push_back({firstHz + i * 20.0, 0, i % 2 == 0 ? 0.0F : 0.9F});
    return curve;
}

} // namespace

class TestSpectrumPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void beforeTheFirstCurveItSaysWhatToDo()
    {
        SpectrumPanel panel;
        panel.show();
        QVERIFY(child<QLabel>(panel, "spectrumEmpty")->isVisible());
        QVERIFY(!child<QLabel>(panel, "spectrumEmpty")->text().isEmpty());
        QVERIFY(!child<SpectrumChart>(panel, "spectrumChart")->isVisible());
    }

    void aCurveIsDrawnReadAndListed()
    {
        SpectrumPanel panel;
        panel.resize(800, 400);
        panel.show();
        panel.addCurve(3, QStringLiteral("cello.mp3"), harmonicCurve(220));
        auto* chart = child<SpectrumChart>(panel, "spectrumChart");
        QTRY_VERIFY(chart->isVisible());
        QVERIFY(inkOf(chart) > 1000);
        QTRY_COMPARE(child<QTableWidget>(panel, "spectrumPeaks")->rowCount(), 10);
        QVERIFY(child<QTableWidget>(panel, "spectrumPeaks")->item(0, 1)->text().startsWith(QStringLiteral("A3")));
        QVERIFY(
            child<QLabel>(panel, "spectrumReading")->text().startsWith(QStringLiteral("cello.mp3 is strongest at 2")));
        panel.clear();
        QTRY_VERIFY(!chart->isVisible());
    }

    void zerosDoNotMakeACurveVanish_data()
    {
        QTest::addColumn<int>("axis");
        QTest::addColumn<double>("firstHz");
        QTest::newRow("levels of zero on a logarithmic axis") << static_cast<int>(FrequencyAxis::Logarithmic) << 20.0;
        QTest::newRow("zero hertz on a logarithmic axis") << static_cast<int>(FrequencyAxis::Logarithmic) << 0.0;
        QTest::newRow("zero hertz on a linear axis") << static_cast<int>(FrequencyAxis::Linear) << 0.0;
    }
    void zerosDoNotMakeACurveVanish()
    {
        QFETCH(int, axis);
        QFETCH(double, firstHz);
        Curve curve = boxCurve(static_cast<FrequencyAxis>(axis), firstHz);
        Curve flat = curve;
        for (CurvePoint& point : flat.points)
            point.maximum = 0;
        QList<int> ink;
        for (const Curve& drawn : {flat, curve}) {
            SpectrumPanel panel;
            panel.resize(700, 400);
            panel.show();
            panel.addCurve(0, QStringLiteral("a"), drawn);
            auto* chart = child<SpectrumChart>(panel, "spectrumChart");
            QTRY_VERIFY(chart->isVisible());
            ink.append(inkOf(chart));
        }
        QVERIFY2(ink[1] > ink[0] + 5000, qPrintable(QStringLiteral("%1 against %2").arg(ink[1]).arg(ink[0])));
    }

    void silenceInDecibelsIsDrawnAtTheBottom()
    {
        SpectrumPanel panel;
        panel.resize(700, 400);
        panel.show();
        Curve curve = harmonicCurve(440, Scale::Decibel);
        curve.points[100].minimum = curve.points[100].maximum = -std::numeric_limits<float>::infinity();
        curve.points[200].maximum = std::numeric_limits<float>::quiet_NaN();
        panel.addCurve(0, QStringLiteral("a"), curve);
        auto* chart = child<SpectrumChart>(panel, "spectrumChart");
        QTRY_VERIFY(chart->isVisible());
        QVERIFY(inkOf(chart) > 1000);
    }

    void theCursorReadsTheNearestPoint_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<QString>("text");
        QTest::newRow("concert pitch") << 440.0 << "440.0 Hz · A4 · 0.900";
        QTest::newRow("beside it") << 441.0 << "440.0 Hz · A4 · 0.900";
        QTest::newRow("middle C") << 261.63 << "261.6 Hz · C4 · 0.500";
        QTest::newRow("beyond the end") << 99999.0 << "1000 Hz · B5 +21 ct · 0.000";
    }
    void theCursorReadsTheNearestPoint()
    {
        QFETCH(double, hz);
        SpectrumPanel panel;
        panel.show();
        Curve curve {Scale::Normalised, FrequencyAxis::Logarithmic, 20, 1000, {}};
        curve.points = withPeaks({{100, 0, 0}, {261.63, 0, 0.5F}, {440, 0, 0.9F}, {1000, 0, 0}});
        panel.addCurve(0, QStringLiteral("a"), curve);
        auto* chart = child<SpectrumChart>(panel, "spectrumChart");
        QTRY_VERIFY(chart->isVisible());
        QSignalSpy spy(chart, &SpectrumChart::cursorTextChanged);
        chart->moveCursor(hz);
        QTEST(chart->cursorText(), "text");
        QCOMPARE(spy.size(), 1);
    }

    void theCursorRunsByKeys()
    {
        SpectrumPanel panel;
        panel.show();
        panel.addCurve(0, QStringLiteral("a"), harmonicCurve(440));
        auto* chart = child<SpectrumChart>(panel, "spectrumChart");
        auto* plot = child<QWidget>(panel, "spectrumPlot");
        QTRY_VERIFY(chart->isVisible());
        QTest::keyClick(plot, Qt::Key_Right);
        QVERIFY2(chart->cursorText().contains(QStringLiteral("A4")), qPrintable(chart->cursorText()));
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY2(chart->cursorText().startsWith(QStringLiteral("20.0")), qPrintable(chart->cursorText()));
        QTest::keyClick(plot, Qt::Key_End);
        QVERIFY2(chart->cursorText().startsWith(QStringLiteral("1395")), qPrintable(chart->cursorText()));
        QTest::keyClick(plot, Qt::Key_Escape);
        QVERIFY(chart->cursorText().isEmpty());
    }

    void theMouseMovesTheCursor()
    {
        SpectrumPanel panel;
        panel.resize(800, 400);
        panel.show();
        panel.addCurve(0, QStringLiteral("a"), harmonicCurve(440));
        auto* chart = child<SpectrumChart>(panel, "spectrumChart");
        QTRY_VERIFY(chart->isVisible());
        chart->grab();
        auto* plot = child<QAbstractScrollArea>(panel, "spectrumPlot");
        QTest::mouseMove(plot->viewport(), plot->viewport()->rect().center());
        QTRY_VERIFY(chart->cursorText().contains(QStringLiteral("Hz")));
    }

    void aClickChoosesTheCurveUnderIt()
    {
        SpectrumPanel panel;
        panel.resize(800, 400);
        panel.show();
        // Two flat curves, one high and one low.
        for (std::size_t row = 0; row < 2; ++row) {
            const float level = row == 0 ? 0.75F : 0.25F;
            Curve curve {Scale::Normalised, FrequencyAxis::Linear, 0, 100, {}};
            for (int i = 0; i <= 100; ++i)
                curve.points.push_back({static_cast<double>(i), 0, level});
            panel.addCurve(row, QString::number(row), curve);
        }
        auto* chart = child<SpectrumChart>(panel, "spectrumChart");
        QTRY_VERIFY(chart->isVisible());
        chart->grab();
        QSignalSpy spy(&panel, &SpectrumPanel::curveChosen);
        QWidget* viewport = child<QAbstractScrollArea>(panel, "spectrumPlot")->viewport();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {viewport->width() / 2, viewport->height() / 4});
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<std::size_t>(), std::size_t {0});
    }

    void theNewestIsCurrentUntilAnotherIsChosen()
    {
        SpectrumPanel panel;
        panel.show();
        auto* box = child<QComboBox>(panel, "spectrumCurve");
        panel.addCurve(1, QStringLiteral("one"), harmonicCurve(220));
        panel.addCurve(2, QStringLiteral("two"), harmonicCurve(330));
        QTRY_COMPARE(box->currentText(), QStringLiteral("two"));
        QSignalSpy spy(&panel, &SpectrumPanel::curveChosen);
        panel.setCurrent(1);
        QTRY_COMPARE(box->currentText(), QStringLiteral("one"));
        QCOMPARE(spy.size(), 0);
        QVERIFY(!child<QCheckBox>(panel, "spectrumFollow")->isChecked());
        panel.addCurve(3, QStringLiteral("three"), harmonicCurve(440));
        QTRY_COMPARE(box->count(), 3);
        QCOMPARE(box->currentText(), QStringLiteral("one"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<std::size_t>(), std::size_t {2});
    }

    void aRowWhoseCurveIsNotHereYetBecomesCurrentWhenItComes()
    {
        SpectrumPanel panel;
        panel.show();
        panel.addCurve(1, QStringLiteral("one"), harmonicCurve(220));
        panel.setCurrent(9);
        QTRY_VERIFY(child<QLabel>(panel, "spectrumReading")->text().contains(QStringLiteral("no spectrum here yet")));
        QCOMPARE(child<QTableWidget>(panel, "spectrumPeaks")->rowCount(), 0);
        panel.addCurve(9, QStringLiteral("nine"), harmonicCurve(220));
        QTRY_COMPARE(child<QComboBox>(panel, "spectrumCurve")->currentText(), QStringLiteral("nine"));
    }

    void aFloodOfCurvesIsRedrawnSeldom()
    {
        SpectrumPanel panel;
        panel.show();
        auto* chart = child<SpectrumChart>(panel, "spectrumChart");
        panel.addCurve(0, QStringLiteral("first"), harmonicCurve(220));
        QTRY_VERIFY(chart->isVisible());
        chart->moveCursor(1000);
        QSignalSpy spy(chart, &SpectrumChart::cursorTextChanged);
        for (std::size_t row = 1; row < 500; ++row)
            panel.addCurve(row, QString::number(row),
                           harmonicCurve(100 + static_cast<double>(row), Scale::Normalised, 50));
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(child<QComboBox>(panel, "spectrumCurve")->currentText(), QStringLiteral("499"));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(child<QComboBox>(panel, "spectrumCurve")->count(), 64);
    }

    void everyControlHasAName()
    {
        SpectrumPanel panel;
        for (const char* name : {"spectrumCurve", "spectrumOverlay", "spectrumPeaks", "spectrumPlot"})
            QVERIFY2(!child<QWidget>(panel, name)->accessibleName().isEmpty(), name);
    }
};

QTEST_MAIN(TestSpectrumPanel)
#include "tst_spectrumpanel.moc"

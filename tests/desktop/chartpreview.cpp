// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of the timing lab's charts in many states, to be looked at: chartpreview FOLDER [PART]. Not a test.
// QT_SCALE_FACTOR=2 shows them as on a screen of that density.
#include <array>
#include <functional>
#include <type_traits>

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QScrollArea>
#include <QStyleFactory>
#include <QTest>

#include "app/desktop/charts/intervalchart.h"
#include "app/desktop/charts/scalingchart.h"
#include "app/desktop/panels/scalingpanel.h"
#include "tests/desktop/comparisons.h"

using namespace tutti;

namespace {

struct Look
{
    const char* name;
    QSize size;
    bool dark = false;
    double fontScale = 1;
};

constexpr std::array<Look, 7> looks {{{"light", {1000, 420}},
                                      {"dark", {1000, 420}, true},
                                      {"narrow", {600, 460}},
                                      {"720", {1280, 720}},
                                      {"4k", {3840, 2000}},
                                      {"18pt", {1280, 720}, true, 2},
                                      {"large", {900, 560}, false, 1.7}}};

QPalette darkPalette()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2d));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xee, 0xf0, 0xf1));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

class Preview
{
public:
    Preview(QString folder, QString part)
        : m_folder(std::move(folder))
        , m_part(std::move(part))
        , m_light(QApplication::palette())
        , m_font(QApplication::font())
    {
    }

    template<typename Chart>
    void save(const QString& name, const std::function<void(Chart&)>& fill)
    {
        if (!name.contains(m_part))
            return;
        for (const Look& look : looks) {
            QApplication::setPalette(look.dark ? darkPalette() : m_light);
            QFont font = m_font;
            font.setPointSizeF(font.pointSizeF() * look.fontScale);
            QApplication::setFont(font);
            // Only a chart that is as high as its rows is scrolled.
            if constexpr (std::is_same_v<Chart, IntervalChart>) {
                QScrollArea area;
                area.setBackgroundRole(QPalette::Base);
                area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
                auto* chart = new Chart;
                area.setWidget(chart);
                area.setWidgetResizable(true);
                fill(*chart);
                grab(area, name, look);
            } else {
                Chart chart;
                fill(chart);
                grab(chart, name, look);
            }
        }
    }

private:
    void grab(QWidget& widget, const QString& name, const Look& look)
    {
        widget.resize(look.size);
        widget.show();
        QTest::qWait(60);
        widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QString::fromLatin1(look.name)));
    }

    QString m_folder;
    QString m_part;
    QPalette m_light;
    QFont m_font;
};

Comparison troubled()
{
    Comparison comparison = sampleComparison(manySettings(2, {"longest-first"}));
    ComparisonEntry failed;
    failed.setting = {"mpi", 4, "longest-first"};
    failed.failure = "mpiexec is not in PATH; install Open MPI or name a launcher with --mpi-launcher, then compare "
                     "again with this engine.";
    comparison.entries.push_back(failed);
    comparison.entries[2].identical = false;
    comparison.entries[2].speedup.reset();
    comparison.entries[2].efficiency.reset();
    comparison.entries[4].wall.samples = {2.1, 2.14, 2.09, 3.6, 2.12};
    comparison.entries[4].wall.outliers = {3};
    comparison.entries[6].wallLow = 1.1;
    comparison.entries[6].wallHigh = 9.5;
    comparison.cancelled = true;
    return comparison;
}

Comparison longNames()
{
    Comparison comparison = sampleComparison(
        {{"a-very-long-engine-name-from-a-newer-version-of-tutti", 128, "an-unknown-schedule-with-a-long-name"},
         {"qtconcurrent", 64, "longest-first"}});
    comparison.entries[1].startupSeconds = 0.9;
    return comparison;
}

void saveIntervals(Preview& preview)
{
    const auto save = [&preview](const QString& name, const Comparison& comparison, int current = -1) {
        preview.save<IntervalChart>(name, [&comparison, current](IntervalChart& chart) {
            chart.setComparison(comparison);
            chart.setCurrent(current);
        });
    };
    save(QStringLiteral("interval-empty"), {});
    save(QStringLiteral("interval-1"), sampleComparison({}));
    save(QStringLiteral("interval-2"), sampleComparison({{"openmp", 2, "dynamic"}}), 1);
    save(QStringLiteral("interval-2-one-round"), sampleComparison({{"openmp", 2, "dynamic"}}, 1));
    save(QStringLiteral("interval-troubled"), troubled(), 4);
    save(QStringLiteral("interval-20"), sampleComparison(manySettings(5, {"longest-first", "static"}), 12), 7);
    save(QStringLiteral("interval-long"), longNames());
    Comparison waiting = sampleComparison({{"openmp", 2, "dynamic"}, {"openmp", 4, "dynamic"}});
    waiting.entries[2] = {};
    waiting.entries[2].setting = {"openmp", 4, "dynamic"};
    save(QStringLiteral("interval-waiting"), waiting);
}

ScalingCurve fitted(const Comparison& comparison, const std::string& engine, const std::string& schedule)
{
    ScalingCurve curve = curveOf(comparison, engine, schedule);
    curve.fit = AmdahlFit {0.061, 0.04, 0.088, 1 / 0.061};
    curve.noFit = NoFit::None;
    return curve;
}

void saveScalings(Preview& preview)
{
    preview.save<ScalingChart>(QStringLiteral("scaling-empty"), [](ScalingChart&) {});
    for (const bool efficiency : {false, true}) {
        const QString suffix = efficiency ? QStringLiteral("-efficiency") : QString();
        const auto quantity = efficiency ? ScalingQuantity::Efficiency : ScalingQuantity::SpeedUp;
        preview.save<ScalingChart>(QStringLiteral("scaling-1") + suffix, [quantity](ScalingChart& chart) {
            const Comparison comparison = sampleComparison(manySettings(4, {"dynamic"}));
            chart.setCurves({fitted(comparison, "openmp", "dynamic")}, comparison.machine);
            chart.setQuantity(quantity);
            chart.setCurrent(0, 2);
        });
        preview.save<ScalingChart>(QStringLiteral("scaling-8") + suffix, [quantity](ScalingChart& chart) {
            const Comparison comparison = sampleComparison(manySettings(6, {"dynamic", "static"}));
            std::vector<ScalingCurve> curves;
            for (const char* engine : {"qtconcurrent", "openmp", "processes", "mpi"}) {
                for (const char* schedule : {"dynamic", "static"})
                    curves.push_back(fitted(comparison, engine, schedule));
            }
            curves[5].points[2].speedup.reset();
            chart.setCurves(curves, comparison.machine);
            chart.setQuantity(quantity);
            chart.setCurrent(3);
        });
    }
    preview.save<ScalingChart>(QStringLiteral("scaling-nofit"), [](ScalingChart& chart) {
        Comparison comparison = sampleComparison(manySettings(4, {"dynamic"}));
        comparison.machine.physicalCores = comparison.machine.logicalCores = 2;
        chart.setCurves({curveOf(comparison, "openmp", "dynamic"), curveOf(comparison, "mpi", "dynamic")},
                        comparison.machine);
    });
    preview.save<ScalingChart>(QStringLiteral("scaling-guess"), [](ScalingChart& chart) {
        chart.setGuess({{1, 1}, {2, 2}, {4, 3.2}, {8, 3.9}});
        chart.setGuessEditable(true);
        QTest::keyClick(&chart, Qt::Key_End);
    });
    preview.save<ScalingChart>(QStringLiteral("scaling-guessed"), [](ScalingChart& chart) {
        const Comparison comparison = sampleComparison(manySettings(4, {"dynamic"}));
        chart.setCurves({fitted(comparison, "openmp", "dynamic")}, comparison.machine);
        chart.setGuess({{1, 1}, {2, 2}, {4, 3.9}, {8, 7.2}});
    });
}

void savePanels(Preview& preview)
{
    preview.save<ScalingPanel>(QStringLiteral("panel-empty"), [](ScalingPanel&) {});
    preview.save<ScalingPanel>(QStringLiteral("panel-2"), [](ScalingPanel& panel) {
        panel.setComparison(sampleComparison({{"openmp", 2, "dynamic"}}));
    });
    preview.save<ScalingPanel>(QStringLiteral("panel-20"), [](ScalingPanel& panel) {
        panel.setComparison(sampleComparison(manySettings(5, {"longest-first"})));
    });
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (argc < 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 2;
    Preview preview(QString::fromLocal8Bit(argv[1]), argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    saveIntervals(preview);
    saveScalings(preview);
    savePanels(preview);
    return 0;
}

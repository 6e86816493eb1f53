// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of timelines, waterfalls and predictions in many states, to be looked at: timelinepreview FOLDER. Not
// a test. With QT_SCALE_FACTOR=2 as on a screen of double density.
#include <functional>

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>

#include "app/desktop/charts/waterfallchart.h"
#include "app/desktop/panels/timelinepanel.h"
#include "app/desktop/panels/waterfallpanel.h"
#include "app/desktop/panels/whatifpanel.h"
#include "tests/desktop/labsamples.h"

using namespace tutti;

namespace {

struct Look
{
    QString name;
    QSize size;
    bool dark = false;
    double fontScale = 1;
};

QPalette darkPalette()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2d));
    palette.setColor(QPalette::Text, QColor(0xee, 0xf0, 0xf1));
    palette.setColor(QPalette::WindowText, QColor(0xee, 0xf0, 0xf1));
    palette.setColor(QPalette::ButtonText, QColor(0xee, 0xf0, 0xf1));
    palette.setColor(QPalette::ToolTipText, QColor(0xee, 0xf0, 0xf1));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    return palette;
}

const QList<Look>& looks()
{
    static const QList<Look> all {
        {QStringLiteral("wide"), {1280, 400}},  {QStringLiteral("dark"), {1280, 400}, true},
        {QStringLiteral("narrow"), {600, 320}}, {QStringLiteral("large"), {900, 460}, false, 1.7},
        {QStringLiteral("tall"), {1280, 720}},
    };
    return all;
}

class Preview
{
public:
    explicit Preview(const QString& folder)
        : m_folder(folder)
        , m_light(QApplication::palette())
        , m_font(QApplication::font())
    {
    }

    /// `fill` gets a fresh panel for each look.
    template<typename Panel>
    void save(const QString& name, const std::function<void(Panel&)>& fill)
    {
        for (const Look& look : looks()) {
            QApplication::setPalette(look.dark ? darkPalette() : m_light);
            QFont font = m_font;
            font.setPointSizeF(font.pointSizeF() * look.fontScale);
            QApplication::setFont(font);
            Panel panel;
            panel.resize(look.size);
            panel.show();
            fill(panel);
            QTest::qWait(120);
            panel.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, look.name));
        }
    }

private:
    QString m_folder;
    QPalette m_light;
    QFont m_font;
};

void saveTimelines(Preview& preview)
{
    preview.save<TimelinePanel>(QStringLiteral("timeline-empty"), [](TimelinePanel&) {});
    const auto show = [&preview](const QString& name, const std::string& engine, int workers, std::size_t jobs) {
        preview.save<TimelinePanel>(name, [=](TimelinePanel& panel) {
            RunRecord run = sampleRun(engine, workers, jobs, 6.4);
            run.tasks[jobs / 3].report.outcome = Outcome::Failed;
            run.tasks[1].source = japaneseName();
            panel.showRun(run);
            panel.setCurrent(jobs / 2);
        });
    };
    show(QStringLiteral("timeline-1"), "sequential", 1, 12);
    show(QStringLiteral("timeline-2"), "processes", 2, 24);
    show(QStringLiteral("timeline-5"), "openmp", 5, 60);
    show(QStringLiteral("timeline-20"), "qtconcurrent", 20, 10'000);
    preview.save<TimelinePanel>(QStringLiteral("timeline-ranks"), [](TimelinePanel& panel) {
        panel.showRun(withHosts(withSerialPart(sampleRun("mpi", 5, 40, 6.4), 0.8)));
    });
    preview.save<TimelinePanel>(QStringLiteral("timeline-giant"), [](TimelinePanel& panel) {
        panel.showRun(withGiant(sampleRun("openmp", 4, 40, 6.4)));
    });
    preview.save<TimelinePanel>(QStringLiteral("timeline-parts"), [](TimelinePanel& panel) {
        panel.showRun(withParts(sampleRun("openmp", 2, 1, 6.4), 8));
    });
    preview.save<TimelinePanel>(QStringLiteral("timeline-parts-chosen"), [](TimelinePanel& panel) {
        RunRecord run = withParts(sampleRun("openmp", 4, 1, 6.4), 40);
        RunRecord others = sampleRun("openmp", 4, 8, 1.6);
        for (TaskRecord& task : others.tasks) {
            *task.startedSeconds += run.wallSeconds;
            *task.finishedSeconds += run.wallSeconds;
            task.task = run.tasks.size();
            run.tasks.push_back(task);
        }
        run.wallSeconds += others.wallSeconds;
        panel.showRun(run);
        panel.setCurrent(0);
        QTest::keyClick(panel.findChild<QWidget*>(QStringLiteral("timelineView")), Qt::Key_Right);
    });
    preview.save<TimelinePanel>(QStringLiteral("timeline-two"), [](TimelinePanel& panel) {
        const RunList runs = sampleRuns();
        panel.setRuns(runs);
        panel.showRun(runs[1]);
        panel.showRuns(runs[1], runs[2]);
        panel.setCurrent(17);
    });
    preview.save<TimelinePanel>(QStringLiteral("timeline-lit"), [](TimelinePanel& panel) {
        const RunList runs = sampleRuns();
        panel.setRuns(runs);
        panel.showRuns(runs[1], runs[0]);
        panel.highlight(runs[1], {LossPart::Uneven, 0.4, {36, 39}});
    });
    preview.save<TimelinePanel>(QStringLiteral("timeline-live"), [](TimelinePanel& panel) {
        const RunList runs = sampleRuns();
        panel.setRuns(runs);
        panel.showRuns(runs[0], runs[2]);
        panel.startRun(4, {}, LaneKind::Process);
        QList<Answer> answers;
        for (const TaskRecord& task : sampleRun("processes", 4, 30, 3).tasks)
            answers.append({task, {}});
        panel.addRecords(answers.first(17));
    });
}

void saveWaterfalls(Preview& preview)
{
    const auto chart = [&preview](const QString& name, const Waterfall& waterfall, int chosen) {
        preview.save<WaterfallChart>(name, [=](WaterfallChart& shown) {
            shown.setWaterfall(waterfall, LaneKind::Process);
            shown.setChosen(chosen);
        });
    };
    chart(QStringLiteral("waterfall-chart"), sampleWaterfall(), 2);
    Waterfall gains = sampleWaterfall();
    gains.measuredSeconds = 0.9;
    gains.steps[4].seconds = -0.95;
    chart(QStringLiteral("waterfall-gain"), gains, 4);
    preview.save<WaterfallPanel>(QStringLiteral("waterfall-empty"), [](WaterfallPanel&) {});
    preview.save<WaterfallPanel>(QStringLiteral("waterfall"), [](WaterfallPanel& panel) {
        panel.setRuns(sampleRuns());
        QTest::keyClick(panel.findChild<QWidget*>(QStringLiteral("waterfallChart")), Qt::Key_Down);
    });
    preview.save<WaterfallPanel>(QStringLiteral("waterfall-alone"),
                                 [](WaterfallPanel& panel) { panel.setRuns({sampleRuns()[1]}); });
}

void savePredictions(Preview& preview)
{
    preview.save<WhatIfPanel>(QStringLiteral("whatif-empty"), [](WhatIfPanel&) {});
    preview.save<WhatIfPanel>(QStringLiteral("whatif"), [](WhatIfPanel& panel) { panel.setRuns(sampleRuns()); });
    preview.save<WhatIfPanel>(QStringLiteral("whatif-measured"), [](WhatIfPanel& panel) {
        panel.setRuns(sampleRuns());
        panel.showRun(0);
        panel.findChild<QSpinBox*>(QStringLiteral("whatIfWorkers"))->setValue(4);
        panel.setMeasured(sampleRun("qtconcurrent", 4, 40, 3.1));
    });
    preview.save<WhatIfPanel>(QStringLiteral("whatif-many"), [](WhatIfPanel& panel) {
        panel.setRuns({std::make_shared<const RunRecord>(sampleRun("processes", 2, 10'000, 40))});
        panel.findChild<QSpinBox*>(QStringLiteral("whatIfWorkers"))->setValue(20);
    });
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return 2;
    Preview preview(QString::fromLocal8Bit(argv[1]));
    saveTimelines(preview);
    saveWaterfalls(preview);
    savePredictions(preview);
    return 0;
}

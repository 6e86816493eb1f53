// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of the panels in many states, to be looked at: panelpreview FOLDER. Not a test.
#include <functional>

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QStyleFactory>
#include <QTest>

#include "app/desktop/panels/spectrumpanel.h"
#include "app/desktop/panels/timelinepanel.h"
#include "app/desktop/panels/timingpanel.h"
#include "tests/desktop/samples.h"

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
        {QStringLiteral("light-wide"), {1200, 500}},
        {QStringLiteral("dark-wide"), {1200, 500}, true},
        {QStringLiteral("light-narrow"), {500, 250}},
        {QStringLiteral("dark-narrow"), {500, 250}, true},
        {QStringLiteral("light-large"), {900, 420}, false, 1.7},
        {QStringLiteral("light-usual"), {760, 320}},
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
            QTest::qWait(80);
            panel.grab().save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, look.name));
        }
    }

private:
    QString m_folder;
    QPalette m_light;
    QFont m_font;
};

const QString& longName()
{
    static const QString name = QStringLiteral("\u7434\u306e\u97f3 \u2013 the slow movement, second take, close "
                                               "microphones and a very long name (final 3).mp3");
    return name;
}

void addCurves(SpectrumPanel& panel, int count, Scale scale)
{
    for (int i = 0; i < count; ++i)
        panel.addCurve(static_cast<std::size_t>(i), i % 5 == 4 ? longName() : QStringLiteral("cello %1.mp3").arg(i + 1),
                       harmonicCurve(110 * std::pow(2, (i * 5 % 24) / 12.0), scale));
}

void saveSpectra(Preview& preview)
{
    preview.save<SpectrumPanel>(QStringLiteral("spectrum-empty"), [](SpectrumPanel&) {});
    preview.save<SpectrumPanel>(QStringLiteral("spectrum-one"), [](SpectrumPanel& panel) {
        addCurves(panel, 1, Scale::Decibel);
        QTest::qWait(60);
        QTest::keyClick(panel.findChild<QWidget*>(QStringLiteral("spectrumPlot")), Qt::Key_Right);
    });
    preview.save<SpectrumPanel>(QStringLiteral("spectrum-eight"), [](SpectrumPanel& panel) {
        addCurves(panel, 20, Scale::Normalised);
        panel.setCurrent(17);
    });
    preview.save<SpectrumPanel>(QStringLiteral("spectrum-long"),
                                [](SpectrumPanel& panel) { addCurves(panel, 5, Scale::Decibel); });
}

void saveTimings(Preview& preview)
{
    preview.save<TimingPanel>(QStringLiteral("timing-empty"), [](TimingPanel&) {});
    preview.save<TimingPanel>(QStringLiteral("timing-one"), [](TimingPanel& panel) {
        RunRecord run = sampleRun("qtconcurrent", 2, 40, 1.4);
        run.tasks[0].report.outcome = Outcome::Skipped;
        run.buildType = "Debug";
        panel.setRuns(sharedOf({run}));
    });
    preview.save<TimingPanel>(QStringLiteral("timing-twenty"), [](TimingPanel& panel) {
        std::vector<RunRecord> runs;
        for (int i = 0; i < 4; ++i) {
            for (const char* engine : {"sequential", "qtconcurrent", "openmp", "processes", "mpi"}) {
                const bool one = std::string(engine) == "sequential";
                runs.push_back(sampleRun(engine, one ? 1 : 2 << i, 41, one ? 21.5 : 14.0 / (i + 1)));
                runs.back().input.digest = i == 0 ? "other" : "same";
            }
        }
        panel.setRuns(sharedOf(runs));
    });
}

void saveTimelines(Preview& preview)
{
    preview.save<TimelinePanel>(QStringLiteral("timeline-empty"), [](TimelinePanel&) {});
    const auto show = [&preview](const QString& name, int workers, std::size_t jobs) {
        preview.save<TimelinePanel>(name, [workers, jobs](TimelinePanel& panel) {
            RunRecord run = sampleRun(workers == 1 ? "sequential" : "mpi", workers, jobs, 6.4);
            run.tasks[jobs / 3].report.outcome = Outcome::Failed;
            run.tasks[1].source = longName().toStdString();
            panel.showRun(run);
            panel.setCurrent(jobs / 2);
        });
    };
    show(QStringLiteral("timeline-1"), 1, 12);
    show(QStringLiteral("timeline-2"), 2, 24);
    show(QStringLiteral("timeline-8"), 8, 200);
    show(QStringLiteral("timeline-64"), 64, 10000);
    preview.save<TimelinePanel>(QStringLiteral("timeline-live"), [](TimelinePanel& panel) {
        panel.startRun(4, {});
        QList<Answer> answers;
        for (const TaskRecord& task : sampleRun("mpi", 4, 30, 3).tasks)
            answers.append({task, {}});
        panel.addRecords(answers.first(17));
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
    saveSpectra(preview);
    saveTimings(preview);
    saveTimelines(preview);
    return 0;
}

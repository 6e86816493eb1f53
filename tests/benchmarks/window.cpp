// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window [FILES [ENGINE [spectra]]]: how long the window's thread is blocked while it looks through and converts
// a folder of many small files (with "spectra" it draws them too), and while a person opens pages, filters, sorts,
// selects, scrolls and leaves. A timer of 1 ms stands for the person: each time it comes late, the window did not
// answer.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include "app/desktop/mainwindow.h"
#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/version.h"
#include "core/session/settings.h"
#include "tests/desktop/tonefile.h"

namespace {

/// Late by wall clock tells what a person feels; by the thread's own CPU time, what the window itself did, however
/// busy the machine was with the run and with others.
class GapMeter
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
    }

    void start()
    {
        m_longest = m_longestOwn = 0;
        m_ticks = m_late = 0;
        m_began = std::chrono::steady_clock::now();
        m_wall.start();
        m_own = tutti::threadCpuSeconds();
        m_timer.start(1);
    }

    void print(const char* phase)
    {
        note();
        m_timer.stop();
        std::printf("%-28s longest gap %6.1f ms, of it own work %6.1f ms; %zu of %zu gaps over 50 ms; took %.2f s\n",
                    phase, m_longest * 1e3, m_longestOwn * 1e3, m_late, m_ticks, tutti::secondsSince(m_began));
        std::fflush(stdout);
    }

    double longest() const { return m_longest; }

private:
    void note()
    {
        const double wall = static_cast<double>(m_wall.nsecsElapsed()) / 1e9;
        const double own = tutti::threadCpuSeconds();
        m_longest = std::max(m_longest, wall);
        m_longestOwn = std::max(m_longestOwn, own - m_own);
        ++m_ticks;
        m_late += wall > 0.05 ? 1 : 0;
        m_wall.start();
        m_own = tutti::threadCpuSeconds();
    }

    QTimer m_timer;
    QElapsedTimer m_wall;
    tutti::SteadyTime m_began;
    double m_own = 0;
    double m_longest = 0;
    double m_longestOwn = 0;
    std::size_t m_ticks = 0;
    std::size_t m_late = 0;
};

void waitUntilIdle(const tutti::MainWindow& window)
{
    do
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    while (!window.isIdle());
}

void writeSounds(const std::filesystem::path& folder, int count)
{
    const std::string bytes = tutti::toneBytes(0.02);
    for (int i = 0; i < count; ++i) {
        std::array<char, 32> name {};
        std::snprintf(name.data(), name.size(), "sound %06d.mp3", i);
        std::ofstream(folder / name.data(), std::ios::binary) << bytes;
    }
}

/// A phase that is measured by itself: what is begun, and what it takes to end it.
class Bench
{
public:
    explicit Bench(tutti::MainWindow& window)
        : m_window(window)
        , m_table(*window.findChild<QTableView*>(QStringLiteral("fileTable")))
    {
    }

    template<typename Act>
    void measure(const char* phase, const Act& act)
    {
        m_meter.start();
        act();
        waitUntilIdle(m_window);
        // What was put off until now is felt too.
        QApplication::processEvents();
        m_meter.print(phase);
        m_longest = std::max(m_longest, m_meter.longest());
    }

    void look(const std::filesystem::path& folder)
    {
        const auto began = std::chrono::steady_clock::now();
        double first = 0;
        const auto connection =
            QObject::connect(m_table.model(), &QAbstractItemModel::rowsInserted, &m_table, [&first, began] {
                if (first == 0)
                    first = tutti::secondsSince(began);
            });
        measure("looking through the folder:", [&] { m_window.openPaths({folder}); });
        QObject::disconnect(connection);
        std::printf("the first of %d rows after %.0f ms\n", m_table.model()->rowCount(), first * 1e3);
        measure("looking again:", [this] { trigger("refreshAction"); });
    }

    void run(const char* phase)
    {
        measure(phase, [this] { click("runButton"); });
    }

    void runUnderAFilter()
    {
        auto* states = m_window.findChild<QComboBox*>(QStringLiteral("stateFilterBox"));
        m_table.sortByColumn(0, Qt::AscendingOrder);
        states->setCurrentIndex(1);
        run("again, only what waits shown:");
        measure("all states again:", [states] { states->setCurrentIndex(0); });
        m_table.sortByColumn(-1, Qt::AscendingOrder);
    }

    void handle()
    {
        auto* filter = m_window.findChild<QLineEdit*>(QStringLiteral("filterLine"));
        measure("filtering by name:", [filter] { filter->setText(QStringLiteral("sound 00")); });
        measure("no filter:", [filter] { filter->clear(); });
        for (int column = 0; column < m_table.model()->columnCount(); ++column)
            measure("sorting:", [this, column] { m_table.sortByColumn(column, Qt::DescendingOrder); });
        measure("selecting all:", [this] { m_table.selectAll(); });
        measure("sorting what is selected:", [this] { m_table.sortByColumn(0, Qt::AscendingOrder); });
        measure("scrolling:", [this] { scroll(); });
    }

    /// Each page that shows what was measured, for the first time and once more.
    void openPages()
    {
        auto* timing = m_window.findChild<QActionGroup*>(QStringLiteral("labPages"));
        QList<QAction*> pages = timing->actions();
        pages.append(m_window.findChild<QAction*>(QStringLiteral("timelineTabAction")));
        pages.append(m_window.findChild<QAction*>(QStringLiteral("logTabAction")));
        for (QAction* page : pages) {
            for (const char* time : {"opening", "again:  "}) {
                const QString phase = QStringLiteral("%1 %2").arg(QLatin1String(time), page->objectName());
                measure(qPrintable(phase), [page] { page->trigger(); });
            }
        }
    }

    void close()
    {
        m_meter.start();
        m_window.close();
        m_meter.print("leaving:");
    }

    double longest() const { return m_longest; }

private:
    void scroll()
    {
        QScrollBar* bar = m_table.verticalScrollBar();
        for (int step = 0; step <= 100; ++step) {
            bar->setValue(bar->maximum() / 100 * step);
            QApplication::processEvents();
        }
    }
    void click(const char* name) { m_window.findChild<QAbstractButton*>(QString::fromLatin1(name))->click(); }
    void trigger(const char* name) { m_window.findChild<QAction*>(QString::fromLatin1(name))->trigger(); }

    tutti::MainWindow& m_window;
    QTableView& m_table;
    GapMeter m_meter;
    double m_longest = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const int files = argc > 1 ? std::atoi(argv[1]) : 10000;
    const QString engine = QString::fromLocal8Bit(argc > 2 ? argv[2] : "qtconcurrent");
    const QTemporaryDir folder;
    const std::filesystem::path sounds = std::filesystem::path(folder.path().toStdString()) / "sounds";
    std::filesystem::create_directory(sounds);
    writeSounds(sounds, files);

    const tutti::Machine machine = tutti::thisMachine();
    std::printf("%s, %d logical cores, load %.1f, %s build; %d files, %s\n", machine.cpu.c_str(), machine.logicalCores,
                machine.loadAverage[0], tutti::buildType().data(), files, qPrintable(engine));
    tutti::Settings settings(folder.filePath(QStringLiteral("tutti.ini")));
    tutti::Choices choices = settings.choices();
    choices.spectra = argc > 3;
    settings.setChoices(choices);
    tutti::MainWindow window(settings);
    window.show();
    waitUntilIdle(window);
    auto* engines = window.findChild<QComboBox*>(QStringLiteral("engineBox"));
    engines->setCurrentIndex(engines->findData(engine));

    Bench bench(window);
    bench.look(sounds);
    bench.run(choices.spectra ? "convert, then spectra:" : "convert:");
    bench.run("again, everything skipped:");
    bench.runUnderAFilter();
    bench.openPages();
    bench.handle();
    bench.close();
    std::printf("longest of all: %.1f ms; asked for: 100 ms\n", bench.longest() * 1e3);
    return bench.longest() <= 0.1 ? 0 : 1;
}

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window [FILES [ENGINE]]: how long the window's thread is blocked while it looks through and converts a folder
// of many small files. A timer of 1 ms stands for the person: each time it comes late, the window did not answer.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
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
        m_wall.start();
        m_own = tutti::threadCpuSeconds();
        m_timer.start(1);
    }

    void print(const char* phase)
    {
        m_timer.stop();
        std::printf("%-28s longest gap %6.1f ms, of it own work %6.1f ms; %zu of %zu gaps over 50 ms\n", phase,
                    m_longest * 1e3, m_longestOwn * 1e3, m_late, m_ticks);
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

void click(const tutti::MainWindow& window, const char* name)
{
    window.findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
}

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
    tutti::MainWindow window(settings);
    window.show();
    waitUntilIdle(window);
    auto* engines = window.findChild<QComboBox*>(QStringLiteral("engineBox"));
    engines->setCurrentIndex(engines->findData(engine));

    GapMeter meter;
    meter.start();
    window.openPaths({sounds});
    waitUntilIdle(window);
    meter.print("looking through the folder:");
    double longest = meter.longest();

    meter.start();
    const auto began = std::chrono::steady_clock::now();
    click(window, "runButton");
    waitUntilIdle(window);
    meter.print("convert, then spectra:");
    std::printf("both runs took %.1f s\n", tutti::secondsSince(began));
    longest = std::max(longest, meter.longest());

    meter.start();
    click(window, "runButton");
    waitUntilIdle(window);
    meter.print("again, everything skipped:");
    longest = std::max(longest, meter.longest());
    std::printf("longest of all: %.1f ms; asked for: 50 ms\n", longest * 1e3);
    return longest <= 0.05 ? 0 : 1;
}

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_startup [ROUNDS]: from launch to a usable window, Tutti beside SoundConverter, in turn, each time in an empty
// home folder, on a screen of its own (Xvfb; install xvfb and soundconverter). And how much of it is Tutti's own: the
// program's main() runs in here, from the moment at which Qt's application object has reached the display (its own
// construction and the loading of libraries are not ours) until the first picture of the window is whole. What Qt does
// for us in between (making, measuring and painting our widgets) counts as ours.
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <unistd.h>

#include <QCoreApplication>
#include <QEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/version.h"
#include "tests/benchmarks/xscreen.h"

int tuttiMain(int argc, char* argv[]); // app/desktop/main.cpp

namespace {

using Clock = std::chrono::steady_clock;

constexpr double mostOfOther = 0.5;
constexpr double mostOwnMs = 120;
constexpr double patience = 20; // seconds

struct Begun
{
    Clock::time_point at;
    double cpu = 0;
};

Begun& begun()
{
    static Begun value;
    return value;
}

/// Tells when everything that the first paint event brings along is painted.
class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::printf("%.3f %.3f\n", std::chrono::duration<double>(Clock::now() - begun().at).count() * 1e3,
                            (tutti::threadCpuSeconds() - begun().cpu) * 1e3);
                std::fflush(stdout);
                _exit(0);
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

void watchFirstPaint()
{
    auto* watch = new FirstPaint(QCoreApplication::instance());
    QCoreApplication::instance()->installEventFilter(watch);
    begun() = {Clock::now(), tutti::threadCpuSeconds()};
}

QProcessEnvironment emptyHome(const QTemporaryDir& home, const tutti::XScreen& screen)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("DISPLAY"), QString::fromStdString(screen.display()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    return environment;
}

/// In ms; below 0 where no window came.
double launch(tutti::XScreen& screen, const QString& program)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(emptyHome(home, screen));
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto start = Clock::now();
    process.start(program, QStringList());
    const bool usable = process.waitForStarted() && screen.waitForUsableWindow(patience);
    const double ms = std::chrono::duration<double>(Clock::now() - start).count() * 1e3;
    process.terminate();
    if (!process.waitForFinished(3000))
        process.kill();
    process.waitForFinished();
    screen.waitUntilEmpty();
    return usable ? ms : -1;
}

/// Wall and CPU time in ms.
std::array<double, 2> ownTimes(const tutti::XScreen& screen)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(emptyHome(home, screen));
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--own")});
    process.waitForFinished();
    std::array<double, 2> times {-1, -1};
    std::sscanf(process.readAllStandardOutput().constData(), "%lf %lf", &times[0], &times[1]);
    return times;
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double print(const char* what, const std::vector<double>& values)
{
    std::printf("%-52s median %6.1f ms, %6.1f to %6.1f\n", what, medianOf(values), std::ranges::min(values),
                std::ranges::max(values));
    return medianOf(values);
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--own") == 0) {
        qAddPreRoutine(watchFirstPaint);
        argv[1] = nullptr;
        return tuttiMain(1, argv);
    }
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 7;
    const tutti::Machine machine = tutti::thisMachine();
    std::printf("%s, %d logical cores, load %.1f, %s build; %d rounds\n", machine.cpu.c_str(), machine.logicalCores,
                machine.loadAverage[0], tutti::buildType().data(), rounds);
    tutti::XScreen screen;
    std::array<std::vector<double>, 4> times;
    const QString tutti = QCoreApplication::applicationDirPath() + QStringLiteral("/tutti");
    for (int round = 0; round <= rounds; ++round) {
        const std::array<double, 2> own = ownTimes(screen);
        const std::array<double, 4> now {launch(screen, tutti), launch(screen, QStringLiteral("soundconverter")),
                                         own[0], own[1]};
        for (std::size_t i = 0; i < now.size() && round > 0; ++i) // the first round brings everything into memory
            times[i].push_back(now[i]);
    }
    const double ours = print("launch to a usable window, tutti:", times[0]);
    const double others = print("launch to a usable window, soundconverter:", times[1]);
    const double own = print("own code until the first paint, wall:", times[2]);
    print("of it CPU time of the window's thread:", times[3]);
    std::printf("tutti / soundconverter: %.2f; asked for: %.2f\nown code: %.0f ms; asked for: %.0f ms\n", ours / others,
                mostOfOther, own, mostOwnMs);
    const bool allCame = ours > 0 && others > 0 && own > 0;
    return allCame && ours <= mostOfOther * others && own <= mostOwnMs ? 0 : 1;
}

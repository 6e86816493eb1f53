// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Converts a folder of mp3 by the QtConcurrent engine and by `xargs -P N mpg123 -w`, in turns, and prints the ratio.
// Usage: bench_convert [FOLDER [ROUNDS [SCRATCH]]]; without a folder (or with -) it makes one of 24 sounds of 5 to
// 60 s. Results go to a folder under SCRATCH, /var/tmp by default; little enough that a disk need not write it at once.

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <sys/resource.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/pendingfile.h"
#include "core/base/version.h"
#include "core/engine/registry.h"
#include "tests/audio/fixtures.h"

namespace {

namespace fs = std::filesystem;

/// What issue 2 asks for.
constexpr double wantedRatio = 0.70;

class FailureCounter : public tutti::RunObserver
{
public:
    void taskStarted(std::size_t, int, double) override {}
    void taskFinished(tutti::Answer answer) override
    {
        if (answer.record.report.error)
            std::fprintf(stderr, "%s: %s\n", answer.record.source.c_str(), answer.record.report.error->detail.c_str());
    }
};

void makeSounds(const fs::path& folder)
{
    constexpr std::array<double, 8> seconds {5, 10, 15, 20, 30, 40, 50, 60};
    constexpr int copies = 3;
    for (std::size_t i = 0; i < seconds.size(); ++i) {
        const fs::path first = folder / ("sound" + std::to_string(i) + ".mp3");
        tutti::fixtures::write(first,
                               {.channels = i % 4 == 0 ? 1 : 2,
                                .seconds = seconds[i],
                                .bitrateMode = i % 2 == 0 ? SF_BITRATE_MODE_CONSTANT : SF_BITRATE_MODE_VARIABLE});
        for (int copy = 1; copy < copies; ++copy)
            fs::copy_file(first, folder / ("sound" + std::to_string(i) + "-" + std::to_string(copy) + ".mp3"));
    }
}

std::vector<fs::path> mp3sIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".mp3")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

double secondsOfTutti(const std::vector<fs::path>& files, const fs::path& output, int workers)
{
    const tutti::SteadyTime start = std::chrono::steady_clock::now();
    std::vector<tutti::Job> jobs;
    for (const fs::path& file : files) {
        tutti::ConvertJob job;
        job.source = file;
        job.target = tutti::makeTarget(output / file.filename().replace_extension(".wav"), "benchmark", true);
        jobs.push_back({job, 0, double(fs::file_size(file))});
    }
    tutti::EngineConfig config;
    config.workers = workers;
    FailureCounter observer;
    const auto run = tutti::makeEngine("qtconcurrent", config)->run(jobs, observer, {});
    return run ? tutti::secondsSince(start) : -1;
}

double secondsOfMpg123(const fs::path& folder, const fs::path& output, int workers)
{
    const tutti::SteadyTime start = std::chrono::steady_clock::now();
    QProcess shell;
    shell.setWorkingDirectory(QString::fromStdString(folder));
    const std::string command = "ls | grep '[.]mp3$' | xargs -P" + std::to_string(workers)
        + " -d '\\n' -I{} mpg123 -q -w '" + output.string() + "/{}.wav' {}";
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromStdString(command)});
    const bool finished = shell.waitForFinished(-1) && shell.exitCode() == 0;
    return finished ? tutti::secondsSince(start) : -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// CPU time of this process and of its children that have ended.
double cpuSeconds()
{
    double sum = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage {};
        ::getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            sum += double(time.tv_sec) + double(time.tv_usec) * 1e-6;
    }
    return sum;
}

/// What one side took, round by round.
struct Times
{
    std::vector<double> wall;
    std::vector<double> cpu;
};

void printMachine(int workers)
{
    const tutti::Machine machine = tutti::thisMachine();
    std::printf("%s, %d logical and %d physical cores, %s, load %.2f; Tutti %s (%s); %d workers\n", machine.cpu.c_str(),
                machine.logicalCores, machine.physicalCores, machine.os.c_str(), machine.loadAverage[0],
                std::string(tutti::version()).c_str(), std::string(tutti::buildType()).c_str(), workers);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString parent = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("/var/tmp");
    const QTemporaryDir scratch(parent + QStringLiteral("/tutti-benchmark-XXXXXX"));
    const fs::path root = scratch.path().toStdString();
    const bool given = argc > 1 && std::string_view(argv[1]) != "-";
    const fs::path folder = given ? fs::absolute(argv[1]) : root / "sounds";
    const int rounds = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 7;
    if (!given) {
        fs::create_directory(folder);
        makeSounds(folder);
    }
    const std::vector<fs::path> files = mp3sIn(folder);
    const int workers = tutti::usableCpus();
    printMachine(workers);

    Times tutti;
    Times mpg123;
    // The first round warms the caches and is not counted.
    for (int round = 0; round <= rounds; ++round) {
        for (const int turn : {0, 1}) {
            const bool ours = (round + turn) % 2 == 0;
            const fs::path output = root / "out";
            fs::create_directory(output);
            const double cpu = cpuSeconds();
            const double wall =
                ours ? secondsOfTutti(files, output, workers) : secondsOfMpg123(folder, output, workers);
            fs::remove_all(output);
            if (wall < 0) {
                std::fputs(ours ? "the engine failed\n" : "xargs or mpg123 failed; are they installed?\n", stderr);
                return 3;
            }
            Times& times = ours ? tutti : mpg123;
            if (round > 0) {
                times.wall.push_back(wall);
                times.cpu.push_back(cpuSeconds() - cpu);
            }
        }
    }
    const double ratio = median(tutti.wall) / median(mpg123.wall);
    std::printf("%zu files into %s, medians of %d rounds in turns:\n", files.size(), root.c_str(), rounds);
    std::printf("  Tutti              %.3f s, CPU %.3f s\n", median(tutti.wall), median(tutti.cpu));
    std::printf("  xargs mpg123 -w    %.3f s, CPU %.3f s\n", median(mpg123.wall), median(mpg123.cpu));
    std::printf("  ratio %.2f (CPU %.2f), wanted at most %.2f\n", ratio, median(tutti.cpu) / median(mpg123.cpu),
                wantedRatio);
    return ratio <= wantedRatio ? 0 : 1;
}

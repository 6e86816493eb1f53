// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Fetches 60 previews from a server of its own with 100 ms of latency: over one connection, over six, and by
// `curl --parallel --parallel-max 6`, in turns, and prints the ratios. Usage: bench_download [ROUNDS [SCRATCH]].
// Where curl is missing it says so and compares the first two alone.

#include "core/freesound/download.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "core/base/clock.h"
#include "core/base/machine.h"
#include "core/base/version.h"
#include "core/offline/server.h"

namespace {

namespace fs = std::filesystem;

/// What issue 3 asks for.
constexpr double wantedShareOfOne = 0.2;
constexpr double wantedRatioToCurl = 1.1;
constexpr int latencyMs = 100;
constexpr std::size_t downloadCount = 60;

class Finder : public tutti::SearchObserver
{
public:
    std::vector<tutti::Sound> sounds;
    void found(std::size_t, const std::vector<tutti::Sound>& found) override
    {
        sounds.insert(sounds.end(), found.begin(), found.end());
    }
    void counted(std::size_t, std::int64_t) override {}
    void waiting(const tutti::ServiceWait&) override {}
    void quotaChanged(const tutti::QuotaState&) override {}
    void leftOut(std::size_t, const tutti::LeftOut&) override {}
};

class FailureCounter : public tutti::DownloadObserver
{
public:
    int failed = 0;
    void started(std::size_t, int, double) override {}
    void progressed(std::size_t, std::uint64_t, std::uint64_t) override {}
    tutti::Result<void> beforeNaming(std::size_t) override { return {}; }
    void finished(const tutti::DownloadResult& result) override
    {
        if (!result.error)
            return;
        ++failed;
        std::fprintf(stderr, "%zu: %s\n", result.download, result.error->detail.c_str());
    }
    void waiting(const tutti::ServiceWait&) override {}
};

/// The addresses of 60 previews; where the library has fewer some come twice.
std::vector<std::string> previews(const tutti::Service& service, tutti::Quota& quota)
{
    tutti::SoundQuery all;
    all.licenses.clear();
    all.limit = int(downloadCount);
    Finder finder;
    const std::vector<tutti::SoundQuery> queries {all};
    const auto results = tutti::FreesoundClient(service, quota).search(queries, finder, {});
    std::vector<std::string> urls;
    while (results.front() && !finder.sounds.empty() && urls.size() < downloadCount)
        urls.push_back(finder.sounds[urls.size() % finder.sounds.size()].previews.front());
    return urls;
}

double secondsOfTutti(const std::vector<std::string>& urls, const fs::path& folder, int connections)
{
    const auto quota = tutti::Quota::unlimited();
    const tutti::SteadyTime start = std::chrono::steady_clock::now();
    std::vector<tutti::Download> downloads;
    for (std::size_t i = 0; i < urls.size(); ++i) {
        tutti::Download download;
        download.url = urls[i];
        download.target = tutti::makeTarget(folder / (std::to_string(i) + ".mp3"), "benchmark", false);
        downloads.push_back(download);
    }
    FailureCounter observer;
    tutti::Downloader({}, *quota, connections).run(downloads, observer, {});
    return observer.failed == 0 ? tutti::secondsSince(start) : -1;
}

double secondsOfCurl(const std::vector<std::string>& urls, const fs::path& folder)
{
    const fs::path list = folder / "list";
    std::ofstream stream(list);
    for (std::size_t i = 0; i < urls.size(); ++i)
        stream << "url = \"" << urls[i] << "\"\noutput = \"" << (folder / std::to_string(i)).string() << ".mp3\"\n";
    stream.close();
    const tutti::SteadyTime start = std::chrono::steady_clock::now();
    QProcess curl;
    curl.start(QStringLiteral("curl"),
               {QStringLiteral("--silent"), QStringLiteral("--parallel"), QStringLiteral("--parallel-max"),
                QStringLiteral("6"), QStringLiteral("--config"), QString::fromStdString(list)});
    const bool finished = curl.waitForFinished(-1) && curl.exitCode() == 0;
    return finished ? tutti::secondsSince(start) : -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// The ways to fetch, in the order of the output.
enum Way : std::size_t { OneConnection, SixConnections, Curl };

double secondsOf(Way way, const std::vector<std::string>& urls, const fs::path& folder)
{
    fs::create_directory(folder);
    const double seconds =
        way == Curl ? secondsOfCurl(urls, folder) : secondsOfTutti(urls, folder, way == OneConnection ? 1 : 6);
    fs::remove_all(folder);
    return seconds;
}

int report(const std::vector<std::vector<double>>& times, int rounds)
{
    const double six = median(times[SixConnections]);
    const double share = six / median(times[OneConnection]);
    std::printf("%zu previews, %d ms of latency, medians of %d rounds in turns:\n", downloadCount, latencyMs, rounds);
    std::printf("  one at a time      %.3f s\n", median(times[OneConnection]));
    std::printf("  six connections    %.3f s, %.3f of one at a time, wanted at most %.2f\n", six, share,
                wantedShareOfOne);
    if (times.size() <= Curl) {
        std::puts("  curl is not installed: not compared with it");
        return share <= wantedShareOfOne ? 0 : 1;
    }
    const double ratio = six / median(times[Curl]);
    std::printf("  curl --parallel    %.3f s, ratio %.3f, wanted at most %.2f\n", median(times[Curl]), ratio,
                wantedRatioToCurl);
    return share <= wantedShareOfOne && ratio <= wantedRatioToCurl ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 5;
    const QString parent = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("/var/tmp");
    const QTemporaryDir scratch(parent + QStringLiteral("/tutti-benchmark-XXXXXX"));
    const fs::path folder = fs::path(scratch.path().toStdString()) / "out";
    tutti::OfflineServer::Options options;
    options.latency = latencyMs;
    tutti::OfflineLibrary library(options);
    if (const auto started = library.start(); !started) {
        std::fprintf(stderr, "%s\n", started.error().detail.c_str());
        return 3;
    }
    const tutti::Service service {library.baseUrl(), "any key", {}};
    const auto quota = tutti::Quota::unlimited();
    const std::vector<std::string> urls = previews(service, *quota);
    const bool hasCurl = !QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty();
    std::vector<std::vector<double>> times(hasCurl ? 3 : 2);
    const tutti::Machine machine = tutti::thisMachine();
    std::printf("%s, %d logical cores, load %.2f; Tutti %s (%s)\n", machine.cpu.c_str(), machine.logicalCores,
                machine.loadAverage[0], std::string(tutti::version()).c_str(), std::string(tutti::buildType()).c_str());
    // The first round lets the server make its sounds and is not counted.
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t turn = 0; turn < times.size(); ++turn) {
            const auto way = Way((turn + std::size_t(round)) % times.size());
            const double seconds = secondsOf(way, urls, folder);
            if (seconds < 0 || urls.size() != downloadCount) {
                std::fputs(way == Curl ? "curl failed\n" : "the downloads failed\n", stderr);
                return 3;
            }
            if (round > 0)
                times[way].push_back(seconds);
        }
    }
    return report(times, rounds);
}

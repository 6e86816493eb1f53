// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <QTest>

namespace {

using Rooms = std::set<std::string>;

/// Which rooms a room may include, besides itself. The house's plan: a line here is a decision, not a formality.
const std::map<std::string, Rooms>& allowedRooms()
{
    static const Rooms core {"core/base", "core/audio",  "core/spectrum", "core/figure",    "core/synth",
                             "core/jobs", "core/engine", "core/timing",   "core/freesound", "core/offline"};
    static const std::map<std::string, Rooms> rooms {
        {"core/base", {}},
        {"core/audio", {"core/base"}},
        {"core/spectrum", {"core/base", "core/audio"}},
        {"core/figure", {"core/base", "core/spectrum"}},
        {"core/synth", {"core/base", "core/audio"}},
        {"core/jobs", {"core/base", "core/audio", "core/spectrum", "core/figure"}},
        {"core/engine", {"core/base", "core/jobs"}},
        {"core/timing", {"core/base", "core/jobs"}},
        {"core/freesound", {"core/base", "core/audio"}},
        {"core/offline", {"core/base", "core/freesound", "core/synth"}},
        {"core/session", core},
        {"app/worker", {"core/base", "core/jobs", "core/engine"}},
        {"app/mpi", {"core/base", "core/jobs", "core/engine"}},
        {"app/player", {}},
        {"app/cli",
         {"core/base", "core/session", "core/timing", "core/jobs", "core/spectrum", "core/audio", "core/engine",
          "core/synth", "core/freesound"}},
        {"app/desktop",
         {"core/base", "core/session", "core/timing", "core/jobs", "core/spectrum", "core/freesound",
          "app/desktop/controllers", "app/desktop/panels", "app/desktop/models", "app/desktop/charts",
          "app/desktop/dialogs", "app/desktop/services", "app/desktop/text"}},
        {"app/desktop/controllers",
         {"core/base", "core/session", "core/timing", "core/jobs", "core/spectrum", "core/freesound",
          "app/desktop/models", "app/desktop/text"}},
        {"app/desktop/panels",
         {"core/base", "core/session", "core/timing", "core/jobs", "core/spectrum", "core/freesound",
          "app/desktop/models", "app/desktop/charts", "app/desktop/text"}},
        {"app/desktop/dialogs",
         {"core/base", "core/session", "core/timing", "core/jobs", "core/spectrum", "core/freesound",
          "app/desktop/panels", "app/desktop/models", "app/desktop/charts", "app/desktop/text"}},
        {"app/desktop/models",
         {"core/base", "core/session", "core/timing", "core/jobs", "core/spectrum", "core/freesound",
          "app/desktop/text"}},
        {"app/desktop/charts", {"core/base", "core/timing", "core/jobs", "core/spectrum", "app/desktop/text"}},
        {"app/desktop/services", {}},
        {"app/desktop/text", {"core/base", "core/timing", "core/jobs", "core/spectrum", "core/freesound"}},
    };
    return rooms;
}

/// Headers of libraries that only some rooms may know: a pattern of the header's name, and the rooms.
struct Guarded
{
    std::regex header;
    Rooms places;
};

const std::vector<Guarded>& guardedHeaders()
{
    static const Rooms widgets {"app/desktop", "app/desktop/panels", "app/desktop/charts", "app/desktop/dialogs"};
    static const std::vector<Guarded> guarded {
        {std::regex(
             "Qt(Widgets|Charts)/.*|Q(?!TextLayout$)[A-Za-z]*(Widget|Dialog|Button|Layout|Label|Chart|ChartView)"),
         widgets},
        {std::regex("Q(Painter|Image|ImageWriter|Font|FontDatabase|FontMetrics)"),
         {"core/figure", "app/desktop", "app/desktop/panels", "app/desktop/charts", "app/desktop/dialogs"}},
        {std::regex("omp\\.h|QtConcurrent.*"), {"core/engine"}},
        {std::regex("QtDBus/.*|QDBus.*"), {"app/desktop/services"}},
        {std::regex("QProcess"), {"core/engine", "core/session"}},
        {std::regex("Q(tMultimedia/.*|Audio.*|Media.*)"), {"app/player"}},
        {std::regex("mpi\\.h|boost/mpi.*"), {"app/mpi"}},
        {std::regex("QThread.*"), {"core/engine", "core/session", "core/offline"}},
        {std::regex("QNetwork.*"), {"core/freesound"}},
        {std::regex("QHttpServer.*|QTcp.*"), {"core/offline", "core/freesound"}},
        {std::regex("qt6keychain/.*"), {"core/session"}},
        {std::regex("nlohmann/.*"),
         {"core/jobs", "core/engine", "core/timing", "core/session", "core/freesound", "core/offline", "app/worker",
          "app/mpi", "app/cli"}},
        {std::regex("mpg123\\.h|sndfile\\.h|soxr\\.h|taglib/.*|.*fileref\\.h"), {"core/audio", "core/synth"}},
        {std::regex("fftw3\\.h"), {"core/spectrum"}},
    };
    return guarded;
}

std::string roomOf(const std::filesystem::path& file)
{
    return file.parent_path().generic_string();
}

struct Include
{
    std::string file;
    std::string header;
    bool ours = false;
};

std::vector<Include> includesOfTheHouse()
{
    const std::filesystem::path root(TUTTI_SOURCE_DIR);
    const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    for (const char* wing : {"core", "app"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / wing)) {
            if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp")
                continue;
            std::ifstream stream(entry.path());
            const std::string name = std::filesystem::relative(entry.path(), root).generic_string();
            for (std::string line; std::getline(stream, line);) {
                std::smatch match;
                if (std::regex_search(line, match, pattern))
                    includes.push_back({name, match[2], match[1] == "\""});
            }
        }
    }
    return includes;
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomIsOnThePlan()
    {
        for (const Include& include : includesOfTheHouse())
            QVERIFY2(allowedRooms().contains(roomOf(include.file)), include.file.c_str());
    }

    void roomsIncludeOnlyWhereArrowsGo()
    {
        int seen = 0;
        for (const Include& include : includesOfTheHouse()) {
            if (!include.ours || include.header.ends_with(".moc"))
                continue;
            const std::string from = roomOf(include.file);
            const std::string to = roomOf(include.header);
            const bool allowed = from == to || allowedRooms().at(from).contains(to);
            QVERIFY2(allowed, (include.file + " includes " + include.header).c_str());
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    void librariesStayInTheirRooms()
    {
        for (const Include& include : includesOfTheHouse()) {
            for (const Guarded& guarded : guardedHeaders()) {
                if (include.ours || !std::regex_match(include.header, guarded.header))
                    continue;
                QVERIFY2(guarded.places.contains(roomOf(include.file)),
                         (include.file + " includes <" + include.header + ">").c_str());
            }
        }
    }

    void engineLibrariesStandInOneFileEach()
    {
        for (const std::regex& header : {std::regex("omp\\.h"), std::regex("QtConcurrent.*")}) {
            std::set<std::string> files;
            for (const Include& include : includesOfTheHouse()) {
                if (std::regex_match(include.header, header))
                    files.insert(include.file);
            }
            QVERIFY(files.size() <= 1);
        }
    }

    void jsonStaysInSourceFiles()
    {
        for (const Include& include : includesOfTheHouse())
            QVERIFY2(!(include.header.starts_with("nlohmann/") && include.file.ends_with(".h")), include.file.c_str());
    }
};

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <set>

#include <nlohmann/json.hpp>

#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/cliprogram.h"
#include "tests/support/temporaryfolder.h"

using tutti::fixtures::CliResult;
using tutti::fixtures::contents;
using tutti::fixtures::runCli;
using tutti::fixtures::text;
using Json = nlohmann::ordered_json;

class TestCliCompare : public QObject
{
    Q_OBJECT

    tutti::TemporaryFolder m_home;
    std::filesystem::path m_scratch;
    std::filesystem::path m_export;

    static QStringList words(const char* line)
    {
        return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    /// `compare JOB`, with a scratch folder and an export of our own.
    QStringList compareWords(const char* line, const QStringList& more = {}) const
    {
        return QStringList(QStringLiteral("compare")) + words(line)
            + QStringList {QStringLiteral("--scratch"), text(m_scratch), QStringLiteral("--export"), text(m_export)}
        + more;
    }

    Json exported() const { return Json::parse(contents(m_export)); }

    /// "sequential 1", "network 6", …
    static std::vector<std::string> settingsIn(const Json& comparison)
    {
        std::vector<std::string> settings;
        for (const Json& entry : comparison["entries"])
            settings.push_back(entry["engine"].get<std::string>() + " " + std::to_string(entry["workers"].get<int>()));
        return settings;
    }

private Q_SLOTS:
    void init()
    {
        static int turn = 0;
        const auto root = m_home.path() / std::to_string(++turn);
        m_scratch = root / "scratch";
        m_export = root / "comparison.json";
        std::filesystem::create_directories(m_scratch);
    }

    void madeWorkIsCompared()
    {
        const CliResult result = runCli(compareWords("synthetic --count 6 --milliseconds 0.5 --engines qtconcurrent "
                                                     "--workers 1,2 --schedule dynamic,static --repeat 2 --name lab"));
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.failures().front().startsWith("about ") && result.failures().front().contains("5 entries"),
                 result.all().constData());
        for (const char* word : {"median s", "speed-up", "serial fraction", "load balance", "same output", "Trust: "})
            QVERIFY2(result.out.contains(word), result.all().constData());
        QVERIFY2(result.summary().startsWith("5 entries measured in 2 rounds and "), result.all().constData());
        const Json comparison = exported();
        QCOMPARE(settingsIn(comparison),
                 (std::vector<std::string> {"sequential 1", "qtconcurrent 1", "qtconcurrent 1", "qtconcurrent 2",
                                            "qtconcurrent 2"}));
        QCOMPARE(comparison["schema"].get<std::string>(), std::string("tutti-comparison/1"));
        QCOMPARE(comparison["job"].get<std::string>(), std::string("synthetic"));
        QCOMPARE(comparison["name"].get<std::string>(), std::string("lab"));
        QCOMPARE(comparison["settings"]["count"].get<int>(), 6);
        QVERIFY(std::filesystem::is_empty(m_scratch));
    }

    void theExportHasTheContractsKeysInTheirOrder()
    {
        const CliResult result =
            runCli(compareWords("synthetic --kind wait --count 2 --milliseconds 1 --engines sequential --repeat 1"));
        QVERIFY2(result.status == 0, result.all().constData());
        const Json comparison = exported();
        const auto startsWith = [](const Json& object, const std::vector<std::string>& keys) {
            std::size_t place = 0;
            for (const auto& [key, value] : object.items()) {
                if (place < keys.size() && key != keys[place])
                    return false;
                ++place;
            }
            return place >= keys.size();
        };
        QVERIFY(
            startsWith(comparison, {"schema", "machine", "job", "settings", "input", "baseline", "rounds", "entries"}));
        QVERIFY(startsWith(comparison["entries"][0],
                           {"engine", "workers", "schedule", "wall_seconds", "startup_seconds", "speedup", "efficiency",
                            "karp_flatt", "load_balance", "identical"}));
        QVERIFY(
            startsWith(comparison["entries"][0]["wall_seconds"], {"median", "mean", "sd", "min", "max", "samples"}));
    }

    void otherFormatsFollowTheExtension_data()
    {
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("csv") << QByteArray("engine,workers,schedule");
        QTest::newRow("md") << QByteArray("# a lab");
        QTest::newRow("html") << QByteArray("<html");
    }

    void otherFormatsFollowTheExtension()
    {
        QFETCH(QByteArray, holds);
        m_export.replace_extension(QTest::currentDataTag());
        const CliResult named =
            runCli(QStringList {QStringLiteral("compare"), QStringLiteral("synthetic"), QStringLiteral("--name"),
                                QStringLiteral("a lab"), QStringLiteral("--export"), text(m_export)}
                   + words("--kind wait --count 2 --milliseconds 1 --engines sequential --repeat 1"));
        QVERIFY2(named.status == 0, named.all().constData());
        QVERIFY(QByteArray::fromStdString(contents(m_export)).contains(holds));
    }

    void filesAreComparedAndStayAsTheyAre()
    {
        const auto sounds = m_home.path() / "sounds";
        tutti::fixtures::makeSound(sounds / "a.mp3");
        tutti::fixtures::makeSound(sounds / "b.mp3");
        const auto trace = m_export.parent_path() / "trace.json";
        const CliResult result = runCli(compareWords("convert --bits 24 --engines qtconcurrent,processes --workers 2 "
                                                     "--baseline qtconcurrent:1 --repeat 2",
                                                     {text(sounds), QStringLiteral("--trace"), text(trace)}));
        QVERIFY2(result.status == 0, result.all().constData());
        const Json comparison = exported();
        QCOMPARE(settingsIn(comparison),
                 (std::vector<std::string> {"qtconcurrent 1", "qtconcurrent 2", "processes 2"}));
        QCOMPARE(comparison["settings"]["bits"].get<std::string>(), std::string("24"));
        QCOMPARE(comparison["input"]["files"].get<int>(), 2);
        for (const Json& entry : comparison["entries"])
            QVERIFY(entry["identical"].get<bool>());
        QVERIFY(Json::parse(contents(trace)).contains("traceEvents"));
        QCOMPARE(tutti::fixtures::namesIn(sounds), (std::vector<std::string> {"a.mp3", "b.mp3"}));
        QVERIFY(std::filesystem::is_empty(m_scratch));
    }

    void spectraTakeTheirOptions()
    {
        const auto sounds = m_home.path() / "wavs";
        tutti::fixtures::makeSound(sounds / "a.wav");
        const CliResult result =
            runCli(compareWords("spectra --method welch --write none --engines sequential --repeat 1", {text(sounds)}));
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(exported()["settings"]["method"].get<std::string>(), std::string("welch"));
    }

    void connectionsAreCompared()
    {
        const CliResult result = runCli(compareWords("fetch snare --sort duration_asc --limit 4 --offline "
                                                     "--connections 1,6 --latency 20 --repeat 2"));
        QVERIFY2(result.status == 0, result.all().constData());
        const Json comparison = exported();
        QCOMPARE(settingsIn(comparison), (std::vector<std::string> {"network 1", "network 6"}));
        QCOMPARE(comparison["baseline"].get<int>(), 0);
        QCOMPARE(comparison["settings"]["latency"].get<int>(), 20);
        // Each of 4 sounds waits 20 ms, one after the other.
        QVERIFY(comparison["entries"][0]["wall_seconds"]["min"].get<double>() >= 0.08);
        QVERIFY(std::filesystem::is_empty(m_scratch));
    }

    void whatIsMissingIsTold()
    {
        const auto sounds = m_home.path() / "some";
        tutti::fixtures::makeSound(sounds / "a.wav");
        const CliResult result = runCli(compareWords("convert --engines sequential --repeat 1",
                                                     {text(sounds / "a.wav"), text(sounds / "gone.wav")}));
        QVERIFY2(result.status == 1, result.all().constData());
        QVERIFY2(result.err.contains("gone.wav: "), result.all().constData());
        QCOMPARE(exported()["input"]["files"].get<int>(), 1);
    }

    void anEngineThatCannotRunIsToldWithItsReason()
    {
        const QStringList mpi {QStringLiteral("--mpi-launcher"), QStringLiteral("/no/such/mpiexec")};
        const char* const both = "synthetic --kind wait --count 2 --milliseconds 1 --engines sequential,mpi --repeat 1";
        const CliResult result = runCli(compareWords(both, mpi));
        QVERIFY2(result.status == 1, result.all().constData());
        QVERIFY2(result.err.contains("\nmpi with ") && result.err.contains("could not be measured: "),
                 result.all().constData());
        QVERIFY2(result.summary().contains("1 could not be measured"), result.all().constData());
        const char* const alone = "synthetic --kind wait --count 2 --engines mpi --baseline mpi --repeat 1";
        const CliResult nothing = runCli(compareWords(alone, mpi));
        QVERIFY2(nothing.status == 3, nothing.all().constData());
        QVERIFY(!std::filesystem::exists(m_export) || exported()["entries"].size() == 2);
    }

    void aSignalKeepsWhatWasMeasured()
    {
        QProcess process;
        tutti::fixtures::startCli(
            process,
            compareWords("synthetic --kind wait --count 4 --milliseconds 1 --engines qtconcurrent --workers 2 "
                         "--repeat 1000"));
        // It is written after every round.
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(m_export) || process.state() == QProcess::NotRunning, 30000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        const CliResult result = tutti::fixtures::finishCli(process);
        QVERIFY2(result.status == 130, result.all().constData());
        QVERIFY2(result.summary().endsWith("; cancelled"), result.all().constData());
        QVERIFY(exported()["rounds"].get<int>() >= 1);
        QVERIFY(std::filesystem::is_empty(m_scratch));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("says");
        const std::vector<std::pair<const char*, const char*>> rows {
            {"compare", "subcommand"},
            {"compare dance", "'dance' is not one of convert, spectra, synthetic, fetch"},
            {"compare convert", "name a file or a folder"},
            {"compare convert x --engine openmp", "--engine"},
            {"compare convert x --engines openmp,steam", "--engines: 'steam' is not one of qtconcurrent"},
            {"compare convert x --workers 1,0", "--workers: '0' is not a whole number"},
            {"compare convert x --schedule dynamic,random", "--schedule: 'random' is not one of"},
            {"compare convert x --export x.pdf", "--export: 'x.pdf' does not end in .json, .csv, .md or .html"},
            {"compare convert x --export /no/such/folder/x.json", "/no/such/folder"},
            {"compare convert x --repeat 0", "--repeat: '0' is not"},
            {"compare convert x --precision 0", "--precision: '0' is not a number above 0"},
            {"compare convert x --warm-up -1", "--warm-up: '-1' is not"},
            {"compare convert x --baseline steam", "--baseline: 'steam' is not one of"},
            {"compare convert x --baseline openmp:x", "--baseline: 'x' is not"},
            {"compare convert x --baseline network", "network is for downloads"},
            {"compare convert x --output y", "--output"},
            {"compare spectra x --from 500 --to 500", "--from must be below --to"},
            {"compare synthetic x", "x"},
            {"compare synthetic --shape round", "--shape: 'round' is not one of equal, skewed, one-giant"},
            {"compare synthetic --kind dance", "--kind: 'dance' is not one of compute, wait"},
            {"compare synthetic --serial-percent 101", "not a percentage from 0 to 100"},
            {"compare synthetic --count 0", "--count: '0' is not"},
            {"compare synthetic --milliseconds 0", "--milliseconds: '0' is not a number above 0"},
            {"compare fetch", "name what to look for"},
            {"compare fetch snare --offline --connections 1,17", "--connections: '17' is not"},
            {"compare fetch snare --latency 5", "--latency goes with --offline"},
            {"compare fetch snare --offline --baseline openmp", "downloads know only network"},
        };
        for (const auto& [line, says] : rows)
            QTest::newRow(line) << QByteArray(says);
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, says);
        const CliResult result = runCli(words(QTest::currentDataTag()));
        QVERIFY2(result.status == 2, result.all().constData());
        QVERIFY2(result.err.contains(says), result.all().constData());
        QCOMPARE(result.out, QByteArray());
    }

    void helpKnowsEveryOption_data()
    {
        QTest::addColumn<QString>("options");
        const QString all =
            QStringLiteral("--repeat --precision --warm-up --baseline --name --scratch --export --trace "
                           "--quiet --progress ");
        const QString engines = all
            + QStringLiteral("--engines --workers --schedule --mpi-launcher --hostfile "
                             "--slurm --partition --time --slurm-line ");
        QTest::newRow("convert") << engines + QStringLiteral("--bits --rate --mono --time-limit --files-from");
        QTest::newRow("spectra") << engines
                + QStringLiteral("--seconds --at --method --taper --scale --write --time-limit");
        QTest::newRow("synthetic") << engines
                + QStringLiteral("--count --milliseconds --shape --kind --serial-percent");
        QTest::newRow("fetch") << all
                + QStringLiteral("--connections --latency --offline --limit --preview --original");
    }

    void helpKnowsEveryOption()
    {
        QFETCH(QString, options);
        const CliResult result =
            runCli({QStringLiteral("compare"), QString::fromUtf8(QTest::currentDataTag()), QStringLiteral("--help")});
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.startsWith("Compare ") && result.out.contains("Usage: tutti-cli compare "),
                 result.out.constData());
        for (const QString& option : options.split(QLatin1Char(' ')))
            QVERIFY2(result.out.contains("\n  " + option.toUtf8() + " "), qPrintable(option));
        for (const QByteArray& line : result.out.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 120, line.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_clicompare.moc"

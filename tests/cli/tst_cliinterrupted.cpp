// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <fstream>

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/cliprogram.h"
#include "tests/support/smalldisk.h"
#include "tests/support/temporaryfolder.h"

using tutti::fixtures::CliResult;
using tutti::fixtures::contents;
using tutti::fixtures::finishCli;
using tutti::fixtures::hasTemporaries;
using tutti::fixtures::makeSound;
using tutti::fixtures::namesIn;
using tutti::fixtures::runCli;
using tutti::fixtures::text;

/// Runs that do not come to their end. Each has so many files that it cannot be through when the first result is seen.
class TestCliInterrupted : public QObject
{
    Q_OBJECT

    static constexpr int fileCount = 400;

    tutti::TemporaryFolder m_folder;
    std::filesystem::path m_sounds;
    std::filesystem::path m_root;
    std::filesystem::path m_out;
    std::filesystem::path m_report;

    void start(QProcess& process, const QString& engine) const
    {
        process.setChildProcessModifier([] { ::setpgid(0, 0); });
        tutti::fixtures::startCli(process,
                                  {QStringLiteral("convert"), text(m_sounds), QStringLiteral("-o"), text(m_out),
                                   QStringLiteral("--engine"), engine, QStringLiteral("--mono"),
                                   QStringLiteral("--report"), text(m_report)});
    }

    std::size_t wavsIn(const std::filesystem::path& folder) const
    {
        if (!std::filesystem::exists(folder))
            return 0;
        const auto names = namesIn(folder);
        return std::size_t(
            std::count_if(names.begin(), names.end(), [](const std::string& name) { return name.ends_with(".wav"); }));
    }

    std::size_t reported(const char* outcome) const
    {
        const auto report = nlohmann::ordered_json::parse(contents(m_report));
        const auto& tasks = report["tasks"];
        return std::size_t(std::count_if(tasks.begin(), tasks.end(),
                                         [outcome](const auto& task) { return task["outcome"] == outcome; }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sounds = m_folder.path() / "sounds";
        makeSound(m_sounds / "sound0.mp3", 20);
        for (int file = 1; file < fileCount; ++file)
            std::filesystem::create_hard_link(m_sounds / "sound0.mp3",
                                              m_sounds / ("sound" + std::to_string(file) + ".mp3"));
    }

    void init()
    {
        static int turn = 0;
        m_root = m_folder.path() / std::to_string(++turn);
        m_out = m_root / "out";
        m_report = m_root / "report.json";
        std::filesystem::create_directories(m_root);
    }

    void cleanup() { std::filesystem::remove_all(m_root); }

    void aSignalCancels_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C, sequential") << QStringLiteral("sequential") << SIGINT;
        QTest::newRow("Ctrl-C, qtconcurrent") << QStringLiteral("qtconcurrent") << SIGINT;
        QTest::newRow("Ctrl-C, processes") << QStringLiteral("processes") << SIGINT;
        QTest::newRow("Ctrl-C, mpi") << QStringLiteral("mpi") << SIGINT;
        QTest::newRow("SIGTERM, mpi") << QStringLiteral("mpi") << SIGTERM;
        QTest::newRow("SIGTERM, qtconcurrent") << QStringLiteral("qtconcurrent") << SIGTERM;
    }

    void aSignalCancels()
    {
        QFETCH(QString, engine);
        QFETCH(int, signal);
        QProcess process;
        start(process, engine);
        QTRY_VERIFY_WITH_TIMEOUT(wavsIn(m_out) > 0 || process.state() == QProcess::NotRunning, 30000);
        if (process.state() == QProcess::NotRunning && process.exitCode() == 3)
            QSKIP(process.readAllStandardError().constData());
        // As Ctrl-C in a terminal does: to the program and all that it started.
        const pid_t group = -pid_t(process.processId());
        QCOMPARE(::kill(signal == SIGINT ? group : -group, signal), 0);
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 130, result.all().constData());
        QVERIFY2(result.summary().contains(" cancelled"), result.all().constData());
        QVERIFY(!hasTemporaries(m_out));
        QVERIFY(reported("cancelled") > 0);
        QCOMPARE(reported("done"), wavsIn(m_out));
        QCOMPARE(reported("done") + reported("cancelled"), std::size_t(fileCount));
        const auto wav = std::filesystem::directory_iterator(m_out)->path();
        QVERIFY(std::filesystem::file_size(wav) > std::uintmax_t(20) * 44100 * 2);
    }

    void aSignalWhileNamesAreAwaitedCancels()
    {
        QProcess process;
        tutti::fixtures::startCli(process,
                                  {QStringLiteral("convert"), QStringLiteral("--files-from"), QStringLiteral("-"),
                                   QStringLiteral("-o"), text(m_out)});
        QVERIFY(process.waitForStarted());
        // Only a program that listens to signals ends with 130; before that a signal would just kill it.
        const auto listens = [&process] {
            std::ifstream status("/proc/" + std::to_string(process.processId()) + "/status");
            for (std::string line; std::getline(status, line);) {
                if (line.starts_with("SigCgt:"))
                    return (std::stoull(line.substr(7), nullptr, 16) & 2U) != 0;
            }
            return false;
        };
        QTRY_VERIFY(listens());
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QCOMPARE(finishCli(process).status, 130);
    }

    void aTargetThatVanishesEndsTheRun()
    {
        QProcess process;
        start(process, QStringLiteral("qtconcurrent"));
        QTRY_VERIFY_WITH_TIMEOUT(wavsIn(m_out) > 0, 30000);
        std::filesystem::rename(m_out, m_root / "elsewhere");
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 1, result.all().constData());
        QVERIFY2(result.summary().contains(" failed; ") && result.summary().contains(" cancelled"),
                 result.all().constData());
        QVERIFY(!std::filesystem::exists(m_out));
        QCOMPARE(reported("done"), wavsIn(m_root / "elsewhere"));
    }

    void aDiskThatFillsUpEndsTheRun()
    {
        const tutti::SmallDisk disk(m_out, "size=900m");
        if (!disk.isThere())
            QSKIP("mounting a small file system is not allowed here");
        QProcess process;
        start(process, QStringLiteral("qtconcurrent"));
        QTRY_VERIFY_WITH_TIMEOUT(wavsIn(m_out) > 0 || process.state() == QProcess::NotRunning, 30000);
        disk.fill();
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 1, result.all().constData());
        QVERIFY2(result.err.contains("No space left on device; make room"), result.all().constData());
        QVERIFY2(result.summary().contains(" cancelled (the disk is full)"), result.all().constData());
        QVERIFY(!hasTemporaries(m_out));
        QCOMPARE(reported("done"), wavsIn(m_out));
    }

    void aDiskThatIsTooSmallIsSaidBefore()
    {
        const tutti::SmallDisk disk(m_out, "size=300k");
        if (!disk.isThere())
            QSKIP("mounting a small file system is not allowed here");
        const CliResult result = runCli({QStringLiteral("convert"), text(m_sounds), QStringLiteral("-o"), text(m_out)});
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.failures().size(), 1);
        QVERIFY2(result.err.contains(" has room for "), result.all().constData());
        QVERIFY(namesIn(m_out).empty());
    }
};

QTEST_GUILESS_MAIN(TestCliInterrupted)
#include "tst_cliinterrupted.moc"

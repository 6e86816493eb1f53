// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include <nlohmann/json.hpp>

#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/clifolders.h"

using tutti::fixtures::CliFolders;
using tutti::fixtures::CliResult;
using tutti::fixtures::contents;
using tutti::fixtures::makeSound;
using tutti::fixtures::namesIn;
using tutti::fixtures::runCli;
using tutti::fixtures::text;
using Names = std::vector<std::string>;

class TestCliConvert : public QObject
{
    Q_OBJECT

    CliFolders m_folders;

    CliResult convert(const QStringList& more = {}) const { return m_folders.run("convert", more); }

private Q_SLOTS:
    /// A new place for each test: three sounds, one of them in a sub-folder.
    void init()
    {
        m_folders.renew();
        makeSound(m_folders.sounds() / "b.mp3");
        makeSound(m_folders.sounds() / "a b.aif");
        makeSound(m_folders.sounds() / "more" / "音.mp3");
    }

    void aFolderBecomesWavs()
    {
        const CliResult result = convert();
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(namesIn(m_folders.out()), (Names {"a b.wav", "b.wav"}));
        QVERIFY2(result.summary().startsWith("2 of 2 files converted in "), result.all().constData());
        QVERIFY(result.summary().contains(" by qtconcurrent, "));
        QCOMPARE(result.err, QByteArray());
    }

    void subfoldersAreMirrored()
    {
        QCOMPARE(convert({QStringLiteral("-r")}).status, 0);
        QCOMPARE(namesIn(m_folders.out()), (Names {"a b.wav", "b.wav", "more", "more/音.wav"}));
    }

    void sourcesStayAsTheyAre()
    {
        const auto source = m_folders.sounds() / "b.mp3";
        const auto bytes = contents(source);
        const auto time = std::filesystem::last_write_time(source);
        const auto names = namesIn(m_folders.sounds());
        QCOMPARE(convert({QStringLiteral("-r")}).status, 0);
        QCOMPARE(contents(source), bytes);
        QCOMPARE(std::filesystem::last_write_time(source), time);
        QCOMPARE(namesIn(m_folders.sounds()), names);
    }

    void everyEngineInThisProcessWorks_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("sequential") << QStringLiteral("sequential");
        QTest::newRow("qtconcurrent") << QStringLiteral("qtconcurrent");
    }

    void everyEngineInThisProcessWorks()
    {
        QFETCH(QString, engine);
        const CliResult result = convert({QStringLiteral("--engine"), engine, QStringLiteral("--schedule"),
                                          QStringLiteral("static"), QStringLiteral("--workers"), QStringLiteral("3")});
        QCOMPARE(result.status, 0);
        const QByteArray workers = engine == QStringLiteral("sequential") ? "1 worker" : "3 workers";
        QVERIFY2(result.summary().contains("by " + engine.toUtf8() + ", " + workers), result.summary().constData());
    }

    void skippedFilesAreCountedByTheirReason()
    {
        makeSound(m_folders.sounds() / "c.mp3");
        std::filesystem::create_directories(m_folders.out());
        std::ofstream(m_folders.out() / "c.wav") << "somebody else's";
        QVERIFY(convert().summary().startsWith("2 of 3 files converted"));
        QCOMPARE(convert().summary(), QByteArray("0 of 3 files converted; 2 done already, 1 not made by Tutti"));
        std::filesystem::remove(m_folders.out() / "b.wav");
        const CliResult other = convert({QStringLiteral("--bits"), QStringLiteral("24")});
        QCOMPARE(other.status, 0);
        QVERIFY2(other.summary().endsWith("; 1 made with other settings, 1 not made by Tutti"),
                 other.all().constData());
        QCOMPARE(contents(m_folders.out() / "c.wav"), std::string("somebody else's"));
    }

    void existingResultsAreReplacedOrKeptAsAsked()
    {
        std::filesystem::create_directories(m_folders.out());
        std::ofstream(m_folders.out() / "b.wav") << "old";
        QVERIFY(convert({QStringLiteral("--existing"), QStringLiteral("rename")}).summary().startsWith("2 of 2"));
        QCOMPARE(namesIn(m_folders.out()), (Names {"a b.wav", "b (2).wav", "b.wav"}));
        QCOMPARE(contents(m_folders.out() / "b.wav"), std::string("old"));
        QVERIFY(convert({QStringLiteral("--existing"), QStringLiteral("overwrite")}).summary().startsWith("2 of 2"));
        QCOMPARE(contents(m_folders.out() / "b.wav"), contents(m_folders.out() / "b (2).wav"));
    }

    void aTraceHasEveryJob()
    {
        tutti::fixtures::makeSound(m_folders.sounds() / "a.mp3");
        const auto file = m_folders.root() / "trace.json";
        QCOMPARE(convert({QStringLiteral("--trace"), text(file)}).status, 0);
        const auto trace = nlohmann::ordered_json::parse(contents(file));
        const auto& events = trace["traceEvents"];
        QVERIFY(std::any_of(events.begin(), events.end(), [](const auto& event) {
            return event["ph"] == "X" && event["name"].template get<std::string>().find("a.mp3") != std::string::npos;
        }));
    }

    void theReportHasItsKeysInOrder()
    {
        const auto file = m_folders.root() / "report.json";
        QCOMPARE(
            convert({QStringLiteral("--report"), text(file), QStringLiteral("--rate"), QStringLiteral("22050")}).status,
            0);
        const auto report = nlohmann::ordered_json::parse(contents(file));
        Names keys;
        for (const auto& item : report.items())
            keys.push_back(item.key());
        QCOMPARE(keys,
                 (Names {"schema", "job", "engine", "workers", "schedule", "settings", "input", "started_at",
                         "wall_seconds", "startup_seconds", "version", "build_type", "machine", "tasks"}));
        QCOMPARE(report["schema"].get<std::string>(), std::string("tutti-run/1"));
        QCOMPARE(report["settings"]["rate"].get<int>(), 22050);
        QCOMPARE(report["input"]["files"].get<int>(), 2);
        QCOMPARE(report["tasks"].size(), std::size_t(2));
        QCOMPARE(report["tasks"][0]["source"].get<std::string>(), (m_folders.sounds() / "a b.aif").native());
        QCOMPARE(report["tasks"][1]["source"].get<std::string>(), (m_folders.sounds() / "b.mp3").native());
    }

    void aReportThroughALinkKeepsTheLink()
    {
        const auto link = m_folders.root() / "link.json";
        std::ofstream(m_folders.root() / "real.json") << "old";
        std::filesystem::create_symlink("real.json", link);
        QCOMPARE(convert({QStringLiteral("--report"), text(link)}).status, 0);
        QVERIFY(std::filesystem::is_symlink(link));
        QVERIFY(contents(m_folders.root() / "real.json").starts_with("{"));
    }

    void pathsComeFromALineEach()
    {
        // Latin-1 bytes are a name like any other; Windows line ends and empty lines are no part of one.
        const auto latin = m_folders.sounds() / "caf\xE9.mp3";
        makeSound(latin);
        const QByteArray list = QByteArray::fromStdString(latin.native()) + "\n\n"
            + QByteArray::fromStdString((m_folders.sounds() / "b.mp3").native()) + "\r\n";
        const QStringList words {QStringLiteral("convert"), QStringLiteral("--files-from"), QStringLiteral("-"),
                                 QStringLiteral("-o"), text(m_folders.out())};
        const CliResult result = runCli(words, list);
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(namesIn(m_folders.out()), (Names {"b.wav", "caf\xE9.wav"}));
        QCOMPARE(runCli(words, "").status, 0);
        QVERIFY(runCli(words, "").summary().startsWith("0 of 0 files converted"));
    }

    void namesOnTheCommandLineKeepTheirBytes()
    {
        makeSound(m_folders.root() / "caf\xE9.mp3");
        makeSound(m_folders.root() / "[live]" / "x.mp3");
        makeSound(m_folders.root() / "-v.mp3");
        QProcess shell;
        shell.setWorkingDirectory(text(m_folders.root()));
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("exec \"$0\" convert -o out \"$(printf 'caf\\351.mp3')\" '[live]' -- -v.mp3"),
                     tutti::fixtures::cliProgram()});
        const CliResult result = tutti::fixtures::finishCli(shell);
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(namesIn(m_folders.out()), (Names {"-v.wav", "caf\xE9.wav", "x.wav"}));
    }

    void aPathThatDoesNotExistIsAFailure()
    {
        const CliResult result = convert({text(m_folders.root() / "nowhere.mp3")});
        QCOMPARE(result.status, 1);
        QVERIFY(result.summary().contains("2 of 3 files converted"));
        QCOMPARE(result.failures().size(), 1);
        QVERIFY2(result.failures().first().contains("/nowhere.mp3: does not exist; "), result.all().constData());
    }

    void anEngineThatCannotRunIsSaid()
    {
        const CliResult result = convert({QStringLiteral("--engine"), QStringLiteral("mpi"),
                                          QStringLiteral("--mpi-launcher"), QStringLiteral("no-such-launcher")});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.err.startsWith("tutti-cli: the engine mpi cannot be used here: "), result.all().constData());
        QVERIFY(!std::filesystem::exists(m_folders.out()));
    }

    void quietTellsFailuresOnly()
    {
        const CliResult result = convert({QStringLiteral("--quiet"), text(m_folders.root() / "nowhere.mp3")});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.failures().size(), 1);
    }

    void aFolderWithoutSoundsIsNoFailure()
    {
        std::filesystem::create_directories(m_folders.root() / "empty");
        const CliResult result = runCli({QStringLiteral("convert"), text(m_folders.root() / "empty")});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.summary(), QByteArray("0 of 0 files converted"));
        QVERIFY(result.err.contains("no sounds found"));
    }
};

QTEST_GUILESS_MAIN(TestCliConvert)
#include "tst_cliconvert.moc"

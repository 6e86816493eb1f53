// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <map>

#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/cliprogram.h"
#include "tests/support/processes.h"
#include "tests/support/temporaryfolder.h"

using tutti::fixtures::CliResult;
using tutti::fixtures::contents;
using tutti::fixtures::finishCli;
using tutti::fixtures::hasTemporaries;
using tutti::fixtures::makeSound;
using tutti::fixtures::runCli;
using tutti::fixtures::text;

namespace {

using Json = nlohmann::ordered_json;
/// Each wav's node and time: a file that is made again has others.
using Made = std::map<std::string, std::pair<ino_t, std::int64_t>>;

Made wavsIn(const std::filesystem::path& folder)
{
    Made made;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        struct stat status
        {
        };
        if (entry.path().extension() == ".wav" && ::stat(entry.path().c_str(), &status) == 0)
            made[entry.path().filename()] = {status.st_ino, status.st_mtim.tv_nsec};
    }
    return made;
}

QByteArray digestOf(const std::filesystem::path& folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [name, node] : wavsIn(folder)) {
        const std::string bytes = contents(folder / name);
        hash.addData(QByteArray::fromStdString(name) + QByteArray::fromStdString(bytes));
    }
    return hash.result().toHex();
}

} // namespace

/// Runs that are killed in the middle and go on. Each has so many files that it cannot be through when the first result
/// is seen.
class TestCliResume : public QObject
{
    Q_OBJECT

    static constexpr int fileCount = 60;

    tutti::TemporaryFolder m_folder;
    std::filesystem::path m_sounds;
    std::filesystem::path m_out;
    std::filesystem::path m_journal;
    QByteArray m_expected;
    int m_turn = 0;

    QStringList convertWords(const QString& engine) const
    {
        return {QStringLiteral("convert"),
                text(m_sounds),
                QStringLiteral("-o"),
                text(m_out),
                QStringLiteral("--mono"),
                QStringLiteral("--engine"),
                engine,
                QStringLiteral("--journal"),
                text(m_journal)};
    }

    /// Starts a run and stops it when the first results are there; those that were whole then. Skips the test where the
    /// engine cannot be used.
    Made interrupt(const QString& engine, int signal)
    {
        const std::string mark = std::to_string(::getpid()) + "-" + std::to_string(m_turn);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(tutti::markVariable), QString::fromStdString(mark));
        process.setProcessEnvironment(environment);
        tutti::fixtures::startCli(process, convertWords(engine));
        const auto ended = [&process] { return process.state() == QProcess::NotRunning; };
        if (!QTest::qWaitFor([&] { return !wavsIn(m_out).empty() || ended(); }, 30000) || ended())
            return {};
        ::kill(pid_t(process.processId()), signal);
        finishCli(process);
        // Workers end with the program that started them.
        if (!QTest::qWaitFor([&] { return tutti::markedProcesses(mark).empty(); }, 30000))
            qFatal("something was left running");
        return wavsIn(m_out);
    }

    CliResult resume(const QStringList& more = {}) const
    {
        return runCli(
            QStringList {QStringLiteral("resume"), text(m_journal), QStringLiteral("--report"), text(report())} + more);
    }

    std::filesystem::path report() const { return m_out / "report.json"; }

private Q_SLOTS:
    void initTestCase()
    {
        ::setenv("XDG_DATA_HOME", (m_folder.path() / "data").c_str(), 1);
        m_sounds = m_folder.path() / "sounds";
        makeSound(m_sounds / "sound0.mp3", 8);
        for (int file = 1; file < fileCount; ++file)
            std::filesystem::create_hard_link(m_sounds / "sound0.mp3",
                                              m_sounds / ("sound" + std::to_string(file) + ".mp3"));
        m_out = m_folder.path() / "whole";
        m_journal = m_folder.path() / "whole.jsonl";
        const CliResult whole = runCli(convertWords(QStringLiteral("qtconcurrent")));
        QVERIFY2(whole.status == 0, whole.all().constData());
        m_expected = digestOf(m_out);
        std::filesystem::remove_all(m_out);
    }

    void init()
    {
        ++m_turn;
        m_out = m_folder.path() / ("out" + std::to_string(m_turn));
        m_journal = m_folder.path() / ("run" + std::to_string(m_turn) + ".jsonl");
    }

    void cleanup() { std::filesystem::remove_all(m_out); }

    void aRunGoesOnUnderEachEngine_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("second");
        const auto row = [](const char* first, int signal, const char* second) {
            const QByteArray name = QByteArray(first) + (signal == SIGKILL ? " killed, " : " cancelled, ") + second;
            QTest::newRow(name.constData()) << QString::fromLatin1(first) << signal << QString::fromLatin1(second);
        };
        row("mpi", SIGKILL, "qtconcurrent");
        row("mpi", SIGINT, "sequential");
        row("qtconcurrent", SIGKILL, "mpi");
        row("processes", SIGKILL, "openmp");
        row("sequential", SIGKILL, "processes");
    }

    void aRunGoesOnUnderEachEngine()
    {
        QFETCH(QString, first);
        QFETCH(int, signal);
        QFETCH(QString, second);
        const Made before = interrupt(first, signal);
        if (before.empty())
            QSKIP("this engine cannot be used here");
        QVERIFY(before.size() < std::size_t(fileCount));
        const CliResult result = resume({QStringLiteral("--engine"), second});
        if (result.status == 3)
            QSKIP(result.err.constData());
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().contains("60 of 60 files converted"), result.all().constData());
        QVERIFY2(result.summary().contains(" of them before, resumed"), result.all().constData());
        QVERIFY(!hasTemporaries(m_out));
        // What had been made was not made again.
        const Made after = wavsIn(m_out);
        for (const auto& [name, made] : before)
            QVERIFY2(after.at(name) == made, name.c_str());
        QCOMPARE(digestOf(m_out), m_expected);
        const Json run = Json::parse(contents(report()));
        QCOMPARE(run["joined"].get<std::string>(), std::string("resumed"));
        QCOMPARE(run["engine"].get<std::string>(), std::string("several"));
        QCOMPARE(run["legs"].size(), std::size_t(2));
        QCOMPARE(QString::fromStdString(run["legs"][1]["engine"]), second);
        const auto& tasks = run["tasks"];
        QCOMPARE(tasks.size(), std::size_t(fileCount));
        const auto later = std::count_if(tasks.begin(), tasks.end(), [](const Json& task) {
            return task["outcome"] == "done" && task.value("leg", 0) == 1;
        });
        QCOMPARE(std::size_t(later), fileCount - before.size());
        // Nothing is left of it.
        const CliResult again = resume();
        QVERIFY2(again.status == 0, again.all().constData());
        QVERIFY(wavsIn(m_out) == after);
    }

    void aTornLastLineIsNoMatter()
    {
        const Made before = interrupt(QStringLiteral("qtconcurrent"), SIGINT);
        QVERIFY(!before.empty());
        std::string lines = contents(m_journal);
        lines.resize(lines.rfind("{\"ended\"") - 20);
        tutti::fixtures::store(m_journal, lines);
        const CliResult result = resume();
        QVERIFY2(result.status == 0, result.all().constData());
        const Made after = wavsIn(m_out);
        for (const auto& [name, made] : before)
            QVERIFY2(after.at(name) == made, name.c_str());
        QCOMPARE(digestOf(m_out), m_expected);
    }

    void aRunThatIsLeftInTheDataFolderIsListed()
    {
        const auto named = m_journal;
        m_journal = "none";
        QVERIFY(!interrupt(QStringLiteral("qtconcurrent"), SIGKILL).empty());
        const QStringList list {QStringLiteral("resume"), QStringLiteral("--list")};
        QCOMPARE(runCli(list).summary(), QByteArray("0 interrupted runs"));
        std::filesystem::remove_all(m_out);

        QStringList words = convertWords(QStringLiteral("qtconcurrent"));
        words.resize(words.size() - 2);
        QProcess process;
        tutti::fixtures::startCli(process, words);
        QTRY_VERIFY_WITH_TIMEOUT(!wavsIn(m_out).empty(), 30000);
        // A run that goes on is not among them.
        QCOMPARE(runCli(list).summary(), QByteArray("0 interrupted runs"));
        process.terminate();
        const CliResult stopped = finishCli(process);
        QCOMPARE(stopped.status, 130);
        QVERIFY2(stopped.err.contains("to go on with what is left: tutti-cli resume '"), stopped.all().constData());
        const CliResult listed = runCli(list);
        QCOMPARE(listed.summary(), QByteArray("1 interrupted run"));
        QVERIFY2(listed.out.contains("convert, begun 20"), listed.all().constData());
        m_journal = listed.out.split('\n').first().toStdString();
        const CliResult result = resume();
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(digestOf(m_out), m_expected);
        QVERIFY(!std::filesystem::exists(m_journal));
        QCOMPARE(runCli(list).summary(), QByteArray("0 interrupted runs"));
        m_journal = named;
    }

    void aJournalThatCannotGrowCostsANote()
    {
        // Room for the results of this run, and not for a journal that is larger than the limit.
        constexpr rlim_t smallestJournal = 3000;
        const auto few = m_folder.path() / ("few" + std::to_string(m_turn));
        for (int file = 0; file < 20; ++file)
            makeSound(few / ("a name that takes some room in a line of the journal " + std::to_string(file) + ".mp3"),
                      0.02);
        QProcess process;
        process.setChildProcessModifier([] {
            const rlimit limit {smallestJournal, smallestJournal};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        tutti::fixtures::startCli(process,
                                  {QStringLiteral("convert"), text(few), QStringLiteral("-o"), text(m_out),
                                   QStringLiteral("--mono"), QStringLiteral("--rate"), QStringLiteral("8000"),
                                   QStringLiteral("--journal"), text(m_journal)});
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(wavsIn(m_out).size(), std::size_t(20));
        QVERIFY2(result.err.contains("the run cannot be resumed: cannot write the journal"), result.all().constData());
        QCOMPARE(result.failures().size(), 1);
    }

    void whatIsWrongIsSaid()
    {
        const CliResult missing = resume();
        QVERIFY2(missing.status == 1 && missing.err.contains("cannot read the journal"), missing.all().constData());
        tutti::fixtures::store(m_journal, "{}\n");
        const CliResult foreign = resume();
        QVERIFY2(foreign.status == 2 && foreign.err.contains("not the journal of a run"), foreign.all().constData());
        const CliResult taken = runCli(convertWords(QStringLiteral("sequential")));
        QVERIFY2(taken.status == 2 && taken.err.contains("is there already; name another file"),
                 taken.all().constData());
        QVERIFY(wavsIn(m_out).empty());
        QCOMPARE(contents(m_journal), std::string("{}\n"));
    }
};

QTEST_GUILESS_MAIN(TestCliResume)
#include "tst_cliresume.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <QTest>

#include "core/base/paths.h"
#include "tests/hosts/testcluster.h"
#include "tests/support/processes.h"
#include "tests/support/sparsesound.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

namespace fs = std::filesystem;

constexpr int files = 6;
constexpr int manyFiles = 16;
constexpr int untilBegun = 40000;
/// No job, rank or shared memory stays for longer.
constexpr int patience = 5000;

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

QStringList words(const char* text)
{
    return word(text).split(QLatin1Char(' '));
}

} // namespace

/// Runs and batch jobs by a real Slurm.
class TestSlurm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = TestCluster::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_cluster = std::make_unique<TestCluster>();
        QVERIFY(m_cluster->isUp());
        fs::create_directory(in());
        makeSound(in() / "00.mp3", 3);
        for (int number = 1; number < files; ++number)
            fs::create_hard_link(in() / "00.mp3", in() / (std::to_string(number) + " it's.mp3"));
        QCOMPARE(m_cluster->cli(convert("serial", {})).status, 0);
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void cleanup()
    {
        if (m_cluster)
            QTRY_VERIFY2_WITH_TIMEOUT(m_cluster->isClean(), m_cluster->leftOver(), patience);
    }

    void srunMakesTheSameBytes()
    {
        const CliResult result =
            m_cluster->cli(convert("run", words("--slurm run --tasks 2 --partition main --time 10")));
        QVERIFY2(result.status == 0, result.all());
        QVERIFY2(result.summary().contains("by mpi, 2 workers"), result.all());
        QVERIFY(isSameAsSerial("run"));
    }

    void aScriptWorksByItself()
    {
        const fs::path script = m_cluster->folder() / "my script.sh";
        const QStringList options = words("--slurm script --tasks 2 --slurm-line=--comment=hello --slurm-script")
            << displayName(script) << word("--slurm-line") << word("touch \"$SLURM_SUBMIT_DIR/ran\"");
        const CliResult result = m_cluster->cli(convert("script", options));
        QVERIFY2(result.status == 0, result.all());
        QVERIFY(namesIn(m_cluster->folder() / "script").empty());
        for (int round = 0; round < 2; ++round) {
            const CliResult given = m_cluster->ask(words("sbatch --parsable --wait") << displayName(script));
            QVERIFY2(given.status == 0, given.all() + logOf(script));
            QVERIFY(isSameAsSerial("script"));
        }
        QVERIFY2(logOf(script).contains("by mpi, 2 workers"), logOf(script));
        QVERIFY(fs::exists(m_cluster->folder() / "my script.convert.json"));
    }

    void watchingTellsAllOfIt()
    {
        const CliResult given = m_cluster->cli(convert("watched", submit({word("--hold")})));
        QVERIFY2(given.status == 0, given.all());
        QProcess first;
        m_cluster->startCli(first, {word("slurm"), word("watch")});
        QVERIFY(untilSaid(first, "waiting (JobHeldUser)"));
        // Who watches can go; the job stays.
        ::kill(pid_t(first.processId()), SIGINT);
        const CliResult left = finishCli(first);
        QVERIFY2(left.status == 130 && left.err.contains("the job goes on"), left.all());
        const QByteArray number = given.summary().split(' ').value(1);
        QCOMPARE(m_cluster->ask(words("scontrol release") << QString::fromLatin1(number)).status, 0);
        const CliResult watched = m_cluster->cli({word("slurm"), word("watch"), QString::fromLatin1(number)});
        QVERIFY2(watched.status == 0, watched.all());
        QVERIFY2(watched.err.contains("6 of 6 files through"), watched.all());
        QVERIFY2(watched.summary().startsWith("6 of 6 files converted"), watched.all());
        QVERIFY(isSameAsSerial("watched"));
        const CliResult list = m_cluster->cli({word("slurm"), word("list")});
        QVERIFY2(list.out.contains("job " + number + ": ended (COMPLETED)"), list.all());
    }

    void aWaitingJobCanBeCancelled()
    {
        const CliResult given = m_cluster->cli(convert("never", submit({word("--hold")})));
        QVERIFY2(given.status == 0, given.all());
        const CliResult cancelled = m_cluster->cli({word("slurm"), word("cancel")});
        QVERIFY2(cancelled.status == 0, cancelled.all());
        const CliResult watched = m_cluster->cli({word("slurm"), word("watch")});
        QVERIFY2(watched.status == 130 && watched.err.contains("ended (CANCELLED)"), watched.all());
        QVERIFY2(watched.summary().contains("0 of 6 files done, 6 left"), watched.all());
    }

    void aRunningJobCanBeCancelled()
    {
        const CliResult given = m_cluster->cli(longConversion("broken", submit({})));
        QVERIFY2(given.status == 0, given.all());
        QTRY_VERIFY_WITH_TIMEOUT(hasBegun("broken"), untilBegun);
        QCOMPARE(m_cluster->cli({word("slurm"), word("cancel")}).status, 0);
        QTRY_VERIFY2_WITH_TIMEOUT(m_cluster->isClean(), m_cluster->leftOver(), patience);
        QCOMPARE(m_cluster->cli({word("slurm"), word("watch")}).status, 130);
        QVERIFY(namesIn(m_cluster->folder() / "broken").empty());
    }

    void comparisonsAreStartedBySrun()
    {
        const CliResult result =
            m_cluster->cli(words("compare synthetic --engines sequential,mpi --workers 2 --repeat 2 --count 4 "
                                 "--kind wait --slurm run --partition main --slurm-line=--comment=timed"));
        QVERIFY2(result.status == 0, result.all());
        const QByteArray jobs = m_cluster->ask(words("scontrol --oneliner show job")).out;
        QCOMPARE(jobs.count("Comment=timed"), 3); // one round to warm up, two that are measured
    }

    void whatSlurmRefusesIsSaid()
    {
        const CliResult batch = m_cluster->cli(convert("refused", submit({word("--partition=nowhere")})));
        QCOMPARE(batch.status, 3);
        QVERIFY2(batch.err.contains("sbatch refused it: invalid partition specified: nowhere"), batch.all());
        const CliResult run = m_cluster->cli(convert("refused", words("--slurm run --partition nowhere")));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.err.contains("invalid partition specified: nowhere"), run.all());
    }

    void aLostRankCostsNothing_data()
    {
        QTest::addColumn<bool>("isDealer");
        QTest::newRow("the dealer") << true;
        QTest::newRow("another") << false;
    }
    void aLostRankCostsNothing()
    {
        QFETCH(bool, isDealer);
        const fs::path sounds = m_cluster->folder() / "sounds";
        if (!fs::exists(sounds)) {
            makeSound(sounds / "00.aif", 30);
            for (int number = 1; number < manyFiles; ++number)
                fs::create_hard_link(sounds / "00.aif", sounds / (std::to_string(number) + ".aif"));
        }
        QProcess process;
        m_cluster->startCli(
            process, words("convert --slurm run --tasks 2 --rate 96000 -o") << out("lost") << displayName(sounds));
        QTRY_VERIFY_WITH_TIMEOUT(finishedIn("lost") >= 2, untilBegun);
        auto ranks = m_cluster->processes("tutti-mpi-worker");
        std::ranges::sort(ranks);
        QCOMPARE(ranks.size(), std::size_t(2));
        ::kill(isDealer ? ranks.front() : ranks.back(), SIGKILL);
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 0, result.all());
        QCOMPARE(finishedIn("lost"), std::size_t(manyFiles));
        QVERIFY(!hasTemporaries(m_cluster->folder() / "lost"));
        fs::remove_all(m_cluster->folder() / "lost");
    }

    void nothingStaysAfterwards_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("standStill");
        QTest::addColumn<QString>("victim");
        QTest::newRow("cancelled") << SIGTERM << false << word("tutti-cli");
        QTest::newRow("cancelled while all ranks stand still") << SIGTERM << true << word("tutti-cli");
        QTest::newRow("killed") << SIGKILL << false << word("tutti-cli");
        QTest::newRow("killed while all ranks stand still") << SIGKILL << true << word("tutti-cli");
        QTest::newRow("srun killed") << SIGKILL << false << word("srun");
    }
    void nothingStaysAfterwards()
    {
        QFETCH(int, signal);
        QFETCH(bool, standStill);
        QFETCH(QString, victim);
        QProcess process;
        m_cluster->startCli(process, longConversion("gone", words("--slurm run --tasks 2")));
        QTRY_VERIFY_WITH_TIMEOUT(hasBegun("gone"), untilBegun);
        const auto ranks = m_cluster->processes("tutti-mpi-worker");
        if (standStill) {
            signalAll(ranks, SIGSTOP);
            QTRY_VERIFY(areAllStopped(ranks));
        }
        signalAll(m_cluster->processes(victim.toStdString()), signal);
        if (victim == word("srun")) {
            // The run begins again in another job; the ranks of the first are gone with it.
            QTRY_VERIFY_WITH_TIMEOUT(!areAnyOf(ranks, m_cluster->processes("tutti-mpi-worker")), patience);
            process.terminate();
        }
        QTRY_VERIFY2_WITH_TIMEOUT(m_cluster->isClean(), m_cluster->leftOver(), patience);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        if (signal == SIGTERM)
            QVERIFY(namesIn(m_cluster->folder() / "gone").empty());
        fs::remove_all(m_cluster->folder() / "gone");
    }

private:
    fs::path in() const { return m_cluster->folder() / "in"; }

    QStringList convert(const char* name, const QStringList& more) const
    {
        return (words("convert -o") << out(name) << displayName(in())) + more;
    }

    /// Of sounds that would take minutes.
    QStringList longConversion(const char* name, const QStringList& more) const
    {
        const fs::path folder = m_cluster->folder() / "long";
        if (!fs::exists(folder)) {
            fs::create_directory(folder);
            const fs::path sound = writeSparseSound(folder / "0.wav");
            fs::create_hard_link(sound, folder / "1.wav");
        }
        return (words("convert -o") << out(name) << displayName(folder / "0.wav") << displayName(folder / "1.wav"))
            + more;
    }

    static QStringList submit(const QStringList& lines)
    {
        QStringList options = words("--slurm submit --tasks 2");
        for (const QString& line : lines)
            options << word("--slurm-line=") + line;
        return options;
    }

    QString out(const char* name) const { return displayName(m_cluster->folder() / name); }

    std::vector<std::string> namesOf(const char* out) const
    {
        const fs::path folder = m_cluster->folder() / out;
        return fs::exists(folder) ? namesIn(folder) : std::vector<std::string>();
    }

    bool hasBegun(const char* out) const { return namesOf(out).size() == 2; }

    std::size_t finishedIn(const char* out) const
    {
        return std::size_t(
            std::ranges::count_if(namesOf(out), [](const auto& name) { return name.ends_with(".wav"); }));
    }

    static bool areAnyOf(const std::vector<pid_t>& some, const std::vector<pid_t>& all)
    {
        return std::ranges::find_first_of(some, all) != some.end();
    }

    static bool untilSaid(QProcess& process, const QByteArray& sentence)
    {
        QByteArray said;
        process.setReadChannel(QProcess::StandardError);
        while (!said.contains(sentence) && process.waitForReadyRead(untilBegun))
            said += process.readAllStandardError();
        return said.contains(sentence);
    }

    QByteArray logOf(const fs::path& script) const
    {
        return QByteArray::fromStdString(contentsOf(fs::path(script).replace_extension(".log")));
    }

    bool isSameAsSerial(const char* out) const
    {
        const auto names = namesIn(m_cluster->folder() / "serial");
        if (names.size() != files || namesIn(m_cluster->folder() / out) != names)
            return false;
        return std::ranges::all_of(names, [&](const std::string& name) {
            return contentsOf(m_cluster->folder() / "serial" / name) == contentsOf(m_cluster->folder() / out / name);
        });
    }

    std::unique_ptr<TestCluster> m_cluster;
};

QTEST_GUILESS_MAIN(TestSlurm)
#include "tst_slurm.moc"

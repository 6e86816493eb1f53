// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>

#include <QTest>

#include "core/base/paths.h"
#include "tests/hosts/testcluster.h"
#include "tests/support/processes.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

constexpr int untilQueued = 40000;
/// No job, rank or shared memory stays for longer.
constexpr int patience = 5000;

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

/// Runs that wait in Slurm's queue while those who wanted them are killed.
class TestSlurmOrphans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = TestCluster::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_cluster = std::make_unique<TestCluster>();
        QVERIFY(m_cluster->isUp());
        makeSound(m_cluster->folder() / "in/0.mp3");
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void cleanup()
    {
        if (m_cluster)
            QTRY_VERIFY2_WITH_TIMEOUT(m_cluster->isClean(), m_cluster->leftOver(), patience);
    }

    void aRunOfNowGoesWithWhoWantedIt_data()
    {
        QTest::addColumn<QStringList>("killed");
        QTest::newRow("the command line") << words("tutti-cli");
        QTest::newRow("its guard") << words("tutti-worker");
        QTest::newRow("srun") << words("srun");
    }
    void aRunOfNowGoesWithWhoWantedIt()
    {
        QFETCH(const QStringList, killed);
        QProcess process;
        begin(process, "--slurm run --slurm-line=--hold");
        for (const QString& program : killed)
            signalAll(m_cluster->processes(program.toStdString()), SIGKILL);
        // Without its srun or its guard the run begins again, and waits again.
        if (!killed.contains(QStringLiteral("tutti-cli")))
            process.terminate();
        QTRY_VERIFY2_WITH_TIMEOUT(m_cluster->isClean(), m_cluster->leftOver(), patience);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    }

    /// Nobody is left who could take it out of the queue: it ends by itself as soon as it has its turn.
    void oneWithoutItsGuardEndsInItsTurn()
    {
        QProcess process;
        begin(process, "--slurm run --slurm-line=--hold");
        // At the same moment, so that none of them can do anything about the end of the other.
        auto both = m_cluster->processes("tutti-worker");
        QCOMPARE(both.size(), std::size_t(1));
        const std::filesystem::path folder = folderOf(both.front());
        both.push_back(pid_t(process.processId()));
        signalAll(both, SIGSTOP);
        QTRY_VERIFY(areAllStopped(both));
        signalAll(both, SIGKILL);
        QVERIFY(process.waitForFinished());
        QVERIFY(!queue().isEmpty());
        QCOMPARE(m_cluster->ask(words("scontrol release") << QString::fromLatin1(queue())).status, 0);
        QTRY_VERIFY2_WITH_TIMEOUT(queue().isEmpty() && m_cluster->processes().empty(), m_cluster->leftOver(),
                                  2 * patience);
        QVERIFY(!std::filesystem::exists(m_cluster->folder() / "out/0.wav"));
        std::filesystem::remove_all(folder); // those who would have done it are gone
    }

    void aBatchJobStays()
    {
        QProcess process;
        begin(process, "--slurm submit --slurm-line=--hold");
        QVERIFY(process.waitForFinished());
        QVERIFY(m_cluster->processes().empty());
        QVERIFY(!queue().isEmpty());
        QCOMPARE(m_cluster->ask(words("scontrol release") << QString::fromLatin1(queue())).status, 0);
        QTRY_VERIFY_WITH_TIMEOUT(queue().isEmpty(), untilQueued);
        QVERIFY(std::filesystem::exists(m_cluster->folder() / "out/0.wav"));
    }

private:
    /// The numbers of the jobs that wait or run.
    QByteArray queue() const { return m_cluster->ask(words("squeue -h -o %i")).out.trimmed(); }

    /// What a guard is to remove at the end.
    static std::filesystem::path folderOf(pid_t guard)
    {
        const std::string words = contentsOf("/proc/" + std::to_string(guard) + "/cmdline");
        const std::string option = "--folder=";
        const auto place = words.find(option);
        return place == std::string::npos ? std::string() : std::string(words.c_str() + place + option.size());
    }

    void begin(QProcess& process, const char* options)
    {
        std::filesystem::remove_all(m_cluster->folder() / "out");
        m_cluster->startCli(process,
                            words("convert --tasks 2") + words(options)
                                + QStringList {QStringLiteral("-o"), displayName(m_cluster->folder() / "out"),
                                               displayName(m_cluster->folder() / "in")});
        QTRY_VERIFY_WITH_TIMEOUT(!queue().isEmpty(), untilQueued);
    }

    std::unique_ptr<TestCluster> m_cluster;
};

QTEST_GUILESS_MAIN(TestSlurmOrphans)
#include "tst_slurmorphans.moc"

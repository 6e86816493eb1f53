// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <memory>

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "tests/hosts/pictures.h"
#include "tests/hosts/slurmwindowfixture.h"

using namespace tutti;
using namespace tutti::fixtures;

/// Batch jobs and runs by a real Slurm, by clicks in the window.
class TestSlurmWindow : public QObject, private SlurmWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = TestCluster::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_cluster = std::make_unique<TestCluster>();
        QVERIFY(m_cluster->isUp());
        m_cluster->takeIn();
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void init()
    {
        open();
        keep();
    }
    void cleanup()
    {
        close();
        if (m_cluster)
            QTRY_VERIFY2_WITH_TIMEOUT(m_cluster->isClean(), m_cluster->leftOver(), untilClean);
    }

    void aJobIsSeenFromTheQueueToItsEnd()
    {
        constexpr int files = 60;
        addTones(files, 20);
        openFolder();
        useSlurm(SlurmMode::Batch);
        askForScript();
        auto* script = find<QPlainTextEdit>("jobScriptText");
        QVERIFY2(script->toPlainText().contains(word("#SBATCH --partition=main\n")), shown(script));
        QTest::keyClicks(find<QPlainTextEdit>("jobLinesText"), word("--hold"));
        QVERIFY2(script->toPlainText().contains(word("#SBATCH --hold\n")), shown(script));
        takePictures(*find<QDialog>("slurmDialog"), word("script"));
        QVERIFY(queue().isEmpty()); // nothing was sent
        submit();
        QTRY_VERIFY2_WITH_TIMEOUT(tells("waiting in the queue: you hold it back."), bar(), untilSeen);
        takePictures(*m_window, word("waiting"));
        // Who wants another meanwhile is told why not.
        click("runButton");
        QVERIFY(status().contains(word("A batch job is under way")));
        QVERIFY(!find<QDialog>("slurmDialog"));
        QCOMPARE(m_cluster->ask({word("scontrol"), word("release"), number()}).status, 0);
        // Files are seen while the job runs, not at its end.
        QTRY_VERIFY2_WITH_TIMEOUT(tells("running.") && doneRows() > 0, bar(), untilSeen);
        takePictures(*m_window, word("running"));
        QTRY_VERIFY2_WITH_TIMEOUT(tells("ended."), bar(), untilSeen);
        takePictures(*m_window, word("finished"));
        QVERIFY2(tells("Conversion: 60 of 60 file(s) through. Spectra: 60 of 60 file(s) through."), bar());
        QTRY_COMPARE_WITH_TIMEOUT(doneRows(), files, patience);
        QVERIFY(std::filesystem::exists(m_folder->path() / "s/tone59.png"));
        QVERIFY(!m_window->hasFailures());
        click("dismissSlurmButton");
        QVERIFY(!find<QWidget>("slurmBar")->isVisible());
    }

    void whatFailsInAJobIsSeen()
    {
        addTones(2);
        m_folder->write("s/empty.mp3", "");
        openFolder();
        useSlurm(SlurmMode::Batch);
        askForScript();
        submit();
        QTRY_VERIFY2_WITH_TIMEOUT(tells("ended; something failed."), bar(), untilSeen);
        QTRY_VERIFY_WITH_TIMEOUT(stateOfRow(rowOf(word("empty.mp3"))).startsWith(word("failed: ")), patience);
        takePictures(*m_window, word("failed"));
        QCOMPARE(doneRows(), 2);
        QVERIFY(m_window->hasFailures());
    }

    void whatSlurmRefusesIsSaid()
    {
        addTones(1);
        openFolder();
        useSlurm(SlurmMode::Batch);
        askForScript();
        find<QLineEdit>("jobPartitionLine")->selectAll();
        QTest::keyClicks(find<QLineEdit>("jobPartitionLine"), word("nowhere"));
        click("submitJobButton");
        QTRY_VERIFY_WITH_TIMEOUT(status().contains(word("nowhere")), patience);
        takePictures(*m_window, word("refused"));
        QVERIFY(!find<QWidget>("slurmBar")->isVisible());
        QVERIFY(queue().isEmpty());
    }

    void aJobIsCancelled_data()
    {
        QTest::addColumn<bool>("runs");
        QTest::newRow("while it waits") << false;
        QTest::newRow("while it runs") << true;
    }
    void aJobIsCancelled()
    {
        QFETCH(const bool, runs);
        addTones(4);
        addEndlessSounds();
        openFolder();
        useSlurm(SlurmMode::Batch, runs ? QString() : word("--hold"));
        askForScript();
        submit();
        QTRY_VERIFY2_WITH_TIMEOUT(tells(runs ? "running." : "waiting in the queue"), bar(), untilSeen);
        if (runs)
            QTRY_VERIFY_WITH_TIMEOUT(m_cluster->processes("tutti-mpi-worker").size() == 2, untilSeen);
        click("cancelSlurmButton");
        QTRY_VERIFY2_WITH_TIMEOUT(tells("cancelled."), bar(), untilSeen);
        takePictures(*m_window, word("cancelled"));
        QTRY_VERIFY2_WITH_TIMEOUT(m_cluster->isClean(), m_cluster->leftOver(), untilClean);
        click("dismissSlurmButton");
        // Another can be given at once.
        askForScript();
        find<QDialog>("slurmDialog")->reject();
    }

    void aJobOutlivesTheWindow_data()
    {
        QTest::addColumn<bool>("endsMeanwhile");
        QTest::newRow("and goes on") << false;
        QTest::newRow("and has ended") << true;
    }
    void aJobOutlivesTheWindow()
    {
        QFETCH(const bool, endsMeanwhile);
        constexpr int files = 40;
        addTones(files, 20);
        openFolder();
        useSlurm(SlurmMode::Batch, endsMeanwhile ? QString() : word("--hold"));
        askForScript();
        submit();
        const QString job = number();
        m_window->close();
        m_window.reset();
        QVERIFY(!queue().isEmpty());
        if (endsMeanwhile)
            QTRY_VERIFY_WITH_TIMEOUT(queue().isEmpty(), untilSeen);
        startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("slurmBar")->isVisible(), patience);
        QCOMPARE(number(), job);
        if (!endsMeanwhile)
            QCOMPARE(m_cluster->ask({word("scontrol"), word("release"), job}).status, 0);
        QTRY_VERIFY2_WITH_TIMEOUT(tells("ended."), bar(), untilSeen);
        QTRY_COMPARE_WITH_TIMEOUT(doneRows(), files, patience);
        // It was seen to its end: another start does not tell of it any more.
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), patience);
        startAgain();
        QTest::qWait(500);
        QVERIFY(!find<QWidget>("slurmBar")->isVisible());
    }

    void aRunOfNowIsMadeBySrun()
    {
        constexpr int files = 6;
        addTones(files);
        openFolder();
        useSlurm(SlurmMode::Run, word("--comment=of-now"));
        click("runButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle() && doneRows() == files, untilSeen);
        QVERIFY(!find<QWidget>("slurmBar")->isVisible());
        const QByteArray jobs = jobsOfSlurm();
        QVERIFY2(jobs.contains("JobName=tutti-") && jobs.contains("Comment=of-now"), jobs.constData());
        QVERIFY(!m_window->hasFailures());
        takePictures(*m_window, word("run-now"));
    }

    void aComparisonIsTimedBySrun()
    {
        useSlurm(SlurmMode::Run, word("--comment=timed"));
        askForComparison();
        QVERIFY(find<QCheckBox>("compare-mpi")->isEnabled());
        takePictures(*find<QDialog>("compareDialog"), word("compare-run"));
        find<QDialog>("compareDialog")->accept();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), untilSeen);
        QCOMPARE(jobsOfSlurm().count("Comment=timed"), 3);
        takePictures(*m_window, word("compared"));
    }

    void aBatchJobIsNotTimed()
    {
        useSlurm(SlurmMode::Batch);
        askForComparison();
        QVERIFY(!find<QCheckBox>("compare-mpi")->isEnabled());
        QVERIFY(find<QLabel>("reason-mpi")->text().contains(word("waiting is no measurement")));
        takePictures(*find<QDialog>("compareDialog"), word("compare-batch"));
    }
};

QTEST_MAIN(TestSlurmWindow)
#include "tst_slurmwindow.moc"

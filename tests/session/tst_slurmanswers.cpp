// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/session/slurmanswers.h"

using namespace tutti;

namespace {

/// "waiting PENDING Resources", "ended FAILED 1"; "nothing" when there is no state.
QByteArray textOf(const std::optional<SlurmState>& state)
{
    if (!state)
        return "nothing";
    constexpr std::array<const char*, 4> phases {"waiting", "running", "ended", "gone"};
    QByteArray text = phases[std::size_t(state->phase)];
    text += ' ' + QByteArray::fromStdString(state->word);
    if (!state->reason.empty())
        text += ' ' + QByteArray::fromStdString(state->reason);
    if (state->exitStatus)
        text += ' ' + QByteArray::number(*state->exitStatus);
    return text;
}

constexpr const char* pendingJob =
    "JobId=3 JobName=j.sh UserId=root(0) GroupId=root(0) MCS_label=N/A Priority=4294901757 Nice=0 Account=(null) "
    "QOS=(null) JobState=PENDING Reason=Resources Dependency=(null) Requeue=1 Restarts=0 BatchFlag=1 Reboot=0 "
    "ExitCode=0:0 RunTime=00:00:00 TimeLimit=UNLIMITED StartTime=Unknown Command=/tmp/j.sh\n";

} // namespace

/// What Slurm's programs print, taken from Slurm 22.05 and from its manuals.
class TestSlurmAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNumberOfAJob_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("cluster");
        const auto row = [](const char* name, const char* text, const char* number, const char* cluster) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(number) << QByteArray(cluster);
        };
        row("parsable", "17\n", "17", "");
        row("parsable, with a cluster", "17;blue\n", "17", "blue");
        row("a sentence", "Submitted batch job 17\n", "17", "");
        row("a sentence with a cluster", "Submitted batch job 17 on cluster blue\n", "17", "blue");
        row("a greeting of the site before it", "Welcome!\nSubmitted batch job 8\n", "8", "");
        row("nothing", "", "", "");
        row("blank", "\n\n", "", "");
        row("an error", "sbatch: error: invalid partition", "", "");
        row("a number and more", "17 files\n", "", "");
        row("a negative number", "-1\n", "", "");
    }
    void readsTheNumberOfAJob()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, cluster);
        const auto id = idFromSbatch(text.toStdString());
        QCOMPARE(id.has_value(), !number.isEmpty());
        if (!id) {
            QCOMPARE(id.error().code, ErrorCode::BadContent);
            return;
        }
        QCOMPARE(QByteArray::fromStdString(id->number), number);
        QCOMPARE(QByteArray::fromStdString(id->cluster), cluster);
    }

    void readsTheQueue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](const char* name, const char* text, const char* state) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(state);
        };
        row("waiting", "PENDING|Resources\n", "waiting PENDING Resources");
        row("waiting for longer", "PENDING|ReqNodeNotAvail, UnavailableNodes:n1\n",
            "waiting PENDING ReqNodeNotAvail, UnavailableNodes:n1");
        row("held after it was put back", "REQUEUE_HOLD|launch failed requeued held\n",
            "waiting REQUEUE_HOLD launch failed requeued held");
        row("running", "RUNNING|None\n", "running RUNNING");
        row("about to run", "CONFIGURING|None\n", "running CONFIGURING");
        row("about to end", "COMPLETING|None\n", "running COMPLETING");
        row("suspended", "SUSPENDED|None\n", "running SUSPENDED");
        row("ended", "TIMEOUT|TimeLimit\n", "ended TIMEOUT TimeLimit");
        row("a word of a later version", "DREAMING|None\n", "running DREAMING");
        row("on one of several clusters", "CLUSTER: blue\nPENDING|Priority\n", "waiting PENDING Priority");
        row("of an array, the first", "RUNNING|None\nPENDING|JobArrayTaskLimit\n", "running RUNNING");
        row("not there", "", "nothing");
        row("only the cluster", "CLUSTER: blue\n", "nothing");
        row("an error", "slurm_load_jobs error: Invalid job id specified\n", "nothing");
        row("cut off", "PEND", "nothing");
        row("no word", "|Resources\n", "nothing");
    }
    void readsTheQueue()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, state);
        QCOMPARE(textOf(stateFromSqueue(text.toStdString())), state);
    }

    void readsTheControllersWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](const char* name, const QByteArray& text, const char* state) {
            QTest::newRow(name) << text << QByteArray(state);
        };
        const QByteArray pending = pendingJob;
        row("waiting", pending, "waiting PENDING Resources");
        row("cancelled while it waited", QByteArray(pending).replace("PENDING", "CANCELLED"),
            "ended CANCELLED Resources 0");
        row("failed", "JobId=4 JobState=FAILED Reason=NonZeroExitCode ExitCode=3:0 X=y\n",
            "ended FAILED NonZeroExitCode 3");
        row("ended by a signal", "JobId=4 JobState=CANCELLED Reason=None ExitCode=0:15\n", "ended CANCELLED 143");
        row("over several lines", "JobId=4 JobName=x\n   JobState=COMPLETED Reason=None\n   ExitCode=0:0\n",
            "ended COMPLETED 0");
        row("a name that looks like a state", "JobId=4 JobName=aJobState=FAILED JobState=RUNNING Reason=None\n",
            "running RUNNING");
        row("no exit status", "JobId=4 JobState=COMPLETED Reason=None ExitCode=\n", "ended COMPLETED");
        row("gone", "slurm_load_jobs error: Invalid job id specified\n", "nothing");
        row("nothing", "", "nothing");
    }
    void readsTheControllersWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, state);
        QCOMPARE(textOf(stateFromScontrol(text.toStdString())), state);
    }

    void readsTheAccounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](const char* name, const char* text, const char* state) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(state);
        };
        row("done", "COMPLETED|0:0\n", "ended COMPLETED 0");
        row("cancelled by somebody", "CANCELLED by 1000|0:0\n", "ended CANCELLED 0");
        row("cut to the column", "CANCELLED+|0:9\n", "ended CANCELLED 137");
        row("without memory", "OUT_OF_MEMORY|0:125\n", "ended OUT_OF_MEMORY 253");
        row("of several parts, the allocation", "FAILED|2:0\nCOMPLETED|0:0\n", "ended FAILED 2");
        row("not kept here", "Slurm accounting storage is disabled\n", "nothing");
        row("nothing", "", "nothing");
    }
    void readsTheAccounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, state);
        QCOMPARE(textOf(stateFromSacct(text.toStdString())), state);
    }

    void tellsAnUnknownJobFromOtherTrouble()
    {
        QVERIFY(saysUnknownJob("slurm_load_jobs error: Invalid job id specified"));
        QVERIFY(saysUnknownJob("scancel: error: Kill job error on job id 999: Invalid job id specified"));
        QVERIFY(!saysUnknownJob("slurm_load_jobs error: Unable to contact slurm controller (connect failure)"));
        QVERIFY(!saysUnknownJob(""));
    }
};

QTEST_GUILESS_MAIN(TestSlurmAnswers)
#include "tst_slurmanswers.moc"

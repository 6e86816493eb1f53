// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <string>

#include <QProcess>
#include <QTest>

#include "core/session/slurmscript.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

/// A program that writes down how it was called, a line a word, and ends as it is told.
std::filesystem::path makeProgram(const TemporaryFolder& folder, const std::string& ending)
{
    auto file =
        folder.write("tutti's cli", "#!/bin/sh\nprintf '%s\\n' \"$@\" >>\"${0%/*}/calls\"\nexit " + ending + "\n");
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

SlurmScript scriptFor(const TemporaryFolder& folder, const std::string& ending)
{
    SlurmScript script;
    script.choices.tasks = 3;
    script.name = "tutti-convert";
    script.program = makeProgram(folder, ending);
    script.steps = {{"convert", "/x/it's 1.jsonl", "/x/1.json"}, {"spectra", "/x/2.jsonl", "/x/2.json"}};
    return script;
}

} // namespace

class TestSlurmScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsNoChoice_data()
    {
        QTest::addColumn<QByteArray>("partition");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<int>("tasks");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char* name, const char* partition, const char* time, int tasks, bool isGood) {
            QTest::newRow(name) << QByteArray(partition) << QByteArray(time) << tasks << isGood;
        };
        row("nothing", "", "", 1, true);
        row("minutes", "main", "30", 64, true);
        row("minutes and seconds", "main", "30:15", 1, true);
        row("hours", "main", "1:30:00", 1, true);
        row("days and hours", "gpu,main", "2-12", 1, true);
        row("days to the second", "a.b_c-d", "2-12:30:15", 1, true);
        row("without end", "main", "UNLIMITED", 1, true);
        row("an hour in words", "main", "1h", 1, false);
        row("a time with another option behind", "main", "30 --mem=4G", 1, false);
        row("a time with a line behind", "main", "30\n", 1, false);
        row("a partition with a line behind", "main\n#SBATCH -N 9", "", 1, false);
        row("a partition that is an option", "--wait", "", 1, false);
        row("a partition for the shell", "$(id)", "", 1, false);
        row("no tasks", "main", "", 0, false);
        row("far too many tasks", "main", "", 1000000, false);
    }
    void saysWhatIsNoChoice()
    {
        QFETCH(QByteArray, partition);
        QFETCH(QByteArray, time);
        QFETCH(int, tasks);
        QFETCH(bool, isGood);
        QCOMPARE(checkSlurm({partition.toStdString(), time.toStdString(), tasks, {}}).has_value(), isGood);
    }

    void takesLinesAsTheyArePasted()
    {
        const auto lines = slurmLines("#SBATCH --mem=4G\r\n\n  module load openmpi  \n#SBATCH\n--exclusive");
        QCOMPARE(lines, (std::vector<std::string> {"--mem=4G", "module load openmpi", "--exclusive"}));
        QVERIFY(slurmLines(" \n\n").empty());
        QVERIFY(!checkSlurm({{}, {}, 1, {std::string("a\0b", 3)}}));
    }

    void srunGetsTheOptionsAlone()
    {
        QCOMPARE(srunCommand({}), std::string("srun"));
        QCOMPARE(srunCommand({"main", "1:00:00", 4, {"--mem=4G", "module load openmpi"}}),
                 std::string("srun --partition=main --time=1:00:00 --mem=4G"));
    }

    void directivesComeBeforeCommands()
    {
        SlurmScript script;
        script.choices = {"main", "30", 8, {"module load openmpi", "--mem=4G"}};
        script.name = "tutti-convert";
        script.log = "/x/100% \"sure\".log";
        script.remarks = {"Of a folder\nrm -r /"};
        const std::string text = slurmScriptText(script);
        QVERIFY(text.starts_with("#!/bin/bash\n#SBATCH --job-name=tutti-convert\n#SBATCH --ntasks=8\n"
                                 "#SBATCH --partition=main\n#SBATCH --time=30\n"
                                 "#SBATCH --output=\"/x/100%% \\\"sure\\\".log\"\n"));
        // sbatch reads no option after the first command.
        QVERIFY(text.find("#SBATCH --mem=4G\n") < text.find("\nmodule load openmpi\n"));
        QVERIFY(text.find("# Of a folder?rm -r /\n") != std::string::npos);
    }

    void runsEachStepWithItsJournal()
    {
        const TemporaryFolder folder;
        QCOMPARE(run(folder, "0"), 0);
        const QByteArray calls = callsIn(folder);
        QCOMPARE(calls.count("resume\n--engine\nmpi\n--mpi-launcher\nsrun\n--workers\n5\n"), 2);
        QVERIFY(calls.contains("\n--report\n/x/1.json\n/x/it's 1.jsonl\n"));
        QVERIFY(calls.contains("\n--report\n/x/2.json\n/x/2.jsonl\n"));
    }

    void aFailedFileDoesNotKeepSpectraAway()
    {
        const TemporaryFolder folder;
        QCOMPARE(run(folder, "1"), 1);
        QCOMPARE(callsIn(folder).count("resume\n"), 2);
    }

    void afterACancelNothingFollows()
    {
        const TemporaryFolder folder;
        QCOMPARE(run(folder, "130"), 130);
        QCOMPARE(callsIn(folder).count("resume\n"), 1);
    }

private:
    static int run(const TemporaryFolder& folder, const std::string& ending)
    {
        const auto file = folder.write("script.sh", slurmScriptText(scriptFor(folder, ending)));
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SLURM_NTASKS"), QStringLiteral("5"));
        bash.setProcessEnvironment(environment);
        bash.start(QStringLiteral("bash"), {QString::fromStdString(file.native())});
        return bash.waitForFinished() ? bash.exitCode() : -1;
    }

    static QByteArray callsIn(const TemporaryFolder& folder)
    {
        QFile file(QString::fromStdString((folder.path() / "calls").native()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestSlurmScript)
#include "tst_slurmscript.moc"

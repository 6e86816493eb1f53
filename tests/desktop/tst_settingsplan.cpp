// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/models/comparisonwork.h"
#include "app/desktop/models/settingsplan.h"
#include "core/base/machine.h"
#include "core/session/slurmchoices.h"

using namespace tutti;

namespace {

QList<EngineState> someEngines()
{
    return {{"qtconcurrent", "", true, ""},
            {"sequential", "", true, ""},
            {"openmp", "", true, ""},
            {"mpi", "", false, "mpiexec is not in PATH; install Open MPI"}};
}

QStringList keysOf(const SettingsPlan& plan)
{
    QStringList keys;
    for (const Setting& setting : plan.settings)
        keys << QString::fromStdString(settingKey(setting));
    return keys;
}

QString baselineOf(const SettingsPlan& plan)
{
    return QString::fromStdString(settingKey(plan.settings.at(plan.baseline)));
}

} // namespace

class TestSettingsPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("counts");
        QTest::newRow("commas") << QStringLiteral("1,2,4") << QList<int> {1, 2, 4};
        QTest::newRow("blanks and commas") << QStringLiteral(" 4 , 2  1") << QList<int> {1, 2, 4};
        QTest::newRow("a range") << QStringLiteral("1-3, 8") << QList<int> {1, 2, 3, 8};
        QTest::newRow("each once") << QStringLiteral("2,2,1-2") << QList<int> {1, 2};
        QTest::newRow("the most") << QStringLiteral("16") << QList<int> {16};
        QTest::newRow("nothing") << QString() << QList<int> {};
        QTest::newRow("only commas") << QStringLiteral(",,") << QList<int> {};
        QTest::newRow("zero") << QStringLiteral("0,1") << QList<int> {};
        QTest::newRow("too many") << QStringLiteral("17") << QList<int> {};
        QTest::newRow("beyond every number") << QStringLiteral("99999999999") << QList<int> {};
        QTest::newRow("a range upside down") << QStringLiteral("4-2") << QList<int> {};
        QTest::newRow("words") << QStringLiteral("two") << QList<int> {};
        QTest::newRow("a fraction") << QStringLiteral("1.5") << QList<int> {};
        QTest::newRow("below zero") << QStringLiteral("-2") << QList<int> {};
    }

    void countsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, counts);
        const auto read = countsIn(text.toStdString(), 16);
        QCOMPARE(read.has_value(), !counts.isEmpty());
        if (read)
            QCOMPARE(QList<int>(read->begin(), read->end()), counts);
    }

    void everyEngineMeetsEveryCountAndSchedule()
    {
        ComparisonChoices choices;
        choices.engines = {"sequential", "openmp", "mpi"};
        choices.workers = "1,2";
        choices.schedules = {Schedule::Dynamic, Schedule::Static};
        const SettingsPlan plan = planSettings(choices, someEngines());
        QCOMPARE(keysOf(plan),
                 QStringList({QStringLiteral("sequential/1/"), QStringLiteral("openmp/1/dynamic"),
                              QStringLiteral("openmp/2/dynamic"), QStringLiteral("openmp/1/static"),
                              QStringLiteral("openmp/2/static")}));
        QCOMPARE(baselineOf(plan), QStringLiteral("sequential/1/"));
        QVERIFY(plan.mistake.isEmpty());
    }

    void fromTheStartAllThatCanRunAreCompared()
    {
        const SettingsPlan plan = planSettings({}, someEngines());
        const QString cpus = QString::number(usableCpus());
        QCOMPARE(
            keysOf(plan),
            QStringList({QStringLiteral("sequential/1/"), QStringLiteral("qtconcurrent/%1/longest-first").arg(cpus),
                         QStringLiteral("openmp/%1/longest-first").arg(cpus)}));
    }

    void theChosenBaselineStandsWhileItIsThere()
    {
        ComparisonChoices choices;
        choices.workers = "2,4";
        choices.baseline = "openmp/4/longest-first";
        QCOMPARE(baselineOf(planSettings(choices, someEngines())), QStringLiteral("openmp/4/longest-first"));
        choices.workers = "2";
        QCOMPARE(baselineOf(planSettings(choices, someEngines())), QStringLiteral("sequential/1/"));
    }

    void downloadsAreComparedByConnections()
    {
        ComparisonChoices choices;
        choices.work = WorkKind::Downloads;
        choices.connections = "6,1";
        choices.workers = "nonsense that belongs to other work";
        const SettingsPlan plan = planSettings(choices, someEngines());
        QCOMPARE(keysOf(plan), QStringList({QStringLiteral("network/1/"), QStringLiteral("network/6/")}));
        QVERIFY(plan.mistake.isEmpty());
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<ComparisonChoices>("choices");
        QTest::addColumn<QString>("word");
        ComparisonChoices choices;
        choices.workers = "many";
        QTest::newRow("no number of workers") << choices << QStringLiteral("Workers");
        choices = {};
        choices.schedules.clear();
        QTest::newRow("no schedule") << choices << QStringLiteral("schedule");
        choices = {};
        choices.engines = {"sequential"};
        QTest::newRow("one setting") << choices << QStringLiteral("second engine");
        choices.engines = {"mpi"};
        QTest::newRow("only one that cannot run") << choices << QStringLiteral("second engine");
        choices = {};
        choices.workers = "1-200";
        QTest::newRow("too many settings") << choices << QStringLiteral("hundred");
        choices = {};
        choices.work = WorkKind::Downloads;
        choices.connections = "17";
        QTest::newRow("too many connections") << choices << QStringLiteral("Connections");
        choices.connections = "6";
        QTest::newRow("one number of connections") << choices << QStringLiteral("two numbers");
    }

    void mistakesAreSaid()
    {
        QFETCH(ComparisonChoices, choices);
        QFETCH(QString, word);
        const QString mistake = planSettings(choices, someEngines()).mistake;
        QVERIFY2(mistake.contains(word), qPrintable(mistake));
    }

    void slurmIsAskedAsTheOptionsSay_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<std::string>("launcher");
        QTest::addColumn<bool>("isTimed");
        QTest::newRow("not used") << int(SlurmMode::Off) << std::string("mpirun -v") << true;
        QTest::newRow("run now") << int(SlurmMode::Run) << std::string("srun --partition=main --mem=4G") << true;
        QTest::newRow("batch job") << int(SlurmMode::Batch) << std::string() << false;
    }
    void slurmIsAskedAsTheOptionsSay()
    {
        QFETCH(const int, mode);
        QFETCH(const std::string, launcher);
        QFETCH(const bool, isTimed);
        Choices jobs;
        jobs.mpiLauncher = "mpirun -v";
        jobs.slurm = SlurmMode(mode);
        jobs.slurmChoices = {"main", {}, 4, {"--mem=4G", "module load openmpi"}};
        ComparisonChoices choices;
        choices.engines = {"sequential", "mpi"};
        choices.workers = "2";
        const QList<EngineState> engines {{"sequential", "", true, ""}, {"mpi", "", true, ""}};
        QCOMPARE(timeableEngines(engines, jobs).back().reason, isTimed ? std::string() : whyBatchIsNotTimed());
        const ComparisonRequest request = comparisonRequest(choices, engines, jobs);
        QCOMPARE(request.settings.size(), std::size_t(isTimed ? 2 : 1));
        if (isTimed)
            QCOMPARE(request.config.mpiLauncher, launcher);
    }
};

Q_DECLARE_METATYPE(tutti::ComparisonChoices)

QTEST_GUILESS_MAIN(TestSettingsPlan)
#include "tst_settingsplan.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/controllers/runsteps.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

using Files = std::vector<std::size_t>;

FileRow row(const std::filesystem::path& file, std::uint64_t bytes)
{
    return makeFileRow(Source {file, "sub", bytes});
}

TaskRecord record(Outcome outcome, const std::filesystem::path& target)
{
    TaskRecord record;
    record.targets = {target};
    record.report.outcome = outcome;
    return record;
}

} // namespace

class TestRunSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        FileRow wav = row("/s/c.wav", 300);
        wav.convertible = false;
        m_model.append({row("/s/a.mp3", 100), row("/s/b.mp3", 200), wav,
                        makeFileRow(Unusable {"/s/gone", Error {ErrorCode::NotFound, "not there"}})});
    }

    void aStepForEachTick_data()
    {
        QTest::addColumn<bool>("convert");
        QTest::addColumn<bool>("spectra");
        QTest::addColumn<QList<int>>("kinds");
        QTest::newRow("neither") << false << false << QList<int> {};
        QTest::newRow("convert") << true << false << QList<int> {0};
        QTest::newRow("spectra") << false << true << QList<int> {1};
        QTest::newRow("both: conversion first") << true << true << QList<int> {0, 1};
    }

    void aStepForEachTick()
    {
        QFETCH(bool, convert);
        QFETCH(bool, spectra);
        Choices choices;
        choices.convert = convert;
        choices.spectra = spectra;
        QList<int> kinds;
        for (const RunStep& step : stepsFor(choices, m_model, {0, 1, 2, 3}))
            kinds << static_cast<int>(step.request.options.kind);
        QTEST(kinds, "kinds");
    }

    void whatCannotTakePartIsLeftOut()
    {
        const auto steps = stepsFor({}, m_model, {0, 1, 2, 3});
        QVERIFY((steps[0].files == Files {0, 1}));
        QVERIFY((steps[1].files == Files {0, 1, 2}));
        QVERIFY(stepsFor({}, m_model, {3}).empty());
    }

    void everyChoiceIsAskedFor()
    {
        Choices choices;
        choices.convertOptions.mono = true;
        choices.spectrumOptions.channel = 2;
        choices.writePng = false;
        choices.writeCsv = true;
        choices.output = "/out";
        choices.existing = Existing::Rename;
        choices.timeLimit = 3;
        choices.engine = "mpi";
        choices.workers = 5;
        choices.schedule = Schedule::Static;
        choices.mpiLauncher = "srun";
        const TemporaryFolder data;
        qputenv("XDG_DATA_HOME", data.path().c_str());
        choices.hosts = hostsIn("nodea slots=2\nnodeb\n");
        const RunRequest request = requestFor(choices, JobKind::Spectra);
        QVERIFY(request.options.kind == JobKind::Spectra);
        QVERIFY(request.options.convert.mono);
        QCOMPARE(request.options.spectrum.channel, 2);
        QVERIFY(!request.options.writePng && request.options.writeCsv);
        QCOMPARE(request.options.output, std::filesystem::path("/out"));
        QVERIFY(request.options.existing == Existing::Rename);
        QCOMPARE(request.options.timeLimit, 3.0);
        QCOMPARE(request.engine, std::string("mpi"));
        QCOMPARE(request.config.workers, 5);
        QVERIFY(request.config.schedule == Schedule::Static);
        QCOMPARE(request.config.mpiLauncher, std::string("srun"));
        QVERIFY(readHostFile(request.config.hostFile) == choices.hosts);
        QVERIFY(!request.scratch);
    }

    void spectraAreMadeOfTheWavsThatThereAre_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("noted");
        QTest::addColumn<QString>("source");
        const QString wav = QStringLiteral("/s/a.wav");
        const QString mp3 = QStringLiteral("/s/a.mp3");
        QTest::newRow("a wav was made") << static_cast<int>(Outcome::Done) << false << wav;
        QTest::newRow("its wav was there") << static_cast<int>(Outcome::Skipped) << false << wav;
        QTest::newRow("another's wav was there") << static_cast<int>(Outcome::Skipped) << true << mp3;
        QTest::newRow("the conversion failed") << static_cast<int>(Outcome::Failed) << false << mp3;
        QTest::newRow("the conversion was cancelled") << static_cast<int>(Outcome::Cancelled) << false << mp3;
    }

    void spectraAreMadeOfTheWavsThatThereAre()
    {
        QFETCH(int, outcome);
        QFETCH(bool, noted);
        QFETCH(QString, source);
        TaskRecord converted = record(static_cast<Outcome>(outcome), "/s/a.wav");
        if (noted)
            converted.report.notes = {"not made by Tutti"};
        m_model.setRecord(JobKind::Convert, 0, converted, false);
        const auto sources = sourcesFor(JobKind::Spectra, m_model, {0});
        QCOMPARE(sources.front().file.path(), std::filesystem::path(source.toStdString()));
        QCOMPARE(sources.front().subfolder.path(), std::filesystem::path("sub"));
        QCOMPARE(sourcesFor(JobKind::Convert, m_model, {0}).front().file.path(), std::filesystem::path("/s/a.mp3"));
    }

    void onlyWhatFailedIsRepeated()
    {
        m_model.setRecord(JobKind::Convert, 0, record(Outcome::Done, "/s/a.wav"), false);
        m_model.setRecord(JobKind::Spectra, 0, record(Outcome::Failed, "/s/a.png"), false);
        m_model.setRecord(JobKind::Convert, 1, record(Outcome::Failed, "/s/b.wav"), false);
        m_model.setRecord(JobKind::Spectra, 1, record(Outcome::Skipped, "/s/b.png"), false);
        const auto steps = stepsToRepeat({}, m_model, {0, 1, 2, 3}, FileState::Failed);
        QCOMPARE(steps.size(), std::size_t {2});
        QVERIFY((steps[0].files == Files {1}));
        // b's spectrum follows its conversion.
        QVERIFY((steps[1].files == Files {0, 1}));
        QVERIFY(stepsToRepeat({}, m_model, {2, 3}, FileState::Failed).empty());
    }

    void costsFollowTheBytesOrAreEqual()
    {
        RunStep step {requestFor({}, JobKind::Convert), {0, 1}, {}};
        step.request.sources = sourcesFor(JobKind::Convert, m_model, step.files);
        QVERIFY((expectedCosts(step, m_model) == std::vector<double> {100, 200}));
        step.request.options.kind = JobKind::Spectra;
        QVERIFY((expectedCosts(step, m_model) == std::vector<double> {1, 1}));
        step.request.options.spectrum.seconds = 0; // the whole of each
        step.request.sources[1].bytes = 0;         // a wav that was made: like its source
        QVERIFY((expectedCosts(step, m_model) == std::vector<double> {100, 200}));
    }

private:
    FilesModel m_model;
};

QTEST_GUILESS_MAIN(TestRunSteps)
#include "tst_runsteps.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <memory>

#include <QSignalSpy>
#include <QTest>

#include "app/desktop/controllers/comparisoncontroller.h"
#include "app/desktop/controllers/comparisonshelf.h"
#include "tests/desktop/tonefile.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

QList<EngineState> twoEngines()
{
    return {{"qtconcurrent", "", true, ""}, {"sequential", "", true, ""}};
}

ComparisonController::Question tinyQuestion(std::size_t jobs = 6)
{
    ComparisonController::Question question;
    question.choices.work = WorkKind::Synthetic;
    question.choices.synthetic = {jobs, 1, SyntheticShape::Equal, SyntheticKind::Wait, 0};
    question.choices.workers = "2";
    question.choices.rounds = 3;
    return question;
}

} // namespace

/// With the real runner, on work that takes next to no time.
class TestComparisonController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_model = std::make_unique<FilesModel>();
        m_controller = std::make_unique<ComparisonController>(*m_model, m_service);
        m_controller->setEngines(twoEngines());
    }

    void cleanup()
    {
        m_controller.reset();
        m_model.reset();
        m_folder.reset();
    }

    void aQuestionIsAnsweredWithoutMeasuring()
    {
        QSignalSpy outlooks(m_controller.get(), &ComparisonController::outlookChanged);
        m_controller->ask(tinyQuestion());
        QVERIFY(!m_controller->isBusy());
        QVERIFY(outlooks.wait(patience));
        const auto outlook = outlooks.back().front().value<ComparisonOutlook>();
        QVERIFY2(outlook.refusal.isEmpty(), qPrintable(outlook.refusal));
        QVERIFY(!outlook.isAsking);
        QVERIFY(outlook.forecast.seconds > 0);
        QCOMPARE(outlook.filesInAll, std::size_t {0});
    }

    void whatIsChosenIsMeasuredAndKept()
    {
        m_controller->keepIn(m_folder->path() / "kept");
        QSignalSpy finished(m_controller.get(), &ComparisonController::finished);
        const QSignalSpy busy(m_controller.get(), &ComparisonController::busyChanged);
        const QSignalSpy measured(m_controller.get(), &ComparisonController::measured);
        m_controller->start(tinyQuestion());
        QVERIFY(m_controller->isBusy());
        QVERIFY(finished.wait(patience));
        QVERIFY(!m_controller->isBusy());
        QVERIFY(!busy.back().front().toBool());
        QVERIFY(measured.count() > 0);
        const auto result = finished.front().front().value<ComparisonResult>();
        QCOMPARE(result.comparison.entries.size(), std::size_t {2});
        QCOMPARE(result.comparison.entries[0].setting.engine, std::string("sequential"));
        QCOMPARE(result.comparison.entries[1].wall.samples.size(), std::size_t {3});
        QVERIFY(std::filesystem::exists(finished.front().back().toString().toStdString()));
    }

    void theSameIsMeasuredOnceMore()
    {
        QSignalSpy finished(m_controller.get(), &ComparisonController::finished);
        QVERIFY(!m_controller->canRunAgain());
        m_controller->start(tinyQuestion());
        QVERIFY(finished.wait(patience));
        QVERIFY(m_controller->canRunAgain());
        m_controller->again();
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.count(), 2);
    }

    void aTrialIsToldApartAndNotKept()
    {
        m_controller->keepIn(m_folder->path() / "kept");
        QSignalSpy tried(m_controller.get(), &ComparisonController::tried);
        const QSignalSpy finished(m_controller.get(), &ComparisonController::finished);
        ComparisonRequest request;
        request.work = SyntheticWork {4, 1, SyntheticShape::Equal, SyntheticKind::Wait, 0};
        request.settings = {{"qtconcurrent", 2, "dynamic"}};
        request.rounds = 1;
        m_controller->run(request, ComparisonController::Purpose::Trial);
        QVERIFY(tried.wait(patience));
        QCOMPARE(tried.front().front().value<RunRecord>().schedule, std::string("dynamic"));
        QCOMPARE(finished.count(), 0);
        QVERIFY(!m_controller->canRunAgain());
        QVERIFY(!std::filesystem::exists(m_folder->path() / "kept"));
    }

    void nothingIsMeasuredBesideARun()
    {
        m_controller->setOthersBusy(true);
        const QSignalSpy failed(m_controller.get(), &ComparisonController::failed);
        m_controller->start(tinyQuestion());
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_controller->isBusy());
    }

    void whatIsCancelledEndsSoon()
    {
        QSignalSpy busy(m_controller.get(), &ComparisonController::busyChanged);
        QSignalSpy started(m_controller.get(), &ComparisonController::started);
        const QSignalSpy finished(m_controller.get(), &ComparisonController::finished);
        const QSignalSpy failed(m_controller.get(), &ComparisonController::failed);
        ComparisonController::Question endless = tinyQuestion(200);
        endless.choices.synthetic.milliseconds = 20;
        endless.choices.rounds = 1000;
        m_controller->start(endless);
        QVERIFY(started.wait(patience));
        m_controller->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->isBusy(), patience);
        QCOMPARE(finished.count() + failed.count(), 1);
    }

    void whatIsCancelledBeforeItBeganNeverBegins()
    {
        const QSignalSpy started(m_controller.get(), &ComparisonController::started);
        QSignalSpy outlooks(m_controller.get(), &ComparisonController::outlookChanged);
        m_controller->start(tinyQuestion());
        m_controller->cancel();
        QVERIFY(!m_controller->isBusy());
        m_controller->ask(tinyQuestion());
        QVERIFY(outlooks.wait(patience));
        QCOMPARE(started.count(), 0);
    }

    void filesAreSampledOrAllTaken()
    {
        addTones(9);
        QSignalSpy outlooks(m_controller.get(), &ComparisonController::outlookChanged);
        ComparisonController::Question question = tinyQuestion();
        question.choices.work = WorkKind::Files;
        question.choices.allFiles = true;
        m_controller->ask(question);
        QVERIFY(outlooks.wait(patience));
        auto outlook = outlooks.back().front().value<ComparisonOutlook>();
        QVERIFY2(outlook.refusal.isEmpty(), qPrintable(outlook.refusal));
        QCOMPARE(outlook.files, std::size_t {9});
        QVERIFY(outlook.forecast.bytesInAll > outlook.forecast.bytesAtOnce);
        question.choices.allFiles = false;
        m_controller->ask(question);
        QVERIFY(outlooks.wait(patience));
        outlook = outlooks.back().front().value<ComparisonOutlook>();
        QVERIFY(outlook.files >= 1 && outlook.files <= 9);
        QCOMPARE(outlook.filesInAll, std::size_t {9});
    }

    void withoutAFileForTheJobItIsSaid()
    {
        QSignalSpy outlooks(m_controller.get(), &ComparisonController::outlookChanged);
        ComparisonController::Question question = tinyQuestion();
        question.choices.work = WorkKind::Files;
        m_controller->ask(question);
        QCOMPARE(outlooks.count(), 1);
        QVERIFY(!outlooks.back().front().value<ComparisonOutlook>().refusal.isEmpty());
        const QSignalSpy failed(m_controller.get(), &ComparisonController::failed);
        m_controller->start(question);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_controller->isBusy());
    }

    void downloadsComeFromTheOfflineLibrary()
    {
        QSignalSpy finished(m_controller.get(), &ComparisonController::finished);
        ComparisonController::Question question = tinyQuestion();
        question.choices.work = WorkKind::Downloads;
        question.choices.connections = "1,2";
        question.choices.sounds = 2;
        question.choices.latencyMs = 5;
        question.choices.rounds = 1;
        question.choices.warmUp = 0;
        m_controller->start(question);
        QVERIFY(finished.wait(patience));
        const auto result = finished.front().front().value<ComparisonResult>();
        QCOMPARE(result.comparison.job, std::string("fetch"));
        QCOMPARE(result.runs.at(1).tasks.size(), std::size_t {2});
    }

    void keptOnesAreListedNamedAndRemoved()
    {
        m_controller->keepIn(m_folder->path() / "kept");
        QSignalSpy finished(m_controller.get(), &ComparisonController::finished);
        m_controller->start(tinyQuestion());
        QVERIFY(finished.wait(patience));
        const std::filesystem::path file = finished.front().back().toString().toStdString();
        ComparisonShelf shelf;
        QSignalSpy listed(&shelf, &ComparisonShelf::listed);
        shelf.setFolder(m_folder->path() / "kept");
        QVERIFY(listed.wait(patience));
        QCOMPARE(listed.back().front().value<QList<KeptComparison>>().size(), 1);
        shelf.rename(file, QStringLiteral("Monday"));
        QVERIFY(listed.wait(patience));
        QCOMPARE(listed.back().front().value<QList<KeptComparison>>().front().name, std::string("Monday"));
        QSignalSpy opened(&shelf, &ComparisonShelf::opened);
        shelf.open(file);
        QVERIFY(opened.wait(patience));
        QCOMPARE(opened.front().front().value<ComparisonResult>().comparison.name, std::string("Monday"));
        QSignalSpy exported(&shelf, &ComparisonShelf::exported);
        shelf.exportTo(opened.front().front().value<ComparisonResult>().comparison, m_folder->path() / "a.html");
        QVERIFY(exported.wait(patience));
        QVERIFY(std::filesystem::file_size(m_folder->path() / "a.html") > 1000);
        shelf.remove(file);
        QVERIFY(listed.wait(patience));
        QVERIFY(listed.back().front().value<QList<KeptComparison>>().isEmpty());
    }

    void exportsGoByTheExtension()
    {
        QVERIFY(exportedComparison({}, "a.JSON").value().starts_with('{'));
        QVERIFY(exportedComparison({}, "a.csv").has_value());
        QVERIFY(exportedComparison({}, "a.md").has_value());
        QVERIFY(exportedComparison({}, "a.html")->find("<html") != std::string::npos);
        QVERIFY(!exportedComparison({}, "a.xlsx"));
    }

private:
    static constexpr int patience = 30000; // ms

    void addTones(int count)
    {
        const std::string bytes = toneBytes(0.2);
        std::vector<FileRow> rows;
        for (int i = 0; i < count; ++i) {
            const std::string name = "s/tone" + std::to_string(i) + ".mp3";
            m_folder->write(name, bytes);
            FileRow row;
            row.source = {m_folder->path() / name, {}, bytes.size()};
            row.convertible = true;
            rows.push_back(row);
        }
        m_model->append(std::move(rows));
    }

    SoundService m_service;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<FilesModel> m_model;
    std::unique_ptr<ComparisonController> m_controller;
};

QTEST_GUILESS_MAIN(TestComparisonController)
#include "tst_comparisoncontroller.moc"

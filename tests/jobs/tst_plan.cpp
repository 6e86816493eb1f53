// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QTest>

#include "core/base/paths.h"
#include "core/jobs/plan.h"
#include "core/jobs/stamp.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

Plan planOf(const std::vector<Source>& sources, const PlanOptions& options)
{
    ScanResult scanned;
    scanned.sources = sources;
    auto plan = makePlan(scanned, options, {});
    return plan ? std::move(*plan) : Plan {};
}

std::filesystem::path targetOf(const PlannedTask& task)
{
    const auto targets = targetsOf(task.job);
    return targets.empty() ? std::filesystem::path() : targets.front().file.path();
}

QStringList words(const std::vector<std::string>& notes)
{
    QStringList list;
    for (const std::string& note : notes)
        list.append(QString::fromStdString(note));
    return list;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsAreCalledLikeTheirSources_data()
    {
        QTest::addColumn<QString>("sources");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("targets");
        const auto row = [](const char* name, const char* sources, const char* output, const char* targets) {
            QTest::addRow("%s", name) << QString::fromUtf8(sources) << QString::fromUtf8(output)
                                      << QString::fromUtf8(targets);
        };
        row("beside the source", "/in|a.mp3", "", "/in/a.wav");
        row("elsewhere", "/in|a.mp3", "/out", "/out/a.wav");
        row("sub-folders are mirrored", "/in|a.mp3,/in|x/y/a.mp3", "/out", "/out/a.wav,/out/x/y/a.wav");
        row("without an extension", "/in|song", "", "/in/song.wav");
        row("a dot that begins no extension", "/in|Opus No. 5", "", "/in/Opus No. 5.wav");
        row("capitals", "/in|太鼓 Ä.MP3", "", "/in/太鼓 Ä.wav");
        row("one name, two formats: the first by name keeps it", "/in|kick.mp3,/in|kick.flac", "",
            "/in/kick (mp3).wav,/in/kick.wav");
        row("one name, three formats", "/in|kick.aif,/in|kick.flac,/in|kick.mp3", "/out",
            "/out/kick.wav,/out/kick (flac).wav,/out/kick (mp3).wav");
        row("names that differ in case", "/in|Kick.mp3,/in|kick.mp3", "", "/in/Kick.wav,/in/kick (2).wav");
        row("names composed and decomposed", "/in|e\xCC\x81.mp3,/in|\xC3\xA9.mp3", "",
            "/in/e\xCC\x81.wav,/in/\xC3\xA9 (2).wav");
        row("one name from two roots", "/a|kick.mp3,/b|kick.mp3,/c|kick.mp3", "/out",
            "/out/kick.wav,/out/kick (2).wav,/out/kick (3).wav");
        row("folders that differ in case, mirrored", "/in|A/k.mp3,/in|a/k.mp3", "/out",
            "/out/A/k.wav,/out/a/k (2).wav");
        row("folders that differ in case, each sound at home", "/in|A/k.mp3,/in|a/k.mp3", "",
            "/in/A/k.wav,/in/a/k.wav");
        row("the other name is a source's own", "/in|k.flac,/in|k.mp3,/in|k (mp3).ogg", "",
            "/in/k.wav,/in/k (2).wav,/in/k (mp3).wav");
    }

    void resultsAreCalledLikeTheirSources()
    {
        QFETCH(QString, sources);
        QFETCH(QString, output);
        QFETCH(QString, targets);
        std::vector<Source> list;
        for (const QString& each : sources.split(QLatin1Char(','))) {
            const std::filesystem::path below = toPath(each.section(QLatin1Char('|'), 1));
            list.push_back({toPath(each.section(QLatin1Char('|'), 0, 0)) / below, below.parent_path(), 10});
        }
        PlanOptions options;
        options.output = toPath(output);
        QStringList made;
        for (const PlannedTask& task : planOf(list, options).tasks) {
            QVERIFY(!task.decided);
            const auto target = targetsOf(task.job).at(0);
            QCOMPARE(target.temporary.parent_path(), target.file.parent_path());
            QVERIFY(!target.replace);
            made.append(displayName(target.file));
        }
        QCOMPARE(made.join(QLatin1Char(',')), targets);
    }

    void whoLosesTheNameIsTold()
    {
        const Plan plan = planOf({{"/in/kick.aif", {}, 1}, {"/in/kick.flac", {}, 1}, {"/in/Kick.mp3", {}, 1}}, {});
        QCOMPARE(words(plan.tasks[0].notes),
                 QStringList {QStringLiteral("kick (aif).wav: the name kick.wav was taken by Kick.mp3")});
        QCOMPARE(words(plan.tasks[1].notes),
                 QStringList {QStringLiteral("kick (flac).wav: the name kick.wav was taken by Kick.mp3")});
        QVERIFY(plan.tasks[2].notes.empty());
    }

    void longNamesStayNames()
    {
        const std::string stem(251, 'n');
        const std::vector<Source> sources {{"/in/" + stem + ".mp3", {}, 1},
                                           {"/in/" + stem + "more", {}, 1},
                                           {"/in/" + std::string(254, 'n') + "a", {}, 1},
                                           {"/in/" + std::string(127, 'x') + std::string(125, 'y') + ".au", {}, 1}};
        const Plan plan = planOf(sources, {});
        std::set<std::string> keys;
        for (const PlannedTask& task : plan.tasks) {
            const auto name = targetOf(task).filename();
            QVERIFY(name.native().size() <= 255);
            QVERIFY(name.native().ends_with(".wav"));
            keys.insert(clashKey(name));
        }
        QCOMPARE(keys.size(), sources.size());
        QCOMPARE(targetOf(plan.tasks[0]).filename().native(), stem + ".wav");
    }

    void latin1NamesKeepTheirBytes()
    {
        const Plan plan = planOf({{"/in/caf\xE9.mp3", {}, 1}, {"/in/caf\xE8.mp3", {}, 1}}, {});
        QCOMPARE(targetOf(plan.tasks[0]), std::filesystem::path("/in/caf\xE9.wav"));
        QCOMPARE(targetOf(plan.tasks[1]), std::filesystem::path("/in/caf\xE8.wav"));
    }

    void spectraHaveTheResultsAskedFor_data()
    {
        QTest::addColumn<bool>("png");
        QTest::addColumn<bool>("csv");
        QTest::addColumn<QString>("settings");
        QTest::addRow("a figure") << true << false << QStringLiteral(R"("write":"png","table":false})");
        QTest::addRow("bins") << false << true << QStringLiteral(R"("write":"csv","table":false})");
        QTest::addRow("both") << true << true << QStringLiteral(R"("write":"png,csv","table":false})");
        QTest::addRow("none") << false << false << QStringLiteral(R"("write":"none","table":false})");
    }

    void spectraHaveTheResultsAskedFor()
    {
        QFETCH(bool, png);
        QFETCH(bool, csv);
        QFETCH(QString, settings);
        PlanOptions options;
        options.kind = JobKind::Spectra;
        options.writePng = png;
        options.writeCsv = csv;
        options.spectrum.scale = Scale::Decibel;
        options.timeLimit = 3;
        const Plan plan = planOf({{"/in/a.wav", {}, 77}}, options);
        const Job& job = plan.tasks.at(0).job;
        const auto& work = std::get<SpectrumJob>(job.work);
        QCOMPARE(work.png.has_value(), png);
        QCOMPARE(work.csv.has_value(), csv);
        QVERIFY(!png || work.png->file.native() == "/in/a.png");
        QVERIFY(!csv || work.csv->file.native() == "/in/a.csv");
        QCOMPARE(work.stamp, stampFor(options.spectrum, 77));
        QCOMPARE(job.timeLimit, 3.0);
        QVERIFY(QString::fromStdString(plan.settings).endsWith(settings));
    }

    void whatCannotBeUsedFails()
    {
        ScanResult scanned;
        scanned.sources = {{"/in/a.mp3", {}, 1}};
        scanned.unusable = {{"/in/fifo.mp3", {ErrorCode::NotAFile, "is a pipe; name a file"}}};
        const auto plan = makePlan(scanned, {}, {});
        QVERIFY(plan);
        QCOMPARE(plan->tasks.size(), std::size_t(2));
        const TaskRecord& record = *plan->tasks[1].decided;
        QCOMPARE(record.task, std::size_t(1));
        QCOMPARE(record.source, std::filesystem::path("/in/fifo.mp3"));
        QCOMPARE(record.worker, -1);
        QVERIFY(!record.startedSeconds && !record.finishedSeconds);
        QCOMPARE(record.report.outcome, Outcome::Failed);
        QVERIFY(record.report.error == scanned.unusable[0].error);
    }

    void longFilesCostMore()
    {
        const std::vector<Source> sources {
            {"/in/a.mp3", {}, 1'000'000}, {"/in/b.mp3", {}, 3'000'000}, {"/in/c.flac", {}, 1'000'000}};
        const Plan convert = planOf(sources, {});
        QCOMPARE(convert.tasks[1].job.cost, 3 * convert.tasks[0].job.cost);
        QVERIFY(convert.tasks[2].job.cost < convert.tasks[0].job.cost);
        PlanOptions options;
        options.kind = JobKind::Spectra;
        const Plan spectra = planOf(sources, options);
        QCOMPARE(spectra.tasks[1].job.cost, spectra.tasks[0].job.cost);
        options.spectrum.seconds = 0;
        const Plan whole = planOf(sources, options);
        QVERIFY(whole.tasks[1].job.cost > whole.tasks[0].job.cost);
    }

    void theEstimateKnowsTheOptions()
    {
        const std::vector<Source> sources {{"/in/a.mp3", {}, 1'000'000}};
        const auto bytes = planOf(sources, {}).bytesToWrite;
        QVERIFY(bytes > 5'000'000 && bytes < 20'000'000);
        PlanOptions options;
        options.convert.depth = BitDepth::Float32;
        const auto larger = planOf(sources, options).bytesToWrite;
        QVERIFY(larger > bytes * 19 / 10);
        options.convert.mono = true;
        options.convert.rateHz = 22050;
        QVERIFY(planOf(sources, options).bytesToWrite < larger / 3);
    }

    void aStopEndsThePlan()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto plan = makePlan({}, {}, stop.get_token());
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    }

    void runsAreNamedApart()
    {
        const Plan one = planOf({{"/in/a.mp3", {}, 1}}, {});
        const Plan other = planOf({{"/in/a.mp3", {}, 1}}, {});
        QVERIFY(one.run != other.run);
        QVERIFY(targetsOf(one.tasks[0].job)[0].temporary != targetsOf(other.tasks[0].job)[0].temporary);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>

#include <unistd.h>

#include <QTest>

#include "core/base/paths.h"
#include "core/jobs/plan.h"
#include "core/jobs/stamp.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

/// A file that bears the stamp as a csv does; stamps are told by content, not by name.
std::string stamped(const std::string& stamp)
{
    return "frequency_hz,amplitude\n# " + stamp + "\n";
}

/// The first source's place in a plan of these.
PlannedTask taskOf(const TemporaryFolder& folder, const PlanOptions& options,
                   const std::vector<std::string>& sources = {"a.mp3"})
{
    ScanResult scanned;
    for (const std::string& name : sources)
        scanned.sources.push_back({folder.path() / name, {}, 5});
    auto plan = makePlan(scanned, options, {});
    return plan ? std::move(plan->tasks.at(0)) : PlannedTask {};
}

PlanOptions optionsFor(Existing existing)
{
    PlanOptions options;
    options.existing = existing;
    return options;
}

PlanOptions bothResults()
{
    PlanOptions options;
    options.kind = JobKind::Spectra;
    options.writeCsv = true;
    return options;
}

QString notesOf(const PlannedTask& task)
{
    QStringList notes;
    for (const std::string& note : task.decided ? task.decided->report.notes : task.notes)
        notes.append(QString::fromStdString(note));
    return notes.join(QLatin1Char('|'));
}

} // namespace

class TestExisting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("older");
        QTest::addColumn<QString>("notes");
        const std::string right = stampFor(ConvertOptions {}, 5);
        const auto row = [](const char* name, const std::string& content, bool older, const char* notes) {
            QTest::addRow("%s", name) << QByteArray::fromStdString(content) << older << QString::fromUtf8(notes);
        };
        row("done already", stamped(right), false, "");
        row("other settings", stamped(stampFor(ConvertOptions {BitDepth::Int24, 0, false}, 5)), false,
            "made with other settings");
        row("a source of another size", stamped(stampFor(ConvertOptions {}, 6)), false, "made with other settings");
        row("another version's stamp", stamped("Tutti 12 0123456789abcdef"), false, "made with other settings");
        row("older than its source", stamped(right), true,
            "made with other settings|the source was changed after the result was made");
        row("another program's file", "RIFFxxxxWAVE", false, "not made by Tutti");
        row("an empty file", "", false, "not made by Tutti");
    }

    void whatIsThereIsKept()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, older);
        const TemporaryFolder folder;
        const auto source = folder.write("a.mp3");
        const auto result = folder.write("a.wav", content.toStdString());
        if (older)
            std::filesystem::last_write_time(result,
                                             std::filesystem::last_write_time(source) - std::chrono::seconds(9));
        const PlannedTask task = taskOf(folder, optionsFor(Existing::Skip));
        QVERIFY(task.decided);
        QCOMPARE(task.decided->report.outcome, Outcome::Skipped);
        QCOMPARE(task.decided->targets, std::vector<SlimPath> {result});
        QCOMPARE(task.decided->worker, -1);
        QVERIFY(!task.decided->report.error);
        QVERIFY(task.notes.empty());
        QTEST(notesOf(task), "notes");
    }

    void foldersAndBrokenLinksAreKeptToo()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        std::filesystem::create_directory(folder.path() / "a.wav");
        QCOMPARE(notesOf(taskOf(folder, optionsFor(Existing::Skip))), QStringLiteral("not made by Tutti"));
        std::filesystem::remove(folder.path() / "a.wav");
        std::filesystem::create_symlink("nowhere", folder.path() / "a.wav");
        QCOMPARE(notesOf(taskOf(folder, optionsFor(Existing::Skip))), QStringLiteral("not made by Tutti"));
    }

    void onlyTheMissingResultIsMade()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        folder.write("a.png", stamped(stampFor(SpectrumOptions {}, 5)));
        const PlannedTask task = taskOf(folder, bothResults());
        QVERIFY(!task.decided);
        QVERIFY(task.notes.empty());
        const auto& work = std::get<SpectrumJob>(task.job.work);
        QVERIFY(!work.png);
        QCOMPARE(work.csv.value().file, folder.path() / "a.csv");
    }

    void aForeignResultIsToldWhileTheOtherIsMade()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        folder.write("a.png", "somebody's picture");
        const PlannedTask task = taskOf(folder, bothResults());
        QVERIFY(!task.decided);
        QCOMPARE(notesOf(task), QStringLiteral("not made by Tutti"));
        QVERIFY(!std::get<SpectrumJob>(task.job.work).png);
    }

    void overwriteReplaces()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        folder.write("a.wav");
        const PlannedTask task = taskOf(folder, optionsFor(Existing::Overwrite));
        QVERIFY(!task.decided);
        QVERIFY(targetsOf(task.job).at(0).replace);
    }

    void overwriteKeepsFolders()
    {
        const TemporaryFolder folder;
        folder.write("b.mp3");
        std::filesystem::create_directory(folder.path() / "b.wav");
        const PlannedTask task = taskOf(folder, optionsFor(Existing::Overwrite), {"b.mp3"});
        QVERIFY(task.decided);
        QCOMPARE(task.decided->report.error.value().code, ErrorCode::NotAFile);
    }

    void noResultReplacesASource_data()
    {
        QTest::addColumn<int>("existing");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("output");
        QTest::addRow("skip, its own") << int(Existing::Skip) << QByteArray("a.wav") << QByteArray();
        QTest::addRow("overwrite, its own") << int(Existing::Overwrite) << QByteArray("a.wav") << QByteArray();
        QTest::addRow("overwrite, another one") << int(Existing::Overwrite) << QByteArray("a.mp3") << QByteArray();
        QTest::addRow("skip, its own by a linked folder")
            << int(Existing::Skip) << QByteArray("a.wav") << QByteArray("linked");
        QTest::addRow("overwrite, another one by a linked folder")
            << int(Existing::Overwrite) << QByteArray("a.mp3") << QByteArray("linked");
    }

    void noResultReplacesASource()
    {
        QFETCH(int, existing);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, output);
        const TemporaryFolder folder;
        folder.write("a.wav");
        if (source != "a.wav")
            folder.write(source.toStdString());
        std::filesystem::create_directory_symlink(folder.path(), folder.path() / "linked");
        PlanOptions options = optionsFor(Existing(existing));
        if (!output.isEmpty())
            options.output = folder.path() / output.toStdString();
        const PlannedTask task = taskOf(folder, options, {source.toStdString(), "a.wav"});
        QVERIFY(task.decided);
        QCOMPARE(task.decided->report.outcome, Outcome::Failed);
        QCOMPARE(task.decided->report.error.value().code, ErrorCode::Io);
        QVERIFY(QString::fromStdString(task.decided->report.error->detail).contains(QStringLiteral("choose")));
    }

    void renameFindsAFreeName_data()
    {
        QTest::addColumn<QString>("files");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("note");
        QTest::addRow("nothing there") << QStringLiteral("a.mp3") << QStringLiteral("a.mp3") << QStringLiteral("a.wav")
                                       << QString();
        QTest::addRow("taken") << QStringLiteral("a.mp3 a.wav") << QStringLiteral("a.mp3")
                               << QStringLiteral("a (2).wav")
                               << QStringLiteral("a (2).wav: the name a.wav was taken already");
        QTest::addRow("taken twice") << QStringLiteral("a.mp3 a.wav a_(2).wav") << QStringLiteral("a.mp3")
                                     << QStringLiteral("a (3).wav")
                                     << QStringLiteral("a (3).wav: the name a.wav was taken already");
        QTest::addRow("taken by the source itself")
            << QStringLiteral("a.wav") << QStringLiteral("a.wav") << QStringLiteral("a (2).wav")
            << QStringLiteral("a (2).wav: the name a.wav was taken already");
    }

    void renameFindsAFreeName()
    {
        QFETCH(QString, files);
        QFETCH(QString, source);
        QFETCH(QString, result);
        const TemporaryFolder folder;
        for (QString name : files.split(QLatin1Char(' ')))
            folder.write(toPath(name.replace(QLatin1Char('_'), QLatin1Char(' '))));
        const PlannedTask task = taskOf(folder, optionsFor(Existing::Rename), {source.toStdString()});
        QVERIFY(!task.decided);
        QCOMPARE(targetsOf(task.job).at(0).file, folder.path() / toPath(result));
        QVERIFY(!targetsOf(task.job).at(0).replace);
        QTEST(notesOf(task), "note");
    }

    void bothResultsAreRenamedTogether()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        folder.write("a.csv");
        PlanOptions options = bothResults();
        options.existing = Existing::Rename;
        const PlannedTask task = taskOf(folder, options);
        const auto targets = targetsOf(task.job);
        QCOMPARE(targets.at(0).file.filename(), std::filesystem::path("a (2).png"));
        QCOMPARE(targets.at(1).file.filename(), std::filesystem::path("a (2).csv"));
    }
};

QTEST_GUILESS_MAIN(TestExisting)
#include "tst_existing.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/session/recentwork.h"
#include "core/session/reportstore.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

RecentFolder worked(const std::filesystem::path& path, const std::string& job, std::size_t files)
{
    return {path, "2026-01-31T12:00:00.000Z", {{job, "openmp", files}}, false};
}

RunRecord runOf(std::initializer_list<std::pair<std::filesystem::path, Outcome>> tasks)
{
    RunRecord run;
    run.job = "spectra";
    run.engine = "openmp";
    run.schedule = "dynamic";
    run.startedAt = "2026-01-31T12:00:00.000Z";
    run.wallSeconds = 1.5;
    run.input.files = tasks.size();
    for (const auto& [source, outcome] : tasks) {
        TaskRecord task;
        task.source = source;
        task.report.outcome = outcome;
        run.tasks.push_back(task);
    }
    return run;
}

} // namespace

class TestRecentWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsFirst()
    {
        const TemporaryFolder home;
        const RecentFolders recent(home.path() / "made/recent.json");
        QVERIFY(recent.list().empty());
        QVERIFY(recent.note({worked(home.path() / "a", "convert", 3)}));
        QVERIFY(recent.note({worked(home.path() / "b", "convert", 4)}));
        QVERIFY(recent.note({{home.path() / "a", "2026-02-01T12:00:00.000Z", {}, false}}));
        const auto list = recent.list();
        QCOMPARE(list.size(), std::size_t {2});
        QCOMPARE(list[0].path, home.path() / "a");
        QCOMPARE(list[0].at, std::string("2026-02-01T12:00:00.000Z"));
        QVERIFY((list[0].done == std::vector<RecentJob> {{"convert", "openmp", 3}})); // opening forgets nothing
    }

    void aJobDoneAgainIsReplaced()
    {
        const TemporaryFolder home;
        const RecentFolders recent(home.path() / "recent.json");
        QVERIFY(recent.note({worked("/s", "convert", 3)}));
        QVERIFY(recent.note({worked("/s", "spectra", 3)}));
        QVERIFY(recent.note({worked("/s", "convert", 5)}));
        QVERIFY((recent.list().front().done
                 == std::vector<RecentJob> {{"convert", "openmp", 5}, {"spectra", "openmp", 3}}));
    }

    void onlySoManyAreKept()
    {
        const TemporaryFolder home;
        const RecentFolders recent(home.path() / "recent.json", 2);
        for (const char* name : {"/a", "/b", "/c"})
            QVERIFY(recent.note({worked(name, "convert", 1)}));
        QCOMPARE(recent.list().size(), std::size_t {2});
        QCOMPARE(recent.list().back().path, std::filesystem::path("/b"));
    }

    void aMissingFolderIsSaidAndCanBeForgotten()
    {
        const TemporaryFolder home;
        const RecentFolders recent(home.path() / "recent.json");
        QVERIFY(recent.note({worked(home.path(), "convert", 1), worked(home.path() / "caf\xe9", "convert", 1)}));
        QVERIFY(!recent.list()[0].missing);
        QVERIFY(recent.list()[1].missing);
        QCOMPARE(recent.list()[1].path, home.path() / "caf\xe9");
        QVERIFY(recent.remove(home.path() / "caf\xe9"));
        QCOMPARE(recent.list().size(), std::size_t {1});
    }

    void aFileThatIsNotOursIsAnEmptyList_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another schema") << QByteArray(R"({"schema": "x", "folders": [{"path": "/a"}]})");
        QTest::newRow("a wrong type") << QByteArray(R"({"schema": "tutti-recent/1", "folders": [{"path": 3}]})");
    }

    void aFileThatIsNotOursIsAnEmptyList()
    {
        QFETCH(QByteArray, text);
        const TemporaryFolder home;
        const auto file = home.write("recent.json", text.toStdString());
        QVERIFY(RecentFolders(file).list().empty());
        QVERIFY(RecentFolders(file).note({worked("/s", "convert", 3)}));
        QCOMPARE(RecentFolders(file).list().size(), std::size_t {1});
    }

    void aRunCountsForTheFoldersThatItsFilesLieIn()
    {
        const RunRecord run = runOf({{"/s/a.mp3", Outcome::Done},
                                     {"/s/deep/b.mp3", Outcome::Done},
                                     {"/s/c.mp3", Outcome::Skipped},
                                     {"/sounds/d.mp3", Outcome::Done},
                                     {"/t/e.mp3", Outcome::Failed}});
        const auto list = workedOn({"/s", "/t"}, run);
        QCOMPARE(list.size(), std::size_t {1});
        QVERIFY((list[0] == RecentFolder {"/s", run.startedAt, {{"spectra", "openmp", 2}}, false}));
    }

    void aFolderIsOneHoweverItIsSpelledAndAFileIsInItself()
    {
        const RunRecord run =
            runOf({{"/s/a.mp3", Outcome::Done}, {"/s/deep/b.mp3", Outcome::Done}, {"/sounds/d.mp3", Outcome::Done}});
        const auto list = workedOn({"/", "/s/", "/s/a.mp3", "/sound"}, run);
        QCOMPARE(list.size(), std::size_t {3});
        QVERIFY((list[0] == RecentFolder {"/", run.startedAt, {{"spectra", "openmp", 3}}, false}));
        QVERIFY((list[1] == RecentFolder {"/s/", run.startedAt, {{"spectra", "openmp", 2}}, false}));
        QVERIFY((list[2] == RecentFolder {"/s/a.mp3", run.startedAt, {{"spectra", "openmp", 1}}, false}));
    }

    void ofReportsTheHeadsAreRead()
    {
        const TemporaryFolder home;
        const ReportStore store(home.path() / "runs");
        RunRecord run = runOf({{"/s/a.mp3", Outcome::Done}, {"/s/b.mp3", Outcome::Failed}});
        for (const char* time : {"2026-01-31T12:00:01.000Z", "2026-01-31T12:00:03.000Z", "2026-01-31T12:00:02.000Z"}) {
            run.startedAt = time;
            QVERIFY(store.keep(run));
        }
        home.write("runs/2027 not a report.json", "{}");
        const auto runs = recentRuns(home.path() / "runs", 2);
        QCOMPARE(runs.size(), std::size_t {2});
        QCOMPARE(runs[0].head.startedAt, std::string("2026-01-31T12:00:03.000Z"));
        QCOMPARE(runs[1].head.startedAt, std::string("2026-01-31T12:00:02.000Z"));
        QCOMPARE(runs[0].head.input.files, std::size_t {2});
        QCOMPARE(runs[0].head.wallSeconds, 1.5);
        QVERIFY(runs[0].head.tasks.empty());
        QCOMPARE(readReport(runs[0].file)->tasks.size(), std::size_t {2});
        QVERIFY(!readReport(home.path() / "runs/none.json"));
    }
};

QTEST_GUILESS_MAIN(TestRecentWork)
#include "tst_recentwork.moc"

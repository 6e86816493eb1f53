// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <sys/resource.h>

#include <QTest>

#include "core/session/comparisonstore.h"
#include "tests/support/temporaryfolder.h"

using tutti::ComparisonResult;
using tutti::ComparisonStore;

namespace {

ComparisonResult resultAt(const std::string& time, const std::string& name = {})
{
    ComparisonResult result;
    tutti::Comparison& comparison = result.comparison;
    comparison.job = "convert";
    comparison.name = name;
    comparison.startedAt = time;
    comparison.machine.host = "here";
    comparison.rounds = 1;
    comparison.entries.resize(2);
    comparison.entries[0].setting = {"sequential", 1, {}};
    comparison.entries[1].setting = {"openmp", 2, "static"};
    comparison.entries[1].failure = "it cannot run";
    result.runs.resize(2);
    result.runs[0].job = "convert";
    result.runs[0].engine = "sequential";
    result.runs[0].wallSeconds = 1.5;
    result.runs[0].tasks.resize(1);
    result.runs[0].tasks[0].source = "/sounds/a.mp3";
    return result;
}

} // namespace

class TestComparisonStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptCanBeLoaded()
    {
        const tutti::TemporaryFolder folder;
        const ComparisonStore store(folder.path() / "made/when needed");
        const ComparisonResult kept = resultAt("2026-01-31T12:00:00.000Z", "lesson 1");
        const auto file = store.keep(kept);
        QVERIFY(file);
        QVERIFY(file->filename().native().find(':') == std::string::npos);
        const auto loaded = store.load(*file);
        QVERIFY(loaded);
        QCOMPARE(loaded->comparison.name, std::string("lesson 1"));
        QCOMPARE(loaded->comparison.entries.size(), std::size_t(2));
        QCOMPARE(loaded->comparison.entries[1].failure, std::string("it cannot run"));
        QCOMPARE(loaded->runs.size(), std::size_t(2));
        QCOMPARE(loaded->runs[0].wallSeconds, 1.5);
        QCOMPARE(loaded->runs[0].tasks.size(), std::size_t(1));
        QVERIFY(loaded->runs[1].tasks.empty());
    }

    /// Its runs would be taken for those of another comparison of that name.
    void whatCannotBeKeptLeavesNothing()
    {
        const tutti::TemporaryFolder folder;
        ComparisonResult result = resultAt("2026-01-31T12:00:00.000Z");
        result.runs[1] = result.runs[0];
        result.runs[1].tasks[0].source = "/" + std::string(20000, 's');
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small {10000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto kept = ComparisonStore(folder.path()).keep(result);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!kept);
        QVERIFY(std::filesystem::is_empty(folder.path()));
    }

    void runsThatWereLeftBehindAreNotAdopted()
    {
        const tutti::TemporaryFolder folder;
        const ComparisonStore store(folder.path());
        const auto first = store.keep(resultAt("2026-01-31T12:00:00.000Z"));
        QVERIFY(first);
        std::filesystem::remove(*first);
        ComparisonResult without = resultAt("2026-01-31T12:00:00.000Z");
        without.runs.assign(2, {});
        const auto second = store.keep(without);
        QVERIFY(second);
        QVERIFY(store.load(*second)->runs[0].tasks.empty());
    }

    void theListHasTheNewestFirst()
    {
        const tutti::TemporaryFolder folder;
        const ComparisonStore store(folder.path());
        QVERIFY(store.list().empty());
        QVERIFY(store.keep(resultAt("2026-01-31T12:00:00.000Z", "old")));
        QVERIFY(store.keep(resultAt("2026-02-01T12:00:00.000Z", "new")));
        QVERIFY(store.keep(resultAt("2026-02-01T12:00:00.000Z", "at the same moment")));
        folder.write("broken.json", "{");
        folder.write("other.txt", "no comparison");
        const auto list = store.list();
        QCOMPARE(list.size(), std::size_t(3));
        QCOMPARE(list.back().name, std::string("old"));
        QCOMPARE(list.front().startedAt, std::string("2026-02-01T12:00:00.000Z"));
        QCOMPARE(list.front().job, std::string("convert"));
        QCOMPARE(list.front().host, std::string("here"));
        QCOMPARE(list.front().entries, std::size_t(2));
        QVERIFY(list[0].name != list[1].name);
    }

    void aNameCanBeChanged()
    {
        const tutti::TemporaryFolder folder;
        const ComparisonStore store(folder.path());
        const auto file = store.keep(resultAt("2026-01-31T12:00:00.000Z"));
        QVERIFY(file && store.rename(*file, "Ana María's laptop"));
        QCOMPARE(store.list().front().name, std::string("Ana María's laptop"));
        QCOMPARE(store.list().front().file, *file);
        QCOMPARE(store.load(*file)->runs[0].tasks.size(), std::size_t(1));
        QVERIFY(!store.rename(folder.path() / "no such.json", "x"));
    }

    void whatIsRemovedIsGone()
    {
        const tutti::TemporaryFolder folder;
        const ComparisonStore store(folder.path());
        const auto file = store.keep(resultAt("2026-01-31T12:00:00.000Z"));
        QVERIFY(file && store.remove(*file));
        QVERIFY(store.list().empty());
        QVERIFY(std::filesystem::is_empty(folder.path()));
        QVERIFY(!store.remove(*file));
    }

    void aComparisonCanDoWithoutItsRuns()
    {
        const tutti::TemporaryFolder folder;
        const ComparisonStore store(folder.path());
        const auto file = store.keep(resultAt("2026-01-31T12:00:00.000Z"));
        QVERIFY(file);
        auto runs = *file;
        std::filesystem::remove_all(runs.replace_extension(".runs"));
        const auto loaded = store.load(*file);
        QVERIFY(loaded);
        QCOMPARE(loaded->runs.size(), std::size_t(2));
        QVERIFY(loaded->runs[0].tasks.empty());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const tutti::TemporaryFolder folder;
        const auto file = folder.write("a file");
        QVERIFY(!ComparisonStore(file / "comparisons").keep(resultAt("2026-01-31T12:00:00.000Z")));
        QVERIFY(ComparisonStore(file / "comparisons").list().empty());
    }
};

QTEST_GUILESS_MAIN(TestComparisonStore)
#include "tst_comparisonstore.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QTest>

#include "core/jobs/codec.h"
#include "core/session/joinshards.h"

using namespace tutti;

namespace {

constexpr std::size_t wholeFiles = 7;
/// As of --shard.
constexpr int mostShards = 1000000;

/// Shard `index` of 3 of a run over seven files.
RunRecord shard(int index)
{
    RunRecord run;
    run.job = "convert";
    run.engine = "openmp";
    run.workers = 2;
    run.settings = R"({"bits":"16"})";
    run.startedAt = "2026-01-31T12:00:0" + std::to_string(index) + ".000Z";
    run.wallSeconds = 10;
    run.input = {2, 100, 5, "own"};
    run.shard = ShardOfRun {{index, 3}, wholeFiles, "whole"};
    for (std::size_t file = std::size_t(index) - 1; file < wholeFiles; file += 3) {
        TaskRecord task;
        task.source = "/" + std::to_string(file);
        task.worker = 1;
        task.startedSeconds = 1;
        task.finishedSeconds = 2;
        task.parts = {{0, "here", 1, 1.5, {}}, {1, "here", 1.25, 2, {}}};
        run.tasks.push_back(task);
    }
    return run;
}

std::vector<NamedReport> reports(const std::vector<int>& indexes)
{
    std::vector<NamedReport> named;
    for (const int index : indexes)
        named.emplace_back("report " + std::to_string(index), shard(index));
    return named;
}

using Change = std::function<void(std::vector<NamedReport>&)>;

} // namespace

class TestJoinShards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesBecomeTheWhole()
    {
        const auto whole = joinShards(reports({3, 1, 2}));
        QVERIFY(whole);
        QCOMPARE(whole->tasks.size(), wholeFiles);
        for (std::size_t file = 0; file < wholeFiles; ++file) {
            QCOMPARE(whole->tasks[file].source, std::filesystem::path("/" + std::to_string(file)));
            QCOMPARE(whole->tasks[file].task, file);
            QCOMPARE(whole->tasks[file].leg, int(file % 3));
            QCOMPARE(whole->tasks[file].worker, int(file % 3) * 2 + 1);
            QCOMPARE(*whole->tasks[file].startedSeconds, double(file % 3) + 1);
            // The parts of a file that was split go with it.
            const TaskPart& last = whole->tasks[file].parts[1];
            QCOMPARE(last.worker, whole->tasks[file].worker);
            QCOMPARE(last.startedSeconds, double(file % 3) + 1.25);
            QCOMPARE(last.finishedSeconds, *whole->tasks[file].finishedSeconds);
        }
        QVERIFY(whole->joining == Joining::Shards);
        QVERIFY(!whole->shard);
        QVERIFY(whole->missingShards.empty());
        QCOMPARE(whole->workers, 6);
        QCOMPARE(whole->engine, std::string("openmp"));
        QCOMPARE(whole->wallSeconds, 12.0);
        QCOMPARE(whole->startedAt, shard(1).startedAt);
        QCOMPARE(whole->input.digest, std::string("whole"));
        QCOMPARE(whole->input.files, wholeFiles);
        QCOMPARE(whole->input.bytes, std::uint64_t(300));
        QCOMPARE(whole->legs[2].offsetSeconds, 2.0);
        QCOMPARE(whole->legs[2].firstWorker, 4);
        // And it survives being written.
        const auto read = decodeRun(encodeRun(*whole));
        QVERIFY(read && read->joining == Joining::Shards);
        QVERIFY(read->legs == whole->legs);
        QVERIFY(read->tasks == whole->tasks);
    }

    void aMissingShareIsSaid()
    {
        const auto part = joinShards(reports({1, 3}));
        QVERIFY(part);
        QCOMPARE(part->missingShards, std::vector<int> {2});
        QCOMPARE(part->tasks.size(), std::size_t(5));
        QCOMPARE(part->tasks[1].source, std::filesystem::path("/2"));
        QCOMPARE(decodeRun(encodeRun(*part))->missingShards, std::vector<int> {2});
    }

    /// No more room is taken than what is there needs, whatever a file says of the rest.
    void whatAShareSaysOfOthersTakesNoRoom()
    {
        auto one = reports({1});
        RunRecord& run = one.front().second;
        run.shard = ShardOfRun {{1, mostShards}, std::size_t(mostShards), "whole"};
        run.tasks.resize(1);
        const auto whole = joinShards(one);
        QVERIFY(whole);
        QCOMPARE(whole->tasks.size(), std::size_t(1));
        QCOMPARE(whole->missingShards.size(), std::size_t(mostShards - 1));
        QCOMPARE(whole->missingShards.front(), 2);
        run.shard->files = std::size_t(-1);
        QVERIFY(!joinShards(one));
    }

    void wrongJoinsAreRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const Change& change, const char* says) {
            QTest::newRow(name) << change << QByteArray(says);
        };
        row(
            "none", [](auto& all) { all.clear(); }, "nothing to join");
        row(
            "twice the same",
            [](auto& all) {
                all[1] = {"again", shard(1)};
            },
            "1/3 is there twice, in report 1 and");
        row(
            "no shard", [](auto& all) { all[2].second.shard.reset(); }, "report 3 is the report of no shard");
        row(
            "another kind", [](auto& all) { all[1].second.job = "spectra"; }, "of another kind (spectra, not convert)");
        row(
            "other settings", [](auto& all) { all[1].second.settings = "{}"; }, "report 2 is of a run with other");
        row(
            "another number", [](auto& all) { all[1].second.shard->shard.count = 4; }, "is a shard of 4, not of 3");
        row(
            "other files", [](auto& all) { all[1].second.shard->digest = "else"; }, "over other files");
        row(
            "a share that is not whole", [](auto& all) { all[0].second.tasks.pop_back(); }, "has 2 tasks where shard");
        row(
            "of more shares than there can be",
            [](auto& all) {
                for (auto& report : all)
                    report.second.shard->shard.count = mostShards + 1;
            },
            "report 1 is the report of no shard");
        row(
            "a share beyond the last", [](auto& all) { all[0].second.shard->shard.index = 4; }, "of no shard");
    }

    void wrongJoinsAreRefused()
    {
        QFETCH(Change, change);
        QFETCH(QByteArray, says);
        auto all = reports({1, 2, 3});
        change(all);
        const auto whole = joinShards(all);
        QVERIFY(!whole);
        QVERIFY(whole.error().code == ErrorCode::BadContent);
        QVERIFY2(whole.error().detail.find(says.toStdString()) != std::string::npos, whole.error().detail.c_str());
    }
};

Q_DECLARE_METATYPE(Change)

QTEST_GUILESS_MAIN(TestJoinShards)
#include "tst_joinshards.moc"

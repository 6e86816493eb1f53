// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <string>

#include <QTest>

#include "core/session/journalfollower.h"
#include "core/session/slurmjob.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

SlurmJob jobOf(const std::filesystem::path& folder, const std::string& number, const std::string& at)
{
    SlurmJob job;
    job.id = {number, "blue"};
    job.submittedAt = at;
    job.script = folder / ("job " + number + ".sh");
    job.log = folder / ("job " + number + ".log");
    job.steps = {{"convert", folder / (number + "\xff.jsonl"), folder / (number + ".json")}};
    job.files = 7;
    return job;
}

std::string recordLine(std::size_t task)
{
    TaskRecord record;
    record.task = task;
    record.source = "/x/" + std::to_string(task) + ".mp3";
    return encodeLine(record);
}

void append(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary | std::ios::app) << text;
}

} // namespace

/// What is kept of batch jobs, and what their journals tell as they grow.
class TestSlurmJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const SlurmJob job = jobOf("/x", "17", "2026-11-28T20:00:00.000Z");
        const auto back = decodeSlurmJob(encodeSlurmJob(job));
        QVERIFY(back);
        QVERIFY(*back == job);
    }

    void refusesWhatIsNoJob_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another schema") << QByteArray(R"({"schema":"tutti-run/1"})");
        QByteArray text = QByteArray::fromStdString(encodeSlurmJob(jobOf("/x", "17", "now")));
        QTest::newRow("a number that is an option") << QByteArray(text).replace("\"17\"", "\"--all\"");
        QTest::newRow("no number") << text.replace("\"17\"", "\"\"");
    }
    void refusesWhatIsNoJob()
    {
        QFETCH(QByteArray, text);
        const auto job = decodeSlurmJob(text.toStdString());
        QVERIFY(!job);
        QCOMPARE(job.error().code, ErrorCode::BadContent);
    }

    void findsTheNewestFirst()
    {
        const TemporaryFolder folder;
        const SlurmJobs jobs(folder.path());
        QVERIFY(jobs.all().empty());
        QVERIFY(jobs.keep(jobOf(folder.path(), "2", "2026-11-28T21:00:00.000Z")));
        QVERIFY(jobs.keep(jobOf(folder.path(), "1", "2026-11-28T20:00:00.000Z")));
        folder.write("torn.job", "{");
        QCOMPARE(jobs.all().size(), std::size_t(2));
        QCOMPARE(jobs.all().front().id.number, std::string("2"));
        SlurmJob settled = jobs.all().front();
        settled.isSettled = true;
        QVERIFY(jobs.keep(settled));
        QCOMPARE(jobs.all().size(), std::size_t(2));
        QVERIFY(jobs.all().front().isSettled && !jobs.all().back().isSettled);
    }

    void letsTheOldestGoAndNothingElse()
    {
        const TemporaryFolder folder;
        const TemporaryFolder persons;
        const SlurmJobs jobs(folder.path(), 2);
        for (const char* const number : {"1", "2", "3", "4"}) {
            SlurmJob job = jobOf(folder.path(), number, std::string("2026-11-28T20:00:0") + number + ".000Z");
            // The first goes on still; the second was written elsewhere.
            job.isSettled = job.id.number != "1";
            if (job.id.number == "2")
                job.script = persons.path() / "mine.sh";
            std::ofstream(job.script) << "x";
            QVERIFY(jobs.keep(job));
        }
        QVERIFY(jobs.newScript("convert", "0123456789"));
        std::string numbers;
        for (const SlurmJob& job : jobs.all())
            numbers += job.id.number;
        QCOMPARE(numbers, std::string("41"));
        QVERIFY(std::filesystem::exists(persons.path() / "mine.sh"));
        QVERIFY(!std::filesystem::exists(folder.path() / "job 3.sh"));
        QVERIFY(std::filesystem::exists(folder.path() / "job 4.sh"));
    }

    void followsAJournalLineByLine()
    {
        const TemporaryFolder folder;
        const auto file = folder.path() / "journal.jsonl";
        JournalFollower follower(file);
        QVERIFY(follower.next().records.empty());
        append(file, "{\"schema\":\"tutti-journal/1\"}\n" + encodeLine(JournalTask {0, "/x/0.mp3", {}}));
        QVERIFY(!follower.next().hasBegun);
        const std::string line = recordLine(1);
        append(file, encodeLine(JournalLeg {}) + recordLine(0) + line.substr(0, 20));
        JournalNews news = follower.next();
        QVERIFY(news.hasBegun && !news.end);
        QCOMPARE(news.records.size(), std::size_t(1));
        append(file, line.substr(20) + "torn { line\n" + encodeLine(JournalEnd {JournalEnding::Cancelled, 2, 1, 2}));
        news = follower.next();
        QCOMPARE(news.records.size(), std::size_t(1));
        QCOMPARE(news.records.front().task, std::size_t(1));
        QVERIFY(news.end && news.end->ending == JournalEnding::Cancelled);
        // Slurm puts a job back into the queue: what had ended goes on.
        append(file, encodeLine(JournalEnd {}) + encodeLine(JournalLeg {}));
        QVERIFY(!follower.next().end);
        QVERIFY(follower.next().records.empty());
    }
};

QTEST_GUILESS_MAIN(TestSlurmJob)
#include "tst_slurmjob.moc"

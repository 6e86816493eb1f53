// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clocale>

#include <QTest>

#include "app/cli/consoletext.h"
#include "app/cli/progress.h"
#include "app/cli/spectratable.h"
#include "app/cli/summary.h"

using tutti::ErrorCode;
using tutti::Outcome;
using tutti::RunRecord;
using tutti::TaskRecord;

namespace {

TaskRecord task(const std::string& name, Outcome outcome, std::vector<std::string> notes = {})
{
    TaskRecord record;
    record.source = "/sounds/" + name;
    record.report.outcome = outcome;
    record.report.notes = std::move(notes);
    return record;
}

TaskRecord failed(const std::string& name, ErrorCode code)
{
    TaskRecord record = task(name, Outcome::Failed);
    record.report.error = tutti::Error {code, "went wrong; try again"};
    return record;
}

RunRecord run(std::vector<TaskRecord> tasks)
{
    RunRecord record;
    record.job = "convert";
    record.engine = "openmp";
    record.workers = 2;
    record.wallSeconds = 2.5;
    record.input.audioSeconds = 2100;
    record.tasks = std::move(tasks);
    return record;
}

TaskRecord analysed(const std::string& name, std::vector<std::pair<double, double>> bands)
{
    TaskRecord record = task(name, Outcome::Done);
    record.report.analysis = tutti::Analysis {1.5, 20, 1, 44100, 440.25, -3.1, std::move(bands)};
    return record;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::setlocale(LC_CTYPE, "C.UTF-8"); }

    void aCleanRun()
    {
        QCOMPARE(tutti::summaryLine(run({task("a", Outcome::Done), task("b", Outcome::Done)})),
                 std::string("2 of 2 files converted in 2.5 s (840 × real time) by openmp, 2 workers"));
    }

    void allKindsOfEndsAreCountedApart()
    {
        const RunRecord record = run({task("a", Outcome::Done, {"cut short"}), task("b", Outcome::Skipped),
                                      task("c", Outcome::Skipped, {"made with other settings"}),
                                      task("d", Outcome::Skipped, {"not made by Tutti"}), task("e", Outcome::Skipped),
                                      failed("f", ErrorCode::Empty), task("g", Outcome::Cancelled)});
        QCOMPARE(tutti::summaryLine(record),
                 std::string("1 of 7 files converted in 2.5 s (840 × real time) by openmp, 2 workers; "
                             "2 done already, 1 made with other settings, 1 not made by Tutti; 1 failed; 1 cancelled; "
                             "1 with notes"));
    }

    void aRunThatDidNothingHasNoTimes()
    {
        RunRecord record = run({task("b", Outcome::Skipped)});
        record.job = "spectra";
        QCOMPARE(tutti::summaryLine(record), std::string("0 of 1 file analysed; 1 done already"));
    }

    void aFullDiskIsNamed()
    {
        QVERIFY(tutti::summaryLine(run({failed("a", ErrorCode::DiskFull), task("b", Outcome::Cancelled)}))
                    .ends_with("; 1 failed; 1 cancelled (the disk is full)"));
    }

    void failuresAreLines()
    {
        const auto lines = tutti::failureLines(run({failed("a.mp3", ErrorCode::Empty), task("b", Outcome::Done),
                                                    failed("c\n\x1b[2J.mp3", ErrorCode::Decode)}),
                                               false);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0], std::string("/sounds/a.mp3: went wrong; try again"));
        QCOMPARE(lines[1], std::string("/sounds/c\uFFFD\uFFFD[2J.mp3: went wrong; try again"));
    }

    void manyOfAKindAreOneLine()
    {
        std::vector<TaskRecord> tasks;
        tasks.reserve(22);
        for (int file = 0; file < 20; ++file)
            tasks.push_back(failed("empty" + std::to_string(file), ErrorCode::Empty));
        QCOMPARE(tutti::failureLines(run(tasks), false).size(), std::size_t(20));
        tasks.push_back(failed("empty20", ErrorCode::Empty));
        tasks.push_back(failed("text", ErrorCode::Decode));
        const auto lines = tutti::failureLines(run(tasks), true);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(
            lines[0],
            std::string("21 files failed (empty), such as /sounds/empty0: went wrong; try again; the report has each"));
        QVERIFY(tutti::failureLines(run(tasks), false)[0].ends_with("; --report FILE lists each"));
    }

    void theTableHasARowForEachFile()
    {
        RunRecord record = run({analysed("a, \"b\".wav", {{1000, -20.5}, {25, -60}}), failed("c.wav", ErrorCode::Empty),
                                analysed("d.wav", {{1000, -7}})});
        record.tasks[2].report.analysis->channel = 0;
        QCOMPARE(tutti::spectraTable(record),
                 std::string("source,start_s,seconds,rate_hz,channel,peak_hz,peak_db,band_25_hz_db,band_1000_hz_db\n"
                             "\"/sounds/a, \"\"b\"\".wav\",1.5,20,44100,1,440.25,-3.1,-60,-20.5\n"
                             "/sounds/c.wav,,,,,,,,\n"
                             "/sounds/d.wav,1.5,20,44100,mix,440.25,-3.1,,-7\n"));
    }

    void progressInWords()
    {
        tutti::ProgressState state {41, 12, 1, 0.25, 10, 840, "é.mp3"};
        QCOMPARE(tutti::progressLine(state, 10), std::string("12 of 41, 1 failed, 84 × real time, about 30 s left"));
        // A long file: nothing is finished for a while, and the time that is left goes on falling.
        QCOMPARE(tutti::progressLine(state, 25), std::string("12 of 41, 1 failed, 84 × real time, about 15 s left"));
        QCOMPARE(tutti::progressLine(state, 60), std::string("12 of 41, 1 failed, 84 × real time, about 1 s left"));
        state = {41, 0, 0, 0, 0, 0, ""};
        QCOMPARE(tutti::progressLine(state, 10), std::string("0 of 41"));
    }

    void theBarFitsTheTerminal_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::newRow("narrow letters") << std::string("a rather long name of a sound, longer than it should be.mp3");
        QTest::newRow("wide letters") << std::string("とても長い名前の音声ファイルです、本当に長い名前.mp3");
        QTest::newRow("combining letters")
            << std::string("e\u0301te\u0301 e\u0301te\u0301 e\u0301te\u0301 e\u0301te\u0301.mp3");
    }

    void theBarFitsTheTerminal()
    {
        QFETCH(std::string, name);
        const tutti::ProgressState state {41, 12, 1, 0.25, 10, 840, name};
        for (int columns = 1; columns < 140; ++columns)
            QVERIFY(tutti::columnsOf(tutti::progressBar(state, 10, columns)) <= columns);
        QVERIFY(tutti::progressBar(state, 10, 200).ends_with(name));
        QVERIFY(tutti::progressBar(state, 10, 200).starts_with("██████░"));
    }

    void widthsOfText()
    {
        QCOMPARE(tutti::columnsOf("音a"), 3);
        QCOMPARE(tutti::elided("音音音", 4), std::string("音…"));
        QCOMPARE(tutti::elided("音音", 4), std::string("音音"));
        QCOMPARE(tutti::elided("abc", 0), std::string());
    }

    void durations()
    {
        QCOMPARE(tutti::durationText(0.123), std::string("0.12 s"));
        QCOMPARE(tutti::durationText(0.0042), std::string("0.004 s"));
        QCOMPARE(tutti::durationText(12.4), std::string("12 s"));
        QCOMPARE(tutti::durationText(185), std::string("3 min 05 s"));
        QCOMPARE(tutti::durationText(4800), std::string("1 h 20 min"));
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include <QTest>

#include "core/jobs/codec.h"

using namespace tutti;
using Json = nlohmann::ordered_json;

namespace {

RunRecord fullRun()
{
    RunRecord run {"convert",
                   "openmp",
                   2,
                   "static",
                   R"({"bits":"16","rate":null,"mono":false})",
                   {3, 12345, 61.5, "abc"},
                   "2026-01-31T12:00:00.000Z",
                   1.25,
                   0.125,
                   0,
                   "0.1.0",
                   "Release",
                   {"host", "A CPU", 4, 2, 1ULL << 40, "Debian", {0.5, 0.25, 0.125}},
                   {}};
    TaskRecord done {0, "/in/a.mp3", {"/out/a.wav"}, 1, "host", 0.125, 0.5, {}};
    done.report.phases[std::size_t(Phase::Decode)] = 0.25;
    done.report.phases[std::size_t(Phase::Write)] = 0.0625;
    done.report.analysis = Analysis {0, 20, 1, 44100, 440, -3, {}};
    TaskRecord failed {1, "/in/caf\xE9.mp3", {"/out/caf\xE9.wav"}, 0, "host", 0.125, 0.25, {}};
    failed.report.outcome = Outcome::Failed;
    failed.report.error = Error {ErrorCode::WorkerLost, "the worker died; try again"};
    TaskRecord skipped {2, "/in/b.mp3", {"/out/b.wav"}, -1, "", std::nullopt, std::nullopt, {}};
    skipped.report.outcome = Outcome::Skipped;
    skipped.report.notes = {"made with other settings"};
    run.tasks = {done, failed, skipped};
    return run;
}

std::vector<std::string> keysOf(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

} // namespace

class TestRunCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legsSurviveAlsoUnderTheirFormerName()
    {
        RunRecord run = fullRun();
        run.joining = Joining::Resumed;
        run.legs = {{"mpi", 4, "static", "2026-01-31T12:00:00.000Z", 2, 0.5, "1", "here", 0, 0},
                    {"openmp", 2, "dynamic", "2026-01-31T13:00:00.000Z", 1, 0, "1", "there", 2, 4}};
        run.tasks[1].leg = 1;
        run.tasks[1].parts = {{0, "here", 0.125, 0.25, {}}, {1, "here", 0.125, 0.25, {}}};
        const std::string text = encodeRun(run);
        std::string former = text;
        former.replace(former.find("\"legs\""), 6, "\"parts\"");
        former.replace(former.find("\"leg\""), 5, "\"part\"");
        for (const std::string& each : {text, former}) {
            const auto back = decodeRun(each);
            QVERIFY(back);
            QVERIFY(back->legs == run.legs);
            QCOMPARE(back->tasks[0].leg, 0);
            QCOMPARE(back->tasks[1].leg, 1);
            QVERIFY(back->tasks[1].parts == run.tasks[1].parts);
        }
    }

    void keysStandInTheOrderOfTheContract()
    {
        const Json run = Json::parse(encodeRun(fullRun()));
        QCOMPARE(keysOf(run),
                 (Keys {"schema", "job", "engine", "workers", "schedule", "settings", "input", "started_at",
                        "wall_seconds", "startup_seconds", "version", "build_type", "machine", "tasks"}));
        QCOMPARE(keysOf(run["input"]), (Keys {"files", "bytes", "audio_seconds", "digest"}));
        QCOMPARE(keysOf(run["machine"]),
                 (Keys {"host", "cpu", "logical_cores", "physical_cores", "memory_bytes", "os", "load_average"}));
        const Keys task {
            "source",        "targets",         "outcome",          "error",       "notes",         "worker",
            "host",          "started_seconds", "finished_seconds", "cpu_seconds", "audio_seconds", "bytes_read",
            "bytes_written", "phases",          "analysis"};
        QCOMPARE(keysOf(run["tasks"][0]), task);
        QCOMPARE(keysOf(run["tasks"][2]), task);
        QCOMPARE(keysOf(run["tasks"][0]["analysis"]),
                 (Keys {"start_seconds", "seconds", "channel", "rate_hz", "peak_hz", "peak_db"}));
        QCOMPARE(keysOf(run["tasks"][0]["phases"]), (Keys {"decode", "write"}));
    }

    void valuesAreThoseOfTheContract()
    {
        const Json run = Json::parse(encodeRun(fullRun()));
        QVERIFY(run["schema"] == Json("tutti-run/1"));
        QVERIFY(run["settings"]["bits"] == Json("16"));
        QVERIFY(run["machine"]["load_average"] == Json({0.5, 0.25, 0.125}));
        const Json& done = run["tasks"][0];
        QVERIFY(done["outcome"] == Json("done"));
        QVERIFY(done["error"].is_null());
        QVERIFY(done["targets"] == Json::array({"/out/a.wav"}));
        QVERIFY(done["finished_seconds"] == Json(0.5));
        const Json& failed = run["tasks"][1];
        QVERIFY(failed["error"] == Json({{"code", "worker-lost"}, {"detail", "the worker died; try again"}}));
        QVERIFY(failed["analysis"].is_null());
        const Json& skipped = run["tasks"][2];
        QVERIFY(skipped["outcome"] == Json("skipped"));
        QVERIFY(skipped["worker"] == Json(-1));
        QVERIFY(skipped["started_seconds"].is_null());
        QVERIFY(skipped["finished_seconds"].is_null());
        QVERIFY(skipped["phases"].is_object());
    }

    void namesThatAreNotUtf8KeepTheirBytes()
    {
        const Json task = Json::parse(encodeRun(fullRun()))["tasks"][1];
        QCOMPARE(keysOf(task)[1], std::string("source_bytes"));
        QVERIFY(task["source"] == Json("/in/caf\xEF\xBF\xBD.mp3"));
        const auto bytes = QByteArray::fromBase64(QByteArray::fromStdString(task["source_bytes"].get<std::string>()));
        QCOMPARE(bytes, QByteArray("/in/caf\xE9.mp3"));
        QCOMPARE(keysOf(task)[3], std::string("targets_bytes"));
    }

    void runsSurvive()
    {
        const RunRecord run = fullRun();
        const std::string text = encodeRun(run);
        const Result<RunRecord> back = decodeRun(text);
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QCOMPARE(back->tasks.size(), run.tasks.size());
        for (std::size_t i = 0; i < run.tasks.size(); ++i)
            QVERIFY(back->tasks[i] == run.tasks[i]);
        QCOMPARE(encodeRun(*back), text);
    }

    void aRunWithoutTasksIsWholeToo()
    {
        RunRecord run = fullRun();
        run.tasks.clear();
        const Result<RunRecord> back = decodeRun(encodeRun(run));
        QVERIFY(back);
        QVERIFY(back->tasks.empty());
        QCOMPARE(back->engine, std::string("openmp"));
    }

    void aTaskIsALine()
    {
        const TaskRecord task = fullRun().tasks[2];
        const std::string line = encodeTask(task);
        QCOMPARE(line.find('\n'), std::string::npos);
        Result<TaskRecord> back = decodeTask(line);
        QVERIFY(back);
        back->task = task.task;
        QVERIFY(*back == task);
    }

    void theSerialPartSurvives_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("none") << 0.0 << false;
        QTest::newRow("half a second") << 0.5 << true;
        QTest::newRow("a number without an end") << 0.1 + 0.2 << true;
        QTest::newRow("very short") << 1e-9 << true;
    }

    void theSerialPartSurvives()
    {
        QFETCH(double, seconds);
        QFETCH(bool, isWritten);
        for (const bool hasTasks : {true, false}) {
            RunRecord run = fullRun();
            run.serialSeconds = seconds;
            if (!hasTasks)
                run.tasks.clear();
            const std::string text = encodeRun(run);
            const Keys keys = keysOf(Json::parse(text));
            QCOMPARE(keys.back(), std::string(isWritten ? "serial_seconds" : "tasks"));
            QCOMPARE(keys.size(), std::size_t(isWritten ? 15 : 14));
            const Result<RunRecord> back = decodeRun(text);
            QVERIFY2(back, back ? "" : back.error().detail.c_str());
            QVERIFY(back->serialSeconds == seconds);
            QCOMPARE(back->tasks.size(), run.tasks.size());
            QCOMPARE(encodeRun(*back), text);
        }
    }

    void settingsThatAreNoObjectBecomeAnEmptyOne()
    {
        RunRecord run = fullRun();
        run.settings = "nonsense";
        QVERIFY(Json::parse(encodeRun(run))["settings"] == Json::object());
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("another schema") << QByteArray(R"({"schema":"tutti-comparison/1"})");
        QTest::addRow("no tasks") << QByteArray(R"({"schema":"tutti-run/1","job":"convert"})");
        std::string text = encodeRun(fullRun());
        QTest::addRow("cut in half") << QByteArray::fromStdString(text.substr(0, text.size() / 2));
        text.replace(text.find("\"skipped\""), 9, "\"dropped\"");
        QTest::addRow("an outcome that is not there") << QByteArray::fromStdString(text);
        RunRecord run = fullRun();
        run.serialSeconds = 0.5;
        text = encodeRun(run);
        text.replace(text.rfind("0.5"), 3, R"("long")");
        QTest::addRow("a serial part that is no number") << QByteArray::fromStdString(text);
        // So deep that what has no limit ends on the stack.
        text = encodeRun(fullRun());
        text.replace(text.find("\"settings\": "), 12, "\"settings\": " + std::string(1000000, '[') + ", \"\": ");
        QTest::addRow("settings nested without an end") << QByteArray::fromStdString(text);
    }

    void bracketsInNamesAreNoNesting()
    {
        RunRecord run = fullRun();
        const std::string brackets(100, '[');
        run.tasks[0].source = "/in/" + brackets + "\"\\" + brackets + "{{{.mp3";
        const Result<RunRecord> read = decodeRun(encodeRun(run));
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QCOMPARE(read->tasks[0].source, run.tasks[0].source);
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        const Result<RunRecord> run = decodeRun(std::string_view(text.constData(), std::size_t(text.size())));
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::BadContent);
    }
};

QTEST_GUILESS_MAIN(TestRunCodec)
#include "tst_runcodec.moc"

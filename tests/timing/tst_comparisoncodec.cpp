// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

#include <QTest>

#include "core/timing/comparisoncodec.h"
#include "tests/timing/madecomparison.h"

using namespace tutti;
using Json = nlohmann::ordered_json;

namespace {

using Keys = std::vector<std::string>;

Keys keysOf(const Json& object)
{
    Keys keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

Json encoded(const Comparison& comparison)
{
    return Json::parse(encodeComparison(comparison));
}

} // namespace

class TestComparisonCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStandInTheOrderOfTheContract()
    {
        const Json object = encoded(mixedComparison());
        QCOMPARE(keysOf(object),
                 (Keys {"schema", "machine", "job", "settings", "input", "baseline", "rounds", "entries", "started_at",
                        "version", "build_type", "name", "warm_up", "cancelled", "conditions", "trust"}));
        QCOMPARE(keysOf(object["machine"]),
                 (Keys {"host", "cpu", "logical_cores", "physical_cores", "memory_bytes", "os", "load_average"}));
        QCOMPARE(keysOf(object["input"]), (Keys {"files", "bytes", "audio_seconds", "digest"}));
        QCOMPARE(keysOf(object["settings"]), (Keys {"bits", "rate", "mono"}));
        const Keys entry {"engine",   "workers",     "schedule",   "wall_seconds", "startup_seconds",
                          "speedup",  "efficiency",  "karp_flatt", "load_balance", "identical",
                          "outliers", "cpu_seconds", "wall_low",   "wall_high",    "difference",
                          "failure",  "trust"};
        for (const Json& element : object["entries"])
            QCOMPARE(keysOf(element), entry);
        const Json& good = object["entries"][2];
        QCOMPARE(keysOf(good["wall_seconds"]), (Keys {"median", "mean", "sd", "min", "max", "samples"}));
        QCOMPARE(keysOf(good["startup_seconds"]), (Keys {"median"}));
        QCOMPARE(keysOf(good["speedup"]), (Keys {"value", "low", "high"}));
        QCOMPARE(keysOf(object["conditions"]),
                 (Keys {"load_before", "power", "governor", "storage", "file_system", "cache"}));
        QCOMPARE(keysOf(object["trust"]), (Keys {"light", "reasons", "sentences"}));
    }

    void valuesAreThoseOfTheContract()
    {
        const Json object = encoded(mixedComparison());
        QVERIFY(object["schema"] == Json("tutti-comparison/1"));
        QVERIFY(object["baseline"] == Json(0));
        QVERIFY(object["rounds"] == Json(5));
        const Json& good = object["entries"][2];
        QVERIFY(good["engine"] == Json("openmp"));
        QVERIFY(good["workers"] == Json(2));
        QVERIFY(good["wall_seconds"]["median"] == Json(2.5));
        QVERIFY(good["wall_seconds"]["samples"] == Json({2.5, 2.1875, 2.5, 3.125, 2.96875}));
        QVERIFY(good["speedup"] == Json({{"value", 1.6}, {"low", 1.4000000000000001}, {"high", 1.8}}));
        QVERIFY(good["karp_flatt"] == Json(0.25));
        QVERIFY(good["identical"] == Json(true));
        QVERIFY(good["outliers"] == Json::array({3}));
        QVERIFY(good["difference"] == Json("faster"));
        QVERIFY(object["conditions"]["power"] == Json("mains"));
        QVERIFY(object["conditions"]["storage"] == Json("disk"));
        QVERIFY(object["conditions"]["cache"] == Json("warm"));
    }

    void whatWasNotMeasuredIsNull()
    {
        const Json object = encoded(mixedComparison());
        QVERIFY(object["entries"][0]["karp_flatt"].is_null());
        QVERIFY(object["entries"][0]["speedup"]["low"].is_null());
        const Json& differing = object["entries"][3];
        QVERIFY(differing["identical"] == Json(false));
        QVERIFY(differing["speedup"].is_null());
        QVERIFY(differing["efficiency"].is_null());
        QVERIFY(differing["failure"].is_null());
        const Json& failed = object["entries"][4];
        for (const char* key : {"median", "mean", "sd", "min", "max"})
            QVERIFY(failed["wall_seconds"][key].is_null());
        QVERIFY(failed["wall_seconds"]["samples"] == Json::array());
        QVERIFY(failed["startup_seconds"]["median"].is_null());
        QVERIFY(failed["load_balance"].is_null());
        QVERIFY(failed["wall_low"].is_null());
        QVERIFY(failed["failure"] == Json("mpiexec is not in PATH; install Open MPI"));
    }

    void comparisonsSurvive_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* title, const Comparison& comparison) {
            QTest::newRow(title) << QByteArray::fromStdString(encodeComparison(comparison));
        };
        row("one of each", mixedComparison());
        row("twenty entries", madeComparison(20));
        row("no entries", madeFrame());
        row("hostile texts", hostileComparison());
        Comparison other = mixedComparison();
        other.baseline = 2;
        other.cancelled = true;
        other.warmUp = 0;
        other.conditions = {3.5, PowerSource::Battery, "", StorageKind::Network, "nfs4", CacheState::Cold};
        other.entries[1].difference = Difference::Slower;
        row("another baseline, cancelled, on battery", other);
    }

    void comparisonsSurvive()
    {
        QFETCH(QByteArray, text);
        const Result<Comparison> back = decodeComparison(text.toStdString());
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QCOMPARE(encodeComparison(*back), text.toStdString());
    }

    void everyFieldComesBack()
    {
        Comparison made = mixedComparison();
        made.baseline = 1;
        made.warmUp = 2;
        made.cancelled = true;
        const Result<Comparison> back = decodeComparison(encodeComparison(made));
        QVERIFY(back);
        QVERIFY(back->entries == made.entries);
        QVERIFY(back->conditions == made.conditions);
        QCOMPARE(back->baseline, made.baseline);
        QCOMPARE(back->rounds, made.rounds);
        QCOMPARE(back->warmUp, 2);
        QVERIFY(back->cancelled);
        QCOMPARE(back->name, made.name);
        QCOMPARE(back->job, made.job);
        QCOMPARE(back->settings, made.settings);
        QCOMPARE(back->startedAt, made.startedAt);
        QCOMPARE(back->version, made.version);
        QCOMPARE(back->buildType, made.buildType);
        QCOMPARE(back->input.digest, made.input.digest);
        QCOMPARE(back->machine.cpu, made.machine.cpu);
        QCOMPARE(back->machine.physicalCores, made.machine.physicalCores);
    }

    void keysOfOursMayBeMissingAndOthersStandThere()
    {
        Json object = encoded(mixedComparison());
        for (const char* key :
             {"started_at", "version", "build_type", "name", "warm_up", "cancelled", "conditions", "trust"})
            object.erase(key);
        for (Json& entry : object["entries"]) {
            for (const char* key :
                 {"outliers", "cpu_seconds", "wall_low", "wall_high", "difference", "failure", "trust"})
                entry.erase(key);
            entry["colour"] = "red";
        }
        object["later"] = {1, 2};
        object["machine"]["gpu"] = "none";
        const Result<Comparison> back = decodeComparison(object.dump());
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QCOMPARE(back->entries.size(), std::size_t(5));
        QCOMPARE(back->warmUp, 1);
        QVERIFY(!back->cancelled);
        QVERIFY(back->conditions == Conditions());
        QVERIFY(back->entries[2].wall.outliers.empty());
        QVERIFY(back->entries[2].difference == Difference::Unknown);
        QVERIFY(back->entries[2].speedup == mixedComparison().entries[2].speedup);
    }

    void numbersThatAreNoneAreNull()
    {
        Comparison comparison = madeComparison(2);
        comparison.entries[1].wall.sd = std::numeric_limits<double>::quiet_NaN();
        comparison.entries[1].wall.samples[2] = std::numeric_limits<double>::infinity();
        comparison.entries[1].efficiency = -std::numeric_limits<double>::infinity();
        comparison.conditions.loadBefore = std::numeric_limits<double>::quiet_NaN();
        const std::string text = encodeComparison(comparison);
        const Json entry = Json::parse(text)["entries"][1];
        QVERIFY(entry["wall_seconds"]["sd"].is_null());
        QVERIFY(entry["wall_seconds"]["samples"][2].is_null());
        QVERIFY(entry["efficiency"].is_null());
        const Result<Comparison> back = decodeComparison(text);
        QVERIFY(back);
        QCOMPARE(back->entries[1].wall.sd, 0.0);
        QCOMPARE(back->entries[1].wall.samples.size(), std::size_t(5));
        QVERIFY(!back->entries[1].efficiency);
    }

    void textsThatAreNotUtf8AreShown()
    {
        Comparison comparison = mixedComparison();
        comparison.machine.host = "caf\xE9";
        const Result<Comparison> back = decodeComparison(encodeComparison(comparison));
        QVERIFY(back);
        QCOMPARE(back->machine.host, std::string("caf\xEF\xBF\xBD"));
    }

    void badContentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* title, auto&& spoil) {
            Json object = encoded(mixedComparison());
            spoil(object);
            QTest::newRow(title) << QByteArray::fromStdString(object.dump());
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("engine,workers");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("cut off") << QByteArray::fromStdString(encodeComparison(mixedComparison())).left(500);
        QTest::newRow("nested without end") << QByteArray("{\"a\":").repeated(100000);
        row("another schema", [](Json& object) { object["schema"] = "tutti-run/1"; });
        row("no schema", [](Json& object) { object.erase("schema"); });
        row("no machine", [](Json& object) { object.erase("machine"); });
        row("no entries", [](Json& object) { object.erase("entries"); });
        row("settings that are a text", [](Json& object) { object["settings"] = "16 bits"; });
        row("a baseline beyond the entries", [](Json& object) { object["baseline"] = 5; });
        row("a negative baseline", [](Json& object) { object["baseline"] = -1; });
        row("rounds that are a text", [](Json& object) { object["rounds"] = "5"; });
        row("rounds beyond measure", [](Json& object) { object["rounds"] = 1ULL << 40; });
        row("no workers", [](Json& object) { object["entries"][1]["workers"] = 0; });
        row("half a worker", [](Json& object) { object["entries"][1]["workers"] = 1.5; });
        row("an entry without an engine", [](Json& object) { object["entries"][1].erase("engine"); });
        row("a time that is a text", [](Json& object) { object["entries"][1]["wall_seconds"]["median"] = "1 s"; });
        row("an outlier beyond the samples", [](Json& object) { object["entries"][1]["outliers"] = {5}; });
        row("a speed-up without a value", [](Json& object) { object["entries"][1]["speedup"].erase("value"); });
    }

    void badContentIsRefused()
    {
        QFETCH(QByteArray, text);
        const Result<Comparison> back = decodeComparison(text.toStdString());
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::BadContent);
        QVERIFY(back.error().detail.starts_with("not a comparison ("));
    }
};

QTEST_GUILESS_MAIN(TestComparisonCodec)
#include "tst_comparisoncodec.moc"

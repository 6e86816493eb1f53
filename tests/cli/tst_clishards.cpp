// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <nlohmann/json.hpp>

#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/clifolders.h"

using tutti::fixtures::CliFolders;
using tutti::fixtures::CliResult;
using tutti::fixtures::contents;
using tutti::fixtures::makeSound;
using tutti::fixtures::namesIn;
using tutti::fixtures::runCli;
using tutti::fixtures::text;

using Json = nlohmann::ordered_json;

/// A run that is carried out in three shares, as the jobs of an array would.
class TestCliShards : public QObject
{
    Q_OBJECT

    CliFolders m_folders;

    std::filesystem::path file(const std::string& name) const { return m_folders.root() / name; }

    CliResult convert(const char* report, const QStringList& more) const
    {
        return m_folders.run("convert", QStringList {QStringLiteral("--report"), text(file(report))} + more);
    }

    void convertShard(int index) const
    {
        const std::string name = std::to_string(index) + ".json";
        const CliResult result = convert(name.c_str(), {QStringLiteral("--shard"), QStringLiteral("%1/3").arg(index)});
        QVERIFY2(result.status == 1 || result.status == 0, result.all().constData());
    }

    CliResult join(const QStringList& names) const
    {
        QStringList words {QStringLiteral("report"), QStringLiteral("join"), QStringLiteral("-o"),
                           text(file("joined.json"))};
        for (const QString& name : names)
            words << text(file(name.toStdString() + ".json"));
        return runCli(words);
    }

    /// What a run says of each file, but for times and workers.
    static Json workOf(const Json& run)
    {
        Json work = Json::array();
        for (const Json& task : run["tasks"])
            work.push_back({task["source"], task["targets"], task["outcome"], task["error"], task["notes"],
                            task["audio_seconds"], task["bytes_written"]});
        return work;
    }

private Q_SLOTS:
    void init()
    {
        m_folders.renew();
        for (int sound = 0; sound < 6; ++sound)
            makeSound(m_folders.sounds() / ("sound" + std::to_string(sound) + ".mp3"), 0.1 * (sound + 1));
        // The name of the second goes by a rule that only the whole list tells.
        makeSound(m_folders.sounds() / "kick.aif");
        makeSound(m_folders.sounds() / "kick.mp3");
        tutti::fixtures::store(m_folders.sounds() / "broken.mp3", "no sound");
        std::filesystem::create_directories(file("."));
    }

    void sharesJoinedEqualTheWhole()
    {
        QCOMPARE(convert("whole.json", {}).status, 1);
        const auto expected = namesIn(m_folders.out());
        QVERIFY(std::set(expected.begin(), expected.end()).contains("kick (mp3).wav"));
        std::filesystem::remove_all(m_folders.out());
        for (const int index : {2, 3, 1})
            convertShard(index);
        QVERIFY(namesIn(m_folders.out()) == expected);
        const CliResult joined = join({QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("2")});
        // One failed, in a share as in the whole.
        QVERIFY2(joined.status == 1 && joined.failures().size() == 1, joined.all().constData());
        QVERIFY2(joined.summary().contains("8 of 9 files converted") && joined.summary().contains("joined of 3 legs"),
                 joined.all().constData());
        const Json whole = Json::parse(contents(file("whole.json")));
        const Json made = Json::parse(contents(file("joined.json")));
        QVERIFY(made["input"] == whole["input"]);
        QVERIFY(made["settings"] == whole["settings"]);
        QVERIFY(workOf(made) == workOf(whole));
        QCOMPARE(made["joined"].get<std::string>(), std::string("shards"));
        QVERIFY(!made.contains("missing_shards"));
    }

    void aShareThatIsMissingIsSaid()
    {
        convertShard(1);
        convertShard(3);
        const CliResult joined = join({QStringLiteral("1"), QStringLiteral("3")});
        QCOMPARE(joined.status, 1);
        QVERIFY2(joined.err.contains("shard 2 is missing"), joined.all().constData());
        QVERIFY(Json::parse(contents(file("joined.json")))["missing_shards"] == Json::array({2}));
    }

    void manyThatAreMissingAreSaidInOneLine()
    {
        convert("1.json", {QStringLiteral("--shard"), QStringLiteral("1/5000")});
        const CliResult joined = join({QStringLiteral("1")});
        QCOMPARE(joined.status, 1);
        QVERIFY2(joined.err.contains("4999 shards are missing, the first of them 2"), joined.all().constData());
        QVERIFY2(joined.err.count('\n') < 5, joined.all().constData());
    }

    void whatDoesNotBelongTogetherIsRefused()
    {
        convertShard(1);
        const CliResult twice = join({QStringLiteral("1"), QStringLiteral("1")});
        QVERIFY2(twice.status == 2 && twice.err.contains("1/3 is there twice"), twice.all().constData());
        QVERIFY(!std::filesystem::exists(file("joined.json")));
        convert("2.json", {QStringLiteral("--shard"), QStringLiteral("2/3"), QStringLiteral("--mono")});
        const CliResult other = join({QStringLiteral("1"), QStringLiteral("2")});
        QVERIFY2(other.status == 2 && other.err.contains("with other settings"), other.all().constData());
        convert("3.json", {});
        const CliResult none = join({QStringLiteral("1"), QStringLiteral("3")});
        QVERIFY2(none.status == 2 && none.err.contains("is the report of no shard"), none.all().constData());
        tutti::fixtures::store(file("4.json"), "{}");
        QCOMPARE(join({QStringLiteral("4")}).status, 2);
        QCOMPARE(join({QStringLiteral("5")}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliShards)
#include "tst_clishards.moc"

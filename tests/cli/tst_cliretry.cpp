// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
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

/// What failed in a run is mended and done again.
class TestCliRetry : public QObject
{
    Q_OBJECT

    CliFolders m_folders;

    std::filesystem::path report() const { return m_folders.root() / "report.json"; }

    CliResult begin(const char* command, const QStringList& more) const
    {
        return m_folders.run(command,
                             QStringList {QStringLiteral("-r"), QStringLiteral("--report"), text(report())} + more);
    }

    CliResult retry(const char* command, const QStringList& more = {}) const
    {
        return runCli(QStringList {QString::fromLatin1(command), QStringLiteral("--retry-failed"), text(report()),
                                   QStringLiteral("--report"), text(report())}
                      + more);
    }

private Q_SLOTS:
    void init()
    {
        m_folders.renew();
        makeSound(m_folders.sounds() / "good.mp3");
        std::filesystem::create_directories(m_folders.sounds() / "sub");
        tutti::fixtures::store(m_folders.sounds() / "sub/bad.mp3", "no sound");
        tutti::fixtures::store(m_folders.sounds() / "worse.mp3", "no sound");
    }

    void whatFailedIsDoneAgain_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("option");
        QTest::addColumn<std::string>("suffix");
        QTest::newRow("convert") << QByteArray("convert") << QStringLiteral("--mono") << std::string(".wav");
        QTest::newRow("spectra") << QByteArray("spectra") << QStringLiteral("--write=csv") << std::string(".csv");
    }

    void whatFailedIsDoneAgain()
    {
        QFETCH(QByteArray, command);
        QFETCH(QString, option);
        QFETCH(std::string, suffix);
        QCOMPARE(begin(command, {option}).status, 1);
        const auto time = std::filesystem::last_write_time(m_folders.out() / ("good" + suffix));
        makeSound(m_folders.sounds() / "sub/bad.mp3");
        const CliResult first = retry(command);
        QVERIFY2(first.status == 1 && first.failures().size() == 1, first.all().constData());
        QVERIFY2(first.summary().contains("2 of 3 files"), first.all().constData());
        QVERIFY2(first.summary().contains("1 of them before, retried"), first.all().constData());
        QVERIFY(std::filesystem::exists(m_folders.out() / ("sub/bad" + suffix)));
        makeSound(m_folders.sounds() / "worse.mp3");
        const CliResult second = retry(command);
        QVERIFY2(second.status == 0, second.all().constData());
        QVERIFY(std::filesystem::exists(m_folders.out() / ("worse" + suffix)));
        QCOMPARE(std::filesystem::last_write_time(m_folders.out() / ("good" + suffix)), time);
        const Json run = Json::parse(contents(report()));
        QCOMPARE(run["joined"].get<std::string>(), std::string("retried"));
        QCOMPARE(run["legs"].size(), std::size_t(3));
        QCOMPARE(run["tasks"].size(), std::size_t(3));
        // By the settings of then.
        if (command == "convert")
            QVERIFY(run["settings"]["mono"].get<bool>());
    }

    void anotherFolderTakesTheResults()
    {
        makeSound(m_folders.sounds() / "bad.mp3");
        QCOMPARE(begin("convert", {}).status, 1);
        makeSound(m_folders.sounds() / "sub/bad.mp3");
        makeSound(m_folders.sounds() / "worse.mp3");
        const auto elsewhere = m_folders.root() / "elsewhere";
        const CliResult result = retry("convert", {QStringLiteral("-o"), text(elsewhere)});
        QVERIFY2(result.status == 0, result.all().constData());
        // Under the names and in the tree of then; what is done already claims no name.
        QVERIFY(namesIn(elsewhere) == std::vector<std::string>({"sub", "sub/bad.wav", "worse.wav"}));
    }

    void aSourceThatIsStillNotThereIsSaid()
    {
        const QStringList paths {text(m_folders.sounds()), text(m_folders.root() / "nowhere.mp3")};
        m_folders.run("convert", {QStringLiteral("--report"), text(report())}, paths);
        const CliResult result = retry("convert");
        QVERIFY2(result.status == 1 && result.err.contains("nowhere.mp3: "), result.all().constData());
        makeSound(m_folders.root() / "nowhere.mp3");
        QVERIFY(retry("convert", {QStringLiteral("-o"), text(m_folders.out())}).out.contains("failed"));
        QVERIFY(std::filesystem::exists(m_folders.out() / "nowhere.wav"));
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(begin("convert", {}).status, 1);
        const CliResult otherKind = retry("spectra");
        QVERIFY2(otherKind.status == 2 && otherKind.err.contains("the report is of convert"),
                 otherKind.all().constData());
        const CliResult journal = retry("convert", {QStringLiteral("--journal"), text(m_folders.root() / "j")});
        QVERIFY2(journal.status == 2 && journal.err.contains("takes no --journal"), journal.all().constData());
        const CliResult path = retry("convert", {text(m_folders.sounds())});
        QVERIFY2(path.status == 2 && path.err.contains("takes no PATH"), path.all().constData());
        tutti::fixtures::store(report(), "{}");
        const CliResult foreign = retry("convert");
        QVERIFY2(foreign.status == 2 && foreign.err.contains("not the record of a run"), foreign.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliRetry)
#include "tst_cliretry.moc"

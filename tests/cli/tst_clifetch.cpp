// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>

#include <unistd.h>

#include <QTest>

#include "tests/cli/clifetching.h"
#include "tests/cli/clijson.h"

using tutti::OfflineServer;
using namespace tutti::fixtures;

/// The real program against a server of the offline library in this process.
class TestCliFetch : public QObject, private tutti::fixtures::CliFetching
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void soundsComeWithCreditsAndAReport()
    {
        const auto report = home() / "report.json";
        const CliResult result =
            run(fetchWords({QStringLiteral("snare"), QStringLiteral("--limit"), QStringLiteral("3"),
                            QStringLiteral("--license"), QStringLiteral("any"), QStringLiteral("--report"),
                            text(report), QStringLiteral("--connections"), QStringLiteral("2")}));
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().startsWith("3 of 3 sounds fetched in "), result.all().constData());
        QVERIFY2(result.summary().endsWith(" over 2 connections"), result.all().constData());
        QVERIFY(result.err.isEmpty());
        QCOMPARE(sounds().size(), std::size_t(3));
        QVERIFY(std::filesystem::exists(out() / "credits.txt"));
        const auto json = jsonIn(report);
        QCOMPARE(json["job"].get<std::string>(), std::string("fetch"));
        QCOMPARE(json["engine"].get<std::string>(), std::string("network"));
        QCOMPARE(json["workers"].get<int>(), 2);
        QVERIFY(json["tasks"][0]["phases"]["wait"].get<double>() > 0);
        QVERIFY(QByteArray::fromStdString(contents(report)).indexOf("the secret key") < 0);
        for (const OfflineServer::Request& request : server().requests())
            QVERIFY(request.target.find("secret") == std::string::npos
                    && (request.authorization.empty() || request.target.find("/previews/") == std::string::npos));
    }

    void aSecondTimeNothingIsFetched()
    {
        const QStringList words = fetchWords({QStringLiteral("snare"), QStringLiteral("--limit"), QStringLiteral("3"),
                                              QStringLiteral("--preview"), QStringLiteral("lq-ogg"),
                                              QStringLiteral("--name"), QStringLiteral("{user} {name}")});
        QCOMPARE(run(words).status, 0);
        const auto before = previewRequests();
        const CliResult again = run(words);
        QVERIFY2(again.status == 0, again.all().constData());
        QCOMPARE(again.summary(), QByteArray("0 of 3 sounds fetched; 3 here already"));
        QVERIFY(previewRequests() == before);
        QVERIFY(sounds().front().ends_with(".ogg"));
    }

    void failuresAreLines()
    {
        serve(tutti::Fault::HtmlOk);
        const CliResult result =
            run(fetchWords({QStringLiteral("snare"), QStringLiteral("--limit"), QStringLiteral("2")}));
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.failures().size(), 2);
        QVERIFY2(result.failures().front().contains(").mp3: the server sent a web page instead of the sound; "),
                 result.all().constData());
        QVERIFY(sounds().empty());
        QVERIFY(!hasTemporaries(out()));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char* title, const QStringList& words, int status, const char* part) {
            QTest::newRow(title) << words << status << QByteArray(part);
        };
        const QString snare = QStringLiteral("snare");
        row("nothing asked", {}, 2, "tutti-cli fetch: ");
        row("no connections", {snare, QStringLiteral("--connections"), QStringLiteral("0")}, 2, "--connections");
        row("too many", {snare, QStringLiteral("--connections"), QStringLiteral("17")}, 2, "--connections");
        row("another preview", {snare, QStringLiteral("--preview"), QStringLiteral("wav")}, 2, "is not one of hq-mp3");
        row("a name with a folder", {snare, QStringLiteral("--name"), QStringLiteral("{user}/{name}")}, 2, "has no /");
        row("an unknown field", {snare, QStringLiteral("--name"), QStringLiteral("{x}")}, 2, "{name}, {id}");
        row("signed out", {snare, QStringLiteral("--original")}, 3, "sign in");
        row("a sound that is not there", {QStringLiteral("--similar"), QStringLiteral("1")}, 1, ": ");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        const CliResult result = run(fetchWords(words));
        QVERIFY2(result.status == status, result.all().constData());
        QVERIFY2(result.err.contains(part), result.all().constData());
        QVERIFY(sounds().empty());
    }

    void anAddressThatIsNoneCannotBeUsed()
    {
        ::setenv("TUTTI_FREESOUND_URL", "not an address", 1);
        const CliResult result = run(fetchWords({QStringLiteral("snare")}));
        QVERIFY2(result.status == 3, result.all().constData());
        QCOMPARE(result.failures().size(), 1);
    }

    void nothingFoundIsNothingToFetch()
    {
        QProcess process;
        startCli(process, fetchWords({QStringLiteral("--ids"), QStringLiteral("-")}));
        process.closeWriteChannel();
        const CliResult result = endOf(process);
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(result.summary(), QByteArray("0 of 0 sounds fetched"));
    }

    void withoutAKeyItSaysHowToGetOne()
    {
        ::unsetenv("TUTTI_FREESOUND_KEY");
        const CliResult result = run(fetchWords({QStringLiteral("snare")}));
        QVERIFY2(result.status == 3, result.all().constData());
        QCOMPARE(result.failures().size(), 1);
    }

    void aSignalCancels()
    {
        serve(tutti::Fault::None, 150);
        QProcess process;
        startCli(process,
                 fetchWords({QStringLiteral("snare"), QStringLiteral("harmonica"), QStringLiteral("--connections"),
                             QStringLiteral("1")}));
        QTRY_VERIFY_WITH_TIMEOUT(sounds().size() >= 2, 30000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGTERM), 0);
        const CliResult result = endOf(process);
        QVERIFY2(result.status == 130, result.all().constData());
        QVERIFY2(result.summary().contains(" cancelled"), result.all().constData());
        QVERIFY(!hasTemporaries(out()));
    }

    void whatWasKilledGoesOn()
    {
        serve(tutti::Fault::None, 100);
        const QStringList words =
            fetchWords({QStringLiteral("snare"), QStringLiteral("harmonica"), QStringLiteral("cello"),
                        QStringLiteral("--license"), QStringLiteral("any"), QStringLiteral("--limit"),
                        QStringLiteral("10"), QStringLiteral("--connections"), QStringLiteral("3")});
        QProcess process;
        startCli(process, words);
        QTRY_VERIFY_WITH_TIMEOUT(sounds().size() >= 8, 60000);
        process.kill();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30000);
        const auto whole = sounds();
        const CliResult result = run(words);
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().contains(std::to_string(whole.size()).c_str() + QByteArray(" here already")),
                 result.all().constData());
        QVERIFY(!hasTemporaries(out()));
        const auto requests = previewRequests();
        QCOMPARE(sounds().size(), requests.size());
        QVERIFY(requests.size() >= 18);
        for (const std::string& name : whole)
            QVERIFY2(requests.at(numberOf(name)) == 1, name.c_str());
        // Each of the others, too, but those three that were under way.
        const auto twice =
            std::count_if(requests.begin(), requests.end(), [](const auto& one) { return one.second > 1; });
        QVERIFY(twice <= 3);
        QVERIFY(std::filesystem::exists(out() / "credits.json"));
    }
};

QTEST_GUILESS_MAIN(TestCliFetch)
#include "tst_clifetch.moc"

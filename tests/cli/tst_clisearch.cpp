// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QProcessEnvironment>
#include <QTest>

#include "tests/cli/cliprogram.h"
#include "tests/freesound/fakeservice.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

constexpr int patienceMs = 30000;
constexpr const char* cc0 = "http://creativecommons.org/publicdomain/zero/1.0/";

QStringList split(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isCurrent(const SentRequest& request, const char* text)
{
    return request.parameter("query") == text;
}

} // namespace

/// The real program and a service that answers as each test says, in this thread.
class TestCliSearch : public QObject
{
    Q_OBJECT

    TemporaryFolder m_data;

    /// Starts `search` so that it finds the service at `url`; empty: none is told.
    void start(QProcess& process, const std::string& url, const QStringList& words, const char* key = "k3y-of-a-test")
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), QString::fromStdString(m_data.path()));
        environment.insert(QStringLiteral("HOME"), QString::fromStdString(m_data.path()));
        // Not the keychain of who tests.
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        environment.insert(QStringLiteral("TUTTI_FREESOUND_KEY"), QString::fromUtf8(key));
        environment.insert(QStringLiteral("TUTTI_FREESOUND_URL"), QString::fromStdString(url));
        process.setProcessEnvironment(environment);
        startCli(process, QStringList(QStringLiteral("search")) + words);
    }

    /// Turns the loop, because the service answers from it.
    static CliResult finish(QProcess& process)
    {
        CliResult result;
        if (QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs)
            && process.exitStatus() == QProcess::NormalExit)
            result.status = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

    CliResult run(const std::string& url, const QStringList& words, const QByteArray& input = {})
    {
        QProcess process;
        start(process, url, words);
        process.write(input);
        process.closeWriteChannel();
        return finish(process);
    }

private Q_SLOTS:
    void theOfflineLibraryNeedsNoKey()
    {
        QProcess process;
        start(process, {}, split("cello harmonica snare --offline --limit 4"), "");
        const CliResult result = finish(process);
        QCOMPARE(result.status, 0);
        QVERIFY2(result.summary().startsWith("12 sounds for 3 queries ("), result.all().constData());
        for (const char* query : {"cello: 4 of ", "harmonica: 4 of ", "snare: 4 of "})
            QVERIFY2(result.out.contains(query), result.all().constData());
        QCOMPARE(result.err, QByteArray());
    }

    void numbersOfOneSearchFeedTheNext()
    {
        const CliResult found = run({}, split("cello --offline --format ids --limit 20 --license any"));
        QCOMPARE(found.status, 0);
        QCOMPARE(found.out.count('\n'), 20);
        const CliResult again = run({}, split("--offline --format ids --ids - --license any"), found.out);
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out, found.out);
    }

    void soundsThatAreLeftOutAreCounted()
    {
        const CliResult any = run({}, split("cello --offline --format ids --limit all --license any"));
        const CliResult some = run({}, split("--offline --format ids --ids -"), any.out);
        QCOMPARE(some.status, 0);
        const auto left = any.out.count('\n') - some.out.count('\n');
        QVERIFY(left > 0);
        QVERIFY2(some.err.contains(", " + QByteArray::number(left) + " left out for their licence (--license any"),
                 some.all().constData());
    }

    void numbersThatAreNotKnownAreFailures()
    {
        const CliResult result = run({}, split("--offline --ids -"), "5\n6\n");
        QCOMPARE(result.status, 1);
        QCOMPARE(result.failures().size(), 2);
        QVERIFY(result.failures().front().startsWith("sound 5: the service has no such sound; "));
    }

    void manyNumbersThatAreNotKnownAreOneLine()
    {
        QByteArray numbers;
        for (int id = 1; id <= 21; ++id)
            numbers += QByteArray::number(id) + "\n";
        const CliResult result = run({}, split("--offline --ids -"), numbers);
        QCOMPARE(result.status, 1);
        QCOMPARE(result.failures().size(), 1);
        QVERIFY2(result.err.startsWith("21 sounds failed (not-found), such as sound 1: the service has no such sound"),
                 result.all().constData());
    }

    void aSearchThatFoundNothingFeedsTheNext()
    {
        const CliResult result = run({}, split("--offline --format ids --ids -"));
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.startsWith("0 sounds for 1 query ("), result.all().constData());
    }

    void whatWasFoundBeforeTheServiceFailedIsShown()
    {
        FakeService fake([](const SentRequest& request) {
            return request.parameter("page").empty() ? pageOf({5}, 300, true, cc0)
                                                     : fixtureAnswer(403, "error_403_blocked.html");
        });
        const CliResult result = run(fake.baseUrl(), split("cello --limit all --format ids"));
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.out, QByteArray("5\n"));
        QVERIFY2(result.err.startsWith("cello: "), result.all().constData());
    }

    void whatCannotBeUsedIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("error_401.json") << 401 << QByteArray("does not know this API key; copy the one called Client");
        QTest::newRow("error_403_blocked.html") << 403 << QByteArray("keeps this network out (HTTP 403); wait an hour");
        QTest::newRow("error_404_route.html as 200")
            << 200 << QByteArray("answers with a web page instead of data; if");
    }

    void whatCannotBeUsedIsSaid()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, says);
        const std::string name = QByteArray(QTest::currentDataTag()).split(' ').front().toStdString();
        FakeService fake([&](const SentRequest&) { return fixtureAnswer(status, name); });
        const CliResult result = run(fake.baseUrl(), split("cello snare"));
        QCOMPARE(result.status, 3);
        QCOMPARE(result.failures().size(), 1);
        QVERIFY2(result.err.contains(says), result.all().constData());
        QVERIFY(!result.all().contains("k3y"));
        QCOMPARE(result.out, QByteArray());
    }

    void withoutAKeyItIsSaidHowToGetOne()
    {
        QProcess process;
        start(process, {}, split("cello"), "");
        const CliResult result = finish(process);
        QCOMPARE(result.status, 3);
        QVERIFY(result.err.contains("https://freesound.org/apiv2/apply"));
    }

    void oneQueryThatFailsLeavesTheOthers()
    {
        FakeService fake([](const SentRequest& request) {
            return isCurrent(request, "bad") ? fixtureAnswer(400, "error_400_filter.json") : pageOf({5}, 1, false, cc0);
        });
        const CliResult result = run(fake.baseUrl(), split("good bad"));
        QCOMPARE(result.status, 1);
        QVERIFY(result.failures().front().startsWith("bad: the service does not understand the search: "));
        QVERIFY2(result.summary().startsWith("1 sound for 2 queries, 1 failed ("), result.all().constData());
        QVERIFY(result.summary().contains(" of 60 this minute, "));
        QVERIFY(!result.out.contains("bad:"));
    }

    void aServiceThatStumblesIsToldAndTriedAgain()
    {
        int asked = 0;
        FakeService fake([&](const SentRequest&) {
            return ++asked == 1 ? fixtureAnswer(504, "error_504_gateway.html") : pageOf({5}, 1, false, cc0);
        });
        const CliResult result = run(fake.baseUrl(), split("cello --format ids"));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out, QByteArray("5\n"));
        QCOMPARE(result.failures().size(), 2);
        QVERIFY(result.err.startsWith("waiting 1 s: the service or the line failed, it is tried again"));
        QVERIFY2(result.failures().back().startsWith("1 sound for 1 query ("), result.all().constData());
    }

    void quietIsQuiet()
    {
        FakeService fake([](const SentRequest&) { return pageOf({5}, 1, false, cc0); });
        const CliResult result = run(fake.baseUrl(), split("cello --quiet"));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.out.count('\n'), 2);
    }

    void itCanBeInterrupted_data()
    {
        QTest::addColumn<bool>("throttled");
        QTest::newRow("while the service is silent") << false;
        QTest::newRow("while the quota is waited for") << true;
    }

    void itCanBeInterrupted()
    {
        QFETCH(const bool, throttled);
        FakeService fake([&](const SentRequest&) {
            FakeAnswer answer = fixtureAnswer(429, "error_429.json");
            answer.ending = throttled ? FakeAnswer::Ending::Whole : FakeAnswer::Ending::Stall;
            return answer;
        });
        QProcess process;
        start(process, fake.baseUrl(), split("cello --format json"), "a-key-of-its-own");
        QTRY_COMPARE_WITH_TIMEOUT(fake.requests().size(), std::size_t(1), patienceMs);
        // The first sign that it waits.
        process.setReadChannel(QProcess::StandardError);
        if (throttled)
            QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, patienceMs);
        ::kill(pid_t(process.processId()), SIGINT);
        const CliResult result = finish(process);
        QCOMPARE(result.status, 130);
        QCOMPARE(result.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCliSearch)
#include "tst_clisearch.moc"

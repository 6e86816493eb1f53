// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>

#include <unistd.h>

#include <QTest>

#include "tests/cli/clifetching.h"
#include "tests/cli/clijson.h"
#include "tests/support/smalldisk.h"

using tutti::Fault;
using namespace tutti::fixtures;

/// Downloads that do not come to their end, and go on.
class TestCliResumeFetch : public QObject, private tutti::fixtures::CliFetching
{
    Q_OBJECT

    static constexpr int patience = 60000;

    std::filesystem::path journal() const { return home() / (out().filename().native() + ".jsonl"); }
    std::filesystem::path report() const { return home() / (out().filename().native() + ".json"); }

    /// Some 25 sounds.
    QStringList words(const QStringList& more = {}) const
    {
        return fetchWords(QStringList {QStringLiteral("snare"), QStringLiteral("harmonica"), QStringLiteral("cello"),
                                       QStringLiteral("--license"), QStringLiteral("any"), QStringLiteral("--limit"),
                                       QStringLiteral("10"), QStringLiteral("--connections"), QStringLiteral("3")}
                          + more);
    }

    QStringList journalWords() const { return {QStringLiteral("--journal"), text(journal())}; }

    /// Lets a download begin and ends it by a signal once some sounds are there; those that were.
    std::vector<std::string> interrupt(int signal, const QStringList& more)
    {
        serve(Fault::None, 60);
        QProcess process;
        startCli(process, words(more));
        if (!QTest::qWaitFor([this] { return sounds().size() >= 6; }, patience))
            qFatal("no sounds came");
        ::kill(pid_t(process.processId()), signal);
        endOf(process);
        return sounds();
    }

    CliResult resume(const std::filesystem::path& file) const
    {
        return run({QStringLiteral("resume"), text(file), QStringLiteral("--report"), text(report()),
                    QStringLiteral("--progress"), QStringLiteral("none")});
    }

    /// All of it is there, and what had been there was not asked for again.
    void verifyWhole(const std::vector<std::string>& before) const
    {
        QVERIFY(!hasTemporaries(out()));
        const auto requests = previewRequests();
        QCOMPARE(sounds().size(), requests.size());
        QVERIFY(requests.size() >= 18);
        for (const std::string& name : before)
            QVERIFY2(requests.at(numberOf(name)) == 1, name.c_str());
        // Each of the others, too, but those three that were under way.
        QVERIFY(std::count_if(requests.begin(), requests.end(), [](const auto& one) { return one.second > 1; }) <= 3);
        QVERIFY(contents(out() / "credits.json").find(sounds().back()) != std::string::npos);
    }

    std::size_t searches() const
    {
        const auto& all = server().requests();
        return std::size_t(std::count_if(all.begin(), all.end(), [](const auto& request) {
            return request.target.find("/search") != std::string::npos;
        }));
    }

private Q_SLOTS:
    void init() { renew(); }

    void whatWasKilledGoesOn()
    {
        const auto before = interrupt(SIGKILL, {});
        const CliResult listed = run({QStringLiteral("resume"), QStringLiteral("--list")});
        QCOMPARE(listed.summary(), QByteArray("1 interrupted run"));
        QVERIFY2(listed.out.contains("fetch, begun 20"), listed.all().constData());
        const std::filesystem::path kept = listed.out.split('\n').first().toStdString();
        QVERIFY(contents(kept).find("the secret key") == std::string::npos);
        const std::size_t asked = searches();
        const CliResult result = resume(kept);
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().contains(" of them before, resumed"), result.all().constData());
        verifyWhole(before);
        // What was found is known; nobody is asked again.
        QCOMPARE(searches(), asked);
        QVERIFY(!std::filesystem::exists(kept));
        const Json run = jsonIn(report());
        QCOMPARE(run["joined"].get<std::string>(), std::string("resumed"));
        QCOMPARE(run["legs"].size(), std::size_t(2));
        QCOMPARE(run["tasks"].size(), sounds().size());
        for (const Json& task : run["tasks"])
            QVERIFY(task["outcome"] == "done" || task["outcome"] == "skipped");
    }

    void aTornLastLineIsNoMatter()
    {
        const auto before = interrupt(SIGINT, journalWords());
        std::string lines = contents(journal());
        QVERIFY(lines.find("{\"ended\":\"cancelled\"") != std::string::npos);
        lines.resize(lines.rfind("{\"ended\"") - 20);
        store(journal(), lines);
        const CliResult result = resume(journal());
        QVERIFY2(result.status == 0, result.all().constData());
        verifyWhole(before);
        // It was named, and stays; nothing is left of it.
        const auto requests = previewRequests();
        const CliResult again = resume(journal());
        QVERIFY2(again.status == 0, again.all().constData());
        QVERIFY(previewRequests() == requests);
    }

    /// Without it what came before its record would come again, under another name.
    void newNamesAreNotGivenToWhatCame()
    {
        const auto before = interrupt(SIGKILL, journalWords() + QStringList {QStringLiteral("--existing=rename")});
        std::string lines = contents(journal());
        const auto first = lines.find("{\"task\":");
        QVERIFY(first != std::string::npos);
        lines.resize(first);
        store(journal(), lines);
        const CliResult result = resume(journal());
        QVERIFY2(result.status == 0, result.all().constData());
        verifyWhole(before);
    }

    void whatIsThroughLeavesNoJournal()
    {
        const CliResult result = run(fetchWords({QStringLiteral("snare"), QStringLiteral("--limit=2")}));
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY(std::filesystem::is_empty(journals()));
        const CliResult none =
            run(fetchWords({QStringLiteral("cello"), QStringLiteral("--limit=2"), QStringLiteral("--journal=none")}));
        QVERIFY2(none.status == 0, none.all().constData());
        QVERIFY(!std::filesystem::exists("none"));
    }

    void whatFailedIsFetchedAgain()
    {
        const auto number = port();
        serve(Fault::HtmlOk);
        const QStringList two {QStringLiteral("snare"), QStringLiteral("--limit=2"), QStringLiteral("--report"),
                               text(report())};
        const CliResult failed = run(fetchWords(two));
        QVERIFY2(failed.status == 1 && failed.failures().size() == 2, failed.all().constData());
        serve(Fault::None, 0, number);
        const CliResult retried = run({QStringLiteral("fetch"), QStringLiteral("--retry-failed"), text(report()),
                                       QStringLiteral("--report"), text(report())});
        QVERIFY2(retried.status == 0, retried.all().constData());
        QVERIFY2(retried.summary().startsWith("2 of 2 sounds fetched"), retried.all().constData());
        // Into the folder of then, without being told.
        QCOMPARE(sounds().size(), std::size_t(2));
        QCOMPARE(previewRequests().size(), std::size_t(2));
        const Json run = jsonIn(report());
        QCOMPARE(run["joined"].get<std::string>(), std::string("retried"));
        const CliResult nothing =
            CliFetching::run({QStringLiteral("fetch"), QStringLiteral("--retry-failed"), text(report())});
        QVERIFY2(nothing.status == 0 && nothing.summary().endsWith("; nothing failed"), nothing.all().constData());
    }

    void aLineThatDiesCanGoOn()
    {
        serve(Fault::None, 60);
        QProcess process;
        startCli(process, words(journalWords()));
        QTRY_VERIFY_WITH_TIMEOUT(sounds().size() >= 6, patience);
        const auto number = port();
        endServer();
        const CliResult broken = endOf(process);
        QVERIFY2(broken.status == 1, broken.all().constData());
        QVERIFY2(broken.err.contains("to go on with what is left: tutti-cli resume '"), broken.all().constData());
        const auto before = sounds();
        serve(Fault::None, 0, number);
        const CliResult result = resume(journal());
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY(sounds().size() > before.size());
        for (const auto& [sound, count] : previewRequests())
            QCOMPARE(count, 1);
        QCOMPARE(previewRequests().size(), sounds().size() - before.size());
    }

    /// As in a computer that sleeps: nothing moves, and the connections are gone when it wakes.
    void aSleepCostsNothing()
    {
        serve(Fault::None, 60);
        QProcess process;
        startCli(process, words());
        QTRY_VERIFY_WITH_TIMEOUT(sounds().size() >= 6, patience);
        ::kill(pid_t(process.processId()), SIGSTOP);
        const auto before = sounds();
        const auto number = port();
        endServer();
        serve(Fault::None, 0, number);
        ::kill(pid_t(process.processId()), SIGCONT);
        const CliResult result = endOf(process);
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY(sounds().size() > before.size());
        for (const std::string& name : before)
            QVERIFY(!previewRequests().contains(numberOf(name)));
        QVERIFY(std::filesystem::is_empty(journals()));
    }

    void aFullDiskCanGoOn_data()
    {
        QTest::addColumn<bool>("journalThere");
        QTest::newRow("the journal elsewhere") << false;
        QTest::newRow("the journal there, too") << true;
    }

    void aFullDiskCanGoOn()
    {
        QFETCH(bool, journalThere);
        const tutti::SmallDisk disk(out(), "size=64m");
        if (!disk.isThere())
            QSKIP("mounting a small file system is not allowed here");
        serve(Fault::None, 60);
        const auto file = journalThere ? out() / "run.jsonl" : journal();
        QProcess process;
        startCli(process, words({QStringLiteral("--journal"), text(file)}));
        QTRY_VERIFY_WITH_TIMEOUT(sounds().size() >= 6, patience);
        disk.fill();
        const CliResult full = endOf(process);
        QVERIFY2(full.status == 1, full.all().constData());
        QVERIFY2(full.summary().contains(" cancelled (the disk is full)"), full.all().constData());
        // Every sound under a name is whole. What is noted of credits stays until there is room for them.
        const auto before = sounds();
        for (const std::string& name : before)
            QVERIFY2(std::filesystem::file_size(out() / name) > 1000, name.c_str());
        for (const std::string& name : namesIn(out()))
            QVERIFY2(!name.starts_with(".tutti-") || name == ".tutti-credits", name.c_str());
        disk.makeRoom();
        const CliResult result = resume(file);
        QVERIFY2(result.status == 0, result.all().constData());
        verifyWhole(before);
    }

    void whatIsWrongIsSaid()
    {
        interrupt(SIGINT, journalWords());
        const CliResult engine =
            run({QStringLiteral("resume"), text(journal()), QStringLiteral("--engine"), QStringLiteral("openmp")});
        QVERIFY2(engine.status == 2 && engine.err.contains("is of a download; leave --engine out"),
                 engine.all().constData());
        std::filesystem::remove_all(out());
        store(out(), "in the way");
        const CliResult blocked = resume(journal());
        QVERIFY2(blocked.status == 1, blocked.all().constData());
        QVERIFY2(blocked.err.contains("to go on with what is left: "), blocked.all().constData());
        std::filesystem::remove(out());
        const CliResult result = resume(journal());
        QVERIFY2(result.status == 0, result.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliResumeFetch)
#include "tst_cliresumefetch.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include "core/offline/server.h"
#include "tests/cli/cliprogram.h"
#include "tests/offline/loopback.h"

using namespace tutti;
using namespace tutti::fixtures;

namespace {

constexpr const char* theKey = "k0123456789k0123456789k0123456789k012345";

/// A terminal with a person before it.
class Terminal
{
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            return;
        m_name = QString::fromUtf8(::ptsname(m_master));
        // Held open, so that it does not hang up before the program has it.
        m_slave = ::open(::ptsname(m_master), O_RDWR | O_NOCTTY);
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// Empty where the system gives no terminal.
    QString name() const { return m_name; }
    bool type(const QByteArray& text) const
    {
        return ::write(m_master, text.constData(), std::size_t(text.size())) > 0;
    }
    /// What it shows of what was typed.
    QByteArray shown() const
    {
        QByteArray text(4096, '\0');
        const ssize_t count = ::read(m_master, text.data(), std::size_t(text.size()));
        return text.left(qsizetype(std::max<ssize_t>(0, count)));
    }

private:
    int m_master = -1;
    int m_slave = -1;
    QString m_name;
};

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

class TestCliAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<OfflineLibrary>();
        QVERIFY(m_library->start());
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("TUTTI_FREESOUND_URL", QByteArray::fromStdString(m_library->baseUrl()));
        for (const char* variable : {"TUTTI_FREESOUND_KEY", "DISPLAY", "WAYLAND_DISPLAY"})
            qunsetenv(variable);
    }

    void aKeyIsKeptOnlyAfterAYes()
    {
        const CliResult refused = runCli(words("account set-key"), theKey);
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.err.contains("; run this again with --file to keep it in "), refused.all().constData());
        QVERIFY(!QFile::exists(secretsFile()));
        const CliResult kept = runCli(words("account set-key --file"), QByteArray(theKey) + "\r\n");
        QVERIFY2(kept.status == 0, kept.all().constData());
        QCOMPARE(kept.summary(),
                 QByteArray("The service accepts the key; it is kept in a file that only you can read"));
        QCOMPARE(QFile(secretsFile()).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        QVERIFY(!(refused.all() + kept.all()).contains(theKey));
        const CliResult status = runCli(words("account status"));
        QVERIFY2(status.status == 0, status.all().constData());
        QVERIFY(status.out.contains("API key: in a file that only you can read\n"));
        QVERIFY(status.out.contains("Requests: 3 of 60 in the last minute, 3 of 2000 in the last day\n"));
        QVERIFY(status.out.contains("Signed in: no\n"));
        QVERIFY(!status.all().contains(theKey));
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QByteArray() << 2 << QByteArray("no API key on standard input");
        QTest::newRow("an empty line") << QByteArray("\n") << 2 << QByteArray("no API key on standard input");
        QTest::newRow("two words") << QByteArray("a b\n") << 2 << QByteArray("no API key on standard input");
        QTest::newRow("the client id") << QByteArray("abcdefghijABCDEFGHIJ\n") << 2 << QByteArray("20 characters");
        QTest::newRow("a key that is unknown")
            << QByteArray("invalid\n") << 3 << QByteArray("does not know this API key");
        QTest::newRow("suspended") << QByteArray("suspended\n") << 3 << QByteArray("suspended or waits for approval");
    }
    void whatIsNoKeyIsRefused()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const CliResult result = runCli(words("account set-key --file"), input);
        QVERIFY2(result.status == status, result.all().constData());
        QVERIFY2(result.err.contains(says), result.all().constData());
        QVERIFY(!QFile::exists(secretsFile()));
    }

    void aKeyThatCannotBeTriedIsKept()
    {
        m_library.reset();
        const CliResult result = runCli(words("account set-key --file"), theKey);
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY(result.out.contains("The key could not be tried: "));
        QVERIFY(QFile::exists(secretsFile()));
    }

    void aTerminalDoesNotShowTheKey()
    {
        Terminal terminal;
        if (terminal.name().isEmpty())
            QSKIP("no terminal can be had here");
        QProcess process;
        process.setStandardInputFile(terminal.name());
        startCli(process, words("account set-key --file"));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("API key (it is not shown): "),
                                 20000);
        // The prompt comes before the echo is off; what is typed at once may be thrown away with it.
        QTRY_VERIFY(isSilent(terminal));
        QVERIFY(terminal.type(QByteArray(theKey) + "\n"));
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(!terminal.shown().contains("k0123"), "the terminal showed the key");
        QVERIFY(QFile::exists(secretsFile()));
    }

    void aSignInComesBackFromTheBrowser()
    {
        QCOMPARE(runCli(words("account set-key --file"), theKey).status, 0);
        QProcess process;
        startCli(process, words("account login"));
        process.write("my-client-id\n");
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).count('\n') == 3, 20000);
        QVERIFY(said.contains("use --paste"));
        const QByteArray page = said.split('\n').at(1);
        QVERIFY2(page.startsWith("http://127.0.0.1:"), said.constData());
        QVERIFY(!page.contains(theKey));
        const RawAnswer answer = ask(page.toStdString(), {});
        QVERIFY(ask(answer.header("Location").toStdString(), {}).body.contains("You are signed in"));
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(result.summary(),
                 QByteArray("Signed in as strings_lab; the sign-in is kept in a file that only you can read"));
        QVERIFY(runCli(words("account status")).out.contains("Signed in: as strings_lab\n"));
    }

    void aSignInByACopiedCode()
    {
        QCOMPARE(runCli(words("account set-key --file"), theKey).status, 0);
        const RawAnswer page =
            ask(m_library->baseUrl() + "/oauth2/authorize/?client_id=my-client-id&response_type=code", {});
        const QByteArray location = page.header("Location");
        const QByteArray code = location.mid(location.indexOf("code=") + 5);
        const CliResult wrong = runCli(words("account login --paste"), "my-client-id\nwrong\n");
        QVERIFY2(wrong.status == 3, wrong.all().constData());
        const CliResult result = runCli(words("account login --paste"), "my-client-id\n" + code + "\n");
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY(result.summary().startsWith("Signed in as strings_lab"));
        // The client id is known from now on.
        const CliResult again = runCli(words("account login --paste"), "wrong\n");
        QVERIFY2(again.status == 3, again.all().constData());
        QVERIFY(again.err.contains("sign in again"));
    }

    void aSignInByACopiedAddress()
    {
        QCOMPARE(runCli(words("account set-key --file"), theKey).status, 0);
        const RawAnswer page =
            ask(m_library->baseUrl() + "/oauth2/authorize/?client_id=my-client-id&response_type=code", {});
        const CliResult none = runCli(words("account login --paste"), "my-client-id\nhttp://127.0.0.1/callback?a=b\n");
        QVERIFY2(none.status == 3 && none.err.contains("there was no code"), none.all().constData());
        const CliResult result =
            runCli(words("account login --paste"), "my-client-id\n" + page.header("Location") + "&state=x\n");
        QVERIFY2(result.status == 0, result.all().constData());
    }

    void signingInNeedsAKeyAndTheClientId()
    {
        const CliResult none = runCli(words("account login"), "id\n");
        QCOMPARE(none.status, 3);
        QVERIFY(none.err.contains("start with tutti-cli account set-key"));
        QCOMPARE(runCli(words("account set-key --file"), theKey).status, 0);
        const CliResult same = runCli(words("account login"), QByteArray(theKey) + "\n");
        QCOMPARE(same.status, 2);
        QVERIFY(same.err.contains("this looks like the API key"));
        QVERIFY(!same.all().contains(theKey));
    }

    void ctrlCEndsTheWaitForTheBrowser()
    {
        QCOMPARE(runCli(words("account set-key --file"), theKey).status, 0);
        QProcess process;
        startCli(process, words("account login"));
        process.write("my-client-id\n");
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("/oauth2/authorize/"), 20000);
        ::kill(pid_t(process.processId()), SIGINT);
        QCOMPARE(finishCli(process).status, 130);
    }

    void forgettingRemovesAll()
    {
        QCOMPARE(runCli(words("account set-key --file"), theKey).status, 0);
        qputenv("TUTTI_FREESOUND_KEY", "another");
        // Without a bus nobody knows what the keychain holds.
        const CliResult result = runCli(words("account forget"));
        QVERIFY2(result.status == 1, result.all().constData());
        QVERIFY(result.err.contains("so what an earlier session may have kept there stays; "));
        QVERIFY(result.out.contains("TUTTI_FREESOUND_KEY is still set in the environment\n"));
        QVERIFY(!QFile::exists(secretsFile()));
        QVERIFY(runCli(words("account status")).out.contains("API key: in the environment (TUTTI_FREESOUND_KEY)\n"));
        qunsetenv("TUTTI_FREESOUND_KEY");
        const CliResult status = runCli(words("account status"));
        QCOMPARE(status.status, 3);
        QVERIFY(status.err.contains("there is no API key; get one at https://freesound.org/apiv2/apply"));
    }

private:
    QString secretsFile() const { return m_folder->filePath(QStringLiteral("tutti/secrets.json")); }

    /// Whether what is typed is not shown, tried with a blank.
    static bool isSilent(const Terminal& terminal)
    {
        terminal.shown();
        return terminal.type(" ") && (QTest::qWait(20), terminal.shown().isEmpty());
    }

    std::unique_ptr<OfflineLibrary> m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliAccount)
#include "tst_cliaccount.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include <QStandardPaths>
#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/cliprogram.h"
#include "tests/support/temporaryfolder.h"

using tutti::fixtures::CliResult;
using tutti::fixtures::contents;
using tutti::fixtures::makeSound;
using tutti::fixtures::namesIn;
using tutti::fixtures::runCli;
using tutti::fixtures::store;
using tutti::fixtures::text;
using Names = std::vector<std::string>;

class TestCliBadInput : public QObject
{
    Q_OBJECT

    tutti::TemporaryFolder m_folder;
    std::filesystem::path m_root;
    std::filesystem::path m_sounds;
    std::filesystem::path m_out;

    CliResult convert(const QStringList& paths) const
    {
        return runCli(QStringList {QStringLiteral("convert"), QStringLiteral("-o"), text(m_out)} + paths);
    }
    CliResult convertFolder() const { return convert({text(m_sounds)}); }

private Q_SLOTS:
    /// A sound that is fine stands beside whatever a test adds; it must always be converted.
    void init()
    {
        static int turn = 0;
        m_root = m_folder.path() / std::to_string(++turn);
        m_sounds = m_root / "sounds";
        m_out = m_root / "out";
        makeSound(m_sounds / "good.mp3");
    }

    void aBadFileIsSaidAndTheRestGoOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
        QTest::newRow("text") << QByteArray("Dear diary,\ntoday ").repeated(300) << QByteArray("no sound");
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>404</body></html>")
                                    << QByteArray("no sound");
        QTest::newRow("four bytes") << QByteArray("\xFF\xFB\x90\x64", 4) << QByteArray("; ");
        QTest::newRow("noise") << QByteArray::fromStdString(tutti::fixtures::noise(20000)) << QByteArray("; ");
    }

    void aBadFileIsSaidAndTheRestGoOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        store(m_sounds / "bad.mp3", bytes.toStdString());
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.failures().size(), 1);
        QVERIFY2(result.failures().first().contains("/bad.mp3: "), result.all().constData());
        QVERIFY2(result.failures().first().contains(says), result.all().constData());
        QVERIFY2(result.summary().contains("1 of 2 files converted") && result.summary().contains("; 1 failed"),
                 result.all().constData());
        QCOMPARE(namesIn(m_out), Names {"good.wav"});
        QCOMPARE(contents(m_sounds / "bad.mp3"), bytes.toStdString());
    }

    void aWavThatIsCalledMp3IsAWav()
    {
        makeSound(m_sounds / "renamed.wav");
        std::filesystem::rename(m_sounds / "renamed.wav", m_sounds / "renamed.mp3");
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(namesIn(m_out), (Names {"good.wav", "renamed.wav"}));
    }

    void aTruncatedFileGivesWhatIsThere()
    {
        const std::string whole = contents(m_sounds / "good.mp3");
        store(m_sounds / "cut.mp3", whole.substr(0, whole.size() * 2 / 3));
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().contains("with notes"), result.all().constData());
        QVERIFY(std::filesystem::file_size(m_out / "cut.wav") < std::filesystem::file_size(m_out / "good.wav"));
    }

    void whatIsNoFileIsRefused()
    {
        std::filesystem::create_symlink("nowhere.mp3", m_sounds / "broken.mp3");
        std::filesystem::create_symlink("loop.mp3", m_sounds / "loop.mp3");
        QCOMPARE(::mkfifo((m_sounds / "pipe.mp3").c_str(), 0600), 0);
        const CliResult result =
            convert({text(m_sounds / "broken.mp3"), text(m_sounds / "loop.mp3"), text(m_sounds / "pipe.mp3"),
                     QStringLiteral("/dev/zero"), text(m_sounds / "good.mp3")});
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.failures().size(), 4);
        for (const char* says : {"/broken.mp3: is a link that leads nowhere; ", "/loop.mp3: is a link that leads back",
                                 "/pipe.mp3: is a pipe", "/dev/zero: is a device"})
            QVERIFY2(result.err.contains(says), result.all().constData());
        QCOMPARE(namesIn(m_out), Names {"good.wav"});
    }

    void aFolderThatHoldsItselfIsWalkedOnce()
    {
        std::filesystem::create_directory_symlink("..", m_sounds / "up");
        const CliResult result = runCli(
            {QStringLiteral("convert"), QStringLiteral("-r"), QStringLiteral("-o"), text(m_out), text(m_sounds)});
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().startsWith("1 of 1 file converted"), result.all().constData());
    }

    void twoSourcesThatWantOneResultGetOneEach()
    {
        makeSound(m_sounds / "kick.mp3");
        makeSound(m_sounds / "kick.aif");
        makeSound(m_sounds / "KICK.mp3");
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(namesIn(m_out).size(), std::size_t(4));
        QVERIFY2(result.summary().contains("4 of 4 files converted"), result.all().constData());
    }

    void aResultNeverReplacesItsSource()
    {
        makeSound(m_sounds / "own.wav");
        const auto bytes = contents(m_sounds / "own.wav");
        for (const char* existing : {"skip", "overwrite"}) {
            const CliResult result = runCli({QStringLiteral("convert"), text(m_sounds / "own.wav"),
                                             QStringLiteral("--existing"), QString::fromUtf8(existing)});
            QVERIFY2(result.status == 1, result.all().constData());
            QVERIFY2(result.err.contains("/own.wav: "), result.all().constData());
            QCOMPARE(contents(m_sounds / "own.wav"), bytes);
        }
    }

    void aNameMayHave255Bytes()
    {
        const std::string stem = std::string(248, 'n') + "é";
        makeSound(m_sounds / (stem + "x.mp3"));
        makeSound(m_sounds / (stem + "x.aif"));
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 0, result.all().constData());
        const Names names = namesIn(m_out);
        QCOMPARE(names.size(), std::size_t(3));
        QVERIFY(std::all_of(names.begin(), names.end(), [](const std::string& name) { return name.size() <= 255; }));
    }

    void manyFailuresOfAKindAreOneLine()
    {
        for (int file = 0; file < 21; ++file)
            store(m_sounds / ("empty" + std::to_string(file) + ".mp3"), "");
        const CliResult result = convertFolder();
        QCOMPARE(result.status, 1);
        QCOMPARE(result.failures().size(), 1);
        QVERIFY2(result.failures().first().startsWith("21 files failed (empty), such as "), result.all().constData());
    }

    void aTargetThatCannotBeIsOneSentence_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("a file") << QStringLiteral("sounds/good.mp3");
        QTest::newRow("below a file") << QStringLiteral("sounds/good.mp3/out");
        QTest::newRow("where nobody can write") << QStringLiteral("/proc/tutti");
    }

    void aTargetThatCannotBeIsOneSentence()
    {
        QFETCH(QString, output);
        const CliResult result = runCli(
            {QStringLiteral("convert"), text(m_sounds), QStringLiteral("-o"), text(m_root / output.toStdString())});
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.failures().size(), 1);
        QVERIFY(result.failures().first().startsWith("tutti-cli: "));
        QVERIFY(result.failures().first().contains("; "));
    }

    void missingPermissionsAreSaid()
    {
        // Root may do everything, so root becomes nobody.
        const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
        if (::geteuid() == 0 && setpriv.isEmpty())
            QSKIP("root without setpriv cannot become somebody else");
        makeSound(m_sounds / "secret.mp3");
        std::filesystem::create_directories(m_root / "closed");
        std::filesystem::create_directories(m_out);
        using std::filesystem::perms;
        std::filesystem::permissions(m_sounds / "secret.mp3", perms::none);
        std::filesystem::permissions(m_root / "closed", perms::owner_read);
        std::filesystem::permissions(m_folder.path(), perms::all);
        std::filesystem::permissions(m_out, perms::all);
        const auto asNobody = [&](const std::filesystem::path& output) {
            QStringList words {QStringLiteral("convert"), text(m_sounds), QStringLiteral("-o"), text(output)};
            if (::geteuid() != 0)
                return runCli(words);
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
            process.setProcessEnvironment(environment);
            process.start(setpriv,
                          QStringList {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                       QStringLiteral("--clear-groups"), tutti::fixtures::cliProgram()}
                              + words);
            return tutti::fixtures::finishCli(process);
        };
        const CliResult read = asNobody(m_out);
        if (read.status == 127 || read.status == 126)
            QSKIP("nobody cannot run programs of this build folder");
        QVERIFY2(read.status == 1, read.all().constData());
        QVERIFY2(read.err.contains("/secret.mp3: "), read.all().constData());
        QVERIFY2(read.err.contains("Permission denied"), read.all().constData());
        QCOMPARE(namesIn(m_out), Names {"good.wav"});
        const CliResult written = asNobody(m_root / "closed" / "in");
        QVERIFY2(written.status == 1, written.all().constData());
        QVERIFY2(written.err.startsWith("tutti-cli: ") && written.err.contains("Permission denied"),
                 written.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

#include <QStandardPaths>
#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/clifolders.h"

using tutti::fixtures::CliFolders;
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

    CliFolders m_folders;

    CliResult convert(const QStringList& paths) const { return m_folders.run("convert", {}, paths); }
    CliResult convertFolder() const { return m_folders.run("convert"); }

private Q_SLOTS:
    /// A sound that is fine stands beside whatever a test adds; it must always be converted.
    void init()
    {
        m_folders.renew();
        makeSound(m_folders.sounds() / "good.mp3");
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
        store(m_folders.sounds() / "bad.mp3", bytes.toStdString());
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.failures().size(), 1);
        QVERIFY2(result.failures().first().contains("/bad.mp3: "), result.all().constData());
        QVERIFY2(result.failures().first().contains(says), result.all().constData());
        QVERIFY2(result.summary().contains("1 of 2 files converted") && result.summary().contains("; 1 failed"),
                 result.all().constData());
        QCOMPARE(namesIn(m_folders.out()), Names {"good.wav"});
        QCOMPARE(contents(m_folders.sounds() / "bad.mp3"), bytes.toStdString());
    }

    void aWavThatIsCalledMp3IsAWav()
    {
        makeSound(m_folders.sounds() / "renamed.wav");
        std::filesystem::rename(m_folders.sounds() / "renamed.wav", m_folders.sounds() / "renamed.mp3");
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(namesIn(m_folders.out()), (Names {"good.wav", "renamed.wav"}));
    }

    void aTruncatedFileGivesWhatIsThere()
    {
        const std::string whole = contents(m_folders.sounds() / "good.mp3");
        store(m_folders.sounds() / "cut.mp3", whole.substr(0, whole.size() * 2 / 3));
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().contains("with notes"), result.all().constData());
        QVERIFY(std::filesystem::file_size(m_folders.out() / "cut.wav")
                < std::filesystem::file_size(m_folders.out() / "good.wav"));
    }

    void whatIsNoFileIsRefused()
    {
        std::filesystem::create_symlink("nowhere.mp3", m_folders.sounds() / "broken.mp3");
        std::filesystem::create_symlink("loop.mp3", m_folders.sounds() / "loop.mp3");
        QCOMPARE(::mkfifo((m_folders.sounds() / "pipe.mp3").c_str(), 0600), 0);
        const CliResult result = convert({text(m_folders.sounds() / "broken.mp3"),
                                          text(m_folders.sounds() / "loop.mp3"), text(m_folders.sounds() / "pipe.mp3"),
                                          QStringLiteral("/dev/zero"), text(m_folders.sounds() / "good.mp3")});
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.failures().size(), 4);
        for (const char* says : {"/broken.mp3: is a link that leads nowhere; ", "/loop.mp3: is a link that leads back",
                                 "/pipe.mp3: is a pipe", "/dev/zero: is a device"})
            QVERIFY2(result.err.contains(says), result.all().constData());
        QCOMPARE(namesIn(m_folders.out()), Names {"good.wav"});
    }

    void aFolderThatHoldsItselfIsWalkedOnce()
    {
        std::filesystem::create_directory_symlink("..", m_folders.sounds() / "up");
        const CliResult result = runCli({QStringLiteral("convert"), QStringLiteral("-r"), QStringLiteral("-o"),
                                         text(m_folders.out()), text(m_folders.sounds())});
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().startsWith("1 of 1 file converted"), result.all().constData());
    }

    void twoSourcesThatWantOneResultGetOneEach()
    {
        makeSound(m_folders.sounds() / "kick.mp3");
        makeSound(m_folders.sounds() / "kick.aif");
        makeSound(m_folders.sounds() / "KICK.mp3");
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(namesIn(m_folders.out()).size(), std::size_t(4));
        QVERIFY2(result.summary().contains("4 of 4 files converted"), result.all().constData());
    }

    void aResultNeverReplacesItsSource()
    {
        makeSound(m_folders.sounds() / "own.wav");
        const auto bytes = contents(m_folders.sounds() / "own.wav");
        for (const char* existing : {"skip", "overwrite"}) {
            const CliResult result = runCli({QStringLiteral("convert"), text(m_folders.sounds() / "own.wav"),
                                             QStringLiteral("--existing"), QString::fromUtf8(existing)});
            QVERIFY2(result.status == 1, result.all().constData());
            QVERIFY2(result.err.contains("/own.wav: "), result.all().constData());
            QCOMPARE(contents(m_folders.sounds() / "own.wav"), bytes);
        }
    }

    void aNameMayHave255Bytes()
    {
        const std::string stem = std::string(248, 'n') + "é";
        makeSound(m_folders.sounds() / (stem + "x.mp3"));
        makeSound(m_folders.sounds() / (stem + "x.aif"));
        const CliResult result = convertFolder();
        QVERIFY2(result.status == 0, result.all().constData());
        const Names names = namesIn(m_folders.out());
        QCOMPARE(names.size(), std::size_t(3));
        QVERIFY(std::all_of(names.begin(), names.end(), [](const std::string& name) { return name.size() <= 255; }));
    }

    void manyFailuresOfAKindAreOneLine()
    {
        for (int file = 0; file < 21; ++file)
            store(m_folders.sounds() / ("empty" + std::to_string(file) + ".mp3"), "");
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
        const CliResult result = runCli({QStringLiteral("convert"), text(m_folders.sounds()), QStringLiteral("-o"),
                                         text(m_folders.root() / output.toStdString())});
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
        makeSound(m_folders.sounds() / "secret.mp3");
        std::filesystem::create_directories(m_folders.root() / "closed");
        std::filesystem::create_directories(m_folders.out());
        using std::filesystem::perms;
        std::filesystem::permissions(m_folders.sounds() / "secret.mp3", perms::none);
        std::filesystem::permissions(m_folders.root() / "closed", perms::owner_read);
        std::filesystem::permissions(m_folders.root().parent_path(), perms::all);
        std::filesystem::permissions(m_folders.out(), perms::all);
        const auto asNobody = [&](const std::filesystem::path& output) {
            QStringList words {QStringLiteral("convert"), text(m_folders.sounds()), QStringLiteral("-o"), text(output)};
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
        const CliResult read = asNobody(m_folders.out());
        if (read.status == 127 || read.status == 126)
            QSKIP("nobody cannot run programs of this build folder");
        QVERIFY2(read.status == 1, read.all().constData());
        QVERIFY2(read.err.contains("/secret.mp3: "), read.all().constData());
        QVERIFY2(read.err.contains("Permission denied"), read.all().constData());
        QCOMPARE(namesIn(m_folders.out()), Names {"good.wav"});
        const CliResult written = asNobody(m_folders.root() / "closed" / "in");
        QVERIFY2(written.status == 1, written.all().constData());
        QVERIFY2(written.err.startsWith("tutti-cli: ") && written.err.contains("Permission denied"),
                 written.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"

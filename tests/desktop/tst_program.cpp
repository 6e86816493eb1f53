// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QProcess>
#include <QTest>

#include "tests/support/temporaryfolder.h"

using namespace tutti;

/// The program itself, from its command line to a picture.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoEndsInAPicture()
    {
        const TemporaryFolder home;
        QCOMPARE(run(home, {QStringLiteral("--demo"), QStringLiteral("--screenshot"), path(home, "demo.png")}), 0);
        const QImage picture(path(home, "demo.png"));
        QVERIFY(picture.width() >= 700); // the offscreen screen has 800
        int wavs = 0;
        int figures = 0;
        for (const auto& entry : std::filesystem::directory_iterator(home.path() / "Music/Tutti demo")) {
            wavs += entry.path().extension() == ".wav" ? 1 : 0;
            figures += entry.path().extension() == ".png" ? 1 : 0;
        }
        QCOMPARE(wavs, 18);
        QCOMPARE(figures, 18);
    }

    void aPictureOfWhatIsNotThereIsAFailure()
    {
        const TemporaryFolder home;
        QCOMPARE(run(home, {path(home, "nowhere"), QStringLiteral("--screenshot"), path(home, "a.png")}), 1);
        QVERIFY(std::filesystem::exists(home.path() / "a.png"));
    }

    void aPictureThatCannotBeWrittenIsAFailure()
    {
        const TemporaryFolder home;
        QCOMPARE(run(home, {QStringLiteral("--screenshot"), path(home, "no/such/folder.png")}), 1);
    }

    void mistakesAndQuestionsNeedNoWindow()
    {
        const TemporaryFolder home;
        QCOMPARE(run(home, {QStringLiteral("--help")}), 0);
        QCOMPARE(run(home, {QStringLiteral("--version")}), 0);
        QCOMPARE(run(home, {QStringLiteral("--nonsense")}), 2);
    }

private:
    static QString path(const TemporaryFolder& home, const char* name)
    {
        return QString::fromStdString((home.path() / name).native());
    }

    static int run(const TemporaryFolder& home, const QStringList& arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString folder = QString::fromStdString(home.path().native());
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), folder);
        environment.remove(QStringLiteral("XDG_MUSIC_DIR"));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(QStringLiteral(TUTTI_BIN_DIR "/tutti"), arguments);
        if (!program.waitForFinished(100000)) {
            program.kill();
            program.waitForFinished();
            return -1;
        }
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

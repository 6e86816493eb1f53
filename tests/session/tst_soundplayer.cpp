// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>
#include <vector>

#include <QSignalSpy>
#include <QTest>

#include "core/session/soundplayer.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

/// The program that plays is a script here, which answers as `tutti-player` would.
class TestSoundPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TemporaryFolder>(); }
    void cleanup() { m_folder.reset(); }

    void aSoundIsHeardToItsEnd()
    {
        SoundPlayer player(script("echo \"$number playing\"; echo \"$number stopped\""));
        const QSignalSpy started(&player, &SoundPlayer::started);
        const QSignalSpy stopped(&player, &SoundPlayer::stopped);
        player.play(sound);
        QVERIFY(player.isPlaying());
        QTRY_COMPARE(stopped.count(), 1);
        QCOMPARE(started.count(), 1);
        QVERIFY(!player.isPlaying());
    }

    void theProgramStaysForTheNextSound()
    {
        SoundPlayer player(script("echo $$ >> \"$pids\"; echo \"$number playing\""));
        const QSignalSpy started(&player, &SoundPlayer::started);
        for (int i = 1; i <= 3; ++i) {
            player.play(sound);
            QTRY_COMPARE(started.count(), i);
        }
        std::ifstream pids(m_folder->path() / "pids");
        const std::vector<int> all {std::istream_iterator<int>(pids), {}};
        QCOMPARE(all.size(), std::size_t {3});
        QVERIFY(all[0] == all[1] && all[1] == all[2]);
    }

    void lateAnswersAboutAnotherSoundAreNobodys()
    {
        SoundPlayer player(script("[ $number = 2 ] && echo \"1 stopped\"; echo \"$number playing\""));
        const QSignalSpy started(&player, &SoundPlayer::started);
        player.play(sound);
        QTRY_COMPARE(started.count(), 1);
        player.play(sound);
        QTRY_COMPARE(started.count(), 2);
        QVERIFY(player.isPlaying());
    }

    void stoppingIsHeardAtOnceEvenWhileTheSoundIsOpened()
    {
        SoundPlayer player(script("exec sleep 100"));
        const QSignalSpy stopped(&player, &SoundPlayer::stopped);
        player.play(sound);
        player.stop();
        QCOMPARE(stopped.count(), 1);
        QVERIFY(!player.isPlaying());
        player.stop();
        QCOMPARE(stopped.count(), 1);
    }

    void troubleIsTold_data()
    {
        QTest::addColumn<QString>("does");
        QTest::addColumn<QString>("url");
        QTest::addColumn<PlayerProblem>("problem");
        QTest::addColumn<QString>("reason");
        const QString good = QString::fromLatin1(sound);
        QTest::newRow("no device") << QStringLiteral("echo \"$number no-device\"") << good << PlayerProblem::NoDevice
                                   << QString();
        QTest::newRow("damaged") << QStringLiteral("echo \"$number failed Could not open file\"") << good
                                 << PlayerProblem::Sound << QStringLiteral("Could not open file");
        QTest::newRow("a crash") << QStringLiteral("kill -SEGV $$") << good << PlayerProblem::Crash << QString();
        QTest::newRow("it ends after a word of its own")
            << QStringLiteral("echo noise; exit 0") << good << PlayerProblem::Crash << QString();
        const QString noAddress = QStringLiteral("it has no address that can be played");
        QTest::newRow("no address") << QString() << QString() << PlayerProblem::Sound << noAddress;
        QTest::newRow("another protocol")
            << QString() << QStringLiteral("concat:/etc/passwd") << PlayerProblem::Sound << noAddress;
        QTest::newRow("an order in the address")
            << QString() << QStringLiteral("https://a/b\nplay 9 file:///c") << PlayerProblem::Sound << noAddress;
    }

    void troubleIsTold()
    {
        QFETCH(QString, does);
        QFETCH(QString, url);
        SoundPlayer player(script(does.toStdString()));
        const QSignalSpy failed(&player, &SoundPlayer::failed);
        player.play(url.toStdString());
        QTRY_COMPARE(failed.count(), 1);
        QTEST(failed[0][0].value<PlayerProblem>(), "problem");
        QTEST(failed[0][1].toString(), "reason");
        QVERIFY(!player.isPlaying());
    }

    void afterACrashTheNextSoundIsHeard()
    {
        SoundPlayer player(script("[ -e \"$pids\" ] || { touch \"$pids\"; kill -SEGV $$; }; echo \"$number playing\""));
        const QSignalSpy failed(&player, &SoundPlayer::failed);
        const QSignalSpy started(&player, &SoundPlayer::started);
        player.play(sound);
        QTRY_COMPARE(failed.count(), 1);
        player.play(sound);
        QTRY_COMPARE(started.count(), 1);
    }

    void aProgramThatIsMissingIsSaid()
    {
        SoundPlayer player(m_folder->path() / "nothing");
        const QSignalSpy failed(&player, &SoundPlayer::failed);
        player.play(sound);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<PlayerProblem>(), PlayerProblem::NoProgram);
        QVERIFY(failed[0][1].toString().contains(QStringLiteral("nothing")));
    }

private:
    static constexpr const char* sound = "file:///sounds/a.mp3";

    /// Does `answer` for each sound; $number is the sound's, $pids a file.
    std::filesystem::path script(const std::string& answer) const
    {
        const std::filesystem::path file = m_folder->write("player",
                                                           "#!/bin/sh\npids='" + (m_folder->path() / "pids").native()
                                                               + "'\nwhile read -r order number url; do\n"
                                                                 "[ \"$order\" = play ] || continue\n"
                                                               + answer + "\ndone\n");
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        return file;
    }

    std::unique_ptr<TemporaryFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestSoundPlayer)
#include "tst_soundplayer.moc"

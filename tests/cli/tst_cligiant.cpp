// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <fstream>

#include <unistd.h>

#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/clifolders.h"
#include "tests/jobs/splitsounds.h"

using namespace tutti::fixtures;

/// A run over one long mp3, whose parts are done side by side, that is killed.
class TestCliGiant : public QObject
{
    Q_OBJECT

    CliFolders m_folders;

    /// Two hours: a minute of sound again and again.
    void makeGiant() const
    {
        constexpr int minutes = 120;
        const auto minute = m_folders.root() / "minute.mp3";
        makeSound(minute, 60);
        const std::string frames = withoutInfoTag(contents(minute));
        std::ofstream giant(m_folders.sounds() / "giant.mp3", std::ios::binary);
        for (int i = 0; i < minutes; ++i)
            giant << frames;
    }

private Q_SLOTS:
    void init()
    {
        m_folders.renew();
        std::filesystem::create_directories(m_folders.sounds());
    }
    void cleanup() { std::filesystem::remove_all(m_folders.root()); }

    void whatAKilledRunLeftGoesWithTheNext_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("threads") << QStringLiteral("qtconcurrent");
        QTest::newRow("processes") << QStringLiteral("processes");
    }

    void whatAKilledRunLeftGoesWithTheNext()
    {
        QFETCH(QString, engine);
        makeGiant();
        const QStringList words {QStringLiteral("convert"),
                                 QStringLiteral("-o"),
                                 text(m_folders.out()),
                                 QStringLiteral("--engine"),
                                 engine,
                                 QStringLiteral("--workers"),
                                 QStringLiteral("2")};
        QProcess process;
        startCli(process, words + QStringList {text(m_folders.sounds())});
        const auto hasBegun = [this] {
            return std::filesystem::exists(m_folders.out()) && hasTemporaries(m_folders.out());
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), 30000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGKILL), 0);
        QCOMPARE(finishCli(process).status, -1);
        QVERIFY(!std::filesystem::exists(m_folders.out() / "giant.wav"));
        // Another run, which has nothing to do with the giant.
        const auto other = m_folders.root() / "other.mp3";
        makeSound(other);
        // Workers of the killed one hold their files until they have noticed.
        const auto isClean = [&] {
            const CliResult result = runCli(words + QStringList {QStringLiteral("--existing=overwrite"), text(other)});
            return result.status == 0 && !hasTemporaries(m_folders.out());
        };
        QTRY_VERIFY_WITH_TIMEOUT(isClean(), 30000);
        QVERIFY(namesIn(m_folders.out()) == std::vector<std::string> {"other.wav"});
    }
};

QTEST_GUILESS_MAIN(TestCliGiant)
#include "tst_cligiant.moc"

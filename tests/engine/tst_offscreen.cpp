// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <sys/stat.h>

#include <QTest>

#include "core/engine/offscreen.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

class TestOffscreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("TMPDIR", m_folder.path().c_str());
        qputenv("XDG_RUNTIME_DIR", m_folder.path().c_str());
    }

    void forcesThePlatform()
    {
        Offscreen offscreen("program");
        QCOMPARE(offscreen.count(), 3);
        QCOMPARE(offscreen.words()[0], "program");
        QCOMPARE(offscreen.words()[1], "-platform");
        QCOMPARE(offscreen.words()[2], "offscreen");
        QVERIFY(offscreen.words()[3] == nullptr);
    }

    void forgetsScreens_data()
    {
        QTest::addColumn<QByteArray>("variable");
        for (const char* variable : {"QT_QPA_PLATFORM", "QT_FONT_DPI", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"})
            QTest::newRow(variable) << QByteArray(variable);
    }
    void forgetsScreens()
    {
        QFETCH(QByteArray, variable);
        qputenv(variable, "2");
        const Offscreen offscreen("program");
        QVERIFY(!qEnvironmentVariableIsSet(variable));
    }

    void keepsAGivenRuntimeFolder()
    {
        const Offscreen offscreen("program");
        QCOMPARE(qgetenv("XDG_RUNTIME_DIR"), QByteArray(m_folder.path().c_str()));
    }

    void givesAPrivateRuntimeFolder_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("one that is gone") << QByteArray("/nonexistent/runtime");
    }
    void givesAPrivateRuntimeFolder()
    {
        QFETCH(QByteArray, before);
        if (before.isNull())
            qunsetenv("XDG_RUNTIME_DIR");
        else
            qputenv("XDG_RUNTIME_DIR", before);
        const Offscreen offscreen("program");
        expectPrivateFolder();
    }

    void doesNotTakeAFolderThatOthersMayEnter()
    {
        const auto taken = m_folder.path() / ("tutti-runtime-" + std::to_string(::getuid()));
        std::filesystem::create_directory(taken);
        std::filesystem::permissions(taken, std::filesystem::perms::all);
        qunsetenv("XDG_RUNTIME_DIR");
        const Offscreen offscreen("program");
        QVERIFY(qgetenv("XDG_RUNTIME_DIR") != QByteArray(taken.c_str()));
        expectPrivateFolder();
    }

private:
    static void expectPrivateFolder()
    {
        struct stat status
        {
        };
        QCOMPARE(::stat(qgetenv("XDG_RUNTIME_DIR").constData(), &status), 0);
        QVERIFY(S_ISDIR(status.st_mode));
        QCOMPARE(int(status.st_mode & 0777U), 0700);
    }

    TemporaryFolder m_folder;
};

QTEST_APPLESS_MAIN(TestOffscreen)
#include "tst_offscreen.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QTest>

#include "tests/cli/cliprogram.h"
#include "tests/support/temporaryfolder.h"

using tutti::fixtures::CliResult;
using tutti::fixtures::finishCli;
using tutti::fixtures::namesIn;
using tutti::fixtures::runCli;
using tutti::fixtures::text;

class TestCliDemo : public QObject
{
    Q_OBJECT

    tutti::TemporaryFolder m_folder;

    static CliResult demo(const std::filesystem::path& folder)
    {
        return runCli({QStringLiteral("demo"), text(folder)});
    }

private Q_SLOTS:
    void theSoundsAreWrittenOnce()
    {
        const auto folder = m_folder.path() / "new" / "demo";
        const CliResult result = demo(folder);
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.summary().startsWith("18 of 18 built-in sounds are in "), result.all().constData());
        const auto names = namesIn(folder);
        QCOMPARE(names.size(), std::size_t(18));
        const auto time = std::filesystem::last_write_time(folder / names.front());
        QCOMPARE(demo(folder).status, 0);
        QCOMPARE(namesIn(folder), names);
        QCOMPARE(std::filesystem::last_write_time(folder / names.front()), time);
    }

    void aFolderThatCannotBeIsSaid()
    {
        const CliResult result = demo(m_folder.write("file") / "demo");
        QVERIFY2(result.status == 1, result.all().constData());
        QCOMPARE(result.failures().size(), 1);
        QVERIFY2(result.err.contains("/file/demo: "), result.all().constData());
        QVERIFY(result.summary().startsWith("0 of 18 "));
    }

    void aSignalCancels()
    {
        const auto folder = m_folder.path() / "cancelled";
        QProcess process;
        tutti::fixtures::startCli(
            process, {QStringLiteral("demo"), text(folder), QStringLiteral("--copies"), QStringLiteral("1000")});
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(folder) && !namesIn(folder).empty(), 30000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        const CliResult result = finishCli(process);
        QVERIFY2(result.status == 130, result.all().constData());
        QVERIFY2(result.summary().contains(" of 18000 built-in sounds"), result.all().constData());
        QVERIFY(!tutti::fixtures::hasTemporaries(folder));
    }
};

QTEST_GUILESS_MAIN(TestCliDemo)
#include "tst_clidemo.moc"

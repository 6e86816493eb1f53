// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include <QTemporaryDir>
#include <QTest>

#include "core/jobs/codec.h"
#include "core/session/reportstore.h"

using tutti::ReportStore;
using tutti::RunRecord;

namespace {

RunRecord runAt(const std::string& time)
{
    RunRecord run;
    run.job = "convert";
    run.engine = "openmp";
    run.schedule = "dynamic";
    run.startedAt = time;
    return run;
}

std::string contents(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class TestReportStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptCanBeReadBack()
    {
        const QTemporaryDir folder;
        const ReportStore store(folder.path().toStdString() + "/made/when needed");
        const auto file = store.keep(runAt("2026-01-31T12:00:00.000Z"));
        QVERIFY(file);
        const auto run = tutti::decodeRun(contents(*file));
        QVERIFY(run);
        QCOMPARE(run->engine, std::string("openmp"));
        QCOMPARE(run->startedAt, std::string("2026-01-31T12:00:00.000Z"));
    }

    void theOldestGo()
    {
        const QTemporaryDir folder;
        const ReportStore store(folder.path().toStdString(), 2);
        const auto first = store.keep(runAt("2026-01-31T12:00:01.000Z"));
        const auto second = store.keep(runAt("2026-01-31T12:00:02.000Z"));
        const auto third = store.keep(runAt("2026-01-31T12:00:03.000Z"));
        QVERIFY(first && second && third);
        QVERIFY(!std::filesystem::exists(*first));
        QVERIFY(std::filesystem::exists(*second));
        QVERIFY(std::filesystem::exists(*third));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const QTemporaryDir folder;
        const std::string file = folder.path().toStdString() + "/a file";
        std::ofstream(file) << "not a folder";
        QVERIFY(!ReportStore(file + "/runs").keep(runAt("2026-01-31T12:00:00.000Z")));
        QVERIFY(!tutti::writeReport(runAt("x"), folder.path().toStdString() + "/no/such/folder.json"));
    }
};

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <QTest>

#include "core/jobs/plan.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

Plan planOf(const std::vector<Source>& sources, const PlanOptions& options)
{
    ScanResult scanned;
    scanned.sources = sources;
    auto plan = makePlan(scanned, options, {});
    return plan ? std::move(*plan) : Plan {};
}

bool isEmpty(const std::filesystem::path& folder)
{
    return std::filesystem::is_empty(folder);
}

} // namespace

class TestPrepareTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFoldersAreMade()
    {
        const TemporaryFolder folder;
        PlanOptions options;
        options.output = folder.path() / "new" / "caf\xE9";
        const Plan plan = planOf({{"/in/x/y/a.mp3", "x/y", 9}, {"/in/b.mp3", {}, 9}}, options);
        QVERIFY(prepareTargets(plan, options));
        QVERIFY(isEmpty(options.output / "x" / "y"));
        // A second run finds them there.
        QVERIFY(prepareTargets(plan, options));
    }

    void nothingIsMadeWhereNothingIsToBeWritten()
    {
        const TemporaryFolder folder;
        PlanOptions options;
        options.kind = JobKind::Spectra;
        options.writePng = false;
        options.output = folder.path() / "new";
        QVERIFY(prepareTargets(planOf({{"/in/a.wav", {}, 9}}, options), options));
        QVERIFY(isEmpty(folder.path()));
    }

    void aFileIsNoFolder_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addRow("the output itself") << QByteArray("file");
        QTest::addRow("above the output") << QByteArray("file/below");
        QTest::addRow("a mirrored sub-folder") << QByteArray("out");
    }

    void aFileIsNoFolder()
    {
        QFETCH(QByteArray, output);
        const TemporaryFolder folder;
        folder.write("file");
        folder.write("out/sub");
        PlanOptions options;
        options.output = folder.path() / output.toStdString();
        const auto prepared = prepareTargets(planOf({{"/in/sub/a.mp3", "sub", 9}}, options), options);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::NotAFile);
        QVERIFY(prepared.error().detail.find(folder.path().native()) != std::string::npos);
    }

    void whatCannotBeWrittenIsASentence()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const TemporaryFolder folder;
        PlanOptions options;
        options.output = folder.path();
        const Plan plan = planOf({{"/in/a.mp3", {}, 9}}, options);
        std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read);
        const auto prepared = prepareTargets(plan, options);
        std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::Permission);
    }

    void besideTheSourcesOneWritableFolderIsEnough()
    {
        const TemporaryFolder folder;
        std::filesystem::create_directory(folder.path() / "there");
        const std::vector<Source> sources {{folder.path() / "gone" / "a.mp3", {}, 9},
                                           {folder.path() / "there" / "b.mp3", {}, 9}};
        QVERIFY(prepareTargets(planOf(sources, {}), {}));
        QVERIFY(isEmpty(folder.path() / "there"));
        const auto prepared = prepareTargets(planOf({sources.front()}, {}), {});
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::NotFound);
    }

    void tooLittleRoomIsASentence()
    {
        const TemporaryFolder folder;
        PlanOptions options;
        options.kind = JobKind::Spectra;
        options.writeCsv = true;
        options.spectrum.seconds = 0;
        options.output = folder.path();
        const auto exabyte = std::uint64_t(1) << 60U;
        const auto prepared = prepareTargets(planOf({{"/in/a.wav", {}, exabyte}}, options), options);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::DiskFull);
        QVERIFY(prepared.error().detail.starts_with(folder.path().native() + " has room for "));
    }

    void aWrongGuessDoesNotStopTheRun()
    {
        // By its size the mp3 would need more than the disk has; there is no sound in it, so nothing will be written.
        const TemporaryFolder folder;
        const auto source = folder.write("a.mp3", "no sound");
        PlanOptions options;
        options.output = folder.path();
        const Plan plan = planOf({{source, {}, std::uint64_t(1) << 58U}}, options);
        QVERIFY(plan.bytesToWrite > std::uint64_t(1) << 58U);
        QVERIFY(prepareTargets(plan, options));
    }
};

QTEST_GUILESS_MAIN(TestPrepareTargets)
#include "tst_preparetargets.moc"

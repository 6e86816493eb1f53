// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QTest>

#include "core/jobs/convertparts.h"
#include "core/jobs/runjob.h"
#include "tests/audio/fixtures.h"
#include "tests/support/temporaryfolder.h"

namespace {

/// While it is set, closing what was open for writing fails with it, as it does where a network disk is full.
std::atomic<int> closingError {0};

} // namespace

/// Stands before the system's own.
extern "C" int close(int descriptor)
{
    const int mode = ::fcntl(descriptor, F_GETFL);
    const bool isWritten = mode >= 0 && (mode & O_ACCMODE) == O_WRONLY;
    const long closed = ::syscall(SYS_close, descriptor);
    if (!isWritten || closingError == 0)
        return int(closed);
    errno = closingError;
    return -1;
}

using namespace tutti;

/// What only closing a part's result tells.
class TestConvertPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closingError = 0; }

    void theErrorOfClosingIsThePartsOwn_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the disk is full") << ENOSPC << ErrorCode::DiskFull;
        QTest::newRow("the quota is used up") << EDQUOT << ErrorCode::DiskFull;
        QTest::newRow("the device failed") << EIO << ErrorCode::Io;
    }

    void theErrorOfClosingIsThePartsOwn()
    {
        QFETCH(int, error);
        QFETCH(ErrorCode, code);
        const TemporaryFolder folder;
        const auto source = folder.path() / "sound.mp3";
        QVERIFY(fixtures::write(source, {.seconds = 5}));
        const Job job {ConvertJob {source, makeTarget(folder.path() / "sound.wav", "run", true), {}, {}, "stamp"}, 0,
                       1};
        Splitting splitting = splitConversion(job, 2);
        QVERIFY2(splitting.parts, splitting.note.c_str());
        const JobResult first = runJob(splitting.parts->jobs()[0], {});
        QCOMPARE(first.report.outcome, Outcome::Done);
        closingError = error;
        const JobResult second = runJob(splitting.parts->jobs()[1], {});
        closingError = 0;
        QCOMPARE(second.report.outcome, Outcome::Failed);
        QVERIFY(second.report.error);
        QCOMPARE(second.report.error->code, code);
        const auto joined = splitting.parts->join(std::vector {first, second});
        QVERIFY(joined);
        QCOMPARE(joined->report.outcome, Outcome::Failed);
        QVERIFY(!std::filesystem::exists(folder.path() / "sound.wav"));
    }

    /// The same limit for a file, whether one worker converts it or several do.
    void partsShareTheTimeLimit()
    {
        const TemporaryFolder folder;
        const auto source = folder.path() / "sound.mp3";
        QVERIFY(fixtures::write(source, {.seconds = 5}));
        const ConvertJob work {source, makeTarget(folder.path() / "sound.wav", "run", true), {}, {}, "stamp"};
        for (const double limit : {0.0, 12.0}) {
            const Splitting splitting = splitConversion({work, limit, 1}, 2);
            QVERIFY2(splitting.parts, splitting.note.c_str());
            for (const Job& part : splitting.parts->jobs())
                QCOMPARE(part.timeLimit, limit / 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestConvertPart)
#include "tst_convertpart.moc"

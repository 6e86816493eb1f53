// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <cerrno>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QTest>

#include "core/session/journalwriter.h"
#include "tests/support/temporaryfolder.h"

namespace {

/// While it is set, closing what grows fails with it, as it does where a network disk is full.
std::atomic<int> closingError {0};
/// The same for waiting until the disk has it.
std::atomic<int> syncError {0};

int failing(long result, int error)
{
    if (error == 0)
        return int(result);
    errno = error;
    return -1;
}

} // namespace

/// Both stand before the system's own.
extern "C" int close(int descriptor)
{
    const int flags = ::fcntl(descriptor, F_GETFL);
    const bool grows = flags >= 0 && (flags & O_APPEND) != 0;
    return failing(::syscall(SYS_close, descriptor), grows ? closingError.load() : 0);
}

extern "C" int fdatasync(int descriptor)
{
    return failing(::syscall(SYS_fdatasync, descriptor), syncError);
}

using namespace tutti;

/// Disks that take what is written to a journal and say later that they did not.
class TestJournalDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        closingError = 0;
        syncError = 0;
    }

    void whatIsSaidLateIsAProblem_data()
    {
        QTest::addColumn<int>("atClosing");
        QTest::addColumn<int>("atSync");
        QTest::addColumn<bool>("isProblem");
        QTest::newRow("nothing") << 0 << 0 << false;
        QTest::newRow("when it is closed") << ENOSPC << 0 << true;
        QTest::newRow("when the disk is to have it") << 0 << ENOSPC << true;
        QTest::newRow("a device, which knows no such thing") << 0 << EINVAL << false;
    }

    void whatIsSaidLateIsAProblem()
    {
        QFETCH(int, atClosing);
        QFETCH(int, atSync);
        QFETCH(bool, isProblem);
        const TemporaryFolder folder;
        JournalHead head;
        head.tasks = 1;
        auto writer = JournalWriter::create(folder.path() / "run.jsonl", head);
        QVERIFY(writer);
        closingError = atClosing;
        syncError = atSync;
        Plan plan;
        ConvertJob job;
        job.source = "/sound.mp3";
        plan.tasks.emplace_back().job.work = job;
        (*writer)->plan(plan);
        (*writer)->end({});
        QCOMPARE((*writer)->problem().has_value(), isProblem);
        if (isProblem)
            QCOMPARE((*writer)->problem()->code, ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestJournalDisk)
#include "tst_journaldisk.moc"

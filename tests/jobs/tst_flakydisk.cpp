// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk or share that stumbles: the calls to the system stand in this file and fail when they are told to.
#include <cerrno>
#include <filesystem>
#include <string>
#include <vector>

#include <dirent.h>
#include <dlfcn.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QTest>

#include "core/base/pendingfile.h"
#include "core/jobs/runjob.h"
#include "core/jobs/scan.h"
#include "core/jobs/stamp.h"
#include "tests/audio/fixtures.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

/// What fails, with which error, and how often still.
struct Failing
{
    int errnum = 0;
    int reads = 0;
    int folders = 0;
};
Failing failing; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

bool isToFail(int& left)
{
    if (left == 0)
        return false;
    --left;
    errno = failing.errnum;
    return true;
}

bool isSound(int descriptor)
{
    std::error_code failed;
    return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), failed).extension() == ".wav";
}

} // namespace

extern "C" {

ssize_t pread(int descriptor, void* bytes, size_t count, off_t offset)
{
    if (failing.reads > 0 && isSound(descriptor) && isToFail(failing.reads))
        return -1;
    return ::syscall(SYS_pread64, descriptor, bytes, count, offset);
}

dirent* readdir(DIR* folder)
{
    using Function = dirent* (*)(DIR*);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "readdir"));
    dirent* const entry = real(folder);
    // In the middle of the folder.
    return entry != nullptr && entry->d_name[0] != '.' && isToFail(failing.folders) ? nullptr : entry;
}
}

class TestFlakyDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        std::filesystem::create_directory(m_folder->path() / "in");
        std::filesystem::create_directory(m_folder->path() / "out");
        QVERIFY(fixtures::write(source(), {.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16, .seconds = 3}));
        failing = {};
    }
    void cleanup() { failing = {}; }

    void whatStumblesIsAskedAgain_data()
    {
        QTest::addColumn<int>("errnum");
        QTest::newRow("input/output error") << EIO;
        QTest::newRow("a handle that the server has forgotten") << ESTALE;
        QTest::newRow("no answer in time") << ETIMEDOUT;
    }
    void whatStumblesIsAskedAgain()
    {
        QFETCH(int, errnum);
        const JobResult smooth = runJob(job("smooth.wav"), {});
        QCOMPARE(smooth.report.outcome, Outcome::Done);
        QVERIFY(smooth.report.notes.empty());
        failing = {errnum, 2, 0};
        const JobResult result = runJob(job("a.wav"), {});
        QCOMPARE(result.report.outcome, Outcome::Done);
        QVERIFY(hasNote(result, "did not answer at first"));
        QCOMPARE(fixtures::contents(target("a.wav")), fixtures::contents(target("smooth.wav")));
    }

    void whatStaysBrokenCostsItsFileOnly()
    {
        failing = {EIO, 1'000'000, 0};
        const JobResult result = runJob(job("a.wav"), {});
        QCOMPARE(result.report.outcome, Outcome::Failed);
        QCOMPARE(result.report.error->code, ErrorCode::Io);
        QVERIFY(!std::filesystem::exists(target("a.wav")));
        QVERIFY2(std::filesystem::is_empty(m_folder->path() / "out"), "nothing half-written is left");
        failing = {};
        QCOMPARE(runJob(job("b.wav"), {}).report.outcome, Outcome::Done);
    }

    void whatIsForbiddenIsNotAskedAgain()
    {
        failing = {EACCES, 1, 0};
        QCOMPARE(runJob(job("a.wav"), {}).report.outcome, Outcome::Failed);
    }

    void aFolderThatStumblesIsReadWhole()
    {
        for (const char* name : {"in/a.mp3", "in/b.mp3", "in/c.mp3"})
            m_folder->write(name);
        failing = {EIO, 0, 2};
        const ScanResult result = scanFolder();
        QCOMPARE(result.sources.size(), std::size_t(3));
        QVERIFY(result.unusable.empty());
    }

    void aFolderThatBreaksOffIsNamed()
    {
        for (const char* name : {"in/a.mp3", "in/b.mp3"})
            m_folder->write(name);
        failing = {EIO, 0, 1'000'000};
        const ScanResult result = scanFolder();
        QCOMPARE(result.unusable.size(), std::size_t(1));
        QCOMPARE(std::filesystem::path(result.unusable.front().file), m_folder->path() / "in");
        QCOMPARE(result.unusable.front().error.code, ErrorCode::Io);
    }

    void whatChangedSinceThePlanIsSaid()
    {
        Job planned = job("a.wav");
        auto& work = std::get<ConvertJob>(planned.work);
        work.stamp = stampFor(work.options, std::filesystem::file_size(source()));
        QVERIFY(runJob(planned, {}).report.notes.empty());
        QVERIFY(fixtures::write(source(), {.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16, .seconds = 4}));
        work.target = makeTarget(target("b.wav"), "run", false);
        const JobResult result = runJob(planned, {});
        QCOMPARE(result.report.outcome, Outcome::Done);
        QVERIFY(hasNote(result, "has changed since the run was planned"));
        // What was made from what is there now is done, whatever was planned.
        QCOMPARE(readStampAndMark(target("b.wav"))->stamp,
                 stampFor(work.options, std::filesystem::file_size(source())));
    }

    void whatVanishedSinceThePlanIsSaid()
    {
        std::filesystem::remove(source());
        const JobResult result = runJob(job("a.wav"), {});
        QCOMPARE(result.report.outcome, Outcome::Failed);
        QCOMPARE(result.report.error->code, ErrorCode::NotFound);
        QVERIFY(result.report.error->detail.starts_with("has gone since the run was planned"));
    }

private:
    std::filesystem::path source() const { return m_folder->path() / "in" / "sound.wav"; }
    std::filesystem::path target(const std::string& name) const { return m_folder->path() / "out" / name; }
    Job job(const std::string& name) const
    {
        return {ConvertJob {source(), makeTarget(target(name), "run", false), {}, {}, {}}, 0, 1};
    }
    ScanResult scanFolder() const
    {
        const std::vector<std::filesystem::path> paths {m_folder->path() / "in"};
        return scan(paths, JobKind::Convert, false, {});
    }
    static bool hasNote(const JobResult& result, std::string_view text)
    {
        for (const std::string& note : result.report.notes) {
            if (note.find(text) != std::string::npos)
                return true;
        }
        return false;
    }

    std::unique_ptr<TemporaryFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestFlakyDisk)
#include "tst_flakydisk.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <thread>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/pendingfile.h"
#include "core/jobs/convert.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::Checkpoint;
using tutti::ConvertJob;
using tutti::ErrorCode;
using tutti::JobReport;

namespace {

/// The code of what went wrong; Internal stands for nothing.
ErrorCode codeOf(const ConvertJob& job, const Checkpoint& checkpoint = Checkpoint())
{
    JobReport report;
    const auto converted = convertFile(job, checkpoint, report);
    return converted ? ErrorCode::Internal : converted.error().code;
}

constexpr ErrorCode nothing = ErrorCode::Internal;

} // namespace

class TestConvertFailures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }
    ConvertJob job(const std::string& source, const std::string& target, bool replace = false) const
    {
        return {path(source), tutti::makeTarget(path(target), "run", replace), {}, {}, {}};
    }
    /// Takes about a second to convert for each minute.
    ConvertJob slowJob(const std::string& target, double minutes) const
    {
        write(path("slow.wav"),
              {.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16, .rateHz = 8000, .channels = 1, .seconds = 60 * minutes});
        ConvertJob work = job("slow.wav", target);
        work.options.rateHz = 192000;
        return work;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(write(path("a.mp3"), {.seconds = 20}));
        QVERIFY(write(path("a.flac"), {.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16}));
    }

    /// Whatever failed: no result, no temporary, and the sources are what they were.
    void cleanup()
    {
        const std::filesystem::directory_iterator entries(m_folder.path().toStdString());
        for (const auto& entry : entries)
            QVERIFY(!entry.path().filename().native().starts_with(".tutti-"));
        QVERIFY(!std::filesystem::exists(path("result.wav")));
        QVERIFY(std::filesystem::file_size(path("a.mp3")) > 1000);
    }

    void badSourcesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Empty);
        QTest::newRow("text") << QByteArray("no sound at all") << int(ErrorCode::Unsupported);
        QTest::newRow("noise") << QByteArray::fromStdString(noise(50000)) << int(ErrorCode::Unsupported);
        QTest::newRow("a flac without sound")
            << QByteArray::fromStdString(contents(path("a.flac")).substr(0, 5000)).replace(50, 4950, "x")
            << int(ErrorCode::Decode);
    }

    void badSourcesAreSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        store(path("bad.mp3"), bytes.toStdString());
        QCOMPARE(int(codeOf(job("bad.mp3", "result.wav"))), code);
        QCOMPARE(contents(path("bad.mp3")), bytes.toStdString());
    }

    void theSourceIsNeverItsOwnResult()
    {
        QVERIFY(write(path("own.wav"), {.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16}));
        const std::string before = contents(path("own.wav"));
        std::filesystem::create_hard_link(path("own.wav"), path("link.wav"));
        std::filesystem::create_symlink(path("own.wav"), path("symlink.wav"));
        for (const char* const target : {"own.wav", "./own.wav", "link.wav", "symlink.wav"})
            QCOMPARE(codeOf(job("own.wav", target, true)), ErrorCode::Io);
        QVERIFY(contents(path("own.wav")) == before);
        QVERIFY(std::filesystem::is_symlink(path("symlink.wav")));
    }

    void sourcesKeepTheirBytesAndTimes()
    {
        const auto time = std::filesystem::last_write_time(path("a.mp3"));
        const std::string before = contents(path("a.mp3"));
        QCOMPARE(codeOf(job("a.mp3", "good.wav")), nothing);
        QVERIFY(contents(path("a.mp3")) == before);
        QCOMPARE(std::filesystem::last_write_time(path("a.mp3")), time);
    }

    void anExistingResultIsKeptUnlessAsked()
    {
        store(path("old.wav"), "old");
        QCOMPARE(codeOf(job("a.mp3", "old.wav", false)), ErrorCode::Io);
        QCOMPARE(contents(path("old.wav")), std::string("old"));
        QCOMPARE(codeOf(job("a.mp3", "old.wav", true)), nothing);
        QVERIFY(contents(path("old.wav")).starts_with("RIFF"));
    }

    void aMissingFolderIsSaid() { QCOMPARE(codeOf(job("a.mp3", "no/such/result.wav")), ErrorCode::NotFound); }

    void aFolderThatVanishesIsSaid()
    {
        std::filesystem::create_directory(path("out"));
        const ConvertJob work = slowJob("out/result.wav", 1);
        ErrorCode code = nothing;
        std::stop_source stop;
        {
            const std::jthread thread([&] { code = codeOf(work, Checkpoint(stop.get_token())); });
            QTRY_VERIFY(std::filesystem::exists(work.target.temporary));
            std::filesystem::remove_all(path("out"));
        }
        QCOMPARE(code, ErrorCode::NotFound);
    }

    void aStopLeavesNothing()
    {
        const ConvertJob work = slowJob("result.wav", 5);
        ErrorCode code = nothing;
        std::stop_source stop;
        {
            const std::jthread thread([&] { code = codeOf(work, Checkpoint(stop.get_token())); });
            QTRY_VERIFY(std::filesystem::exists(work.target.temporary)
                        && std::filesystem::file_size(work.target.temporary) > 500000);
            stop.request_stop();
        }
        QCOMPARE(code, ErrorCode::Cancelled);
    }

    void aTimeLimitLeavesNothing()
    {
        const ConvertJob work = slowJob("result.wav", 5);
        QCOMPARE(codeOf(work, Checkpoint({}, 0.05)), ErrorCode::TimeLimit);
    }

    void aFileSystemWithoutLargeFilesIsSaid()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small {1000000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const ErrorCode code = codeOf(job("a.mp3", "result.wav"));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(code, ErrorCode::TooLarge);
    }

    void aDiskThatGetsFullIsSaid_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("at the header") << QByteArray("size=4k,nr_inodes=10");
        QTest::newRow("at the samples") << QByteArray("size=1m");
        QTest::newRow("at the last samples") << QByteArray("size=3444k");
    }

    void aDiskThatGetsFullIsSaid()
    {
        QFETCH(QByteArray, size);
        std::filesystem::create_directory(path("small"));
        if (::mount("tmpfs", path("small").c_str(), "tmpfs", 0, size.constData()) != 0)
            QSKIP("a small file system can only be mounted by root");
        ConvertJob work = job("a.mp3", "small/result.wav");
        tutti::Tags tags;
        tags.comment = std::string(8000, 'c');
        work.tags = tags;
        const ErrorCode code = codeOf(work);
        const bool empty = std::filesystem::is_empty(path("small"));
        QCOMPARE(::umount(path("small").c_str()), 0);
        QCOMPARE(code, ErrorCode::DiskFull);
        QVERIFY(empty);
    }

    void namesOfAnyBytesAreConverted_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("Japanese") << QByteArray("音.mp3");
        QTest::newRow("Latin-1") << QByteArray("caf\xE9.mp3");
        QTest::newRow("blanks and quotes") << QByteArray(" a \"b\" \n.mp3");
        QTest::newRow("255 bytes") << QByteArray(251, 'x') + ".mp3";
    }

    void namesOfAnyBytesAreConverted()
    {
        QFETCH(QByteArray, name);
        const std::string source = name.toStdString();
        std::filesystem::copy_file(path("a.mp3"), path(source));
        const std::string target = source.substr(0, source.size() - 4) + ".wav";
        QCOMPARE(codeOf(job(source, target)), nothing);
        QVERIFY(std::filesystem::remove(path(source)));
        QVERIFY(std::filesystem::remove(path(target)));
    }
};

QTEST_GUILESS_MAIN(TestConvertFailures)
#include "tst_convertfailures.moc"

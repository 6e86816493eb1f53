// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <fcntl.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/audio/inputfile.h"
#include "core/audio/outputfile.h"
#include "core/audio/timetext.h"
#include "tests/audio/fixtures.h"

using namespace tutti::fixtures;
using tutti::InputFile;
using tutti::OutputFile;

namespace {

std::string text(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::span<const std::byte> bytesOf(const std::string& content)
{
    return std::as_bytes(std::span(content));
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

private Q_SLOTS:
    void anInputFileIsReadFromAnyPlace()
    {
        const std::string all = noise(300000);
        store(path("in"), all);
        auto file = InputFile::open(path("in"));
        QVERIFY(file);
        InputFile& input = **file;
        QCOMPARE(input.size(), std::uint64_t(300000));
        std::vector<std::byte> bytes(100000);
        for (const std::int64_t start : {0, 65530, 1, 299990, 70000, 300000}) {
            QCOMPARE(input.seek(start, SEEK_SET), start);
            const std::size_t got = input.read(bytes);
            QCOMPARE(got, std::min<std::size_t>(100000, all.size() - std::size_t(start)));
            QVERIFY(text(std::span(bytes).first(got)) == all.substr(std::size_t(start), got));
        }
        QCOMPARE(input.seek(-10, SEEK_END), std::int64_t(299990));
        QCOMPARE(input.seek(-90, SEEK_CUR), std::int64_t(299900));
        QCOMPARE(input.seek(-1, SEEK_SET), std::int64_t(-1));
        QVERIFY(text(input.peek(5, 7)) == all.substr(5, 7));
        QCOMPARE(input.position(), std::uint64_t(299900));
        QVERIFY(input.health());
    }

    void aViewBeginsLater()
    {
        store(path("in"), "0123456789");
        auto file = InputFile::open(path("in"));
        QVERIFY(file);
        const auto view = (*file)->again(4)->again(2);
        QCOMPARE(view->size(), std::uint64_t(4));
        QCOMPARE(view->base(), std::uint64_t(6));
        QCOMPARE(text(view->peek(1, 10)), std::string("789"));
        QCOMPARE((*file)->again(50)->size(), std::uint64_t(0));
    }

    void anErrorOfTheDiskIsRemembered()
    {
        // Reading another process' memory at address 0 fails with EIO, as a bad disk does.
        auto file = InputFile::open("/proc/self/mem");
        if (!file)
            QSKIP("no /proc here");
        std::array<std::byte, 10> bytes {};
        QCOMPARE((*file)->again()->read(bytes), std::size_t(0));
        QVERIFY(!(*file)->health());
        QCOMPARE((*file)->health().error().code, tutti::ErrorCode::Io);
    }

    void anOutputFileIsWrittenAtAnyPlace()
    {
        const int descriptor = ::open(path("out").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(descriptor >= 0);
        const std::string large = noise(200000);
        OutputFile output(descriptor);
        QVERIFY(output.write(bytesOf("head")));
        QVERIFY(output.write(bytesOf("er")));
        QVERIFY(output.write(bytesOf(large)));
        QVERIFY(output.write(bytesOf("tail")));
        QCOMPARE(output.seek(1, SEEK_SET), std::int64_t(1));
        QVERIFY(output.write(bytesOf("EA")));
        QCOMPARE(output.position(), std::uint64_t(3));
        QCOMPARE(output.seek(0, SEEK_END), std::int64_t(200010));
        QVERIFY(output.write(bytesOf("!")));
        QVERIFY(output.flush());
        ::close(descriptor);
        QCOMPARE(output.size(), std::uint64_t(200011));
        QVERIFY(contents(path("out")) == "hEAder" + large + "tail!");
    }

    void theFirstErrorStays()
    {
        const int full = ::open("/dev/full", O_RDWR | O_CLOEXEC);
        QVERIFY(full >= 0);
        OutputFile output(full);
        QVERIFY(output.write(bytesOf("gathered")));
        QVERIFY(!output.write(bytesOf(noise(100000))));
        QVERIFY(!output.write(bytesOf("more")) || !output.flush());
        QCOMPARE(output.flush().error().code, tutti::ErrorCode::DiskFull);
        ::close(full);
    }

    void timesAreForPersons()
    {
        QCOMPARE(tutti::timeText(0), std::string("0:00.000"));
        QCOMPARE(tutti::timeText(62.5), std::string("1:02.500"));
        QCOMPARE(tutti::timeText(59.9996), std::string("1:00.000"));
        QCOMPARE(tutti::timeText(36000.25), std::string("600:00.250"));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

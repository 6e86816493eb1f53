// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/pendingfile.h"

using tutti::ErrorCode;
using tutti::PendingFile;
using tutti::Target;

namespace {

std::string contents(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

class TestPendingFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return m_folder.path().toStdString() + "/" + name; }

private Q_SLOTS:
    void temporariesDifferByTargetAndRun()
    {
        const Target one = tutti::makeTarget("/x/a.wav", "run1", false);
        QVERIFY(one.temporary.filename().native().starts_with(".tutti-"));
        QCOMPARE(one.temporary.filename().native().size(), std::size_t(7 + 16));
        QCOMPARE(one.temporary.parent_path(), std::filesystem::path("/x"));
        QVERIFY(one.temporary != tutti::makeTarget("/x/b.wav", "run1", false).temporary);
        QVERIFY(one.temporary != tutti::makeTarget("/x/a.wav", "run2", false).temporary);
        QCOMPARE(one, tutti::makeTarget("/x/a.wav", "run1", false));
    }

    void appearsOnlyWhenWhole()
    {
        const Target target = tutti::makeTarget(path("whole"), "r", false);
        auto file = PendingFile::create(target);
        QVERIFY(file);
        QVERIFY(file->write(std::string_view("hello")));
        QVERIFY(!std::filesystem::exists(target.file));
        QVERIFY(file->commit());
        QCOMPARE(contents(target.file), std::string("hello"));
        QVERIFY(!std::filesystem::exists(target.temporary));
    }

    void nothingStaysWithoutCommit()
    {
        const Target target = tutti::makeTarget(path("abandoned"), "r", false);
        {
            auto file = PendingFile::create(target);
            QVERIFY(file);
            QVERIFY(std::filesystem::exists(target.temporary));
        }
        QVERIFY(!std::filesystem::exists(target.temporary));
        QVERIFY(!std::filesystem::exists(target.file));
    }

    void anExistingFileIsKeptUnlessAsked()
    {
        std::ofstream(path("old")) << "old";
        auto kept = PendingFile::create(tutti::makeTarget(path("old"), "r", false));
        QVERIFY(kept && kept->write(std::string_view("new")));
        QVERIFY(!kept->commit());
        QCOMPARE(contents(path("old")), std::string("old"));
        auto replaced = PendingFile::create(tutti::makeTarget(path("old"), "r", true));
        QVERIFY(replaced && replaced->write(std::string_view("new")));
        QVERIFY(replaced->commit());
        QCOMPARE(contents(path("old")), std::string("new"));
    }

    void whatAKilledProgramLeftGoes()
    {
        const std::string left = path(".tutti-0123456789abcdef");
        std::ofstream(left) << "half";
        std::ofstream(path(".tutti-of-mine")) << "kept";
        const auto held = PendingFile::create(tutti::makeTarget(path("held"), "r", false));
        QVERIFY(held);
        tutti::removeAbandonedFiles(std::filesystem::path(left).parent_path());
        QVERIFY(!std::filesystem::exists(left));
        QVERIFY(std::filesystem::exists(path(".tutti-of-mine")));
        QVERIFY(std::filesystem::exists(held->temporary()));
    }

    void aMissingFolderIsSaid()
    {
        const auto file = PendingFile::create(tutti::makeTarget(path("no/such/file"), "r", false));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::NotFound);
    }

    void aFullDeviceIsSaid()
    {
        // /dev/full refuses every write with ENOSPC.
        const Target target = tutti::makeTarget(path("full"), "r", false);
        auto file = PendingFile::create(target);
        QVERIFY(file);
        QFile device(QStringLiteral("/dev/full"));
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(::dup2(device.handle(), file->descriptor()), file->descriptor());
        const auto written = file->write(std::string_view("x"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestPendingFile)
#include "tst_pendingfile.moc"

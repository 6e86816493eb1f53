// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QTest>

#include "core/base/paths.h"
#include "core/jobs/scan.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;

namespace {

using Paths = std::vector<std::filesystem::path>;

/// Scans the folder and says what was found, relative to it, separated by spaces.
QString soundsIn(const TemporaryFolder& folder, JobKind kind, bool recursive)
{
    const Paths paths {folder.path()};
    QStringList names;
    for (const Source& source : scan(paths, kind, recursive, {}).sources)
        names.append(displayName(source.file.path().lexically_relative(folder.path())));
    return names.join(QLatin1Char(' '));
}

ScanResult scanOne(const std::filesystem::path& path, bool recursive = true)
{
    const Paths paths {path};
    return scan(paths, JobKind::Convert, recursive, {});
}

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersGiveTheSoundsOfTheirKind_data()
    {
        QTest::addColumn<QString>("files");
        QTest::addColumn<bool>("recursive");
        QTest::addColumn<QString>("convert");
        QTest::addColumn<QString>("spectra");
        const auto row = [](const char* name, const char* files, bool recursive, const char* convert,
                            const char* spectra) {
            QTest::addRow("%s", name) << QString::fromUtf8(files) << recursive << QString::fromUtf8(convert)
                                      << QString::fromUtf8(spectra);
        };
        row("every extension", "a.mp3 b.mp2 c.flac d.ogg e.oga f.opus g.aif h.aiff i.wav j.txt k.png l", false,
            "a.mp3 b.mp2 c.flac d.ogg e.oga f.opus g.aif h.aiff",
            "a.mp3 b.mp2 c.flac d.ogg e.oga f.opus g.aif h.aiff i.wav");
        row("extensions in capitals", "a.MP3 b.Flac c.WAV", false, "a.MP3 b.Flac", "a.MP3 b.Flac c.WAV");
        row("a wav beside its source", "a.mp3 a.wav b.mp3", false, "a.mp3 b.mp3", "a.wav b.mp3");
        row("a wav in capitals beside its source", "a.mp3 a.WAV", false, "a.mp3", "a.WAV");
        row("a wav in another folder", "a.mp3 sub/a.wav", true, "a.mp3", "a.mp3 sub/a.wav");
        row("hidden names and service folders", ".a.mp3 ._b.mp3 .c/d.mp3 @eaDir/e.mp3 #recycle/f.mp3 g.mp3", true,
            "g.mp3", "g.mp3");
        row("sub-folders not asked for", "a.mp3 sub/b.mp3", false, "a.mp3", "a.mp3");
        row("order by bytes, folder by folder", "b.mp3 B.mp3 a/z.mp3 10.mp3 9.mp3 a.mp3 ä.mp3", true,
            "10.mp3 9.mp3 B.mp3 a/z.mp3 a.mp3 b.mp3 ä.mp3", "10.mp3 9.mp3 B.mp3 a/z.mp3 a.mp3 b.mp3 ä.mp3");
        row("a folder called like a sound", "a.mp3/b.mp3", true, "a.mp3/b.mp3", "a.mp3/b.mp3");
        row("nothing", "a.txt", true, "", "");
    }

    void foldersGiveTheSoundsOfTheirKind()
    {
        QFETCH(QString, files);
        QFETCH(bool, recursive);
        const TemporaryFolder folder;
        for (const QString& name : files.split(QLatin1Char(' ')))
            folder.write(toPath(name));
        QTEST(soundsIn(folder, JobKind::Convert, recursive), "convert");
        QTEST(soundsIn(folder, JobKind::Spectra, recursive), "spectra");
    }

    void everySoundHasItsPlaceAmongAllSounds()
    {
        const TemporaryFolder folder;
        for (const char* const name : {"a.mp3", "a.wav", "b.M4A", "c.wv", "d.png", "credits.json", "below/e.flac"})
            folder.write(name);
        const std::vector<std::filesystem::path> paths {folder.path()};
        const auto namesOf = [&](bool recursive) {
            std::vector<std::string> names;
            for (const Source& source : scanSounds(paths, recursive, {}).sources)
                names.push_back(source.file.filename().native());
            return names;
        };
        const std::vector<std::string> here {"a.mp3", "a.wav", "b.M4A", "c.wv", "d.png"};
        QCOMPARE(namesOf(false), here);
        QCOMPARE(namesOf(true).size(), std::size_t(6));
    }

    void whatIsNamedIsTaken()
    {
        const TemporaryFolder folder;
        const Paths paths {folder.write("song"), folder.write(".hidden.mp3"), folder.write("text.txt", ""),
                           folder.write("caf\xE9.wav", "four")};
        const ScanResult result = scan(paths, JobKind::Convert, false, {});
        QVERIFY(result.unusable.empty());
        QCOMPARE(result.sources.size(), paths.size());
        QCOMPARE(result.sources[1].file.filename(), std::filesystem::path("caf\xE9.wav"));
        QCOMPARE(result.sources[1].bytes, std::uint64_t(4));
        QCOMPARE(result.sources[3].bytes, std::uint64_t(0));
    }

    void subfoldersAreThoseBelowTheRoot()
    {
        const TemporaryFolder folder;
        folder.write("a/b/x.mp3");
        folder.write("y.mp3");
        const ScanResult result = scanOne(folder.path());
        QCOMPARE(result.sources.size(), std::size_t(2));
        QCOMPARE(result.sources[0].subfolder.path(), std::filesystem::path("a/b"));
        QVERIFY(result.sources[1].subfolder.empty());
    }

    void nothingIsTakenTwice()
    {
        const TemporaryFolder folder;
        const auto file = folder.write("sub/a.mp3");
        const Paths paths {file,
                           folder.path(),
                           folder.path() / "sub",
                           folder.path() / "." / "sub" / "a.mp3",
                           folder.path() / "gone",
                           folder.path() / "gone"};
        const ScanResult result = scan(paths, JobKind::Convert, true, {});
        QCOMPARE(result.sources, (std::vector<Source> {{file, {}, 1}}));
        QCOMPARE(result.unusable.size(), std::size_t(1));
    }

    void relativePathsBecomeAbsolute()
    {
        const TemporaryFolder folder;
        const auto file = folder.write("a.mp3");
        const auto relative = std::filesystem::proximate(file, std::filesystem::current_path());
        const ScanResult result = scanOne(relative);
        QCOMPARE(result.sources.size(), std::size_t(1));
        QVERIFY(result.sources[0].file.path().is_absolute());
        QVERIFY(std::filesystem::equivalent(result.sources[0].file, file));
    }

    void loopsAreCut()
    {
        const TemporaryFolder folder;
        folder.write("a/x.mp3");
        std::filesystem::create_directory_symlink(folder.path(), folder.path() / "a" / "up");
        std::filesystem::create_directory_symlink("../a", folder.path() / "a" / "same");
        // By name the link comes before the folder; the folder keeps its sounds all the same.
        std::filesystem::create_directory_symlink("a", folder.path() / "A");
        QCOMPARE(soundsIn(folder, JobKind::Convert, true), QStringLiteral("a/x.mp3"));
    }

    void linkedFoldersAndFilesAreFollowed()
    {
        const TemporaryFolder elsewhere;
        const auto target = elsewhere.write("x.mp3");
        const TemporaryFolder folder;
        std::filesystem::create_directory_symlink(elsewhere.path(), folder.path() / "linked");
        std::filesystem::create_symlink(target, folder.path() / "b.mp3");
        QCOMPARE(soundsIn(folder, JobKind::Convert, true), QStringLiteral("b.mp3 linked/x.mp3"));
        QCOMPARE(soundsIn(folder, JobKind::Convert, false), QStringLiteral("b.mp3"));
    }

    void whatIsNoSoundFileIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::addRow("missing") << QStringLiteral("gone.mp3") << int(ErrorCode::NotFound)
                                 << QStringLiteral("does not exist; check the name, or whether it was moved");
        QTest::addRow("below a file") << QStringLiteral("file/x.mp3") << int(ErrorCode::NotFound)
                                      << QStringLiteral("does not exist; check the name, or whether it was moved");
        QTest::addRow("broken link") << QStringLiteral("broken.mp3") << int(ErrorCode::NotFound)
                                     << QStringLiteral("is a link that leads nowhere; mend or remove the link");
        QTest::addRow("link to itself") << QStringLiteral("loop.mp3") << int(ErrorCode::NotFound)
                                        << QStringLiteral(
                                               "is a link that leads back to itself; mend or remove the link");
        QTest::addRow("FIFO") << QStringLiteral("fifo.mp3") << int(ErrorCode::NotAFile)
                              << QStringLiteral("is a pipe (FIFO), not a sound file; name a file or a folder");
        QTest::addRow("device") << QStringLiteral("device.mp3") << int(ErrorCode::NotAFile)
                                << QStringLiteral("is a device, not a sound file; name a file or a folder");
    }

    void whatIsNoSoundFileIsRefusedInWords()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        QFETCH(QString, words);
        const TemporaryFolder folder;
        folder.write("file");
        std::filesystem::create_symlink("nowhere", folder.path() / "broken.mp3");
        std::filesystem::create_symlink("loop.mp3", folder.path() / "loop.mp3");
        std::filesystem::create_symlink("/dev/null", folder.path() / "device.mp3");
        QCOMPARE(::mkfifo((folder.path() / "fifo.mp3").c_str(), 0600), 0);
        const ScanResult named = scanOne(folder.path() / toPath(name));
        QVERIFY(named.sources.empty());
        QCOMPARE(named.unusable.size(), std::size_t(1));
        QCOMPARE(int(named.unusable[0].error.code), code);
        QCOMPARE(QString::fromStdString(named.unusable[0].error.detail), words);
        // Met in the folder, those that are there are told just the same.
        const ScanResult met = scanOne(folder.path());
        QCOMPARE(met.unusable.size(), std::size_t(4));
        const bool isThere = code == int(ErrorCode::NotAFile) || words.contains(QStringLiteral("link"));
        const bool told = std::any_of(met.unusable.begin(), met.unusable.end(), [&](const Unusable& each) {
            return each.file == folder.path() / toPath(name) && each.error == named.unusable[0].error;
        });
        QCOMPARE(told, isThere);
    }

    void brokenLinksOfOtherNamesAreOfNoInterest()
    {
        const TemporaryFolder folder;
        folder.write("a.mp3");
        std::filesystem::create_symlink("nowhere", folder.path() / "broken.txt");
        QCOMPARE(::mkfifo((folder.path() / "fifo").c_str(), 0600), 0);
        QVERIFY(scanOne(folder.path()).unusable.empty());
    }

    void aFolderThatCannotBeReadIsTold()
    {
        if (::geteuid() == 0)
            QSKIP("root may read every folder");
        const TemporaryFolder folder;
        folder.write("a.mp3");
        folder.write("closed/b.mp3");
        std::filesystem::permissions(folder.path() / "closed", std::filesystem::perms::none);
        const ScanResult result = scanOne(folder.path());
        std::filesystem::permissions(folder.path() / "closed", std::filesystem::perms::owner_all);
        QCOMPARE(result.sources.size(), std::size_t(1));
        QCOMPARE(result.unusable.size(), std::size_t(1));
        QCOMPARE(result.unusable[0].error.code, ErrorCode::Permission);
    }

    void deepTreesNeedNoDescriptors()
    {
        const TemporaryFolder folder;
        std::filesystem::path deep;
        for (int level = 0; level < 200; ++level)
            deep /= "d";
        folder.write(deep / "x.mp3");
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit few {64, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        const ScanResult result = scanOne(folder.path());
        ::setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(result.sources.size(), std::size_t(1));
    }

    void whatIsFoundIsStreamedInGroups()
    {
        const TemporaryFolder folder;
        for (int i = 0; i < 2500; ++i)
            folder.write(std::to_string(i) + ".mp3");
        std::vector<Source> streamed;
        int groups = 0;
        const auto found = [&](const std::vector<Source>& group) {
            QVERIFY(!group.empty());
            streamed.insert(streamed.end(), group.begin(), group.end());
            ++groups;
        };
        const Paths paths {folder.path()};
        const ScanResult result = scan(paths, JobKind::Convert, false, {}, found);
        QCOMPARE(result.sources.size(), std::size_t(2500));
        QCOMPARE(streamed, result.sources);
        QVERIFY(groups >= 3);
    }

    void aStopEndsTheScan()
    {
        const TemporaryFolder folder;
        for (int i = 0; i < 3000; ++i)
            folder.write(std::to_string(i) + ".mp3");
        std::stop_source stop;
        const Paths paths {folder.path()};
        const auto found = [&stop](const std::vector<Source>&) { stop.request_stop(); };
        const ScanResult result = scan(paths, JobKind::Convert, false, stop.get_token(), found);
        QVERIFY(!result.sources.empty());
        QVERIFY(result.sources.size() < 3000);
        QVERIFY(scan(paths, JobKind::Convert, false, stop.get_token()).sources.empty());
    }
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"

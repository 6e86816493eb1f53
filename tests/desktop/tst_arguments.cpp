// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <vector>

#include <QMimeData>
#include <QTest>

#include "app/desktop/arguments.h"
#include "app/desktop/controllers/fileurl.h"

using namespace tutti;

Q_DECLARE_METATYPE(std::filesystem::path)

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAndOptionsMix()
    {
        const Arguments arguments = parse({"a.mp3", "--screenshot", "x.png", "b"});
        QVERIFY(arguments.mistake.empty());
        QCOMPARE(arguments.screenshot.value(), std::filesystem::path("x.png"));
        QVERIFY((arguments.paths == std::vector<std::filesystem::path> {"a.mp3", "b"}));
    }

    void aValueMayFollowAnEqualsSign()
    {
        QCOMPARE(parse({"--screenshot=a=b.png"}).screenshot.value(), std::filesystem::path("a=b.png"));
    }

    void twoDashesEndTheOptions()
    {
        const Arguments arguments = parse({"--", "--demo", "-x.mp3"});
        QVERIFY(!arguments.demo);
        QVERIFY((arguments.paths == std::vector<std::filesystem::path> {"--demo", "-x.mp3"}));
    }

    void namesKeepTheirBytes() { QCOMPARE(parse({"caf\xe9.mp3"}).paths.front().native(), std::string("caf\xe9.mp3")); }

    void addressesOfFilesAreFiles_data()
    {
        QTest::addColumn<QByteArray>("argument");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("as a desktop gives it") << QByteArray("file:///tmp/a%20b%23.mp3") << QByteArray("/tmp/a b#.mp3");
        QTest::newRow("with bytes that are no UTF-8") << QByteArray("file:///caf%E9.mp3") << QByteArray("/caf\xe9.mp3");
        QTest::newRow("with one slash") << QByteArray("file:/tmp/a.mp3") << QByteArray("/tmp/a.mp3");
        QTest::newRow("of this host") << QByteArray("file://localhost/tmp/a.mp3") << QByteArray("/tmp/a.mp3");
        QTest::newRow("a name with a colon")
            << QByteArray("Suite 1: Prelude.mp3") << QByteArray("Suite 1: Prelude.mp3");
        QTest::newRow("a name with a colon and slashes") << QByteArray("./a://b") << QByteArray("./a://b");
        QTest::newRow("of another host") << QByteArray("file://nas.example.org/a.mp3") << QByteArray();
        QTest::newRow("of a share") << QByteArray("smb://nas/a.mp3") << QByteArray();
        QTest::newRow("of the web") << QByteArray("https://example.org/a.mp3") << QByteArray();
    }

    void addressesOfFilesAreFiles()
    {
        QFETCH(const QByteArray, argument);
        QFETCH(const QByteArray, path);
        const Arguments arguments = parse({argument.constData()});
        QVERIFY(arguments.mistake.empty());
        QCOMPARE(arguments.paths.size() + arguments.addresses.size(), std::size_t {1});
        if (path.isEmpty())
            QCOMPARE(arguments.addresses.front(), argument.toStdString());
        else
            QCOMPARE(arguments.paths.front().native(), path.toStdString());
    }

    void theDemoTakesNoPaths()
    {
        QVERIFY(parse({"--demo", "--tab", "log"}).mistake.empty());
        for (const char* what : {"a.mp3", "smb://nas/a.mp3"})
            QVERIFY2(!parse({"--demo", what}).mistake.empty(), what);
    }

    void aPageIsNamed()
    {
        QCOMPARE(parse({"--tab", "timeline"}).tabAction, std::string("timelineTabAction"));
        QCOMPARE(parse({"--tab=scaling"}).tabAction, std::string("labAction-scaling"));
        QVERIFY(parse({}).tabAction.empty());
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("argument");
        QTest::newRow("an unknown option") << QByteArray("--dmeo");
        QTest::newRow("a picture without a file") << QByteArray("--screenshot");
        QTest::newRow("a picture with an empty name") << QByteArray("--screenshot=");
        QTest::newRow("a page without a name") << QByteArray("--tab");
        QTest::newRow("a page that there is not") << QByteArray("--tab=spectra");
        QTest::newRow("a name that only begins like an option") << QByteArray("--screenshots=x");
    }

    void mistakesAreSaid()
    {
        QFETCH(QByteArray, argument);
        QVERIFY(!parse({argument.constData()}).mistake.empty());
    }

    void helpAndVersionAreAskedFor()
    {
        QVERIFY(parse({"--help"}).help);
        QVERIFY(parse({"-h"}).help);
        QVERIFY(parse({"--version"}).version);
        for (const char* option : {"--screenshot FILE", "-h, --help", "--version", "--demo", "--tab NAME"})
            QVERIFY2(usageText().find(option) != std::string::npos, option);
    }

    void fileUrlsKeepTheirBytes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << QByteArray("/tmp/a.mp3");
        QTest::newRow("blanks and signs") << QByteArray("/tmp/a b #1 50%? [x].mp3");
        QTest::newRow("Japanese") << QByteArray("/tmp/音.mp3");
        QTest::newRow("Latin-1") << QByteArray("/tmp/caf\xe9/\xff.mp3");
    }

    void fileUrlsKeepTheirBytes()
    {
        QFETCH(QByteArray, path);
        const std::filesystem::path file(path.toStdString());
        QVERIFY(fileUrl(file).isLocalFile());
        QCOMPARE(filePath(fileUrl(file)), file);
    }

    void onlyFilesAreDropped()
    {
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/a.mp3")), QUrl(QStringLiteral("file:///tmp/folder/")),
                      QUrl::fromEncoded("file:///tmp/caf%E9.mp3")});
        QVERIFY((droppedPaths(data) == std::vector<std::filesystem::path> {"/tmp/folder", "/tmp/caf\xe9.mp3"}));
    }

    void everyTidyPathHasAName()
    {
        QCOMPARE(tidyPath("/tmp/x/"), std::filesystem::path("/tmp/x"));
        QCOMPARE(tidyPath("/"), std::filesystem::path("/"));
        QVERIFY(tidyPath("x").is_absolute());
    }

private:
    static Arguments parse(std::initializer_list<const char*> arguments)
    {
        return parseArguments(std::span<const char* const>(arguments.begin(), arguments.size()));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"

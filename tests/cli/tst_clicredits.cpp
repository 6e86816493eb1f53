// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include <nlohmann/json.hpp>

#include <QTest>

#include "core/freesound/creditbook.h"
#include "tests/cli/cliprogram.h"
#include "tests/support/temporaryfolder.h"

using namespace tutti;
using fixtures::CliResult;
using fixtures::makeSound;
using fixtures::runCli;
using fixtures::text;

namespace {

Credit someCredit(std::int64_t id, const char* license = "https://creativecommons.org/licenses/by/4.0/")
{
    Credit credit;
    credit.file = "Cello (" + std::to_string(id) + ").mp3";
    credit.id = id;
    credit.name = "Cello";
    credit.user = "ada";
    credit.licenseUrl = license;
    credit.url = "https://freesound.org/people/ada/sounds/" + std::to_string(id) + "/";
    credit.preview = true;
    return credit;
}

/// A folder with downloaded sounds and their credits.
void download(const std::filesystem::path& folder, const std::vector<Credit>& credits)
{
    std::filesystem::create_directories(folder);
    CreditBook book(folder);
    for (const Credit& credit : credits) {
        QVERIFY(book.note(credit));
        makeSound(folder / credit.file);
    }
    QVERIFY(book.finish());
}

QByteArray contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return QByteArray::fromStdString({std::istreambuf_iterator<char>(stream), {}});
}

QStringList words(std::initializer_list<const char*> start, const std::filesystem::path& path)
{
    QStringList list;
    for (const char* const word : start)
        list.append(QString::fromUtf8(word));
    return list << text(path);
}

const QByteArray celloLine =
    "Cello by ada -- https://freesound.org/s/1001/ -- License: Attribution 4.0 (preview, lossy)";

} // namespace

class TestCliCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFoldersCreditsAreListed()
    {
        const TemporaryFolder folder;
        download(folder.path() / "in", {someCredit(1001)});
        makeSound(folder.path() / "in/own recording.wav");
        makeSound(folder.path() / "in/1002__bea__drum.wav");
        makeSound(folder.path() / "in/below/deep.wav");
        const CliResult result = runCli(words({"credits"}, folder.path() / "in"));
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(result.err, QByteArray());
        QVERIFY2(result.out.startsWith(celloLine + "\n"), result.all().constData());
        QVERIFY2(
            result.out.contains("1002__bea__drum.wav: sound 1002 by bea -- https://freesound.org/s/1002/ -- License: "
                                "(not known)\n"),
            result.all().constData());
        QVERIFY2(result.out.contains("Not recognised:\n" + folder.path().native() + "/in/own recording.wav\n"),
                 result.all().constData());
        QCOMPARE(result.summary(),
                 QByteArray("credits of 1 of 3 files; 1 without author or licence; 1 not recognised"));
        QVERIFY(runCli(words({"credits", "-r"}, folder.path() / "in")).out.contains("deep.wav"));
    }

    void creditsTravel_data()
    {
        QTest::addColumn<QString>("engine");
        for (const char* const engine : {"sequential", "qtconcurrent", "openmp", "processes"})
            QTest::newRow(engine) << QString::fromUtf8(engine);
    }

    void creditsTravel()
    {
        QFETCH(const QString, engine);
        const TemporaryFolder folder;
        download(folder.path() / "in", {someCredit(1001)});
        const QStringList how {QStringLiteral("--engine"), engine, QStringLiteral("-o"), text(folder.path() / "out")};
        const CliResult converted = runCli(words({"convert"}, folder.path() / "in") << how);
        if (converted.status == 3)
            QSKIP("this engine cannot run here");
        QVERIFY2(converted.status == 0, converted.all().constData());
        // Far from the book, and under another name.
        const auto wav = folder.path() / "elsewhere.wav";
        std::filesystem::rename(folder.path() / "out/Cello (1001).wav", wav);
        QVERIFY(runCli(words({"credits"}, wav)).out.startsWith(celloLine + "\n"));
        const CliResult drawn = runCli(words({"spectra"}, wav) << how);
        QVERIFY2(drawn.status == 0, drawn.all().constData());
        const auto png = folder.path() / "out/elsewhere.png";
        QVERIFY(contentOf(png).contains("https://creativecommons.org/licenses/by/4.0/"));
        for (const auto& place : {png, folder.path() / "out"}) {
            const CliResult figure = runCli(words({"credits"}, place));
            QVERIFY2(figure.out.startsWith(celloLine + "\n"), figure.all().constData());
        }
    }

    void aWavFromBeforeTheCreditIsOld()
    {
        const TemporaryFolder folder;
        makeSound(folder.path() / "in/Cello (1001).mp3");
        QCOMPARE(runCli(words({"convert"}, folder.path() / "in")).status, 0);
        QVERIFY(runCli(words({"convert"}, folder.path() / "in")).summary().contains("1 done already"));
        download(folder.path() / "in", {});
        {
            CreditBook book(folder.path() / "in");
            QVERIFY(book.note(someCredit(1001)));
            QVERIFY(book.finish());
        }
        QVERIFY(runCli(words({"convert"}, folder.path() / "in")).summary().contains("1 made with other settings"));
        const CliResult again = runCli(words({"convert", "--existing", "overwrite"}, folder.path() / "in"));
        QVERIFY2(again.status == 0, again.all().constData());
        QVERIFY(runCli(words({"convert"}, folder.path() / "in")).summary().contains("1 done already"));
        QVERIFY(contentOf(folder.path() / "in/Cello (1001).wav").contains("freesound.org/s/1001/"));
    }

    void formatsGoToFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("text") << "list.txt" << celloLine;
        QTest::newRow("csv") << "list.csv"
                             << QByteArray("file,id,name,user,licence,licence_url,url,downloaded,query\r\n");
        QTest::newRow("json") << "list.json" << QByteArray("{\n\"schema\": \"tutti-credit-list/1\"");
        QTest::newRow("html") << "list.html" << QByteArray("<!DOCTYPE html>");
    }

    void formatsGoToFiles()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, start);
        const TemporaryFolder folder;
        download(folder.path(), {someCredit(1001)});
        const auto list = folder.path() / file.toStdString();
        const CliResult result = runCli(words({"credits", "-o", list.c_str()}, folder.path()));
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(result.out, QByteArray("credits of 1 of 1 file\n"));
        QVERIFY(contentOf(list).startsWith(start));
        const QByteArray format = QByteArray::fromStdString(list.extension().native().substr(1));
        const CliResult told = runCli(words({"credits", "--quiet", "--format", format.constData()}, folder.path()));
        QCOMPARE(told.out, contentOf(list));
    }

    void whatAProgramReadsIsNotSpoiled()
    {
        const TemporaryFolder folder;
        download(folder.path(), {someCredit(1001)});
        const CliResult result = runCli(words({"credits", "--format", "json"}, folder.path()));
        QCOMPARE(nlohmann::json::parse(result.out.toStdString()).at("credits").at(0).at("id").get<int>(), 1001);
        QCOMPARE(result.err, QByteArray("credits of 1 of 1 file\n"));
    }

    void foldersAreForCommercialUse()
    {
        const TemporaryFolder folder;
        download(folder.path(), {someCredit(1001), someCredit(1002, "http://creativecommons.org/licenses/by-nc/3.0/")});
        QCOMPARE(runCli(words({"credits"}, folder.path())).status, 0);
        const CliResult on = runCli(words({"credits", "--commercial-use", "on"}, folder.path()));
        QVERIFY2(on.status == 1, on.all().constData());
        QCOMPARE(on.failures().size(), 1);
        QVERIFY2(on.err.contains("Cello (1002).mp3: its licence (Attribution NonCommercial 3.0) does not allow"),
                 on.all().constData());
        QVERIFY(on.summary().endsWith("; 1 not for commercial use"));
        QCOMPARE(runCli(words({"credits"}, folder.path())).status, 1);
        QCOMPARE(runCli(words({"credits", "--commercial-use", "off"}, folder.path())).status, 0);
        const CliResult file = runCli(words({"credits", "--commercial-use", "on"}, folder.path() / "Cello (1001).mp3"));
        QCOMPARE(file.status, 1);
        QVERIFY2(file.err.contains("is no folder"), file.all().constData());
    }

    void aListThatWasThereBeforeIsKeptAndToldOf()
    {
        const TemporaryFolder folder;
        folder.write("credits.csv", "my own list");
        const CliResult on = runCli(words({"credits", "--commercial-use", "on"}, folder.path()));
        QVERIFY2(on.status == 0, on.all().constData());
        QVERIFY2(on.err.contains("credits.csv was there before and is not made by Tutti; it is kept as "),
                 on.all().constData());
    }

    void badInputIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("a damaged record") << "credits.json" << QByteArray("{\"schema\": \"tutti-cr")
                                          << QByteArray("credits.json: is damaged; mend it or move it away");
        QTest::newRow("another program's record")
            << "credits.json" << QByteArray("{\"schema\": \"songs\"}") << QByteArray("is no record of credits");
        QTest::newRow("a figure of somebody else")
            << "credits (1001).png" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\xFFtEXt", 16) << QByteArray();
    }

    void badInputIsSaid()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, says);
        const TemporaryFolder folder;
        makeSound(folder.path() / "a.wav");
        const auto file = folder.write(name.toStdString(), content.toStdString());
        QStringList asked = words({"credits"}, folder.path());
        if (says.isEmpty())
            asked.append(text(file));
        const CliResult result = runCli(asked);
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY2(result.err.contains(says), result.all().constData());
        QVERIFY(result.out.contains("Not recognised:\n"));
        QCOMPARE(contentOf(file), content);
    }

    void aPathThatIsNotThereIsAFailure()
    {
        const TemporaryFolder folder;
        const CliResult result = runCli(words({"credits"}, folder.path() / "nothing"));
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("nothing: does not exist"), result.all().constData());
        QCOMPARE(result.summary(), QByteArray("credits of 0 of 0 files"));
    }
};

QTEST_GUILESS_MAIN(TestCliCredits)
#include "tst_clicredits.moc"

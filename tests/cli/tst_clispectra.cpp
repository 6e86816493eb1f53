// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include "tests/audio/fixtures.h"
#include "tests/cli/clifolders.h"

using tutti::fixtures::CliFolders;
using tutti::fixtures::CliResult;
using tutti::fixtures::contents;
using tutti::fixtures::makeSound;
using tutti::fixtures::namesIn;
using tutti::fixtures::text;
using Names = std::vector<std::string>;

class TestCliSpectra : public QObject
{
    Q_OBJECT

    CliFolders m_folders;

    CliResult spectra(const QStringList& more = {}) const { return m_folders.run("spectra", more); }

    QList<QByteArray> table() const
    {
        return QByteArray::fromStdString(contents(m_folders.root() / "table.csv")).trimmed().split('\n');
    }

private Q_SLOTS:
    void init()
    {
        m_folders.renew();
        makeSound(m_folders.sounds() / "a.wav");
        makeSound(m_folders.sounds() / "b, c.wav");
        makeSound(m_folders.sounds() / "a.mp3");
    }

    void withoutTheFontNoEngineDrawsBoxes_data()
    {
        QTest::addColumn<QString>("engine");
        for (const char* engine : {"sequential", "qtconcurrent", "processes"})
            QTest::newRow(engine) << QString::fromLatin1(engine);
    }

    void withoutTheFontNoEngineDrawsBoxes()
    {
        QFETCH(QString, engine);
        tutti::fixtures::store(m_folders.root() / "fonts.conf", "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        qputenv("FONTCONFIG_FILE", QFile::encodeName(text(m_folders.root() / "fonts.conf")));
        const CliResult figures = spectra({QStringLiteral("--engine"), engine});
        const CliResult numbers =
            spectra({QStringLiteral("--engine"), engine, QStringLiteral("--write"), QStringLiteral("csv")});
        qunsetenv("FONTCONFIG_FILE");
        QCOMPARE(figures.status, 3);
        QVERIFY2(figures.err.contains("install fonts-dejavu-core"), figures.all().constData());
        QVERIFY2(numbers.status == 0, numbers.all().constData());
        QCOMPARE(namesIn(m_folders.out()), (Names {"a.csv", "b, c.csv"}));
    }

    void whatIsWrittenIsWhatWasAsked_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<Names>("names");
        const QString write = QStringLiteral("--write");
        QTest::newRow("figures, by default") << QStringList() << Names {"a.png", "b, c.png"};
        QTest::newRow("csv") << QStringList {write, QStringLiteral("csv")} << Names {"a.csv", "b, c.csv"};
        QTest::newRow("both") << QStringList {write, QStringLiteral("png,csv")}
                              << Names {"a.csv", "a.png", "b, c.csv", "b, c.png"};
    }

    void whatIsWrittenIsWhatWasAsked()
    {
        QFETCH(QStringList, words);
        QFETCH(Names, names);
        const CliResult result = spectra(words);
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(namesIn(m_folders.out()), names);
        QVERIFY2(result.summary().startsWith("2 of 2 files analysed in "), result.all().constData());
    }

    void theTableIsThereWithoutFigures()
    {
        const CliResult result = spectra({QStringLiteral("--write"), QStringLiteral("none"), QStringLiteral("--table"),
                                          text(m_folders.root() / "table.csv")});
        QVERIFY2(result.status == 0, result.all().constData());
        QVERIFY(!std::filesystem::exists(m_folders.out()) || namesIn(m_folders.out()).empty());
        const auto lines = table();
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("source,start_s,seconds,rate_hz,channel,peak_hz,peak_db,band_"));
        QVERIFY(lines[1].startsWith(QByteArray::fromStdString((m_folders.sounds() / "a.wav").native())
                                    + ",0,0.3,44100,1,"));
        QVERIFY(lines[2].startsWith("\"" + QByteArray::fromStdString((m_folders.sounds() / "b, c.wav").native())
                                    + "\",0,"));
        QCOMPARE(lines[1].count(','), lines[0].count(','));
    }

    void theTableKnowsFilesThatAreDoneAlready()
    {
        const QStringList words {QStringLiteral("--table"), text(m_folders.root() / "table.csv")};
        QCOMPARE(spectra(words).status, 0);
        const auto before = table();
        const CliResult again = spectra(words);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.summary().contains("2 done already"), again.all().constData());
        QCOMPARE(table(), before);
    }

    void theTableOfARunThatGoesOnIsWhole_data()
    {
        QTest::addColumn<bool>("isTorn");
        QTest::newRow("nothing was left") << false;
        QTest::newRow("a figure was finished before there was a record") << true;
    }

    void theTableOfARunThatGoesOnIsWhole()
    {
        QFETCH(bool, isTorn);
        const QStringList words {QStringLiteral("--table"), text(m_folders.root() / "table.csv")};
        QCOMPARE(spectra(words + QStringList {QStringLiteral("--write"), QStringLiteral("none")}).status, 0);
        const auto expected = table();
        const auto journal = m_folders.root() / "run.jsonl";
        QCOMPARE(spectra({QStringLiteral("--journal"), text(journal)}).status, 0);
        if (isTorn) {
            std::string lines = tutti::fixtures::contents(journal);
            lines.resize(lines.rfind("{\"task\":"));
            tutti::fixtures::store(journal, lines);
        }
        std::filesystem::remove(m_folders.root() / "table.csv");
        const CliResult result = tutti::fixtures::runCli(QStringList {QStringLiteral("resume"), text(journal)} + words);
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(table(), expected);
    }

    void aWindowThatIsTooLongForOneTransformIsUsage()
    {
        tutti::fixtures::Sound sound;
        sound.format = SF_FORMAT_WAV | SF_FORMAT_PCM_U8;
        sound.channels = 1;
        sound.rateHz = 192000;
        sound.seconds = 44;
        QVERIFY(tutti::fixtures::write(m_folders.sounds() / "long.wav", sound));
        const QString seconds = QStringLiteral("--seconds");
        const CliResult refused = spectra({seconds, QStringLiteral("all")});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("--method welch"), refused.all().constData());
        QVERIFY(!std::filesystem::exists(m_folders.out()));
        QCOMPARE(spectra({seconds, QStringLiteral("43")}).status, 0);
        QCOMPARE(spectra({seconds, QStringLiteral("all"), QStringLiteral("--method"), QStringLiteral("welch"),
                          QStringLiteral("--existing"), QStringLiteral("overwrite")})
                     .status,
                 0);
    }

    void figuresAreDrawnWithoutADisplay()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        tutti::fixtures::startCli(
            process,
            {QStringLiteral("spectra"), text(m_folders.sounds()), QStringLiteral("-o"), text(m_folders.out())});
        const CliResult result = tutti::fixtures::finishCli(process);
        QVERIFY2(result.status == 0, result.all().constData());
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(namesIn(m_folders.out()), (Names {"a.png", "b, c.png"}));
    }
};

QTEST_GUILESS_MAIN(TestCliSpectra)
#include "tst_clispectra.moc"

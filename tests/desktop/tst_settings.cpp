// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "core/session/settings.h"

using namespace tutti;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileGivesTheDefaults()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(QStringLiteral("none.ini")));
        QVERIFY(settings.choices() == Choices {});
        QVERIFY(settings.sources().empty());
        QVERIFY(settings.appearance() == Appearance::System);
        QVERIFY(settings.language() == Language::System);
        QVERIFY(settings.geometry().isEmpty());
    }

    void everyChoiceComesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("tutti.ini"));
        const Choices chosen = unusualChoices();
        {
            Settings settings(file);
            settings.setChoices(chosen);
            settings.setAppearance(Appearance::Dark);
            settings.setLanguage(Language::Spanish);
            settings.setGeometry(QByteArray("\0\1geometry", 10));
            settings.setLayout(QStringLiteral("splitter"), QByteArrayLiteral("halves"));
            settings.setLastFolder(QStringLiteral("/tmp/音"));
        }
        const Settings settings(file);
        QVERIFY(settings.choices() == chosen);
        QVERIFY(settings.appearance() == Appearance::Dark);
        QVERIFY(settings.language() == Language::Spanish);
        QCOMPARE(settings.geometry(), QByteArray("\0\1geometry", 10));
        QCOMPARE(settings.layout(QStringLiteral("splitter")), QByteArrayLiteral("halves"));
        QCOMPARE(settings.layout(QStringLiteral("other")), QByteArray());
        QCOMPARE(settings.lastFolder(), QStringLiteral("/tmp/音"));
    }

    void sourcesKeepTheirBytes()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("tutti.ini"));
        const std::vector<std::filesystem::path> sources {"/tmp/caf\xe9", "/tmp/音, with a comma"};
        Settings(file).setSources(sources);
        QVERIFY(Settings(file).sources() == sources);
    }

    void nonsenseBecomesTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("an unknown depth") << QStringLiteral("convert/bits") << QVariant(QStringLiteral("17"));
        QTest::newRow("a rate that is no number") << QStringLiteral("convert/rate") << QVariant(QStringLiteral("fast"));
        QTest::newRow("a negative rate") << QStringLiteral("convert/rate") << QVariant(-44100);
        QTest::newRow("an endless window") << QStringLiteral("spectra/seconds") << QVariant(QStringLiteral("inf"));
        QTest::newRow("a range upside down") << QStringLiteral("spectra/from") << QVariant(20000);
        QTest::newRow("levels upside down") << QStringLiteral("spectra/levels-min") << QVariant(5);
        QTest::newRow("a figure without width") << QStringLiteral("spectra/width") << QVariant(0);
        QTest::newRow("an unknown schedule") << QStringLiteral("engine/schedule") << QVariant(QStringLiteral("fair"));
        QTest::newRow("workers below zero") << QStringLiteral("engine/workers") << QVariant(-1);
        QTest::newRow("an unknown way with existing results")
            << QStringLiteral("do/existing") << QVariant(QStringLiteral("burn"));
    }

    void nonsenseBecomesTheDefault()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("tutti.ini"));
        QSettings(file, QSettings::IniFormat).setValue(key, value);
        QVERIFY(Settings(file).choices() == Choices {});
    }

    void aComparisonComesBackAsItWas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("tutti.ini"));
        QVERIFY(Settings(file).comparisonChoices() == ComparisonChoices {});
        ComparisonChoices chosen;
        chosen.work = WorkKind::Downloads;
        chosen.job = JobKind::Spectra;
        chosen.allFiles = true;
        chosen.synthetic = {7, 2.5, SyntheticShape::OneGiant, SyntheticKind::Wait, 12.5};
        chosen.latencyMs = 250;
        chosen.sounds = 3;
        chosen.engines = {"sequential", "mpi"};
        chosen.workers = "1, 2,8";
        chosen.connections = "1-3";
        chosen.schedules = {Schedule::Dynamic, Schedule::Static};
        chosen.baseline = "mpi/2/static";
        chosen.rounds = 12;
        chosen.precision = 2.5;
        chosen.warmUp = 0;
        Settings(file).setComparisonChoices(chosen);
        QVERIFY(Settings(file).comparisonChoices() == chosen);
        chosen.precision.reset();
        Settings(file).setComparisonChoices(chosen);
        QVERIFY(Settings(file).comparisonChoices() == chosen);
    }

    void nonsenseAboutAComparisonBecomesTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("unknown work") << QStringLiteral("work") << QVariant(QStringLiteral("sleep"));
        QTest::newRow("no rounds") << QStringLiteral("rounds") << QVariant(0);
        QTest::newRow("a precision that is no number")
            << QStringLiteral("precision") << QVariant(QStringLiteral("nan"));
        QTest::newRow("jobs without time") << QStringLiteral("milliseconds") << QVariant(0);
        QTest::newRow("an unknown schedule")
            << QStringLiteral("schedules") << QVariant(QStringList {QStringLiteral("fair")});
        QTest::newRow("no connections") << QStringLiteral("connections") << QVariant(QString());
    }

    void nonsenseAboutAComparisonBecomesTheDefault()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("tutti.ini"));
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("comparison/") + key, value);
        QVERIFY(Settings(file).comparisonChoices() == ComparisonChoices {});
    }

private:
    static Choices unusualChoices()
    {
        Choices chosen;
        chosen.convert = false;
        chosen.convertOptions = {BitDepth::Float32, 48000, true};
        chosen.spectrumOptions.seconds = 0;
        chosen.spectrumOptions.at = Position::Time;
        chosen.spectrumOptions.atSeconds = 1.5;
        chosen.spectrumOptions.seed = 18446744073709551615ULL;
        chosen.spectrumOptions.channel = 0;
        chosen.spectrumOptions.method = Method::Welch;
        chosen.spectrumOptions.taper = Taper::BlackmanHarris;
        chosen.spectrumOptions.fftSize = 4096;
        chosen.spectrumOptions.scale = Scale::Decibel;
        chosen.spectrumOptions.axis = FrequencyAxis::Linear;
        chosen.spectrumOptions.fromHz = 0;
        chosen.spectrumOptions.toHz = 22050;
        chosen.spectrumOptions.levels = LevelRange {-90, 0};
        chosen.spectrumOptions.width = 1600;
        chosen.spectrumOptions.height = 900;
        chosen.writePng = false;
        chosen.writeCsv = true;
        chosen.output = "/tmp/caf\xe9";
        chosen.recursive = true;
        chosen.existing = Existing::Rename;
        chosen.engine = "mpi";
        chosen.workers = 7;
        chosen.schedule = Schedule::Static;
        chosen.timeLimit = 2.5;
        chosen.mpiLauncher = "srun --exclusive";
        chosen.hosts = hostsIn("nodea slots=2 max_slots=4 # caf\u00e9\nnodeb:3\n");
        return chosen;
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

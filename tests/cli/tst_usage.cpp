// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/cli/cliprogram.h"

using tutti::fixtures::CliResult;
using tutti::fixtures::runCli;

class TestUsage : public QObject
{
    Q_OBJECT

    static QStringList words(const char* line)
    {
        return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("says");
        const std::vector<std::pair<const char*, const char*>> rows {
            {"", "Usage: tutti-cli COMMAND"},
            {"transmogrify", "is not one of convert, spectra, demo, engines"},
            {"--loud", "--loud"},
            {"convert", "name a file or a folder"},
            {"convert x --loud", "--loud"},
            {"convert x --output", "--output"},
            {"convert x --engine steam", "not one of qtconcurrent, sequential, openmp, processes, mpi"},
            {"convert x --schedule random", "not one of longest-first, dynamic, static"},
            {"convert x --existing ask", "not one of skip, overwrite, rename"},
            {"convert x --progress loud", "not one of auto, bar, lines, none"},
            {"convert x --bits 8", "not one of source, 16, 24, 32, float"},
            {"convert x --workers 0", "--workers: '0' is not a whole number from 1"},
            {"convert x --workers -2", "--workers: '-2' is not"},
            {"convert x --workers two", "--workers: 'two' is not"},
            {"convert x --rate -44100", "--rate: '-44100' is not"},
            {"convert x --rate 44.1", "--rate: '44.1' is not"},
            {"convert x --time-limit 0", "--time-limit: '0' is not a number above 0"},
            {"convert x --time-limit -1", "--time-limit: '-1' is not"},
            {"convert x --report /no/such/folder/report.json", "/no/such/folder"},
            {"convert x --report /tmp", "is a folder"},
            {"convert x --engine mpi --hostfile /no/such/hosts", "--hostfile: cannot read /no/such/hosts"},
            {"convert --files-from /no/such/list", "cannot open the list of paths"},
            {"convert x --seconds 5", "--seconds"},
            {"spectra x --bits 16", "--bits"},
            {"spectra x --seconds -5", "'-5' is not a number above 0 or all"},
            {"spectra x --at end", "not one of middle, start, random, or a time"},
            {"spectra x --at -3", "'-3' is not one of middle"},
            {"spectra x --seed -1", "--seed"},
            {"spectra x --channel 0", "'0' is not 1, 2, … or mix"},
            {"spectra x --method dct", "not one of fft, welch"},
            {"spectra x --taper square", "not one of none, hann, hamming, blackman, blackman-harris, flattop"},
            {"spectra x --fft-size 1", "--fft-size: '1' is not"},
            {"spectra x --scale loud", "not one of normalised, db, linear"},
            {"spectra x --axis mel", "not one of log, linear"},
            {"spectra x --from -1", "--from: '-1' is not"},
            {"spectra x --from 500 --to 500", "--from must be below --to"},
            {"spectra x --from 20000", "--from must be below --to"},
            {"spectra x --from 0", "--from must be above 0 on a logarithmic axis"},
            {"spectra x --levels 0..-120", "MIN below MAX"},
            {"spectra x --size 800", "is not WIDTHxHEIGHT"},
            {"spectra x --size 0x600", "is not WIDTHxHEIGHT"},
            {"spectra x --write gif", "not one of png, csv, png,csv, none"},
            {"spectra x --write png,none", "not one of png, csv, png,csv, none"},
            {"demo", "DIR"},
            {"demo x --copies 0", "--copies: '0' is not"},
            {"engines x", "x"},
            {"serve --port 70000", "--port: '70000' is not"},
            {"serve --latency -1", "--latency: '-1' is not"},
            {"serve x", "x"},
            {"convert x --trace /no/such/folder/trace.json", "--trace /no/such/folder/trace.json"},
            {"search", "name what to look for"},
            {"search cello --license gpl", "--license: 'gpl' is not one of cc0, by, by-nc, sampling+, any"},
            {"search cello --sort loudest", "--sort: 'loudest' is not one of score, duration_desc"},
            {"search cello --format xml", "not one of table, json, csv, ids"},
            {"search cello --limit 0", "--limit: '0' is not a whole number from 1"},
            {"search --pack x", "--pack: 'x' is not a whole number"},
            {"search --pack 5 --user bob", "only one of --pack, --user, --similar, --ids and --bookmarks"},
            {"search --ids /no/such/list", "cannot open the list of numbers"},
            {"search cello --engine openmp", "--engine"},
            {"credits", "PATH"},
            {"credits x --format pdf", "not one of txt, csv, json, html"},
            {"credits x --commercial-use maybe", "not one of on, off"},
            {"credits x --output /no/such/folder/credits.txt", "/no/such/folder"},
            {"convert x --shard 4/3", "'4/3' is not I/N, such as 1/3"},
            {"convert x --shard 0/3", "'0/3' is not I/N"},
            {"convert x --shard 1", "'1' is not I/N"},
            {"convert --retry-failed /no/such/report", "--retry-failed: cannot open the report"},
            {"fetch --retry-failed /no/such/report", "--retry-failed: cannot open the report"},
            {"resume", "name a journal; --list tells which there are"},
            {"resume x --list", "--list takes no JOURNAL"},
            {"resume x --engine steam", "not one of qtconcurrent, sequential, openmp, processes, mpi"},
            {"convert x --slurm fly", "'fly' is not one of run, script, submit"},
            {"convert x --slurm run --engine openmp", "--slurm starts the engine mpi, not openmp"},
            {"convert x --slurm run --mpi-launcher mpirun", "leave out --mpi-launcher"},
            {"convert x --slurm run --slurm-script y", "--slurm run writes no script"},
            {"convert x --slurm submit --report y", "--report is for runs of now"},
            {"convert x --slurm submit --time soon", "'soon' is no time of Slurm's"},
            {"convert x --slurm submit --tasks 0", "--tasks"},
            {"convert x --partition main", "options for Slurm go with --slurm"},
            {"compare synthetic --slurm submit", "a batch job waits in a queue, and waiting is no measurement"},
            {"compare synthetic --slurm run --engines openmp", "name it among --engines"},
            {"compare synthetic --slurm run --mpi-launcher mpirun", "leave out --mpi-launcher"},
            {"compare synthetic --partition main", "options for Slurm go with --slurm run"},
            {"compare synthetic --slurm run --time soon", "'soon' is no time of Slurm's"},
            {"slurm", "subcommand is required"},
            {"slurm watch x", "'x' is no number of a job"},
            {"report", "subcommand is required"},
            {"report join", "REPORT"},
            {"account", "ACTION"},
            {"account pay", "'pay' is not one of set-key, login, status, forget"},
        };
        for (const auto& [line, says] : rows)
            QTest::newRow(line[0] == '\0' ? "nothing" : line) << QByteArray(says);
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, says);
        const QByteArray tag = QTest::currentDataTag();
        const CliResult result = runCli(tag == "nothing" ? QStringList() : words(tag.constData()));
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(says), result.all().constData());
        QCOMPARE(result.out, QByteArray());
    }

    void helpKnowsEveryOption_data()
    {
        QTest::addColumn<QString>("options");
        const QString both = QStringLiteral(
            "-r,--recursive --files-from -o,--output --engine --workers --schedule --existing --time-limit --report "
            "--trace "
            "--mpi-launcher --hostfile --shard --journal --retry-failed --slurm --partition --time --tasks "
            "--slurm-line --slurm-script --quiet --progress ");
        QTest::newRow("convert") << both + QStringLiteral("--bits --rate --mono");
        QTest::newRow("spectra") << both
                + QStringLiteral("--seconds --at --seed --channel --method --taper --fft-size --scale --axis --from "
                                 "--to --levels --size --write --table");
        QTest::newRow("resume") << QStringLiteral(
            "--list --report --trace --table --engine --workers --schedule --mpi-launcher --hostfile --quiet "
            "--progress");
        QTest::newRow("fetch") << QStringLiteral("--retry-failed --name --preview --connections --report");
        QTest::newRow("demo") << QStringLiteral("--copies --quiet --progress");
        QTest::newRow("search") << QStringLiteral(
            "--license --filter --sort --limit --pack --user --similar --ids --offline --format --quiet --progress");
        QTest::newRow("engines") << QStringLiteral("--quiet --progress");
        QTest::newRow("credits") << QStringLiteral(
            "-r,--recursive --format -o,--output --commercial-use --quiet --progress");
    }

    void helpKnowsEveryOption()
    {
        QFETCH(QString, options);
        const CliResult result = runCli({QString::fromUtf8(QTest::currentDataTag()), QStringLiteral("--help")});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.err, QByteArray());
        for (const QString& option : options.split(QLatin1Char(' ')))
            QVERIFY2(result.out.contains("\n  " + option.toUtf8() + " "), qPrintable(option));
        for (const QByteArray& line : result.out.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 120, line.constData());
    }

    void versionAndHelpAreAnswers()
    {
        const CliResult version = runCli({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith("tutti-cli "));
        const CliResult help = runCli({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const char* command : {"convert", "spectra", "demo", "engines", "Exit status"})
            QVERIFY2(help.out.contains(command), command);
    }

    void enginesAreListed()
    {
        const CliResult result = runCli({QStringLiteral("engines")});
        QCOMPARE(result.status, 0);
        for (const char* id : {"qtconcurrent", "sequential", "openmp", "processes", "mpi"})
            QVERIFY2(result.out.contains(QByteArray("\n") + id + " "), result.out.constData());
        QVERIFY(result.summary().contains("engines can run here"));
        QVERIFY(result.summary().contains("of which this process may use"));
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString program = QStringLiteral(TUTTI_BIN_DIR "/tutti-cli");
const QString completion = QStringLiteral(TUTTI_SOURCE_DIR "/packaging/completion/tutti-cli.bash");

QString outputOf(const QString& command, const QStringList& words)
{
    QProcess process;
    process.start(command, words);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// What Tab offers after `words`, the last of which is being written.
QStringList offered(const QStringList& words)
{
    const QString script = QStringLiteral("source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                                          "_tutti_cli; printf '%s\\n' \"${COMPREPLY[@]}\"");
    const QString text =
        outputOf(QStringLiteral("bash"),
                 QStringList {QStringLiteral("-c"), script, QStringLiteral("bash"), completion, program} + words);
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList optionsOf(const QStringList& command)
{
    static const QRegularExpression option(QStringLiteral("^  (?:-\\w,)?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QStringList options;
    auto found = option.globalMatch(outputOf(program, command + QStringList {QStringLiteral("--help")}));
    while (found.hasNext())
        options.append(found.next().captured(1));
    return options;
}

/// Every command that has none below it, as --help lists them.
QList<QStringList> commandsBelow(const QStringList& command)
{
    static const QRegularExpression below(QStringLiteral("^Subcommands:\n((?:  .*\n)+)"),
                                          QRegularExpression::MultilineOption);
    const auto listed = below.match(outputOf(program, command + QStringList {QStringLiteral("--help")}));
    if (!listed.hasMatch())
        return {command};
    QList<QStringList> commands;
    for (const QString& line : listed.captured(1).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line[2] != QLatin1Char(' ')) // else the line above goes on
            commands += commandsBelow(command + QStringList {line.simplified().section(QLatin1Char(' '), 0, 0)});
    }
    return commands;
}

} // namespace

/// Manual page and bash completion of tutti-cli: both know what --help knows.
class TestShellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsOfferedAndInThePage_data()
    {
        QTest::addColumn<QStringList>("command");
        const QList<QStringList> commands = commandsBelow({});
        QVERIFY(commands.contains(QStringList {QStringLiteral("convert")}));
        QVERIFY(commands.contains(QStringList({QStringLiteral("hosts"), QStringLiteral("check")})));
        for (const QStringList& command : commands)
            QTest::addRow("%s", qPrintable(command.join(QLatin1Char(' ')))) << command;
    }

    void everyOptionIsOfferedAndInThePage()
    {
        QFETCH(QStringList, command);
        QFile page(QStringLiteral(TUTTI_MAN_PAGE));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll()).remove(QLatin1Char('\\'));
        QVERIFY(text.contains(QStringLiteral(".SS ") + command.join(QLatin1Char(' ')) + QLatin1Char('\n')));
        const QStringList known = offered(command + QStringList {QStringLiteral("--")});
        const QStringList options = optionsOf(command);
        QVERIFY(options.contains(QStringLiteral("--quiet")));
        for (const QString& option : options) {
            QVERIFY2(known.contains(option), qPrintable(option));
            QVERIFY2(option == QStringLiteral("--help") || text.contains(option), qPrintable(option));
        }
    }

    void wordsAreCompleted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("answer");
        QTest::addRow("a command") << "sp"
                                   << "spectra";
        QTest::addRow("a job of compare") << "compare syn"
                                          << "synthetic";
        QTest::addRow("what is done with reports") << "report jo"
                                                   << "join";
        QTest::addRow("what is done with batch jobs") << "slurm wa"
                                                      << "watch";
        QTest::addRow("what Slurm does") << "convert --slurm sub"
                                         << "submit";
        QTest::addRow("an engine to go on with") << "resume --engine open"
                                                 << "openmp";
        QTest::addRow("an engine") << "convert --engine seq"
                                   << "sequential";
        QTest::addRow("a taper") << "spectra --taper flat"
                                 << "flattop";
        QTest::addRow("a format of credits") << "credits --format ht"
                                             << "html";
        QTest::addRow("a format of search") << "search --format id"
                                            << "ids";
        QTest::addRow("an option of compare") << "compare fetch --conn"
                                              << "--connections";
        QTest::addRow("an action of account") << "account log"
                                              << "login";
    }

    void wordsAreCompleted()
    {
        QFETCH(QString, line);
        QFETCH(QString, answer);
        QCOMPARE(offered(line.split(QLatin1Char(' '))), QStringList {answer});
    }

    /// The values stand in the script: each must be one that --help names.
    void valuesAreThoseOfTheHelp_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* const line :
             {"convert --engine", "convert --schedule", "convert --existing", "convert --bits", "convert --progress",
              "spectra --at", "spectra --method", "spectra --taper", "spectra --scale", "spectra --axis",
              "spectra --write", "search --license", "search --sort", "search --format", "credits --format",
              "hosts check --format", "fetch --preview", "compare synthetic --shape", "compare synthetic --kind"})
            QTest::addRow("%s", line) << QString::fromLatin1(line);
    }

    void valuesAreThoseOfTheHelp()
    {
        QFETCH(QString, line);
        QStringList words = line.split(QLatin1Char(' '));
        const QStringList values = offered(words + QStringList {QString()});
        QVERIFY(values.size() > 1);
        words.removeLast();
        const QString help = outputOf(program, words + QStringList {QStringLiteral("--help")});
        for (const QString& value : values)
            QVERIFY2(help.contains(value), qPrintable(value));
    }
};

QTEST_GUILESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"

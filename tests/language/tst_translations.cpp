// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString type;
    bool isPlural = false;
    QStringList translations;
};

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            const bool isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            messages.append({context, {}, {}, isPlural, {}});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.back().isPlural)
                messages.back().translations << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.back().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList piecesOf(const QString& text, const QString& pattern)
{
    QStringList pieces;
    for (const QRegularExpressionMatch& match : QRegularExpression(pattern).globalMatch(text))
        pieces << match.captured();
    pieces.sort();
    return pieces;
}

/// Letters that Alt reaches; an ampersand of HTML is none.
QStringList accelerators(const QString& text)
{
    return piecesOf(text, QStringLiteral("(?<!&)&(?!\\w+;)[^\\s&]"));
}

QString ending(const QString& text)
{
    return QRegularExpression(QStringLiteral("(\u2026|:|\\s)?$")).match(text).captured();
}

/// What is wrong with a translation; empty: nothing.
QString mistakeIn(const Message& message)
{
    const QString placeholders = QStringLiteral("%L?\\d+");
    if (message.isPlural && message.translations.size() != 2)
        return QStringLiteral("it needs a singular and a plural");
    if (message.isPlural && message.source.contains(QStringLiteral("%n"))
        && !message.translations.back().contains(QStringLiteral("%n")))
        return QStringLiteral("its plural has no %n");
    for (const QString& text : message.translations) {
        if (text.trimmed().isEmpty())
            return QStringLiteral("it is empty");
        if (piecesOf(text, placeholders) != piecesOf(message.source, placeholders))
            return QStringLiteral("its placeholders differ");
        if (!message.isPlural && text.contains(QStringLiteral("%n")) != message.source.contains(QStringLiteral("%n")))
            return QStringLiteral("%n");
        if (accelerators(text).size() != accelerators(message.source).size())
            return QStringLiteral("one of the two has a letter for Alt, the other not");
        if (piecesOf(text, QStringLiteral("<[^>]*>")) != piecesOf(message.source, QStringLiteral("<[^>]*>")))
            return QStringLiteral("its tags differ");
        if (ending(text) != ending(message.source))
            return QStringLiteral("it ends in another way");
    }
    return {};
}

} // namespace

/// Whether the translations are those of the sources as they are now, and whole.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        update(QStringLiteral("es"), {});
        update(QStringLiteral("en"), {QStringLiteral("-pluralonly")});
        QVERIFY(m_messages[QStringLiteral("es")].size() > 1000);
        QVERIFY(m_messages[QStringLiteral("en")].size() > 50);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English plurals") << QStringLiteral("en");
        QTest::newRow("Spanish") << QStringLiteral("es");
    }

    void everyTextIsTranslated_data() { languages_data(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, language);
        QStringList missing;
        for (const Message& message : m_messages[language]) {
            if (message.type == QStringLiteral("unfinished"))
                missing << QStringLiteral("%1: %2").arg(message.context, message.source);
        }
        QVERIFY2(missing.isEmpty(), list(missing));
    }

    void noTextIsOneThatNobodyShows_data() { languages_data(); }
    void noTextIsOneThatNobodyShows()
    {
        QFETCH(const QString, language);
        QStringList vanished;
        for (const Message& message : m_messages[language]) {
            if (message.type == QStringLiteral("vanished") || message.type == QStringLiteral("obsolete"))
                vanished << QStringLiteral("%1: %2").arg(message.context, message.source);
        }
        QVERIFY2(vanished.isEmpty(), list(vanished));
    }

    void translationsFitTheirSources_data() { languages_data(); }
    void translationsFitTheirSources()
    {
        QFETCH(const QString, language);
        QStringList wrong;
        for (const Message& message : m_messages[language]) {
            const bool isLive = message.type.isEmpty();
            if (const QString mistake = isLive ? mistakeIn(message) : QString(); !mistake.isEmpty())
                wrong << QStringLiteral("%1: %2 (%3): %4")
                             .arg(message.context, message.source, mistake,
                                  message.translations.join(QStringLiteral(" | ")));
        }
        QVERIFY2(wrong.isEmpty(), list(wrong));
    }

    /// lupdate gives a text without a context to whoever it takes for a class; the window asks with another, in vain.
    void everyTextHasAContext()
    {
        QVERIFY2(!m_said.contains(QStringLiteral("lacks Q_OBJECT")), qPrintable(m_said));
        for (const Message& message : m_messages[QStringLiteral("es")])
            QVERIFY2(!message.context.isEmpty() && message.context != QStringLiteral("tutti"),
                     qPrintable(message.source));
    }

private:
    /// lupdate over the sources, on a copy.
    void update(const QString& language, const QStringList& options)
    {
        const QString source = QStringLiteral(TUTTI_SOURCE_DIR);
        const QString copy = m_folder.filePath(QStringLiteral("tutti_%1.ts").arg(language));
        QVERIFY(QFile::copy(QStringLiteral("%1/translations/tutti_%2.ts").arg(source, language), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(source);
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(TUTTI_LUPDATE),
                      options
                          + QStringList {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
                                         QStringLiteral("none"), QStringLiteral("-disable-heuristic"),
                                         QStringLiteral("sametext"), QStringLiteral("-disable-heuristic"),
                                         QStringLiteral("similartext"), QStringLiteral("app/desktop"),
                                         QStringLiteral("-ts"), copy});
        QVERIFY2(lupdate.waitForFinished(30000) && lupdate.exitCode() == 0, qPrintable(lupdate.errorString()));
        m_said += QString::fromUtf8(lupdate.readAll());
        m_messages[language] = readMessages(copy);
    }

    static const char* list(const QStringList& lines)
    {
        static QByteArray text;
        text = (QStringLiteral("%1 texts:\n").arg(lines.size()) + lines.join(QLatin1Char('\n'))).toUtf8();
        return text.constData();
    }

    QTemporaryDir m_folder;
    QMap<QString, QList<Message>> m_messages;
    QString m_said;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/helppages.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace tutti {

namespace {

const QRegularExpression& control()
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]+)\\}"));
    return braces;
}

/// A text of the window in the language of the moment.
QString textOf(const QString& contextAndText)
{
    return QCoreApplication::translate(contextAndText.section(QLatin1Char('|'), 0, 0).toUtf8().constData(),
                                       contextAndText.section(QLatin1Char('|'), 1).toUtf8().constData());
}

/// As a person reads it: without the mnemonic, and without the sign that a button bears.
QString plainName(QString name)
{
    static const QRegularExpression signs(QStringLiteral("^[▶■]\\s*"));
    return name.remove(QLatin1Char('&')).remove(signs).toHtmlEscaped();
}

} // namespace

const QStringList& helpPages()
{
    static const QStringList pages {
        QStringLiteral("start"),      QStringLiteral("freesound"), QStringLiteral("folder"), QStringLiteral("run"),
        QStringLiteral("files"),      QStringLiteral("spectrum"),  QStringLiteral("runs"),   QStringLiteral("compare"),
        QStringLiteral("comparison"), QStringLiteral("scaling"),   QStringLiteral("where"),  QStringLiteral("whatif"),
        QStringLiteral("lessons"),    QStringLiteral("timeline"),  QStringLiteral("log"),    QStringLiteral("options"),
        QStringLiteral("credits"),    QStringLiteral("words")};
    return pages;
}

QString helpPageOf(const QString& object)
{
    static const QHash<QString, QString> pages {{QStringLiteral("startPage"), QStringLiteral("start")},
                                                {QStringLiteral("freesoundPanel"), QStringLiteral("freesound")},
                                                {QStringLiteral("folderPanel"), QStringLiteral("folder")},
                                                {QStringLiteral("continueBar"), QStringLiteral("run")},
                                                {QStringLiteral("doBar"), QStringLiteral("run")},
                                                {QStringLiteral("filesPanel"), QStringLiteral("files")},
                                                {QStringLiteral("spectrumPanel"), QStringLiteral("spectrum")},
                                                {QStringLiteral("timingPanel"), QStringLiteral("runs")},
                                                {QStringLiteral("compareDialog"), QStringLiteral("compare")},
                                                {QStringLiteral("comparisonPanel"), QStringLiteral("comparison")},
                                                {QStringLiteral("scalingPanel"), QStringLiteral("scaling")},
                                                {QStringLiteral("waterfallPanel"), QStringLiteral("where")},
                                                {QStringLiteral("whatIfPanel"), QStringLiteral("whatif")},
                                                {QStringLiteral("lessonPanel"), QStringLiteral("lessons")},
                                                {QStringLiteral("timelinePanel"), QStringLiteral("timeline")},
                                                {QStringLiteral("logPanel"), QStringLiteral("log")},
                                                {QStringLiteral("optionsDialog"), QStringLiteral("options")},
                                                {QStringLiteral("creditsDialog"), QStringLiteral("credits")}};
    return pages.value(object);
}

const QStringList& helpLanguages()
{
    static const QStringList languages {QStringLiteral("en"), QStringLiteral("es")};
    return languages;
}

QString helpLanguage()
{
    for (const QString& language : helpLanguages()) {
        if (QLocale().language() == QLocale(language).language())
            return language;
    }
    return helpLanguages().constFirst();
}

QString helpSource(const QString& page, const QString& language)
{
    QFile file(QStringLiteral(":/help/%1/%2.html").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpTitle(const QString& page, const QString& language)
{
    static const QRegularExpression heading(QStringLiteral("<h1>(.*)</h1>"));
    return heading.match(helpSource(page, language)).captured(1);
}

QStringList helpControls(const QString& source)
{
    QStringList names;
    for (auto found = control().globalMatch(source); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

QString helpHtml(const QString& source, const std::function<QString(const QString&)>& nameOf)
{
    QString html;
    qsizetype place = 0;
    for (auto found = control().globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString name = match.captured(1);
        const QString shown = name.contains(QLatin1Char('|')) ? textOf(name) : nameOf(name);
        html += source.mid(place, match.capturedStart() - place) + plainName(shown);
        place = match.capturedEnd();
    }
    return html + source.mid(place);
}

} // namespace tutti

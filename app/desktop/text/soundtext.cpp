// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/text/soundtext.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QList>
#include <QLocale>

#include "app/desktop/text/quantitytext.h"

namespace tutti {

namespace {

struct SoundText
{
    Q_DECLARE_TR_FUNCTIONS(SoundText)
};

/// Joiners are kept: emoji and some scripts are spelled with them.
bool isHidden(QChar character)
{
    constexpr char16_t joiner = 0x200d;
    constexpr char16_t nonJoiner = 0x200c;
    return (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
        && character.unicode() != joiner && character.unicode() != nonJoiner;
}

QString termsOf(LicenseKind kind)
{
    switch (kind) {
    case LicenseKind::Cc0:
        return SoundText::tr("free for any use, nobody has to be named");
    case LicenseKind::By:
        return SoundText::tr("name the author; commercial use is fine");
    case LicenseKind::ByNc:
        return SoundText::tr("name the author; no commercial use");
    case LicenseKind::SamplingPlus:
        return SoundText::tr("name the author; only as a part of something new, never in advertising");
    case LicenseKind::Unknown:
        break;
    }
    return SoundText::tr("a licence that Tutti does not know; look at the sound's page");
}

} // namespace

QString shownLine(std::string_view text)
{
    QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (QChar& character : line) {
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r') || character == QLatin1Char('\t')
            || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    }
    line.erase(std::remove_if(line.begin(), line.end(), isHidden), line.end());
    return line.trimmed();
}

QString licenseBadge(LicenseKind kind)
{
    switch (kind) {
    case LicenseKind::Cc0:
        return QStringLiteral("CC0");
    case LicenseKind::By:
        return QStringLiteral("BY");
    case LicenseKind::ByNc:
        return QStringLiteral("BY-NC");
    case LicenseKind::SamplingPlus:
        return QStringLiteral("S+");
    case LicenseKind::Unknown:
        break;
    }
    return QStringLiteral("?");
}

QString licenseSentence(const License& license)
{
    //: A licence's name and what it asks for.
    return SoundText::tr("%1: %2.").arg(shownLine(licenseName(license)), termsOf(license.kind));
}

QString quotaText(const QuotaState& quota)
{
    const QLocale locale;
    //: Requests to Freesound that were made, and how many may be.
    return SoundText::tr("%1 of %2 this minute, %3 of %4 today")
        .arg(locale.toString(quota.usedThisMinute), locale.toString(quota.limits.perMinute),
             locale.toString(quota.usedToday), locale.toString(quota.limits.perDay));
}

QString sortText(const std::string& sort)
{
    const QList<std::pair<const char*, QString>> texts {{"score", SoundText::tr("best match")},
                                                        {"duration_desc", SoundText::tr("longest first")},
                                                        {"duration_asc", SoundText::tr("shortest first")},
                                                        {"created_desc", SoundText::tr("newest first")},
                                                        {"created_asc", SoundText::tr("oldest first")},
                                                        {"downloads_desc", SoundText::tr("most downloaded first")},
                                                        {"downloads_asc", SoundText::tr("least downloaded first")},
                                                        {"rating_desc", SoundText::tr("best rated first")},
                                                        {"rating_asc", SoundText::tr("worst rated first")}};
    for (const auto& [name, text] : texts) {
        if (sort == name)
            return text;
    }
    return QString::fromStdString(sort);
}

QString waitText(const ServiceWait& wait)
{
    if (wait.secondsLeft <= 0)
        return {};
    constexpr double minute = 60;
    const double whole = std::ceil(wait.secondsLeft);
    const QString left =
        whole < minute ? SoundText::tr("%1 s").arg(QLocale().toString(static_cast<int>(whole))) : durationText(whole);
    return wait.reason == "quota" ? SoundText::tr("The key's limit is reached; it goes on in %1.").arg(left)
                                  : SoundText::tr("Freesound did not answer; it is tried again in %1.").arg(left);
}

} // namespace tutti

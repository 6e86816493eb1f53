// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/credit.h"

#include <utility>

#include <QString>
#include <QUrl>

#include "core/base/clock.h"
#include "core/freesound/license.h"

namespace tutti {
namespace {

constexpr std::string_view freesoundHost = "https://freesound.org/";

bool isFreesound(const std::string& url)
{
    const QUrl parsed(QString::fromStdString(url));
    return parsed.host() == QStringLiteral("freesound.org") || parsed.host() == QStringLiteral("www.freesound.org");
}

/// Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX 9, 2.1 to 2.5).
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool breaksLine(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line
        || character.category() == QChar::Separator_Paragraph;
}

} // namespace

Credit creditFor(const Sound& sound, std::string file, std::string query, bool preview)
{
    return {std::move(file), sound.id,     sound.name,       sound.username, sound.license,
            sound.url,       isoTimeNow(), std::move(query), preview};
}

std::string creditLine(const Credit& credit)
{
    const std::string license = licenseNameOf(credit);
    const std::string name = credit.name.empty() ? "sound " + std::to_string(credit.id) : credit.name;
    return oneLine(name + " by " + (credit.user.empty() ? "(author not known)" : credit.user) + " -- "
                   + shortPage(credit) + " -- License: " + (license.empty() ? "(not known)" : license));
}

std::string shortPage(const Credit& credit)
{
    if (!credit.url.empty() && !isFreesound(credit.url))
        return oneLine(credit.url);
    return std::string(freesoundHost) + "s/" + std::to_string(credit.id) + "/";
}

std::string authorPage(const Credit& credit)
{
    if (credit.user.empty())
        return {};
    const QUrl page(QString::fromStdString(credit.url));
    std::string host(freesoundHost);
    if (!credit.url.empty() && !isFreesound(credit.url))
        host =
            page.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString().toStdString() + "/";
    return host + "people/" + QUrl::toPercentEncoding(QString::fromStdString(credit.user)).toStdString() + "/";
}

std::string licenseNameOf(const Credit& credit)
{
    return credit.licenseUrl.empty() ? std::string() : licenseName(licenseFromUrl(credit.licenseUrl));
}

bool isComplete(const Credit& credit)
{
    return !credit.user.empty() && !credit.licenseUrl.empty();
}

std::string oneLine(std::string_view text)
{
    QString line;
    for (const QChar character : QString::fromUtf8(text.data(), qsizetype(text.size()))) {
        if (breaksLine(character))
            line += QChar(u' ');
        else if (!turnsDirection(character))
            line += character;
    }
    return line.toStdString();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/credittags.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include <QString>
#include <QUrl>
#include <QtEndian>

#include "core/audio/readtags.h"
#include "core/freesound/smallfile.h"
#include "core/freesound/soundnumber.h"

namespace tutti {
namespace {

/// Between the parts of a credit line.
constexpr std::string_view lineSeparator = " -- ";

/// Tags hold addresses in Latin-1 only; the service's are ASCII, others become so.
std::string asciiUrl(const std::string& url)
{
    const QUrl parsed(QString::fromStdString(oneLine(url)));
    return parsed.isValid() ? parsed.toEncoded().toStdString() : std::string();
}

/// The address that begins at `start`, to the next blank or bracket.
std::string urlAt(std::string_view text, std::size_t start)
{
    const std::string_view url = text.substr(start, text.find_first_of(" \t\r\n<>\"(),;", start) - start);
    return std::string(url);
}

/// The place of the first address in the text that is a sound's page on Freesound, or of the credit line's.
std::size_t pageIn(std::string_view text)
{
    for (auto start = text.find("http"); start != std::string_view::npos; start = text.find("http", start + 1)) {
        const std::string url = urlAt(text, start);
        const bool isOurs = text.substr(0, start).ends_with(lineSeparator);
        if (soundInUrl(url) > 0 && (isOurs || url.find("://freesound.org/") != std::string::npos))
            return start;
    }
    return std::string_view::npos;
}

std::string addressIn(const std::string& text)
{
    const auto start = text.find("http");
    return start == std::string::npos ? std::string() : urlAt(text, start);
}

/// The credit in a comment: title and artist may be those of a piece that the sound was used in. Only the number when
/// there is an address but no credit line.
std::optional<Credit> creditInComment(const Tags& tags)
{
    const std::string_view comment = tags.comment;
    const std::size_t start = pageIn(comment);
    if (start == std::string_view::npos)
        return std::nullopt;
    Credit credit;
    credit.url = urlAt(comment, start);
    credit.id = soundInUrl(credit.url);
    std::string_view before = comment.substr(0, start);
    if (!before.ends_with(lineSeparator))
        return credit;
    before.remove_suffix(lineSeparator.size());
    before.remove_prefix(before.rfind('\n') + 1);
    const auto by = before.rfind(" by ");
    if (by == std::string_view::npos)
        return credit;
    credit.name = before.substr(0, by);
    credit.user = before.substr(by + 4);
    // The line names the short page, the long one follows.
    const std::string_view behind = comment.substr(start + credit.url.size());
    if (const std::size_t next = pageIn(behind); next != std::string_view::npos) {
        const std::string longer = urlAt(behind, next);
        if (soundInUrl(longer) == credit.id)
            credit.url = longer;
    }
    if (before == tags.title + " by " + tags.artist)
        credit.licenseUrl = tags.license.empty() ? addressIn(tags.copyright) : tags.license;
    return credit;
}

/// Where tEXt and iTXt hold their text, after the keyword (PNG specification, 11.3.4): nothing for what is compressed.
std::optional<std::pair<std::string, std::string>> pngTextOf(std::string_view type, std::string_view data)
{
    const auto keywordEnd = data.find('\0');
    if (keywordEnd == std::string_view::npos)
        return std::nullopt;
    const std::string keyword(data.substr(0, keywordEnd));
    std::string_view rest = data.substr(keywordEnd + 1);
    if (type == "tEXt")
        return std::pair(keyword, QString::fromLatin1(rest.data(), qsizetype(rest.size())).toStdString());
    if (type != "iTXt" || rest.size() < 2 || rest.front() != '\0')
        return std::nullopt;
    rest.remove_prefix(2);
    for (int skipped = 0; skipped < 2; ++skipped)
        rest.remove_prefix(std::min(rest.size(), rest.find('\0') + 1));
    return std::pair(keyword, std::string(rest));
}

void put(Tags& tags, const std::pair<std::string, std::string>& text)
{
    const std::array<std::pair<std::string_view, std::string Tags::*>, 6> keywords {{{"Title", &Tags::title},
                                                                                     {"Author", &Tags::artist},
                                                                                     {"Copyright", &Tags::copyright},
                                                                                     {"Comment", &Tags::comment},
                                                                                     {sourceKeyword, &Tags::source},
                                                                                     {licenseKeyword, &Tags::license}}};
    for (const auto& [keyword, member] : keywords) {
        if (text.first == keyword)
            tags.*member = text.second;
    }
}

/// The texts before the picture; our figures have them there.
std::optional<Tags> pngTags(const std::filesystem::path& file)
{
    constexpr std::uint64_t longestHead = 1U << 18U;
    constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";
    constexpr std::size_t chunkHead = 8;
    constexpr std::size_t checksum = 4;
    const auto start = readPart(file, 0, signature.size());
    if (!start || *start != signature)
        return std::nullopt;
    const auto head = readPart(file, 0, longestHead);
    if (!head || head->size() < signature.size())
        return std::nullopt;
    Tags tags;
    std::string_view rest = std::string_view(*head).substr(signature.size());
    while (rest.size() > chunkHead) {
        const std::size_t size = qFromBigEndian<quint32>(rest.data());
        const std::string_view type = rest.substr(4, 4);
        if (type == "IDAT" || rest.size() - chunkHead < size)
            break;
        if (const auto text = pngTextOf(type, rest.substr(chunkHead, size)))
            put(tags, *text);
        rest.remove_prefix(std::min(rest.size(), chunkHead + size + checksum));
    }
    return tags;
}

} // namespace

Tags creditTags(const Credit& credit)
{
    Tags tags;
    tags.title = oneLine(credit.name);
    tags.artist = oneLine(credit.user);
    tags.source = credit.url.empty() ? shortPage(credit) : asciiUrl(credit.url);
    tags.license = asciiUrl(credit.licenseUrl);
    tags.copyright = licenseNameOf(credit);
    if (!tags.license.empty() && tags.copyright != tags.license)
        tags.copyright += ", " + tags.license;
    tags.comment = creditLine(credit) + " -- " + tags.source;
    if (credit.preview)
        tags.comment += " (" + std::string(previewNote) + ")";
    return tags;
}

std::optional<Credit> creditFromTags(const Tags& tags)
{
    std::optional<Credit> credit;
    if (const std::int64_t id = soundInUrl(tags.source); id > 0) {
        credit.emplace();
        credit->id = id;
        credit->url = tags.source;
        credit->name = tags.title;
        credit->user = tags.artist;
        credit->licenseUrl = tags.license.empty() ? addressIn(tags.copyright) : tags.license;
    } else {
        credit = creditInComment(tags);
    }
    if (credit)
        credit->preview = tags.comment.find(previewNote) != std::string::npos;
    return credit;
}

Tags readCreditTags(const std::filesystem::path& file)
{
    const auto figure = pngTags(file);
    return figure ? *figure : readTags(file);
}

} // namespace tutti

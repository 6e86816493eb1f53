// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/downloadcontent.h"

#include <algorithm>
#include <array>
#include <string>

#include <QRegularExpression>
#include <QString>

namespace tutti {
namespace {

using Test = bool (*)(QByteArrayView);

bool isMpegHeader(QByteArrayView bytes)
{
    const auto byte = [&bytes](qsizetype at) { return static_cast<unsigned char>(bytes[at]); };
    const unsigned version = (byte(1) >> 3U) & 3U;
    const unsigned layer = (byte(1) >> 1U) & 3U;
    const unsigned bitrate = byte(2) >> 4U;
    const unsigned rate = (byte(2) >> 2U) & 3U;
    return byte(0) == 0xFFU && (byte(1) & 0xE0U) == 0xE0U && version != 1 && layer != 0 && bitrate != 15 && rate != 3;
}

/// An ID3 tag, or a frame's header; nothing but zeros may stand before it.
bool isMpeg(QByteArrayView bytes)
{
    constexpr qsizetype headerBytes = 4;
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte != 0; });
    const QByteArrayView rest = bytes.sliced(first - bytes.begin());
    return rest.startsWith("ID3") || (rest.size() >= headerBytes && isMpegHeader(rest));
}

bool isOgg(QByteArrayView bytes)
{
    return bytes.startsWith("OggS");
}

bool isWave(QByteArrayView bytes)
{
    return bytes.startsWith("RIFF") || bytes.startsWith("RIFX") || bytes.startsWith("RF64");
}

bool isAiff(QByteArrayView bytes)
{
    return bytes.startsWith("FORM");
}

bool isFlac(QByteArrayView bytes)
{
    return bytes.startsWith("fLaC") || bytes.startsWith("ID3") || isOgg(bytes);
}

struct Kind
{
    std::string_view suffix;
    Test test;
};

constexpr std::array<Kind, 6> kinds {
    {{".mp3", isMpeg}, {".ogg", isOgg}, {".wav", isWave}, {".aiff", isAiff}, {".aif", isAiff}, {".flac", isFlac}}};

/// What stands there instead of a sound, for texts: "a web page", "a message"; nothing when it is no text.
std::string_view textKind(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    while (!bytes.isEmpty() && std::string_view(" \t\r\n").find(bytes.front()) != std::string_view::npos)
        bytes = bytes.sliced(1);
    if (bytes.startsWith('<'))
        return "a web page";
    return bytes.startsWith('{') || bytes.startsWith('[') ? "a message" : "";
}

} // namespace

Result<void> checkBeginning(std::string_view suffix, QByteArrayView beginning)
{
    if (beginning.isEmpty())
        return fail(ErrorCode::BadContent, "the server sent an empty file; try again later, or take another preview");
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [suffix](const Kind& one) { return one.suffix == suffix; });
    const std::string_view text = textKind(beginning);
    if (!text.empty())
        return fail(ErrorCode::BadContent,
                    "the server sent " + std::string(text)
                        + " instead of the sound; if this network asks for a log-in, open a browser first, else try "
                          "again later");
    if (kind != kinds.end() && !kind->test(beginning))
        return fail(ErrorCode::BadContent,
                    "what the server sent is no " + std::string(suffix.substr(1))
                        + " file; try again later, or take another preview");
    return {};
}

QByteArray strongTag(const QByteArray& etag)
{
    const QByteArray tag = etag.trimmed();
    const bool quoted = tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"');
    return quoted ? tag : QByteArray();
}

std::optional<ContentRange> contentRange(const QByteArray& header)
{
    static const QRegularExpression pattern(QStringLiteral("^bytes (\\d+)-(\\d+)/(\\d+)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(header.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    std::array<bool, 3> fits {};
    const ContentRange range {match.captured(1).toULongLong(fits.data()), match.captured(2).toULongLong(&fits[1]),
                              match.captured(3).toULongLong(&fits[2])};
    const bool sensible = range.first <= range.last && range.last < range.total;
    return sensible && fits[0] && fits[1] && fits[2] ? std::optional(range) : std::nullopt;
}

} // namespace tutti

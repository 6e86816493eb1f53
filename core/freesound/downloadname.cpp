// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/downloadname.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QString>
#include <QTextBoundaryFinder>

#include "core/base/paths.h"
#include "core/base/safename.h"
#include "core/freesound/creditbook.h"

namespace tutti {
namespace {

constexpr std::size_t longestName = 255;
constexpr std::string_view namelessSound = "sound";
constexpr std::array<std::string_view, 4> fields {"name", "id", "user", "query"};
constexpr std::size_t nameField = 0;
constexpr std::size_t userField = 2;
constexpr std::size_t queryField = 3;
constexpr std::array<std::string_view, 11> soundSuffixes {".wav", ".wave", ".mp3",  ".ogg", ".oga", ".opus",
                                                          ".aif", ".aiff", ".flac", ".m4a", ".wv"};
/// Originals that can be read afterwards.
constexpr std::array<std::string_view, 6> readableTypes {"wav", "aiff", "aif", "flac", "ogg", "mp3"};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Whether a byte of UTF-8 belongs to the character before it.
bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string lowered(std::string_view text)
{
    return fromUtf8(text).toLower().toStdString();
}

/// The texts that stand in a pattern's fields, already safe.
struct Parts
{
    std::array<std::string, fields.size()> texts;
};

/// As much of a text as a name can need: finding where characters end takes long in long ones.
std::string_view startOf(std::string_view text)
{
    constexpr std::size_t longest = 2048;
    std::size_t length = std::min(text.size(), longest);
    while (length > 0 && length < text.size() && isContinuation(text[length]))
        --length;
    return text.substr(0, length);
}

Parts partsOf(const WantedSound& wanted)
{
    Parts parts;
    parts.texts = {safeNamePart(startOf(withoutSoundSuffix(wanted.sound.name))), std::to_string(wanted.sound.id),
                   safeNamePart(startOf(wanted.sound.username)), safeNamePart(startOf(wanted.query))};
    if (parts.texts[nameField].empty())
        parts.texts[nameField] = namelessSound;
    return parts;
}

/// The place of the field at the beginning of `text`, "{user}…".
std::optional<std::size_t> fieldAt(std::string_view text)
{
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const std::string_view name = fields[field];
        if (text.size() >= name.size() + 2 && text.front() == '{' && text.substr(1, name.size()) == name
            && text[name.size() + 1] == '}')
            return field;
    }
    return std::nullopt;
}

std::string filledIn(std::string_view pattern, const Parts& parts)
{
    std::string name;
    while (!pattern.empty()) {
        if (const auto field = fieldAt(pattern)) {
            name += parts.texts[*field];
            pattern.remove_prefix(fields[*field].size() + 2);
        } else {
            name += pattern.front();
            pattern.remove_prefix(1);
        }
    }
    return name;
}

/// At most `bytes` long, cut where a person sees a character end; inside one only when it is longer than that.
std::string cutTo(const std::string& text, std::size_t bytes)
{
    const QString whole = fromUtf8(text);
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, whole);
    qsizetype end = 0;
    while (boundaries.toNextBoundary() >= 0 && std::size_t(whole.left(boundaries.position()).toUtf8().size()) <= bytes)
        end = boundaries.position();
    if (end > 0)
        return safeNamePart(whole.left(end).toStdString());
    std::size_t length = std::min(bytes, text.size());
    while (length > 0 && length < text.size() && isContinuation(text[length]))
        --length;
    return text.substr(0, length);
}

/// The text that gives way when a name is too long; the number tells sounds apart and never does.
std::string& longestOf(Parts& parts)
{
    std::string* longest = &parts.texts[nameField];
    for (const std::size_t field : {userField, queryField}) {
        if (parts.texts[field].size() > longest->size())
            longest = &parts.texts[field];
    }
    return *longest;
}

/// `pattern` filled in, with `ending` (a number in brackets and the suffix) behind it, all in 255 bytes.
std::string composed(std::string_view pattern, Parts parts, const std::string& ending)
{
    for (;;) {
        const std::string stem = safeStem(filledIn(pattern, parts), ending);
        const std::size_t size = stem.size() + ending.size();
        std::string& longest = longestOf(parts);
        if (size <= longestName || longest.empty())
            return nameWithin255Bytes(stem, ending);
        // By half at most, so that several long texts share the room.
        longest = cutTo(longest, longest.size() - std::min(size - longestName, (longest.size() + 1) / 2));
    }
}

} // namespace

Result<void> checkNamePattern(std::string_view pattern)
{
    if (pattern.find('/') != std::string_view::npos)
        return fail(ErrorCode::Unsupported, "a pattern names files and has no /; choose the folder apart");
    // The brackets and the number of " ({id})", a suffix, and something of the name must find room beside it.
    constexpr std::size_t longestPattern = 100;
    if (pattern.size() > longestPattern)
        return fail(ErrorCode::Unsupported, "the pattern is longer than 100 bytes; shorten it");
    if (!isUtf8(pattern))
        return fail(ErrorCode::Unsupported, "the pattern is not UTF-8; write it so");
    for (auto open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
        if (!fieldAt(pattern.substr(open)))
            return fail(ErrorCode::Unsupported, "a pattern knows {name}, {id}, {user} and {query} only");
    }
    return {};
}

Result<std::string> downloadSuffix(const Sound& sound, const DownloadOptions& options)
{
    if (!options.original) {
        const bool isMp3 = options.preview == PreviewKind::HqMp3 || options.preview == PreviewKind::LqMp3;
        return std::string(isMp3 ? ".mp3" : ".ogg");
    }
    const std::string type = lowered(sound.type);
    if (std::find(readableTypes.begin(), readableTypes.end(), type) != readableTypes.end())
        return "." + type;
    const std::string shown = safeNamePart(type);
    return fail(ErrorCode::Unsupported,
                "the original is " + (shown.empty() ? std::string("of an unknown kind") : shown)
                    + ", which Tutti cannot read afterwards; take its preview");
}

std::string_view withoutSoundSuffix(std::string_view name)
{
    const auto isAtEnd = [&name](std::string_view suffix) {
        return name.size() > suffix.size() && lowered(name.substr(name.size() - suffix.size())) == suffix;
    };
    for (;;) {
        const auto* const suffix = std::find_if(soundSuffixes.begin(), soundSuffixes.end(), isAtEnd);
        if (suffix == soundSuffixes.end())
            return name;
        name.remove_suffix(suffix->size());
    }
}

bool hasSoundSuffix(std::string_view name)
{
    return withoutSoundSuffix(name).size() < name.size();
}

DownloadNames::DownloadNames(std::string_view pattern)
    : m_pattern(pattern)
{
    if (m_pattern.find("{id}") == std::string::npos)
        m_pattern += " ({id})";
}

void DownloadNames::reserve(std::string_view name)
{
    m_taken.insert(clashKey(name));
}

bool DownloadNames::isTaken(std::string_view name) const
{
    return isCreditName(name) || m_taken.contains(clashKey(name));
}

std::string DownloadNames::nameFor(const WantedSound& wanted, std::string_view suffix) const
{
    return composed(m_pattern, partsOf(wanted), std::string(suffix));
}

std::string DownloadNames::claim(const WantedSound& wanted, std::string_view suffix)
{
    std::string name = nameFor(wanted, suffix);
    for (int number = 2; isTaken(name); ++number)
        name = composed(m_pattern, partsOf(wanted), " (" + std::to_string(number) + ")" + std::string(suffix));
    reserve(name);
    return name;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cctype>

#include "core/offline/api.h"
#include "core/offline/soundjson.h"

namespace tutti {
namespace {

struct ByteRange
{
    std::size_t first = 0;
    std::size_t end = 0;
};

/// One range of "bytes=…" within `size`; nothing when the header is to be passed over. An empty range: not to be had.
std::optional<ByteRange> rangeFrom(const std::string& header, std::size_t size)
{
    constexpr std::string_view unit = "bytes=";
    const std::size_t dash = header.find('-');
    if (!header.starts_with(unit) || dash == std::string::npos || header.find(',') != std::string::npos)
        return std::nullopt;
    const std::string from = header.substr(unit.size(), dash - unit.size());
    const std::string to = header.substr(dash + 1);
    const auto first = wholeNumber(from);
    const auto last = wholeNumber(to);
    if ((!from.empty() && !first) || (!to.empty() && !last) || (from.empty() && to.empty()))
        return std::nullopt;
    if (from.empty())
        return ByteRange {size - std::min(size, std::size_t(*last)), size};
    const std::size_t end = last ? std::min(size, std::size_t(*last) + 1) : size;
    return ByteRange {std::min(std::size_t(*first), size), end};
}

HttpAnswer fileAnswer(const MadeFile& file, const std::string& mimeType, const HttpRequest& request)
{
    const std::string tag = "\"" + file.md5 + "\"";
    const std::string size = std::to_string(file.bytes.size());
    HttpAnswer answer {200, {{"Content-Type", mimeType}, {"ETag", tag}, {"Accept-Ranges", "bytes"}}, {}};
    const bool asksRange = !request.range.empty() && (request.ifRange.empty() || request.ifRange == tag);
    const auto range = asksRange ? rangeFrom(request.range, file.bytes.size()) : std::nullopt;
    if (!range) {
        answer.body = file.bytes;
    } else if (range->first >= range->end) {
        answer.status = 416;
        answer.headers.emplace_back("Content-Range", "bytes */" + size);
    } else {
        answer.status = 206;
        answer.headers.emplace_back("Content-Range",
                                    "bytes " + std::to_string(range->first) + "-" + std::to_string(range->end - 1) + "/"
                                        + size);
        answer.body = file.bytes.substr(range->first, range->end - range->first);
    }
    return answer;
}

/// Small ASCII letters and digits, dashes between.
std::string slugOf(const std::string& text)
{
    std::string slug;
    bool gap = false;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isWord = byte < 0x80 && std::isalnum(byte) != 0;
        if (isWord && gap && !slug.empty())
            slug += '-';
        if (isWord)
            slug += char(std::tolower(byte));
        gap = !isWord;
    }
    return slug;
}

std::string originalName(const Recording& recording)
{
    // What follows the last dot goes, as it does at Freesound, extension or not.
    const std::string stem = recording.name.substr(0, recording.name.rfind('.'));
    return std::to_string(recording.id) + "__" + slugOf(recording.username) + "__" + slugOf(stem) + "."
        + recording.type;
}

/// Where those are sent who sign in without a callback: the code to copy.
HttpAnswer permissionAnswer(const HttpRequest& request)
{
    const auto code = parameter(request.parameters, "code");
    if (!code)
        return htmlAnswer(200, "Permission denied", "<p>No code was given.</p>");
    return htmlAnswer(200, "Permission granted", "<p>Your code: <code>" + percentEncoded(*code) + "</code></p>");
}

HttpAnswer failedAnswer()
{
    return detailAnswer(500, "Server error");
}

} // namespace

void Api::download(const Recording& recording, const HttpRequest& request, const Answered& answered)
{
    m_maker.make(recording, SoundFile::Original,
                 [request, &recording, answered](const Result<std::shared_ptr<const MadeFile>>& file) {
                     if (!file) {
                         answered(failedAnswer());
                         return;
                     }
                     HttpAnswer answer = fileAnswer(**file, "application/octet-stream", request);
                     answer.headers.emplace_back("Content-Disposition",
                                                 "attachment; filename=\"" + originalName(recording) + "\"");
                     answered(std::move(answer));
                 });
}

void Api::handleFile(const HttpRequest& request, const Answered& answered)
{
    if (request.path == "/home/app_permissions/permission_granted/") {
        answered(permissionAnswer(request));
        return;
    }
    constexpr std::array files {SoundFile::HqMp3, SoundFile::LqMp3, SoundFile::HqOgg, SoundFile::LqOgg};
    const std::string name = request.path.substr(request.path.rfind('/') + 1);
    const auto id = wholeNumber(name.substr(0, name.find('_')));
    const Recording* const recording = id ? m_library.recording(*id) : nullptr;
    for (const SoundFile file : files) {
        if (recording == nullptr || request.path != previewPath(*recording, m_library, file))
            continue;
        const bool isMp3 = file == SoundFile::HqMp3 || file == SoundFile::LqMp3;
        m_maker.make(*recording, file, [request, isMp3, answered](const Result<std::shared_ptr<const MadeFile>>& made) {
            answered(made ? fileAnswer(**made, isMp3 ? "audio/mpeg" : "audio/ogg", request) : failedAnswer());
        });
        return;
    }
    answered(noRouteAnswer());
}

} // namespace tutti

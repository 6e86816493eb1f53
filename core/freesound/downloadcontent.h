// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <QByteArray>
#include <QByteArrayView>

#include "core/base/result.h"

namespace tutti {

/// So many bytes of its beginning tell what a file is.
inline constexpr std::size_t tellingBytes = 4096;

/// Whether a file that begins so (with `tellingBytes`, or all that it has) can be what `suffix` (".mp3") says.
/// ErrorCode::BadContent for nothing at all, a page of HTML, an error in JSON, another kind of file. With an empty
/// suffix any kind of file will do.
Result<void> checkBeginning(std::string_view suffix, QByteArrayView beginning);

/// The ETag when it is strong, so that equal tags mean equal bytes (RFC 9110, 8.8.3); else nothing.
QByteArray strongTag(const QByteArray& etag);

/// Which bytes an answer with status 206 brings (RFC 9110, 14.4).
struct ContentRange
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t total = 0;

    bool operator==(const ContentRange&) const = default;
};

/// Of "bytes 100-199/200"; nothing for anything else, an unknown total too.
std::optional<ContentRange> contentRange(const QByteArray& header);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jsonfields.h"

#include <cstddef>
#include <stdexcept>

#include <QByteArray>

namespace tutti {

std::string toBase64(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toBase64().toStdString();
}

std::string fromBase64(std::string_view text)
{
    const auto result = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), qsizetype(text.size())),
                                                       QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        throw std::invalid_argument("not base64");
    return result.decoded.toStdString();
}

void refuseDeepNesting(std::string_view text)
{
    constexpr int deepest = 64;
    int depth = 0;
    bool isInString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (isInString) {
            i += character == '\\' ? 1 : 0; // what is escaped ends no string
            isInString = character != '"';
        } else if (character == '"') {
            isInString = true;
        } else if (character == '[' || character == '{') {
            if (++depth > deepest)
                throw std::invalid_argument("nested too deeply");
        } else if (character == ']' || character == '}') {
            --depth;
        }
    }
}

} // namespace tutti

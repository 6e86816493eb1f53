// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jsonfields.h"

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

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <algorithm>

#include <QByteArray>
#include <QStringDecoder>

namespace tutti {
namespace {

constexpr std::size_t longestName = 255;

QByteArray viewAsBytes(const std::string& text)
{
    return QByteArray::fromRawData(text.data(), qsizetype(text.size()));
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return !decoder.hasError();
}

std::string displayUtf8(const std::filesystem::path& path)
{
    return isUtf8(path.native()) ? path.native() : displayName(path).toStdString();
}

QString displayName(const std::filesystem::path& path)
{
    return QString::fromUtf8(viewAsBytes(path.native()));
}

std::filesystem::path toPath(const QString& text)
{
    return text.toStdString();
}

std::string clashKey(const std::filesystem::path& name)
{
    if (!isUtf8(name.native()))
        return name.native();
    const QString folded = displayName(name).normalized(QString::NormalizationForm_C).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_C).toStdString();
}

std::string nameWithin255Bytes(std::string_view stem, std::string_view suffix)
{
    std::size_t length = std::min(stem.size(), longestName - std::min(suffix.size(), longestName));
    const auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    while (length > 0 && length < stem.size() && isContinuation(stem[length]))
        --length;
    std::string name(stem.substr(0, length));
    name += suffix;
    return name;
}

} // namespace tutti

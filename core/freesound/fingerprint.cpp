// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/fingerprint.h"

#include <algorithm>

#include <sys/stat.h>

#include <QByteArray>
#include <QCryptographicHash>

#include "core/freesound/smallfile.h"

namespace tutti {

std::optional<std::uint64_t> sizeOfFile(const std::filesystem::path& file)
{
    struct stat status
    {
    };
    if (::stat(file.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return std::uint64_t(status.st_size);
}

std::string fingerprintOf(const std::filesystem::path& file)
{
    constexpr std::uint64_t part = 8192;
    constexpr qsizetype digits = 32;
    const auto size = sizeOfFile(file);
    if (!size)
        return {};
    const auto first = readPart(file, 0, part);
    const auto last = readPart(file, *size - std::min(*size, part), part);
    if (!first || !last)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(qulonglong(*size)));
    for (const std::string* bytes : {&*first, &*last})
        hash.addData(QByteArrayView(bytes->data(), qsizetype(bytes->size())));
    return hash.result().toHex().first(digits).toStdString();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/shard.h"

#include <algorithm>
#include <charconv>

#include <QByteArray>
#include <QCryptographicHash>

namespace tutti {
namespace {

constexpr int mostShards = 1000000;

std::optional<int> numberFrom(std::string_view text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isWhole && number >= 1 && number <= mostShards ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Shard> shardFromText(std::string_view text)
{
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto index = numberFrom(text.substr(0, slash));
    const auto count = numberFrom(text.substr(slash + 1));
    return index && count && *index <= *count ? std::optional(Shard {*index, *count}) : std::nullopt;
}

std::string inputDigest(const std::vector<NameAndSize>& files)
{
    std::vector<std::string> lines;
    lines.reserve(files.size());
    for (const auto& [name, bytes] : files)
        lines.push_back(name.native() + '\0' + std::to_string(bytes) + '\0');
    std::sort(lines.begin(), lines.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& line : lines)
        hash.addData(QByteArrayView(line.data(), qsizetype(line.size())));
    return hash.result().toHex().toStdString();
}

} // namespace tutti

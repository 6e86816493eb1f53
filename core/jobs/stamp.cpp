// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/stamp.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <regex>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QByteArray>
#include <QCryptographicHash>

#include "core/jobs/codec.h"

namespace tutti {
namespace {

constexpr std::string_view stampStart = "Tutti 1 ";
constexpr std::size_t stampDigits = 16;
constexpr std::string_view markStart = " credit ";
constexpr std::size_t markDigits = 8;
/// No file that Tutti wrote has more chunks, or longer texts; others need not be read to their end.
constexpr int mostChunks = 100000;
constexpr std::uint32_t longestText = 1U << 20U;

std::string stampOf(std::string_view kind, const std::string& settings, std::uint64_t sourceBytes)
{
    const QByteArray text = QByteArray(kind.data(), qsizetype(kind.size())) + ' ' + QByteArray::fromStdString(settings)
        + ' ' + QByteArray::number(qulonglong(sourceBytes));
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return std::string(stampStart) + hash.first(qsizetype(stampDigits)).toStdString();
}

/// A regular file, read at places; FIFOs and devices are not touched.
class Bytes
{
public:
    explicit Bytes(const std::filesystem::path& file)
        : m_descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
        struct stat status
        {
        };
        if (m_descriptor >= 0 && ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode))
            m_size = std::uint64_t(status.st_size);
    }
    ~Bytes()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Bytes(const Bytes&) = delete;
    Bytes& operator=(const Bytes&) = delete;
    Bytes(Bytes&&) = delete;
    Bytes& operator=(Bytes&&) = delete;

    /// Up to `length` bytes from `offset`; fewer at the end of the file.
    std::string at(std::uint64_t offset, std::size_t length) const
    {
        if (offset >= m_size)
            return {};
        std::string bytes(std::size_t(std::min<std::uint64_t>(length, m_size - offset)), '\0');
        const ssize_t got = ::pread(m_descriptor, bytes.data(), bytes.size(), off_t(offset));
        bytes.resize(got > 0 ? std::size_t(got) : 0);
        return bytes;
    }
    std::uint64_t size() const { return m_size; }

private:
    int m_descriptor;
    std::uint64_t m_size = 0;
};

std::uint64_t littleEndian(std::string_view bytes)
{
    return std::accumulate(bytes.rbegin(), bytes.rend(), std::uint64_t(0), [](std::uint64_t value, char byte) {
        return value << 8U | static_cast<unsigned char>(byte);
    });
}

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes)
        value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

/// The text of ISFT inside the payload of a LIST INFO chunk; empty without one.
std::string softwareIn(std::string_view info)
{
    constexpr std::size_t head = 8;
    while (info.size() >= head) {
        const std::size_t size = std::min<std::size_t>(littleEndian(info.substr(4, 4)), info.size() - head);
        if (info.starts_with("ISFT"))
            return std::string(info.substr(head, size));
        info.remove_prefix(std::min(info.size(), head + size + size % 2));
    }
    return {};
}

/// The software that a chunk names, if it is a LIST INFO; `head` is its first 12 bytes.
std::string softwareAt(const Bytes& file, std::uint64_t offset, const std::string& head, std::uint64_t size)
{
    const bool isInfo = head.starts_with("LIST") && head.ends_with("INFO");
    return isInfo && size >= 4 && size <= longestText ? softwareIn(file.at(offset + 12, std::size_t(size) - 4))
                                                      : std::string();
}

/// Walks the chunks of RIFF and RF64 (EBU Tech 3306: the length of `data` stands in `ds64`).
std::string wavText(const Bytes& file)
{
    constexpr std::uint64_t unknown = 0xFFFFFFFFU;
    std::uint64_t longData = 0;
    std::uint64_t offset = 12;
    for (int chunk = 0; chunk < mostChunks; ++chunk) {
        const std::string head = file.at(offset, 12);
        if (head.size() < 8)
            break;
        std::uint64_t size = littleEndian(std::string_view(head).substr(4, 4));
        if (head.starts_with("ds64"))
            longData = littleEndian(file.at(offset + 16, 8));
        if (head.starts_with("data") && size == unknown)
            size = longData;
        std::string software = softwareAt(file, offset, head, size);
        if (!software.empty())
            return software;
        if (size > file.size())
            break;
        offset += 8 + size + size % 2;
    }
    return {};
}

std::string pngText(const Bytes& file)
{
    std::uint64_t offset = 8;
    for (int chunk = 0; chunk < mostChunks && offset < file.size(); ++chunk) {
        const std::string head = file.at(offset, 8);
        if (head.size() < 8)
            return {};
        const std::uint32_t size = bigEndian(std::string_view(head).substr(0, 4));
        if (head.ends_with("tEXt") && size <= longestText) {
            const std::string text = file.at(offset + 8, size);
            if (text.starts_with(stampKeyword) && text.size() > stampKeyword.size()
                && text[stampKeyword.size()] == '\0')
                return text.substr(stampKeyword.size() + 1);
        }
        constexpr std::uint64_t headAndChecksum = 12;
        offset += headAndChecksum + size;
    }
    return {};
}

std::string csvText(const std::string& start)
{
    const std::string_view mark = "\n# ";
    const std::size_t line = start.find('\n');
    return line != std::string::npos && start.compare(line, mark.size(), mark) == 0 ? start.substr(line + mark.size())
                                                                                    : std::string();
}

std::string textIn(const Bytes& file)
{
    constexpr std::size_t firstLines = 512;
    const std::string start = file.at(0, firstLines);
    if ((start.starts_with("RIFF") || start.starts_with("RF64")) && start.compare(8, 4, "WAVE") == 0)
        return wavText(file);
    if (start.starts_with("\x89PNG\r\n\x1a\n"))
        return pngText(file);
    return csvText(start);
}

} // namespace

std::string stampFor(const ConvertOptions& options, std::uint64_t sourceBytes)
{
    return stampOf("convert", encodeSettings(options), sourceBytes);
}

std::string stampFor(const SpectrumOptions& options, std::uint64_t sourceBytes)
{
    SpectrumOptions relevant = options;
    const SpectrumOptions plain;
    if (relevant.seconds <= 0) {
        relevant.at = plain.at;
        relevant.atSeconds = plain.atSeconds;
    }
    if (relevant.at != Position::Random)
        relevant.seed = plain.seed;
    if (relevant.at != Position::Time)
        relevant.atSeconds = plain.atSeconds;
    if (relevant.method != Method::Welch)
        relevant.fftSize = plain.fftSize;
    return stampOf("spectra", encodeSettings(relevant), sourceBytes);
}

std::string creditMark(const Tags& tags)
{
    if (tags.source.empty() && tags.license.empty())
        return {};
    const QByteArray text = QByteArray::fromStdString(tags.source) + '\0' + QByteArray::fromStdString(tags.license);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return std::string(markStart) + hash.first(qsizetype(markDigits)).toStdString();
}

std::optional<FoundStamp> splitStamp(std::string_view text)
{
    // Other versions' stamps count too: they tell whose file it is.
    static const std::regex form("^(Tutti [0-9]{1,4} [0-9a-f]{16})(?![0-9a-f])( credit [0-9a-f]{8}(?![0-9a-f]))?");
    const std::string start(text.substr(0, 64));
    std::smatch found;
    return std::regex_search(start, found, form) ? std::optional(FoundStamp {found.str(1), found.str(2)})
                                                 : std::nullopt;
}

std::optional<FoundStamp> readStampAndMark(const std::filesystem::path& result)
{
    return splitStamp(textIn(Bytes(result)));
}

} // namespace tutti

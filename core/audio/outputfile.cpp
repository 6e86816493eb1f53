// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/outputfile.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <unistd.h>

#include "core/base/clock.h"

namespace tutti {
namespace {

constexpr std::size_t bufferBytes = 65536;

} // namespace

OutputFile::OutputFile(int descriptor)
    : m_descriptor(descriptor)
    , m_buffer(bufferBytes)
{
}

bool OutputFile::put(std::span<const std::byte> bytes, std::uint64_t position)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    while (!bytes.empty() && m_errnum == 0) {
        const ssize_t written = ::pwrite(m_descriptor, bytes.data(), bytes.size(), off_t(position));
        if (written < 0 && errno != EINTR)
            m_errnum = errno;
        if (written > 0) {
            bytes = bytes.subspan(std::size_t(written));
            position += std::uint64_t(written);
        }
    }
    m_seconds += secondsSince(start);
    return m_errnum == 0;
}

bool OutputFile::putGathered()
{
    const std::size_t count = std::exchange(m_gathered, 0);
    return put({m_buffer.data(), count}, m_gatheredAt);
}

bool OutputFile::write(std::span<const std::byte> bytes)
{
    const bool follows = m_position == m_gatheredAt + m_gathered;
    const bool fits = m_gathered + bytes.size() <= bufferBytes;
    if ((!follows || !fits) && !putGathered())
        return false;
    if (bytes.size() >= bufferBytes) {
        if (!put(bytes, m_position))
            return false;
    } else {
        if (m_gathered == 0)
            m_gatheredAt = m_position;
        std::memcpy(m_buffer.data() + m_gathered, bytes.data(), bytes.size());
        m_gathered += bytes.size();
    }
    m_position += bytes.size();
    m_size = std::max(m_size, m_position);
    return m_errnum == 0;
}

std::int64_t OutputFile::seek(std::int64_t offset, int whence)
{
    std::int64_t from = 0;
    if (whence == SEEK_CUR)
        from = std::int64_t(m_position);
    else if (whence == SEEK_END)
        from = std::int64_t(m_size);
    if (from + offset < 0)
        return -1;
    m_position = std::uint64_t(from + offset);
    return std::int64_t(m_position);
}

Result<void> OutputFile::flush()
{
    if (!putGathered())
        return fail(errorFromErrno(m_errnum, "its result cannot be written"));
    return {};
}

} // namespace tutti

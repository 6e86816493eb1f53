// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"

namespace tutti {

/// What an encoder writes into: small pieces are gathered, large ones go straight to the descriptor (owned by somebody
/// else). The first error stays: libraries that only count bytes cannot hide a full disk. One thread at a time.
class OutputFile
{
public:
    explicit OutputFile(int descriptor);

    /// All of it, or nothing after an error.
    bool write(std::span<const std::byte> bytes);
    /// As lseek(2): the new position, or -1 where there is none.
    std::int64_t seek(std::int64_t offset, int whence);
    std::uint64_t position() const { return m_position; }
    std::uint64_t size() const { return m_size; }
    /// Hands everything to the system and tells the first error of any write so far.
    Result<void> flush();
    /// Seconds spent waiting for the system.
    double writeSeconds() const { return m_seconds; }

private:
    bool put(std::span<const std::byte> bytes, std::uint64_t position);
    bool putGathered();

    int m_descriptor;
    int m_errnum = 0;
    double m_seconds = 0;
    std::uint64_t m_position = 0;
    std::uint64_t m_size = 0;
    std::uint64_t m_gatheredAt = 0;
    std::size_t m_gathered = 0;
    std::vector<std::byte> m_buffer;
};

} // namespace tutti

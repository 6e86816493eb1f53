// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace tutti {

/// A regular file, open for reading through a buffer of its own, so that decoders may ask for a few bytes at a time.
/// It remembers what went wrong (decoders take an error for the end) and how long the disk took. One thread at a time.
class InputFile
{
public:
    /// Never blocks on a FIFO or a device. A share that stumbles is asked again (see Patience). Errors: NotFound,
    /// Permission, NotAFile, Io.
    static Result<std::unique_ptr<InputFile>> open(const std::filesystem::path& path);

    /// Another view of the same open file, at its start, with a buffer of its own.
    std::unique_ptr<InputFile> again() const;
    /// The same, but the file seems to begin `skipped` bytes later.
    std::unique_ptr<InputFile> again(std::uint64_t skipped) const;

    /// Bytes in this view, as of opening.
    std::uint64_t size() const { return m_size; }
    /// Where in the file this view begins.
    std::uint64_t base() const { return m_base; }
    std::uint64_t position() const { return m_position; }
    /// Reads up to bytes.size() at the position and moves on; fewer only at the end or after an error.
    std::size_t read(std::span<std::byte> bytes);
    /// As lseek(2): the new position, or -1 where there is none.
    std::int64_t seek(std::int64_t offset, int whence);
    /// A copy of up to `count` bytes from `position`, without moving.
    std::vector<std::byte> peek(std::uint64_t position, std::size_t count);

    /// The first error of the system that reading met in any view of the file.
    Result<void> health() const;
    /// What is worth a word besides: the system had to be asked again, or the file changed while it was open. Asks the
    /// system.
    std::vector<std::string> notes() const;
    /// Seconds spent waiting for the system, over all views of the file.
    double readSeconds() const;

private:
    struct Shared;
    InputFile(std::shared_ptr<Shared> shared, std::uint64_t base, std::uint64_t size);
    bool refill();

    std::shared_ptr<Shared> m_shared;
    std::uint64_t m_base = 0;
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
    std::uint64_t m_bufferStart = 0;
    std::size_t m_bufferSize = 0;
    std::vector<std::byte> m_buffer;
};

} // namespace tutti

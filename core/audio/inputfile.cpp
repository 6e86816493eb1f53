// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/inputfile.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/clock.h"

namespace tutti {
namespace {

constexpr std::size_t bufferBytes = 65536;

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

struct InputFile::Shared
{
    explicit Shared(int number)
        : descriptor(number)
    {
    }

    Descriptor descriptor;
    int errnum = 0;
    double seconds = 0;
};

Result<std::unique_ptr<InputFile>> InputFile::open(const std::filesystem::path& path)
{
    // O_NONBLOCK: opening a FIFO without a writer would wait for ever.
    const int number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (number < 0 && errno == ENXIO)
        return fail(ErrorCode::NotAFile, "is not a file; name a sound file");
    if (number < 0)
        return fail(errorFromErrno(errno, "cannot be opened"));
    auto shared = std::make_shared<Shared>(number);
    struct stat status
    {
    };
    if (::fstat(number, &status) != 0)
        return fail(errorFromErrno(errno, "cannot be looked at"));
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::NotAFile, "is a folder; name a sound file");
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotAFile, "is a device or a pipe; name a sound file");
    return std::unique_ptr<InputFile>(new InputFile(std::move(shared), 0, std::uint64_t(status.st_size)));
}

InputFile::InputFile(std::shared_ptr<Shared> shared, std::uint64_t base, std::uint64_t size)
    : m_shared(std::move(shared))
    , m_base(base)
    , m_size(size)
    , m_buffer(bufferBytes)
{
}

std::unique_ptr<InputFile> InputFile::again() const
{
    return again(0);
}

std::unique_ptr<InputFile> InputFile::again(std::uint64_t skipped) const
{
    const std::uint64_t left = std::min(skipped, m_size);
    return std::unique_ptr<InputFile>(new InputFile(m_shared, m_base + left, m_size - left));
}

bool InputFile::refill()
{
    const SteadyTime start = std::chrono::steady_clock::now();
    ssize_t got = 0;
    do {
        got = ::pread(m_shared->descriptor.number(), m_buffer.data(), bufferBytes, off_t(m_base + m_position));
    } while (got < 0 && errno == EINTR);
    if (got < 0 && m_shared->errnum == 0)
        m_shared->errnum = errno;
    m_shared->seconds += secondsSince(start);
    m_bufferStart = m_position;
    m_bufferSize = got > 0 ? std::size_t(got) : 0;
    return m_bufferSize > 0;
}

std::size_t InputFile::read(std::span<std::byte> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const bool inside = m_position >= m_bufferStart && m_position < m_bufferStart + m_bufferSize;
        if (!inside && !refill())
            break;
        const std::size_t offset = m_position - m_bufferStart;
        const std::size_t count = std::min(bytes.size() - done, m_bufferSize - offset);
        std::memcpy(bytes.data() + done, m_buffer.data() + offset, count);
        done += count;
        m_position += count;
    }
    return done;
}

std::int64_t InputFile::seek(std::int64_t offset, int whence)
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

std::vector<std::byte> InputFile::peek(std::uint64_t position, std::size_t count)
{
    const std::uint64_t before = std::exchange(m_position, position);
    std::vector<std::byte> bytes(count);
    bytes.resize(read(bytes));
    m_position = before;
    return bytes;
}

Result<void> InputFile::health() const
{
    if (m_shared->errnum != 0)
        return fail(errorFromErrno(m_shared->errnum, "cannot be read to its end"));
    return {};
}

double InputFile::readSeconds() const
{
    return m_shared->seconds;
}

} // namespace tutti

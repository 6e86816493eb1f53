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
#include "core/base/patience.h"

namespace tutti {
namespace {

constexpr std::size_t bufferBytes = 65536;

int openForReading(const std::filesystem::path& path)
{
    // O_NONBLOCK: opening a FIFO without a writer would wait for ever.
    return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
}

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
    /// Takes the place of what was open until now.
    void replace(int number) { ::close(std::exchange(m_number, number)); }

private:
    int m_number;
};

} // namespace

struct InputFile::Shared
{
    Shared(int number, std::filesystem::path file, int triesToOpen)
        : descriptor(number)
        , path(std::move(file))
        , tries(triesToOpen)
    {
    }

    void reopen();

    Descriptor descriptor;
    std::filesystem::path path;
    struct stat opened
    {
    };
    /// Besides the first, over all that was asked.
    int tries = 0;
    int errnum = 0;
    double seconds = 0;
};

/// A file server forgets what was open when it starts anew (ESTALE). The same file only.
void InputFile::Shared::reopen()
{
    const int number = openForReading(path);
    struct stat status
    {
    };
    const bool isSame = number >= 0 && ::fstat(number, &status) == 0 && status.st_ino == opened.st_ino
        && status.st_size == opened.st_size;
    if (isSame)
        descriptor.replace(number);
    else if (number >= 0)
        ::close(number);
}

Result<std::unique_ptr<InputFile>> InputFile::open(const std::filesystem::path& path)
{
    Patience patience;
    int number = openForReading(path);
    while (number < 0 && patience.again(errno))
        number = openForReading(path);
    if (number < 0 && errno == ENXIO)
        return fail(ErrorCode::NotAFile, "is not a file; name a sound file");
    if (number < 0)
        return fail(errorFromErrno(errno, "cannot be opened"));
    auto shared = std::make_shared<Shared>(number, path, patience.tries());
    struct stat& status = shared->opened;
    if (::fstat(number, &status) != 0)
        return fail(errorFromErrno(errno, "cannot be looked at"));
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::NotAFile, "is a folder; name a sound file");
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotAFile, "is a device or a pipe; name a sound file");
    const auto size = std::uint64_t(status.st_size);
    return std::unique_ptr<InputFile>(new InputFile(std::move(shared), 0, size));
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
    const auto ask = [this] {
        return ::pread(m_shared->descriptor.number(), m_buffer.data(), bufferBytes, off_t(m_base + m_position));
    };
    Patience patience;
    ssize_t got = ask();
    // Not with a disk that has been given up already.
    while (got < 0 && (errno == EINTR || (m_shared->errnum == 0 && patience.again(errno)))) {
        if (errno == ESTALE)
            m_shared->reopen();
        got = ask();
    }
    m_shared->tries += patience.tries();
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

std::vector<std::string> InputFile::notes() const
{
    std::vector<std::string> notes;
    if (m_shared->tries > 0 && m_shared->errnum == 0)
        notes.emplace_back("the disk or share did not answer at first and was asked again");
    const struct stat& then = m_shared->opened;
    struct stat now
    {
    };
    if (::fstat(m_shared->descriptor.number(), &now) == 0
        && (now.st_size != then.st_size || now.st_mtim.tv_sec != then.st_mtim.tv_sec
            || now.st_mtim.tv_nsec != then.st_mtim.tv_nsec))
        notes.emplace_back("the file changed while it was being read: the result may be of neither state");
    return notes;
}

double InputFile::readSeconds() const
{
    return m_shared->seconds;
}

} // namespace tutti

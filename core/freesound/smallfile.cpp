// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/smallfile.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/paths.h"
#include "core/base/textfile.h"

namespace tutti {
namespace {

/// A descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(const std::filesystem::path& file)
        : m_number(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

Result<std::string> readAt(int descriptor, std::uint64_t offset, std::uint64_t length)
{
    std::string bytes(std::size_t(length), '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(descriptor, bytes.data() + done, bytes.size() - done, off_t(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errorFromErrno(errno, "cannot be read"));
        if (got == 0)
            break;
        done += std::size_t(got);
    }
    bytes.resize(done);
    return bytes;
}

std::filesystem::path otherName(const std::filesystem::path& file, std::string_view word, int number)
{
    const std::string count = number > 1 ? " " + std::to_string(number) : std::string();
    const std::string addition = " (" + std::string(word) + count + ")";
    return file.parent_path() / (file.stem().native() + addition + file.extension().native());
}

/// 0, or what went wrong. A second name needs a file system that knows hard links; elsewhere it is a copy.
int nameAgain(const std::filesystem::path& from, const std::filesystem::path& to, bool move)
{
    if (move && ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (move && errno != EINVAL)
        return errno;
    if (::link(from.c_str(), to.c_str()) != 0) {
        if (errno == EEXIST)
            return EEXIST;
        std::error_code error;
        std::filesystem::copy_file(from, to, error);
        if (error)
            return error.value();
    }
    return move && ::unlink(from.c_str()) != 0 ? errno : 0;
}

} // namespace

Result<std::string> readPart(const std::filesystem::path& file, std::uint64_t offset, std::uint64_t length)
{
    const Descriptor descriptor(file);
    if (descriptor.number() < 0)
        return fail(errorFromErrno(errno, "cannot be opened"));
    struct stat status
    {
    };
    if (::fstat(descriptor.number(), &status) != 0)
        return fail(errorFromErrno(errno, "cannot be looked at"));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotAFile, "is no file; move it away");
    const auto size = std::uint64_t(status.st_size);
    return readAt(descriptor.number(), offset, std::min(length, size - std::min(size, offset)));
}

Result<std::string> readSmallFile(const std::filesystem::path& file)
{
    constexpr std::uint64_t most = std::uint64_t(1) << 30U;
    auto text = readPart(file, 0, most);
    if (text && text->size() == most)
        return fail(ErrorCode::TooLarge, "is too large for what it should be; move it away");
    return text;
}

Result<void> replaceFile(const std::filesystem::path& file, std::string_view text)
{
    return replaceText(file, "credits", text);
}

Result<std::filesystem::path> keepAside(const std::filesystem::path& file, std::string_view word, bool move)
{
    constexpr int mostNames = 10000;
    int problem = EEXIST;
    for (int number = 1; number <= mostNames && problem == EEXIST; ++number) {
        auto name = otherName(file, word, number);
        problem = nameAgain(file, name, move);
        if (problem == 0)
            return name;
    }
    return fail(errorFromErrno(problem, "cannot keep " + displayUtf8(file.filename()) + " under another name"));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pendingfile.h"

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QByteArray>
#include <QCryptographicHash>

#include "core/base/paths.h"

namespace tutti {
namespace {

constexpr std::string_view temporaryPrefix = ".tutti-";
constexpr std::size_t hexDigits = 16;

bool isTemporaryName(std::string_view name)
{
    if (!name.starts_with(temporaryPrefix) || name.size() != temporaryPrefix.size() + hexDigits)
        return false;
    name.remove_prefix(temporaryPrefix.size());
    return name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Creates the file and holds it, so that others see that somebody writes it. Where the file system knows no locks, it
/// is written all the same.
int createHeld(const std::filesystem::path& file)
{
    constexpr mode_t everybodysUmask = 0666;
    for (;;) {
        const int descriptor =
            ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, everybodysUmask);
        if (descriptor < 0)
            return descriptor;
        ::flock(descriptor, LOCK_EX);
        struct stat status
        {
        };
        // Somebody may have taken it for abandoned before it was held.
        if (::fstat(descriptor, &status) != 0 || status.st_nlink > 0)
            return descriptor;
        ::close(descriptor);
    }
}

} // namespace

Target makeTarget(const std::filesystem::path& file, std::string_view run, bool replace)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(file.native().data(), qsizetype(file.native().size())));
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(QByteArrayView(run.data(), qsizetype(run.size())));
    const std::string digits = hash.result().toHex().first(qsizetype(hexDigits)).toStdString();
    return {file, file.parent_path() / (std::string(temporaryPrefix) + digits), replace};
}

Result<PendingFile> PendingFile::create(const Target& target)
{
    ::unlink(target.temporary.c_str());
    const int descriptor = createHeld(target.temporary);
    if (descriptor < 0)
        return fail(errorFromErrno(errno, "cannot write into " + displayUtf8(target.file.parent_path())));
    return PendingFile(target, descriptor);
}

PendingFile::PendingFile(Target target, int descriptor)
    : m_target(std::move(target))
    , m_descriptor(descriptor)
{
}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

PendingFile& PendingFile::operator=(PendingFile&& other) noexcept
{
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

PendingFile::~PendingFile()
{
    discard();
}

void PendingFile::discard() noexcept
{
    if (m_descriptor < 0)
        return;
    ::close(std::exchange(m_descriptor, -1));
    ::unlink(m_target.temporary.c_str());
}

Result<void> PendingFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errorFromErrno(errno, "cannot write " + displayUtf8(m_target.file)));
        bytes = bytes.subspan(std::size_t(written));
    }
    return {};
}

Result<void> PendingFile::write(std::string_view text)
{
    return write(std::as_bytes(std::span(text.data(), text.size())));
}

Result<std::uint64_t> PendingFile::size() const
{
    struct stat status
    {
    };
    if (::fstat(m_descriptor, &status) != 0)
        return fail(errorFromErrno(errno, "cannot look at " + displayUtf8(m_target.temporary)));
    return std::uint64_t(status.st_size);
}

Result<void> PendingFile::commit()
{
    const unsigned flags = m_target.replace ? 0U : unsigned(RENAME_NOREPLACE);
    int failed = ::renameat2(AT_FDCWD, m_target.temporary.c_str(), AT_FDCWD, m_target.file.c_str(), flags);
    // Some network file systems know no RENAME_NOREPLACE: a hard link refuses an existing name just as well.
    if (failed != 0 && errno == EINVAL && !m_target.replace) {
        failed = ::link(m_target.temporary.c_str(), m_target.file.c_str());
        if (failed == 0)
            ::unlink(m_target.temporary.c_str());
    }
    if (failed != 0 && errno == EEXIST)
        return fail(ErrorCode::Io,
                    displayUtf8(m_target.file) + " appeared meanwhile and was kept; choose overwrite or rename");
    if (failed != 0)
        return fail(errorFromErrno(errno, "cannot rename to " + displayUtf8(m_target.file)));
    // A full network disk may say so only now.
    if (::close(std::exchange(m_descriptor, -1)) != 0) {
        const Error error = errorFromErrno(errno, "cannot finish " + displayUtf8(m_target.file));
        ::unlink(m_target.file.c_str());
        return fail(error);
    }
    return {};
}

void removeAbandonedFiles(const std::filesystem::path& folder)
{
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code gone;
        if (isTemporaryName(entry->path().filename().native()) && entry->is_regular_file(gone)
            && !entry->is_symlink(gone))
            removeIfAbandoned(entry->path());
    }
}

void removeIfAbandoned(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        ::unlink(file.c_str());
    ::close(descriptor);
}

} // namespace tutti

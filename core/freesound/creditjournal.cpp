// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/creditjournal.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/freesound/smallfile.h"

namespace tutti {
namespace {

using Status = struct stat;

bool hasNoLocks(int problem)
{
    return problem == ENOLCK || problem == EOPNOTSUPP || problem == ENOSYS;
}

/// 0, or what went wrong. Another program holds the lock only while it writes; one that was stopped must not hold up
/// everybody else for ever.
int waitForLock(int descriptor)
{
    constexpr Seconds longestWait(10);
    constexpr std::chrono::milliseconds pause(5);
    const SteadyTime start = std::chrono::steady_clock::now();
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return errno;
        if (secondsSince(start) > longestWait.count())
            return EWOULDBLOCK;
        std::this_thread::sleep_for(pause);
    }
    return 0;
}

/// What follows the last line end was cut when its writer ended; its download has no name yet.
std::vector<std::string> wholeLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        if (end > 0)
            lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return lines;
}

} // namespace

Result<CreditJournal> CreditJournal::lock(const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / fileName;
    for (;;) {
        constexpr mode_t everybodysUmask = 0666;
        const int descriptor =
            ::open(file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, everybodysUmask);
        if (descriptor < 0)
            return fail(errorFromErrno(errno, "cannot write the credits into " + displayUtf8(folder)));
        CreditJournal journal(file, descriptor);
        const int problem = waitForLock(descriptor);
        if (problem == EWOULDBLOCK)
            return fail(ErrorCode::Io,
                        "another program keeps the credits of " + displayUtf8(folder)
                            + " locked; end it and try again");
        if (problem != 0 && !hasNoLocks(problem))
            return fail(errorFromErrno(problem, "cannot lock the credits of " + displayUtf8(folder)));
        journal.m_locked = problem == 0;
        // Who had the lock before may have folded everything in and removed the file that was just opened.
        if (journal.isStillThere())
            return journal;
    }
}

std::vector<std::string> CreditJournal::peek(const std::filesystem::path& folder)
{
    const auto text = readSmallFile(folder / fileName);
    return text ? wholeLines(*text) : std::vector<std::string>();
}

CreditJournal::CreditJournal(std::filesystem::path file, int descriptor)
    : m_file(std::move(file))
    , m_descriptor(descriptor)
{
}

CreditJournal::CreditJournal(CreditJournal&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_locked(other.m_locked)
{
}

CreditJournal::~CreditJournal()
{
    if (m_descriptor < 0)
        return;
    Status status {};
    if (m_locked && ::fstat(m_descriptor, &status) == 0 && status.st_size == 0 && isStillThere())
        ::unlink(m_file.c_str());
    ::close(m_descriptor);
}

bool CreditJournal::isStillThere() const
{
    Status opened {};
    Status named {};
    return ::fstat(m_descriptor, &opened) == 0 && ::lstat(m_file.c_str(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
}

Result<std::vector<std::string>> CreditJournal::lines() const
{
    const auto text = readSmallFile(m_file);
    if (!text)
        return fail(text.error());
    return wholeLines(*text);
}

Result<void> CreditJournal::append(std::string_view line) // NOLINT(readability-make-member-function-const): writes
{
    Status status {};
    if (::fstat(m_descriptor, &status) != 0)
        return fail(errorFromErrno(errno, "cannot look at the credits"));
    char last = '\n';
    if (status.st_size > 0 && ::pread(m_descriptor, &last, 1, status.st_size - 1) != 1)
        return fail(errorFromErrno(errno, "cannot read the credits"));
    // The rest of a line that was cut ends here.
    const std::string text = (last == '\n' ? "" : "\n") + std::string(line) + '\n';
    errno = 0;
    const ssize_t written = ::write(m_descriptor, text.data(), text.size());
    if (written == ssize_t(text.size()))
        return {};
    const int problem = written < 0 ? errno : ENOSPC;
    if (::ftruncate(m_descriptor, status.st_size) != 0)
        return fail(errorFromErrno(errno, "cannot write the credits"));
    return fail(errorFromErrno(problem, "cannot write the credits"));
}

Result<void> CreditJournal::clear() // NOLINT(readability-make-member-function-const): writes
{
    if (::ftruncate(m_descriptor, 0) != 0)
        return fail(errorFromErrno(errno, "cannot empty " + displayUtf8(m_file)));
    return {};
}

} // namespace tutti

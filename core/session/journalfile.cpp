// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journalfile.h"

#include <cerrno>
#include <chrono>
#include <string>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/paths.h"

namespace tutti {
namespace {

/// Whether a program was killed while it wrote its last line.
bool endsWithinLine(int descriptor)
{
    struct stat status
    {
    };
    char last = '\n';
    return ::fstat(descriptor, &status) == 0 && status.st_size > 0
        && ::pread(descriptor, &last, 1, status.st_size - 1) == 1 && last != '\n';
}

/// Whether nobody else writes it. Those who only ask whether it is held hold it themselves, for a moment.
bool takeAlone(int descriptor)
{
    constexpr std::chrono::milliseconds moment {10};
    constexpr int mostTurns = 20;
    for (int turn = 0; ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK; ++turn) {
        if (turn == mostTurns)
            return false;
        std::this_thread::sleep_for(moment);
    }
    return true;
}

int openNew(const std::filesystem::path& file, int flags)
{
    constexpr mode_t everybodysUmask = 0666;
    for (;;) {
        const int descriptor = ::open(file.c_str(), flags | O_APPEND | O_CLOEXEC | O_NOCTTY, everybodysUmask);
        if (descriptor < 0)
            return descriptor;
        takeAlone(descriptor);
        struct stat status
        {
        };
        // Somebody may have taken it for one that was left, and removed it, before it was held.
        if (::fstat(descriptor, &status) != 0 || status.st_nlink > 0)
            return descriptor;
        ::close(descriptor);
    }
}

} // namespace

Result<JournalFile> JournalFile::create(const std::filesystem::path& file, std::string_view head)
{
    struct stat status
    {
    };
    const bool isDevice = ::stat(file.c_str(), &status) == 0 && S_ISCHR(status.st_mode);
    const int descriptor = openNew(file, isDevice ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL);
    if (descriptor < 0 && errno == EEXIST)
        return fail(ErrorCode::Io, displayUtf8(file) + " is there already; name another file for the journal");
    if (descriptor < 0)
        return fail(errorFromErrno(errno, "cannot write the journal " + displayUtf8(file)));
    JournalFile journal(file, descriptor);
    journal.write(head);
    if (!journal.m_problem)
        return journal;
    if (!isDevice)
        ::unlink(file.c_str());
    return fail(*journal.m_problem);
}

Result<JournalFile> JournalFile::goOn(const std::filesystem::path& file, std::string_view leg)
{
    auto journal = hold(file);
    if (journal)
        journal->beginLeg(leg);
    if (journal && journal->m_problem)
        return fail(*journal->m_problem);
    return journal;
}

Result<JournalFile> JournalFile::hold(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_APPEND | O_CLOEXEC);
    if (descriptor < 0)
        return fail(errorFromErrno(errno, "cannot write the journal " + displayUtf8(file)));
    JournalFile journal(file, descriptor);
    if (!takeAlone(descriptor))
        return fail(ErrorCode::Io, "the run of " + displayUtf8(file) + " goes on still; wait for its end, or end it");
    return journal;
}

void JournalFile::beginLeg(std::string_view leg)
{
    write((endsWithinLine(m_descriptor) ? "\n" : "") + std::string(leg));
}

JournalFile::JournalFile(std::filesystem::path file, int descriptor)
    : m_file(std::move(file))
    , m_descriptor(descriptor)
{
}

JournalFile::JournalFile(JournalFile&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_problem(std::move(other.m_problem))
{
}

JournalFile::~JournalFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void JournalFile::write(std::string_view lines)
{
    while (!lines.empty() && !m_problem) {
        const ssize_t written = ::write(m_descriptor, lines.data(), lines.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            m_problem = errorFromErrno(errno, "cannot write the journal " + displayUtf8(m_file));
        else
            lines.remove_prefix(std::size_t(written));
    }
}

void JournalFile::sync()
{
    // Devices know no such thing.
    if (!m_problem && ::fdatasync(m_descriptor) != 0 && errno != EINVAL && errno != EROFS)
        m_problem = errorFromErrno(errno, "cannot write the journal " + displayUtf8(m_file));
}

void JournalFile::close()
{
    if (m_descriptor >= 0 && ::close(std::exchange(m_descriptor, -1)) != 0 && !m_problem)
        m_problem = errorFromErrno(errno, "cannot write the journal " + displayUtf8(m_file));
}

bool isHeld(const std::filesystem::path& journal)
{
    const int descriptor = ::open(journal.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return held;
}

Result<std::optional<JournalFile>> holdToGoOn(const std::filesystem::path& journal)
{
    auto held = JournalFile::hold(journal);
    if (held)
        return std::optional(std::move(*held));
    if (isHeld(journal))
        return fail(held.error());
    return std::optional<JournalFile>();
}

} // namespace tutti

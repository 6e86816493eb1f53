// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/freesound/quotafile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QString>

namespace tutti {
namespace {

constexpr mode_t forTheOwnerAlone = 0600;
constexpr std::string_view blockedWord = "blocked ";

std::string lineOf(double time)
{
    return QString::number(time, 'f', 3).toStdString() + "\n";
}

/// The number that is all of the text; 0 when it is none.
double timeIn(std::string_view text)
{
    double time = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, time, std::chars_format::fixed);
    return error == std::errc() && stopped == end ? time : 0;
}

/// All of it, or as much as the disk takes: a torn line is passed over when it is read. False when something is
/// missing.
bool writeAll(int descriptor, std::string_view text, off_t offset)
{
    while (!text.empty()) {
        const ssize_t written = ::pwrite(descriptor, text.data(), text.size(), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        text.remove_prefix(std::size_t(written));
        offset += written;
    }
    return true;
}

off_t sizeOf(int descriptor)
{
    struct stat status
    {
    };
    return ::fstat(descriptor, &status) == 0 ? status.st_size : 0;
}

} // namespace

QuotaFile::QuotaFile(const std::filesystem::path& file)
{
    if (file.empty())
        return;
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    m_descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, forTheOwnerAlone);
    // A file system without locks still counts for this program.
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) {}
}

QuotaFile::~QuotaFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::string QuotaFile::readAll() const
{
    std::string text(std::size_t(sizeOf(m_descriptor)), '\0');
    const ssize_t got = ::pread(m_descriptor, text.data(), text.size(), 0);
    text.resize(got > 0 ? std::size_t(got) : 0);
    return text;
}

QuotaBook QuotaFile::read(double since)
{
    QuotaBook book;
    if (!isOpen())
        return book;
    const std::string text = readAll();
    std::string_view left(text);
    std::size_t lines = 0;
    for (auto end = left.find('\n'); end != std::string_view::npos; end = left.find('\n')) {
        std::string_view line = left.substr(0, end);
        left.remove_prefix(end + 1);
        ++lines;
        const bool isBlock = line.starts_with(blockedWord);
        line.remove_prefix(isBlock ? blockedWord.size() : 0);
        const double time = timeIn(line);
        if (isBlock)
            book.blockedUntil = std::max(book.blockedUntil, time);
        else if (time >= since && time > 0)
            book.requests.push_back(time);
    }
    std::sort(book.requests.begin(), book.requests.end());
    constexpr std::size_t muchMore = 500;
    if (lines > book.requests.size() + muchMore)
        rewrite(book);
    return book;
}

bool QuotaFile::addRequest(double at)
{
    return append(lineOf(at));
}

void QuotaFile::addBlock(double until)
{
    append(std::string(blockedWord) + lineOf(until));
}

bool QuotaFile::append(const std::string& line) const
{
    if (!isOpen())
        return false;
    const off_t end = sizeOf(m_descriptor);
    // After a torn line: what follows it must not be lost with it.
    char last = '\n';
    const bool isTorn = end > 0 && ::pread(m_descriptor, &last, 1, end - 1) == 1 && last != '\n';
    return writeAll(m_descriptor, isTorn ? "\n" + line : line, end);
}

/// In place: a crash between the two steps leaves lines twice, which errs on the safe side.
void QuotaFile::rewrite(const QuotaBook& book) const
{
    std::string text = book.blockedUntil > 0 ? std::string(blockedWord) + lineOf(book.blockedUntil) : std::string();
    for (const double time : book.requests)
        text += lineOf(time);
    if (!writeAll(m_descriptor, text, 0))
        return;
    if (::ftruncate(m_descriptor, off_t(text.size())) != 0)
        return;
}

} // namespace tutti

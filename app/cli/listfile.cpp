// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listfile.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace tutti {
namespace {

/// Reads to the end. A pipe that gives nothing is left at a stop request.
Result<std::string> readAll(int descriptor, std::string_view what, const std::stop_token& stop)
{
    constexpr int waitMilliseconds = 100;
    constexpr std::size_t blockBytes = 65536;
    std::string text;
    std::array<char, blockBytes> block {};
    while (!stop.stop_requested()) {
        pollfd wanted {descriptor, POLLIN, 0};
        const int ready = ::poll(&wanted, 1, waitMilliseconds);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t got = ::read(descriptor, block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errorFromErrno(errno, "cannot read " + std::string(what)));
        if (got == 0)
            return text;
        text.append(block.data(), std::size_t(got));
    }
    return fail(ErrorCode::Cancelled, "cancelled");
}

} // namespace

Result<std::string> readListFile(const std::string& file, std::string_view what, const std::stop_token& stop)
{
    if (file == "-")
        return readAll(STDIN_FILENO, what, stop);
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(errorFromErrno(errno, "cannot open " + std::string(what)));
    auto text = readAll(descriptor, what, stop);
    ::close(descriptor);
    return text;
}

} // namespace tutti

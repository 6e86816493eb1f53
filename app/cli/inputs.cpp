// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace tutti {
namespace {

/// Reads to the end. A pipe that gives nothing is left at a stop request.
Result<std::string> readAll(int descriptor, const std::stop_token& stop)
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
            return fail(errorFromErrno(errno, "cannot read the list of paths"));
        if (got == 0)
            return text;
        text.append(block.data(), std::size_t(got));
    }
    return fail(ErrorCode::Cancelled, "cancelled");
}

Result<std::string> readList(const std::string& file, const std::stop_token& stop)
{
    if (file == "-")
        return readAll(STDIN_FILENO, stop);
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(errorFromErrno(errno, "cannot open the list of paths"));
    auto text = readAll(descriptor, stop);
    ::close(descriptor);
    return text;
}

/// A list that was made on Windows ends its lines with a carriage return; a name may end so as well.
std::filesystem::path pathOfLine(std::string_view line)
{
    std::error_code error;
    std::filesystem::path whole(line);
    if (line.ends_with('\r') && !std::filesystem::exists(whole, error))
        return line.substr(0, line.size() - 1);
    return whole;
}

} // namespace

Result<std::vector<std::filesystem::path>> gatherPaths(const BatchArguments& arguments, const std::stop_token& stop)
{
    std::vector<std::filesystem::path> paths(arguments.paths.begin(), arguments.paths.end());
    if (arguments.filesFrom.empty())
        return paths;
    const auto list = readList(arguments.filesFrom, stop);
    if (!list)
        return fail(list.error());
    std::string_view rest = *list;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (auto path = pathOfLine(rest.substr(0, end)); !path.empty())
            paths.push_back(std::move(path));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return paths;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputfile.h"

#include <cerrno>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "core/base/paths.h"
#include "core/base/textfile.h"

namespace tutti {
namespace {

std::filesystem::file_type typeOf(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::status(file, error).type();
}

/// A rename would put a regular file in the place of a device.
bool isWrittenAsItIs(std::filesystem::file_type type)
{
    return type == std::filesystem::file_type::character || type == std::filesystem::file_type::fifo
        || type == std::filesystem::file_type::socket;
}

std::filesystem::path resolved(const std::filesystem::path& file)
{
    std::error_code error;
    auto real = std::filesystem::weakly_canonical(std::filesystem::absolute(file, error), error);
    return error ? file : real;
}

Result<void> writeAsItIs(const std::filesystem::path& file, std::string_view text)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    const Error error = errorFromErrno(errno, "cannot write");
    if (descriptor < 0)
        return fail(error);
    bool whole = true;
    while (whole && !text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        whole = written >= 0 || errno == EINTR;
        text.remove_prefix(written < 0 ? 0 : std::size_t(written));
    }
    const Error writeError = errorFromErrno(errno, "cannot write");
    ::close(descriptor);
    if (!whole)
        return fail(writeError);
    return {};
}

} // namespace

Result<void> checkWritable(const std::filesystem::path& file)
{
    const auto type = typeOf(file);
    if (type == std::filesystem::file_type::directory)
        return fail(ErrorCode::NotAFile, "is a folder; name a file");
    const auto real = resolved(file);
    const auto asked = isWrittenAsItIs(type) ? real : real.parent_path();
    if (::access(asked.c_str(), W_OK) != 0)
        return fail(errorFromErrno(errno, "cannot write into " + displayUtf8(asked)));
    return {};
}

Result<void> writeFile(const std::filesystem::path& file, std::string_view text)
{
    if (isWrittenAsItIs(typeOf(file)))
        return writeAsItIs(file, text);
    return replaceText(resolved(file), std::to_string(::getpid()), text);
}

} // namespace tutti

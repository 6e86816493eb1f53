// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/secretfile.h"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/paths.h"

namespace tutti {
namespace {

constexpr mode_t personAlone = 0600;
constexpr const char* what = "the secrets cannot be kept in a file";

std::filesystem::path temporaryOf(std::filesystem::path file)
{
    file += ".new";
    return file;
}

/// Writes and flushes; closes in any case.
Result<void> writeAll(int descriptor, const std::string& text)
{
    std::size_t done = 0;
    int problem = ::fchmod(descriptor, personAlone) == 0 ? 0 : errno;
    while (problem == 0 && done < text.size()) {
        const ssize_t written = ::write(descriptor, text.data() + done, text.size() - done);
        if (written >= 0)
            done += std::size_t(written);
        else if (errno != EINTR)
            problem = errno;
    }
    if (problem == 0 && ::fsync(descriptor) != 0)
        problem = errno;
    ::close(descriptor);
    if (problem != 0)
        return fail(errorFromErrno(problem, what));
    return {};
}

} // namespace

std::map<std::string, std::string> SecretFile::read() const
{
    std::ifstream stream(m_file, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    const auto json = nlohmann::json::parse(text, nullptr, false);
    std::map<std::string, std::string> secrets;
    if (!json.is_object())
        return secrets;
    for (const auto& [name, value] : json.items()) {
        if (value.is_string())
            secrets[name] = value.get<std::string>();
    }
    return secrets;
}

Result<void> SecretFile::write(const std::map<std::string, std::string>& secrets) const
{
    if (m_file.empty())
        return fail(ErrorCode::Unsupported, std::string(what) + ", there is no home folder for it; set HOME");
    std::error_code error;
    std::filesystem::create_directories(m_file.parent_path(), error);
    const std::filesystem::path temporary = temporaryOf(m_file);
    ::unlink(temporary.c_str());
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, personAlone);
    if (descriptor < 0)
        return fail(errorFromErrno(errno, what));
    auto written = writeAll(descriptor, nlohmann::json(secrets).dump(1) + "\n");
    if (written && ::rename(temporary.c_str(), m_file.c_str()) != 0)
        written = fail(errorFromErrno(errno, what));
    if (!written)
        ::unlink(temporary.c_str());
    return written;
}

Result<void> SecretFile::remove() const
{
    if (m_file.empty())
        return {};
    // A crash while it was written leaves the other.
    for (const std::filesystem::path& file : {m_file, temporaryOf(m_file)}) {
        if (::unlink(file.c_str()) != 0 && errno != ENOENT && errno != ENOTDIR)
            return fail(errorFromErrno(errno, "cannot remove " + displayUtf8(file)));
    }
    return {};
}

} // namespace tutti

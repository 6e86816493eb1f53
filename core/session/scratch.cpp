// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/scratch.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

#include <unistd.h>

#include "core/base/paths.h"

namespace tutti {
/// /tmp is often held in memory; /var/tmp is a disk, as the results' own folder is.
std::filesystem::path ScratchFolder::usualRoot()
{
    const std::filesystem::path usual = "/var/tmp";
    std::error_code error;
    return ::access(usual.c_str(), W_OK | X_OK) == 0 ? usual : std::filesystem::temp_directory_path(error);
}

Result<ScratchFolder> ScratchFolder::create(const std::filesystem::path& root)
{
    std::error_code error;
    const std::filesystem::path chosen = root.empty() ? usualRoot() : std::filesystem::absolute(root, error);
    std::string name = (chosen / "tutti-XXXXXX").native();
    if (::mkdtemp(name.data()) == nullptr)
        return fail(errorFromErrno(errno, "cannot make a scratch folder in " + displayUtf8(chosen)));
    return ScratchFolder(name);
}

ScratchFolder::ScratchFolder(std::filesystem::path path)
    : m_path(std::move(path))
{
}

ScratchFolder::ScratchFolder(ScratchFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

ScratchFolder& ScratchFolder::operator=(ScratchFolder&& other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::exchange(other.m_path, {});
    }
    return *this;
}

ScratchFolder::~ScratchFolder()
{
    remove();
}

void ScratchFolder::remove() noexcept
{
    std::error_code error;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, error);
}

} // namespace tutti

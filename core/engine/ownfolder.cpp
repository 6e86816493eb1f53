// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ownfolder.h"

#include <cstdlib>
#include <string>
#include <system_error>

#include <unistd.h>

namespace tutti {
namespace {

std::filesystem::path root()
{
    const std::filesystem::path memory = "/dev/shm";
    std::error_code error;
    return ::access(memory.c_str(), W_OK | X_OK) == 0 ? memory : std::filesystem::temp_directory_path(error);
}

} // namespace

OwnFolder::OwnFolder()
{
    std::string name = (root() / "tutti-XXXXXX").native();
    if (::mkdtemp(name.data()) != nullptr)
        m_path = name;
}

OwnFolder::~OwnFolder()
{
    std::error_code error;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, error);
}

} // namespace tutti

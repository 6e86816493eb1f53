// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/datafolder.h"

#include <cstdlib>

namespace tutti {
namespace {

/// An absolute path from the environment; empty otherwise.
std::filesystem::path folderIn(const char* variable)
{
    const char* const value = std::getenv(variable);
    const std::filesystem::path folder = value == nullptr ? "" : value;
    return folder.is_absolute() ? folder : std::filesystem::path();
}

} // namespace

std::filesystem::path dataFolder()
{
    if (const auto data = folderIn("XDG_DATA_HOME"); !data.empty())
        return data / "tutti";
    const auto home = folderIn("HOME");
    return home.empty() ? home : home / ".local/share/tutti";
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/offscreen.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <sys/stat.h>
#include <unistd.h>

namespace tutti {
namespace {

constexpr std::array pixelVariables {"QT_QPA_PLATFORM",
                                     "QT_QPA_PLATFORMTHEME",
                                     "QT_QPA_GENERIC_PLUGINS",
                                     "QT_QPA_FONTDIR",
                                     "QT_FONT_DPI",
                                     "QT_SCALE_FACTOR",
                                     "QT_SCALE_FACTOR_ROUNDING_POLICY",
                                     "QT_SCREEN_SCALE_FACTORS",
                                     "QT_AUTO_SCREEN_SCALE_FACTOR",
                                     "QT_ENABLE_HIGHDPI_SCALING",
                                     "QT_DEVICE_PIXEL_RATIO",
                                     "QT_DPI_ADJUSTMENT_POLICY",
                                     "QT_USE_PHYSICAL_DPI"};

constexpr mode_t onlyForMe = 0700;

/// Whether it is a folder of this user that nobody else may enter.
bool isPrivate(const std::string& folder)
{
    struct stat status
    {
    };
    return ::lstat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::getuid()
        && (status.st_mode & 0077U) == 0;
}

/// The same folder for all programs of this user, so that none is left behind by one that is killed.
void giveRuntimeFolder()
{
    const char* const given = std::getenv("XDG_RUNTIME_DIR");
    std::error_code failed;
    if (given != nullptr && std::filesystem::is_directory(given, failed))
        return;
    std::string folder =
        (std::filesystem::temp_directory_path(failed) / ("tutti-runtime-" + std::to_string(::getuid()))).string();
    ::mkdir(folder.c_str(), onlyForMe);
    if (!isPrivate(folder)) {
        folder += "-XXXXXX";
        if (::mkdtemp(folder.data()) == nullptr)
            return;
    }
    ::setenv("XDG_RUNTIME_DIR", folder.c_str(), 1);
}

} // namespace

Offscreen::Offscreen(const char* program)
    : m_texts {program, "-platform", "offscreen"}
{
    for (const char* variable : pixelVariables)
        ::unsetenv(variable);
    giveRuntimeFolder();
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_words[i] = m_texts[i].data();
}

} // namespace tutti

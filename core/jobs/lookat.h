// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <dirent.h>
#include <sys/stat.h>

#include "core/base/error.h"

namespace tutti {

// Looking at files and folders of a disk or share that may stumble: it is asked again (see Patience).

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

/// Nothing when it cannot be opened; errno says why.
OpenFolder openFolder(const std::filesystem::path& path);

/// As stat(2).
int lookAt(const std::filesystem::path& file, struct stat& status);

bool isLink(const std::filesystem::path& file);

/// What is said of a pipe, socket or device that was named.
Error notAFile(mode_t mode);

/// What is said of a path that lookAt() failed at with `errnum`.
Error missing(int errnum, const std::filesystem::path& file);

} // namespace tutti

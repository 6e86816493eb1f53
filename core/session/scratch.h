// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/result.h"

namespace tutti {

/// A new folder of its own, for results that only their times are wanted of; gone with this object.
class ScratchFolder
{
public:
    /// Below `root`, which must be there; an empty one means usualRoot().
    static Result<ScratchFolder> create(const std::filesystem::path& root = {});
    /// /var/tmp where it can be written, else the system's folder for temporary files.
    static std::filesystem::path usualRoot();

    ScratchFolder(ScratchFolder&& other) noexcept;
    ScratchFolder& operator=(ScratchFolder&& other) noexcept;
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder();

    const std::filesystem::path& path() const { return m_path; }

private:
    explicit ScratchFolder(std::filesystem::path path);
    void remove() noexcept;

    std::filesystem::path m_path;
};

} // namespace tutti

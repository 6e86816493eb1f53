// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "core/base/result.h"

namespace tutti {

/// A file of secrets that only the person can read (mode 0600), for systems without a keychain.
class SecretFile
{
public:
    /// An empty path: nothing can be kept.
    explicit SecretFile(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    const std::filesystem::path& path() const { return m_file; }
    /// Empty when there is no file, or when it holds something else.
    std::map<std::string, std::string> read() const;
    /// Writes it whole, under a temporary name first; makes the folder.
    Result<void> write(const std::map<std::string, std::string>& secrets) const;
    /// With what a crash left beside it. A file that is not there is no error.
    Result<void> remove() const;

private:
    std::filesystem::path m_file;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/base/version.h"
#include "tests/cli/cliprogram.h"

namespace tutti::fixtures {

/// The program of the ranks as another version of itself: the same but for the version that it says it is.
inline bool writeOtherVersion(const std::filesystem::path& file)
{
    std::ifstream stream(TUTTI_BIN_DIR "/tutti-mpi-worker", std::ios::binary);
    std::string bytes {std::istreambuf_iterator<char>(stream), {}};
    const std::string own(version());
    std::string other = own;
    other.back() = other.back() == '9' ? '8' : '9';
    bool isFound = false;
    for (auto place = bytes.find(own); place != std::string::npos; place = bytes.find(own, place + 1)) {
        bytes.replace(place, own.size(), other);
        isFound = true;
    }
    std::ofstream(file, std::ios::binary) << bytes;
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return isFound;
}

} // namespace tutti::fixtures

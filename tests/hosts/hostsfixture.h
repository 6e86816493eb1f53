// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

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

/// A report; a discarded value when there is none.
inline nlohmann::json reportIn(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    return nlohmann::json::parse(stream, nullptr, false);
}

/// The hosts of a report's records, by name; nobody where no worker had one.
inline std::string hostsOf(const nlohmann::json& report)
{
    std::set<std::string> hosts;
    for (const auto& task : report.at("tasks"))
        hosts.insert(task.at("host").is_string() ? task.at("host").get<std::string>() : std::string("nobody"));
    std::string names;
    for (const std::string& host : hosts)
        names += names.empty() ? host : " " + host;
    return names;
}

} // namespace tutti::fixtures

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/offline/recording.h"

namespace tutti {

struct LibraryUser
{
    std::int64_t id = 0;
    std::string name;
    std::string about;
    std::string joined;
};

struct LibraryPack
{
    std::int64_t id = 0;
    std::string name;
    std::string username;
    std::string description;
    std::string created;
};

/// All that the offline library knows; it never changes.
class Library
{
public:
    Library();

    /// In the order of their numbers.
    const std::vector<Recording>& recordings() const { return m_recordings; }
    const std::vector<LibraryUser>& users() const { return m_users; }
    const std::vector<LibraryPack>& packs() const { return m_packs; }

    /// Null when there is none.
    const Recording* recording(std::int64_t id) const;
    const LibraryUser* user(const std::string& name) const;
    const LibraryPack* pack(std::int64_t id) const;

    /// Newest first.
    std::vector<const Recording*> ofUser(const std::string& name) const;
    std::vector<const Recording*> ofPack(std::int64_t id) const;
    std::vector<const LibraryPack*> packsOf(const std::string& username) const;

private:
    std::vector<Recording> m_recordings;
    std::vector<LibraryUser> m_users;
    std::vector<LibraryPack> m_packs;
};

} // namespace tutti

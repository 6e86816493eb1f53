// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/base/result.h"
#include "core/freesound/creditrecord.h"

namespace tutti {

/// A folder that one program at a time fetches into: what the first brings the second finds there, and a temporary that
/// lies there belongs to nobody any more. On a file system without locks there is none to wait for.
class FolderLock
{
public:
    /// Waits until the folder is free; `waiting` is called about once a second meanwhile. ErrorCode::Cancelled.
    static Result<FolderLock> take(const std::filesystem::path& folder, const std::function<void()>& waiting,
                                   const std::stop_token& stop);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) = delete;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

/// Whether a file of this name is of the kind that Freesound calls `type` ("wav", "aiff"): by its extension, whatever
/// its case and spelling (aif).
bool isOfType(std::string_view name, std::string_view type);

/// Which sounds of Freesound a folder has, by the numbers in its files' names and by its credits. Files whose names are
/// hidden or not those of sounds do not count.
class SoundsHere
{
public:
    SoundsHere(const std::filesystem::path& folder, const CreditRecord& credits);

    /// The file that is the sound with this number, by name; nothing when there is none. With `originalType` ("wav") it
    /// has to be of that kind, and not known to be a preview: it stands for an original.
    std::optional<std::string> fileOf(std::int64_t id, std::string_view originalType = {}) const;
    /// The numbers of all of them.
    std::unordered_set<std::int64_t> ids() const;
    /// Everything that bears a name there, hidden or not.
    const std::vector<std::string>& names() const { return m_names; }

private:
    struct Here
    {
        std::string name;
        bool isPreview = false;
    };

    std::vector<std::string> m_names;
    std::multimap<std::int64_t, Here> m_files;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/slimpath.h"

namespace tutti {

/// Where a result goes: written under `temporary` (same folder), then renamed to `file`.
struct Target
{
    SlimPath file;
    SlimPath temporary;
    /// Whether a file that already bears the final name may be replaced.
    bool replace = false;

    bool operator==(const Target&) const = default;
};

/// A Target whose temporary is `.tutti-` and 16 hex digits made of the target's path and the run's name.
Target makeTarget(const std::filesystem::path& file, std::string_view run, bool replace);

/// A file that gets its name only when it is whole. One thread at a time.
class PendingFile
{
public:
    /// Creates the temporary (any left-over of that name goes). Missing folder: ErrorCode::NotFound with the folder's
    /// name.
    static Result<PendingFile> create(const Target& target);

    PendingFile(PendingFile&& other) noexcept;
    PendingFile& operator=(PendingFile&& other) noexcept;
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;
    /// Removes the temporary unless commit() succeeded.
    ~PendingFile();

    /// Open for reading and writing; owned by this object. Libraries write here.
    int descriptor() const { return m_descriptor; }
    /// The temporary's path, for libraries that only take a name.
    std::filesystem::path temporary() const { return m_target.temporary; }
    /// Writes everything or says why not.
    Result<void> write(std::span<const std::byte> bytes);
    Result<void> write(std::string_view text);
    /// The size so far, in bytes.
    Result<std::uint64_t> size() const;
    /// Gives the file its name. Without Target::replace an existing file is kept and this fails (ErrorCode::Io).
    Result<void> commit();

private:
    PendingFile(Target target, int descriptor);
    void discard() noexcept;

    Target m_target;
    int m_descriptor = -1;
};

/// Removes what programs that were killed left in `folder` under the names of temporaries: files that nobody holds.
/// Those that another run writes just now stay. Any thread.
void removeAbandonedFiles(const std::filesystem::path& folder);

/// Removes one temporary unless somebody holds it. Any thread.
void removeIfAbandoned(const std::filesystem::path& temporary);

} // namespace tutti

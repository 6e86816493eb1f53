// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/session/comparisonrun.h"

namespace tutti {

/// What a kept comparison is called in lists.
struct KeptComparison
{
    std::filesystem::path file;
    std::string name;
    std::string job;
    std::string startedAt;
    std::string host;
    std::size_t entries = 0;
};

/// A folder of comparisons (`NAME.json` with the comparison, `NAME.runs/` with the run of each entry beside it), kept
/// over starts. Any thread, one at a time.
class ComparisonStore
{
public:
    explicit ComparisonStore(std::filesystem::path folder);

    Result<std::filesystem::path> keep(const ComparisonResult& result) const;
    /// Newest first; files that cannot be read are passed over.
    std::vector<KeptComparison> list() const;
    /// The runs are empty where they are no longer there.
    Result<ComparisonResult> load(const std::filesystem::path& file) const;
    /// Changes the name inside; the file stays where it is.
    Result<void> rename(const std::filesystem::path& file, const std::string& name) const;
    Result<void> remove(const std::filesystem::path& file) const;

private:
    std::filesystem::path m_folder;
};

} // namespace tutti

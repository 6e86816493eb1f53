// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>

#include "core/freesound/creditformats.h"
#include "core/freesound/creditrecord.h"

namespace tutti {

/// A folder's files, to compare its credits with.
class CreditFolder
{
public:
    /// Reads the folder once; one that cannot be read seems empty.
    explicit CreditFolder(std::filesystem::path folder);

    /// Brings the record up to date with what the person did: files seen for the first time are fingerprinted, renamed
    /// ones are found again by that. Nothing is taken out.
    void follow(CreditRecord& record) const;

    /// What the folder's lists show: files that are there (or of which something with the same number in its name is,
    /// such as a wav), then those that are gone. A file that was never seen is not shown: it has no name yet.
    CreditList list(const CreditRecord& record) const;

private:
    void findRenamed(CreditRecord& record, const std::set<std::string>& lost) const;

    std::filesystem::path m_folder;
    std::set<std::string> m_names;
    std::set<std::int64_t> m_numbers;
};

} // namespace tutti

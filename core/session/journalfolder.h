// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tutti {

/// Where the journals of the person's runs are kept, whichever program carries them out: dataFolder()/journals. Empty
/// when there is no home.
std::filesystem::path usualJournalFolder();

/// A folder of journals: of runs that go on, and of those that did not come to their end.
class JournalFolder
{
public:
    /// Keeps at most `most` journals of runs that do not go on any more. The folder is made with the first one.
    explicit JournalFolder(std::filesystem::path folder, std::size_t most = 50);

    /// A name for the journal of a run that begins now; `run` tells it from others that begin in the same moment. Lets
    /// the oldest go.
    Result<std::filesystem::path> newFile(std::string_view job, std::string_view run) const;
    /// Those of runs that do not go on, the newest first.
    std::vector<std::filesystem::path> interrupted() const;

private:
    std::vector<std::filesystem::path> all() const;

    std::filesystem::path m_folder;
    std::size_t m_most;
};

} // namespace tutti

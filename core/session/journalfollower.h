// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/jobs/record.h"
#include "core/session/journalcodec.h"

namespace tutti {

/// What was added to a journal.
struct JournalNews
{
    std::vector<TaskRecord> records;
    /// How the newest leg ended; nothing when it goes on, or has not begun.
    std::optional<JournalEnd> end;
    /// Somebody has begun to carry the run out since the journal was made.
    bool hasBegun = false;
};

/// Reads what somebody else, perhaps on another host, adds to a journal, as it comes. One thread.
class JournalFollower
{
public:
    explicit JournalFollower(std::filesystem::path file);

    /// What was added since the last call: whole lines only. A journal that cannot be read now has no news.
    JournalNews next();

private:
    void take(std::string_view line, JournalNews& news);

    std::filesystem::path m_file;
    std::uintmax_t m_place = 0;
    std::string m_rest;
};

} // namespace tutti

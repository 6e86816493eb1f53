// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/freesound/credit.h"

namespace tutti {

/// A credit and what tells its file apart from others, whatever it is called.
struct CreditEntry
{
    Credit credit;
    std::uint64_t bytes = 0;
    /// See fingerprintOf(); empty while the file was never seen.
    std::string fingerprint;

    bool operator==(const CreditEntry&) const = default;
};

/// What `credits.json` says.
struct CreditRecord
{
    /// Whether the folder is for commercial use.
    bool commercialUse = false;
    /// By the files' names.
    std::map<std::string, CreditEntry> entries;

    bool operator==(const CreditRecord&) const = default;
};

/// The credit as one line of JSON without the line end, and back; nothing when it is none (a line that was cut).
std::string encodeCredit(const CreditEntry& entry);
std::optional<CreditEntry> decodeCredit(std::string_view line);

/// A file's name as an object of its own: `file`, and `file_bytes` when it is not UTF-8.
std::string encodeFileName(const std::string& file);

/// `tutti-credits/1`: `schema, commercial_use, credits[]`, each credit on a line of its own, with the keys that
/// Freesound uses in its own list and ours beside them.
std::string encodeCredits(const CreditRecord& record);

/// The inverse. ErrorCode::BadContent for what is not such a record.
Result<CreditRecord> decodeCredits(std::string_view text);

/// The credits that can still be read, line by line, in a record that is damaged.
CreditRecord rescueCredits(std::string_view text);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tutti {

/// What went wrong, as records and reports spell it (`error.code`).
/// The last two never stand in a record: a cancelled job is an outcome, and an engine's failure is its return value.
enum class ErrorCode : std::uint8_t {
    NotFound,
    Permission,
    NotAFile,
    Empty,
    Unsupported,
    Decode,
    TooLarge,
    DiskFull,
    Io,
    TimeLimit,
    WorkerLost,
    Network,
    Throttled,
    Unauthorised,
    Forbidden,
    BadContent,
    Internal,
    Cancelled,
    EngineUnavailable
};

/// An expected failure. `detail` is English, without the name of the file it is about: "what was wrong; what to do".
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail;

    bool operator==(const Error&) const = default;
};

/// The code's spelling in reports, such as "not-found".
std::string_view errorCodeName(ErrorCode code);

/// The inverse of errorCodeName; nothing for an unknown spelling.
std::optional<ErrorCode> errorCodeFromName(std::string_view name);

/// An Error for a failed system call: the code fits `errnum` (ENOSPC and EDQUOT: DiskFull), the detail is
/// "`what`: " and the system's text, and what to do where that is known.
Error errorFromErrno(int errnum, std::string_view what);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace tutti {
namespace {

constexpr std::array<std::pair<ErrorCode, std::string_view>, 19> names {{
    {ErrorCode::NotFound, "not-found"},
    {ErrorCode::Permission, "permission"},
    {ErrorCode::NotAFile, "not-a-file"},
    {ErrorCode::Empty, "empty"},
    {ErrorCode::Unsupported, "unsupported"},
    {ErrorCode::Decode, "decode"},
    {ErrorCode::TooLarge, "too-large"},
    {ErrorCode::DiskFull, "disk-full"},
    {ErrorCode::Io, "io"},
    {ErrorCode::TimeLimit, "time-limit"},
    {ErrorCode::WorkerLost, "worker-lost"},
    {ErrorCode::Network, "network"},
    {ErrorCode::Throttled, "throttled"},
    {ErrorCode::Unauthorised, "unauthorised"},
    {ErrorCode::Forbidden, "forbidden"},
    {ErrorCode::BadContent, "bad-content"},
    {ErrorCode::Internal, "internal"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::EngineUnavailable, "engine-unavailable"},
}};

struct SystemAnswer
{
    ErrorCode code;
    std::string_view whatToDo;
};

SystemAnswer answerFor(int errnum)
{
    switch (errnum) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, "look whether it was moved or renamed"};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::Permission, "change its permissions or choose another folder"};
    case EISDIR:
        return {ErrorCode::NotAFile, "name a file"};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, "make room or choose another output folder"};
    case EFBIG:
        return {ErrorCode::TooLarge, "choose an output folder on a file system that takes large files"};
    case ENAMETOOLONG:
        return {ErrorCode::Io, "shorten the name"};
    case ELOOP:
        return {ErrorCode::NotFound, "mend the link, it points to itself"};
    default:
        return {ErrorCode::Io, "try again, and check the disk if it happens again"};
    }
}

} // namespace

std::string_view errorCodeName(ErrorCode code)
{
    const auto* const found =
        std::find_if(names.begin(), names.end(), [code](const auto& entry) { return entry.first == code; });
    return found == names.end() ? "internal" : found->second;
}

std::optional<ErrorCode> errorCodeFromName(std::string_view name)
{
    const auto* const found =
        std::find_if(names.begin(), names.end(), [name](const auto& entry) { return entry.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

Error errorFromErrno(int errnum, std::string_view what)
{
    const auto [code, whatToDo] = answerFor(errnum);
    std::string detail(what);
    detail += ": " + std::generic_category().message(errnum) + "; ";
    detail += whatToDo;
    return {code, detail};
}

} // namespace tutti

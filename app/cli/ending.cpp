// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ending.h"

#include <utility>

#include "app/cli/consoletext.h"

namespace tutti {

tl::unexpected<Ending> end(ExitStatus status, std::string sentence)
{
    return tl::unexpected<Ending>(Ending {status, std::move(sentence)});
}

tl::unexpected<Ending> endBy(const Error& error, ExitStatus status)
{
    if (error.code == ErrorCode::Cancelled)
        return end(ExitStatus::Cancelled, "cancelled before anything was started");
    return end(status, error.detail);
}

bool isOfService(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Network:
    case ErrorCode::Throttled:
    case ErrorCode::Unauthorised:
    case ErrorCode::Forbidden:
    case ErrorCode::BadContent:
        return true;
    default:
        return false;
    }
}

void warnOf(const std::string& sentence)
{
    warn("tutti-cli: " + sentence + "\n");
}

ExitStatus tellEnding(const Ending& ending)
{
    if (!ending.sentence.empty())
        warnOf(ending.sentence);
    return ending.status;
}

} // namespace tutti

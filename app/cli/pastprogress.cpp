// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pastprogress.h"

#include "app/cli/consoletext.h"

namespace tutti {
namespace {

template<typename Past>
std::string progressOf(const Past& past, std::size_t tasks, const char* thing)
{
    std::string text = std::to_string(past.count(Outcome::Done)) + " of " + counted(tasks, thing) + " done, "
        + std::to_string(past.left()) + " left";
    if (const std::size_t failed = past.count(Outcome::Failed); failed > 0)
        text += ", " + std::to_string(failed) + " failed";
    return text;
}

} // namespace

std::string progressOf(const PastRun& past)
{
    return progressOf(past, past.work.tasks.size(), "file");
}

std::string progressOf(const FetchSoFar& past)
{
    return progressOf(past, past.request.sounds.size(), "sound");
}

} // namespace tutti

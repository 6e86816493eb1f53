// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runserve.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>

#include "app/cli/consoletext.h"
#include "core/base/clock.h"
#include "core/session/libraryserver.h"

namespace tutti {
namespace {

void waitFor(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait(lock, stop, [] { return false; });
}

} // namespace

ExitStatus runServe(const ServeArguments& arguments, const Interruption& interruption)
{
    const auto start = std::chrono::steady_clock::now();
    LibraryServer server(arguments.port, arguments.latencyMs);
    if (const auto started = server.start(); !started) {
        warn("tutti-cli serve: " + started.error().detail + "\n");
        return ExitStatus::Unavailable;
    }
    tell(server.baseUrl() + "\n");
    waitFor(interruption.token());
    if (!arguments.console.quiet)
        tell("The offline library was there for " + durationText(secondsSince(start)) + "\n");
    return ExitStatus::Cancelled;
}

} // namespace tutti

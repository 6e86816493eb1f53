// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rundemo.h"

#include <mutex>
#include <string>

#include "app/cli/consoletext.h"
#include "app/cli/progress.h"
#include "core/base/clock.h"
#include "core/synth/demo.h"

namespace tutti {
namespace {

std::size_t soundsWanted(const DemoArguments& arguments)
{
    return demoSounds().size() * std::size_t(arguments.copies);
}

Result<void> writeVisibly(const DemoArguments& arguments, const std::stop_token& stop, std::size_t& written)
{
    Progress progress(arguments.console);
    ProgressState state;
    state.total = soundsWanted(arguments);
    std::mutex mutex;
    const auto tellOf = [&](const std::filesystem::path& file) {
        const std::lock_guard lock(mutex);
        written = ++state.done;
        state.share = double(state.done) / double(state.total);
        state.name = printable(file.filename());
        progress.show(state);
    };
    return writeDemo(arguments.folder, arguments.copies, tellOf, stop);
}

} // namespace

ExitStatus runDemo(const DemoArguments& arguments, const Interruption& interruption)
{
    const auto start = std::chrono::steady_clock::now();
    std::size_t written = 0;
    const auto result = writeVisibly(arguments, interruption.token(), written);
    if (!result && !interruption.happened())
        warn("tutti-cli: " + printable(arguments.folder) + ": " + result.error().detail + "\n");
    if (!arguments.console.quiet)
        tell(std::to_string(written) + " of " + counted(soundsWanted(arguments), "built-in sound") + " are in "
             + printable(arguments.folder) + " (" + durationText(secondsSince(start)) + ")\n");
    if (interruption.happened())
        return ExitStatus::Cancelled;
    return result ? ExitStatus::Success : ExitStatus::ItemsFailed;
}

} // namespace tutti

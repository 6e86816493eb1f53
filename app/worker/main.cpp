// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <unistd.h>

#include <QGuiApplication>

#include "app/worker/guard.h"
#include "app/worker/inbox.h"
#include "core/base/machine.h"
#include "core/engine/offscreen.h"
#include "core/engine/protocol.h"
#include "core/engine/workbench.h"
#include "core/engine/workerprocess.h"

namespace {

using namespace tutti;

/// The engine's process number, from the first argument "--parent=N"; 0 when that is not how this was started.
pid_t parentFrom(int argc, char** argv)
{
    constexpr std::string_view option = "--parent=";
    pid_t parent = 0;
    if (argc >= 2 && std::string_view(argv[1]).starts_with(option))
        std::from_chars(argv[1] + option.size(), argv[1] + std::strlen(argv[1]), parent);
    return parent;
}

/// Answers jobs until the input ends.
int work(Inbox& inbox, Workbench& workbench, const Descriptor& output)
{
    Hello hello = helloOfThisProcess();
    hello.workers.push_back({hostName(), ::getpid()});
    bool isHeard = writeLine(output, toLine(hello));
    while (isHeard) {
        const auto line = inbox.nextJob();
        if (!line)
            break;
        const auto order = orderFromLine(*line);
        const std::string answer = workbench.work(std::get<JobLine>(*order), 0);
        // A job that was broken off because this process is to end counts as lost, not as cancelled.
        isHeard = !inbox.isOver() && writeLine(output, answer);
    }
    return EXIT_SUCCESS;
}

} // namespace

/// One process of the pool: carries out the jobs that come in, one at a time. With a program's words behind its own
/// arguments: that program's guard.
int main(int argc, char** argv)
{
    const pid_t parent = parentFrom(argc, argv);
    if (parent == 0) {
        std::fputs("tutti-worker is started by Tutti itself; start tutti or tutti-cli instead\n", stderr);
        return 2;
    }
    if (argc > 2)
        return guard(parent, argv + 2);
    if (!followParent(parent))
        return EXIT_FAILURE;
    ignoreTerminal();
    const Descriptor output = takeProtocolOutput();
    Offscreen offscreen(argv[0]);
    Workbench workbench;
    Inbox inbox(workbench);
    const QGuiApplication application(offscreen.count(), offscreen.words());
    return work(inbox, workbench, output);
}

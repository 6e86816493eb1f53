// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <boost/mpi/environment.hpp>
#include <sys/prctl.h>

#include <QGuiApplication>

#include "app/mpi/daemonguard.h"
#include "app/mpi/dealer.h"
#include "app/mpi/endwatch.h"
#include "app/mpi/greeting.h"
#include "app/mpi/port.h"
#include "app/mpi/probe.h"
#include "app/mpi/rank.h"
#include "app/mpi/sharedmemory.h"
#include "core/engine/mpilauncher.h"
#include "core/engine/offscreen.h"
#include "core/engine/protocol.h"
#include "core/engine/workerprocess.h"

namespace {

using namespace tutti;

/// Its number of seconds is how long the daemon may be without a rank; the daemon's command follows.
constexpr std::string_view daemonOption = "--daemon=";

struct Arguments
{
    int workers = 0;
    /// After so long without a sign of life a rank counts as lost.
    int silenceMilliseconds = 3500;
    /// The most jobs in one message; 0: as many as is good.
    int largestBatch = 0;
    int startSeconds = int(patienceForWorld.count());
};

int* placeFor(std::string_view name, Arguments& arguments)
{
    if (name == "--workers")
        return &arguments.workers;
    if (name == "--silence")
        return &arguments.silenceMilliseconds;
    if (name == "--start")
        return &arguments.startSeconds;
    return name == "--batch" ? &arguments.largestBatch : nullptr;
}

Arguments argumentsFrom(int argc, char** argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        const auto equals = word.find('=');
        int* const value = placeFor(word.substr(0, equals), arguments);
        if (equals != std::string_view::npos && value != nullptr)
            std::from_chars(word.data() + equals + 1, word.data() + word.size(), *value);
    }
    return arguments;
}

} // namespace

/// One rank of the MPI engine's world. The main thread does all MPI, a second thread works.
int main(int argc, char** argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--probe")
        return answerQuestions(takeProtocolOutput());
    if (argc > 1 && std::string_view(argv[1]).substr(0, daemonOption.size()) == daemonOption)
        return becomeGuardedDaemon(std::chrono::seconds(std::atoi(argv[1] + daemonOption.size())), argv + 2); // NOLINT
    const Arguments arguments = argumentsFrom(argc, argv);
    if (arguments.workers == 0) {
        std::fputs("tutti-mpi-worker is started by Tutti itself; start tutti or tutti-cli instead\n", stderr);
        return 2;
    }
    ignoreTerminal();
    const Descriptor output = takeProtocolOutput();
    const EndWatch watch;
    watch.limitStart(std::chrono::seconds(arguments.startSeconds));
    // Short naps would otherwise last 50 microseconds longer.
    constexpr unsigned long slackNanoseconds = 1000;
    ::prctl(PR_SET_TIMERSLACK, slackNanoseconds);
    const boost::mpi::environment environment(boost::mpi::threading::funneled);
    Offscreen offscreen(argv[0]);
    const QGuiApplication application(offscreen.count(), offscreen.words());
    Port port;
    const std::chrono::milliseconds silence(arguments.silenceMilliseconds);
    if (port.rank() > 0) {
        const double shift = answerGreeting(port);
        watch.hasStarted();
        hideSharedMemory();
        Rank(port, watch, shift, silence).run();
    } else {
        // The engine may be out of reach already: its first word ends the start, see Dealer.
        const Hello world = greetAll(port);
        hideSharedMemory();
        writeLine(output, toLine(world));
        // A rank that does not answer would never come to the end that all have to come to together.
        if (!Dealer(port, watch, output, world, {silence, arguments.largestBatch}).run())
            boost::mpi::environment::abort(EXIT_FAILURE);
    }
    return 0;
}

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <variant>

#include <boost/mpi/environment.hpp>
#include <sys/prctl.h>
#include <unistd.h>

#include <QGuiApplication>

#include "app/mpi/dealer.h"
#include "app/mpi/endwatch.h"
#include "app/mpi/port.h"
#include "app/mpi/rank.h"
#include "core/base/machine.h"
#include "core/engine/offscreen.h"
#include "core/engine/protocol.h"
#include "core/engine/workerprocess.h"

namespace {

using namespace tutti;

struct Arguments
{
    int workers = 0;
    /// After so long without a sign of life a rank counts as lost.
    int silenceSeconds = 30;
};

Arguments argumentsFrom(int argc, char** argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        const auto equals = word.find('=');
        int& value = word.starts_with("--workers=") ? arguments.workers : arguments.silenceSeconds;
        if (equals != std::string_view::npos)
            std::from_chars(word.data() + equals + 1, word.data() + word.size(), value);
    }
    return arguments;
}

Hello ownHello()
{
    Hello hello = helloOfThisProcess();
    hello.workers.push_back({hostName(), ::getpid()});
    return hello;
}

/// Rank 0 asks each rank who and when it is, and tells it how far its clock is from rank 0's. The hello is of the whole
/// world; a rank of another version makes it one of that version.
Hello greetAll(Port& port)
{
    Hello world = ownHello();
    for (int rank = 1; rank < port.size(); ++rank) {
        const double asked = steadySeconds();
        port.world().send(rank, int(Tag::Greeting), std::string());
        std::string line;
        port.world().recv(rank, int(Tag::Greeting), line);
        const double answered = steadySeconds();
        const auto report = reportFromLine(line);
        const Hello hello = report ? std::get<Hello>(*report) : Hello();
        const bool sharesClock = hello.kernel == world.kernel;
        const double shift = sharesClock ? 0 : (asked + answered) / 2 - hello.clockSeconds;
        port.world().send(rank, int(Tag::Greeting), shift);
        world.workers.insert(world.workers.end(), hello.workers.begin(), hello.workers.end());
        if (hello.version != world.version || hello.protocol != world.protocol) {
            world.version = hello.version;
            world.protocol = hello.protocol;
        }
    }
    world.clockSeconds = steadySeconds();
    return world;
}

/// What to add to this host's clock for rank 0's.
double answerGreeting(Port& port)
{
    std::string question;
    port.world().recv(0, int(Tag::Greeting), question);
    port.world().send(0, int(Tag::Greeting), toLine(ownHello()));
    double shift = 0;
    port.world().recv(0, int(Tag::Greeting), shift);
    return shift;
}

} // namespace

/// One rank of the MPI engine's world. The main thread does all MPI, a second thread works.
int main(int argc, char** argv)
{
    const Arguments arguments = argumentsFrom(argc, argv);
    if (arguments.workers == 0) {
        std::fputs("tutti-mpi-worker is started by Tutti itself; start tutti or tutti-cli instead\n", stderr);
        return 2;
    }
    ignoreTerminal();
    const Descriptor output = takeProtocolOutput();
    const EndWatch watch;
    // Short naps would otherwise last 50 microseconds longer.
    constexpr unsigned long slackNanoseconds = 1000;
    ::prctl(PR_SET_TIMERSLACK, slackNanoseconds);
    const boost::mpi::environment environment(boost::mpi::threading::funneled);
    Offscreen offscreen(argv[0]);
    const QGuiApplication application(offscreen.count(), offscreen.words());
    Port port;
    const std::chrono::seconds silence(arguments.silenceSeconds);
    if (port.rank() > 0) {
        Rank(port, watch, answerGreeting(port), silence).run();
    } else {
        writeLine(output, toLine(greetAll(port)));
        Dealer(port, watch, output, silence).run();
    }
    return 0;
}

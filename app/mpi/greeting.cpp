// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/greeting.h"

#include <string>
#include <utility>
#include <variant>

#include <unistd.h>

#include "core/base/machine.h"
#include "core/base/version.h"
#include "core/engine/clockreadings.h"

namespace tutti {
namespace {

constexpr int questions = 10;

Hello ownHello()
{
    Hello hello = helloOfThisProcess();
    hello.workers.push_back({hostName(), ::getpid()});
    return hello;
}

void say(Port& port, int rank, const std::string& line)
{
    port.world().send(rank, int(Tag::Greeting), line);
}

std::string hear(Port& port, int rank)
{
    std::string line;
    port.world().recv(rank, int(Tag::Greeting), line);
    return line;
}

/// What to add to the clock of `rank` for this one's.
double measureShift(Port& port, int rank)
{
    ClockReadings readings;
    for (int question = 0; question < questions; ++question) {
        const double asked = steadySeconds();
        say(port, rank, toLine(PingLine {question}));
        const auto report = reportFromLine(hear(port, rank));
        if (const auto* const pong = report ? std::get_if<PongLine>(&*report) : nullptr)
            readings.add({asked, pong->atSeconds, steadySeconds()});
    }
    return readings.shift();
}

Hello greet(Port& port, int rank, const std::string& kernel)
{
    say(port, rank, std::string());
    const auto report = reportFromLine(hear(port, rank));
    const auto* const said = report ? std::get_if<Hello>(&*report) : nullptr;
    const Hello hello = said == nullptr ? Hello() : *said;
    // One that does not speak this protocol may not know what a ping is.
    const bool isForeign = hello.protocol != protocolVersion;
    const double shift = isForeign || hello.kernel == kernel ? 0 : measureShift(port, rank);
    if (!isForeign)
        say(port, rank, std::string());
    port.world().send(rank, int(Tag::Greeting), shift);
    return hello;
}

} // namespace

Hello greetAll(Port& port)
{
    Hello world = ownHello();
    for (int rank = 1; rank < port.size(); ++rank) {
        const Hello hello = greet(port, rank, world.kernel);
        world.workers.insert(world.workers.end(), hello.workers.begin(), hello.workers.end());
        if (hello.version != version() || hello.protocol != protocolVersion) {
            world.version = hello.version;
            world.protocol = hello.protocol;
        }
    }
    world.clockSeconds = steadySeconds();
    return world;
}

double answerGreeting(Port& port)
{
    hear(port, 0);
    say(port, 0, toLine(ownHello()));
    for (std::string line = hear(port, 0); !line.empty(); line = hear(port, 0)) {
        const auto order = orderFromLine(line);
        const auto* const ping = order ? std::get_if<PingLine>(&*order) : nullptr;
        say(port, 0, toLine(PongLine {ping == nullptr ? 0 : ping->number, steadySeconds()}));
    }
    double shift = 0;
    port.world().recv(0, int(Tag::Greeting), shift);
    return shift;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace tutti {

// What engines and worker programs say to each other: one JSON object a line. Times are seconds on the steady clock of
// the process at the other end of the pipe; jobs and results are in the form of jobs/codec.h and stand last.
//
//   to a worker     {"task":5,"worker":1,"job":{…}}   worker -1: whoever falls free
//                   {"stop":true}                     end what is running, begin nothing more
//                   {"ping":3}                        only to one that deals jobs itself, and answered at once
//   from a worker   {"hello":{…}}                     first, once
//                   {"started":5,"worker":1,"at":12.5}            only where it deals jobs itself
//                   {"finished":5,"worker":1,"from":12.5,"to":13.0,"result":{…}}
//                   {"pong":3,"at":12.5}
//                   {"lost":1,"silent":4.5}           a worker that gives no sign of life; what it has begun goes to
//                                                     another
//                   {"undone":6}                      a job that was sent and that a lost worker has not begun, as far
//                                                     as is known: it has to be sent again
//
// A worker program ends at the end of its input. Other lines are to be passed over.

inline constexpr int protocolVersion = 4;

/// Where a worker runs.
struct WorkerPlace
{
    std::string host;
    long processId = 0;
};

/// The hand-shake.
struct Hello
{
    int protocol = 0;
    /// Tutti's version: another one might write other bytes.
    std::string version;
    /// Names the running kernel and its name space of clocks: all that bear the same share one steady clock.
    std::string kernel;
    /// The time at which this was said.
    double clockSeconds = 0;
    /// One for each worker behind this pipe.
    std::vector<WorkerPlace> workers;
};

struct JobLine
{
    std::size_t task = 0;
    int worker = 0;
    std::string_view job;
};

struct StopLine
{
};

struct PingLine
{
    int number = 0;
};

struct PongLine
{
    int number = 0;
    double atSeconds = 0;
};

struct LostLine
{
    int worker = 0;
    double silentSeconds = 0;
};

struct UndoneLine
{
    std::size_t task = 0;
};

struct StartedLine
{
    std::size_t task = 0;
    int worker = 0;
    double atSeconds = 0;
};

struct FinishedLine
{
    std::size_t task = 0;
    int worker = 0;
    double startedSeconds = 0;
    double finishedSeconds = 0;
    std::string_view result;
};

std::string toLine(const Hello& hello);
std::string toLine(const JobLine& job);
std::string toLine(const StopLine& stop);
std::string toLine(const PingLine& ping);
std::string toLine(const PongLine& pong);
std::string toLine(const LostLine& lost);
std::string toLine(const UndoneLine& undone);
std::string toLine(const StartedLine& started);
std::string toLine(const FinishedLine& finished);

using Order = std::variant<JobLine, StopLine, PingLine>;
using Report = std::variant<Hello, StartedLine, FinishedLine, PongLine, LostLine, UndoneLine>;
/// A line to a worker; nothing when it is none. Views point into the line.
std::optional<Order> orderFromLine(std::string_view line);
/// A line from a worker; nothing when it is none. Views point into the line.
std::optional<Report> reportFromLine(std::string_view line);

/// The hello of this process as one of its kind, without workers.
Hello helloOfThisProcess();
/// Whether the other end speaks this version and has `workers` workers; otherwise ErrorCode::EngineUnavailable.
Result<void> checkHello(const Hello& hello, int workers);
/// What to add to the other end's times for this process's clock. To be called when the hello arrives.
double clockShift(const Hello& hello);
/// Now, on the steady clock, in seconds.
double steadySeconds();

} // namespace tutti

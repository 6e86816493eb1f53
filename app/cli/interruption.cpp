// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "app/cli/exitstatus.h"

namespace tutti {
namespace {

constexpr std::array signalsThatEnd {SIGINT, SIGTERM, SIGHUP};
constexpr char signalArrived = 's';
constexpr char listenerMayGo = 'q';

/// The end of a pipe that the handler writes into: nearly all else is forbidden there.
std::atomic<int> handlersEnd {-1};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void passSignalOn(int)
{
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(handlersEnd.load(), &signalArrived, 1);
    errno = before;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

/// nohup and shells without job control say so by ignoring a signal; that stays.
bool isIgnored(int signal)
{
    struct sigaction action
    {
    };
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Interruption::Interruption()
{
    // A reader that closed its end of a pipe must not kill a run in the middle of a file.
    handle(SIGPIPE, SIG_IGN);
    // A file that may not grow any more is an error of that file.
    handle(SIGXFSZ, SIG_IGN);
    std::array<int, 2> ends {};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    handlersEnd = ends[1];
    m_listener = std::thread([this, end = ends[0]] { listen(end); });
    for (const int signal : signalsThatEnd) {
        if (signal != SIGHUP || !isIgnored(signal))
            handle(signal, passSignalOn);
    }
}

Interruption::~Interruption()
{
    if (!m_listener.joinable())
        return;
    for (const int signal : signalsThatEnd) {
        if (signal != SIGHUP || !isIgnored(signal))
            handle(signal, SIG_DFL);
    }
    const int end = handlersEnd;
    [[maybe_unused]] const auto written = ::write(end, &listenerMayGo, 1);
    m_listener.join();
    ::close(end);
}

void Interruption::setLastWish(std::function<void()> wish)
{
    const std::lock_guard lock(m_mutex);
    m_lastWish = std::move(wish);
}

void Interruption::listen(int descriptor)
{
    char byte = 0;
    while (::read(descriptor, &byte, 1) == 1 && byte == signalArrived) {
        if (m_stop.request_stop())
            continue;
        const std::lock_guard lock(m_mutex);
        if (m_lastWish)
            m_lastWish();
        ::_exit(int(ExitStatus::Cancelled));
    }
    ::close(descriptor);
}

} // namespace tutti

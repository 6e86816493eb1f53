// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/workerprocess.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <initializer_list>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace tutti {

Descriptor takeProtocolOutput()
{
    Descriptor output(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return output;
}

void ignoreTerminal()
{
    for (const int signal : {SIGINT, SIGPIPE, SIGTTOU, SIGTTIN, SIGTSTP})
        ::signal(signal, SIG_IGN); // NOLINT(performance-no-int-to-ptr)
}

bool followParent(pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    return ::getppid() == parent;
}

bool writeLine(const Descriptor& output, std::string_view line)
{
    std::string bytes(line);
    bytes += '\n';
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const ssize_t written = ::write(output.number(), rest.data(), rest.size());
        if (written < 0 && errno != EINTR)
            return false;
        rest.remove_prefix(written < 0 ? 0 : std::size_t(written));
    }
    return true;
}

bool writeSome(const Descriptor& output, std::string& text)
{
    std::size_t done = 0;
    bool isHeard = true;
    // One by one: a pipe that says it has room has it for a piece of this size.
    while (done < text.size() && isHeard) {
        pollfd room {output.number(), POLLOUT, 0};
        if (::poll(&room, 1, 0) <= 0)
            break;
        const ssize_t written =
            ::write(output.number(), text.data() + done, std::min<std::size_t>(text.size() - done, PIPE_BUF));
        isHeard = written >= 0 || errno == EINTR || errno == EAGAIN;
        done += written < 0 ? 0 : std::size_t(written);
    }
    text.erase(0, done);
    return isHeard;
}

} // namespace tutti

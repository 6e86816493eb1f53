// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/daemonguard.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/engine/descriptor.h"

namespace tutti {
namespace {

std::filesystem::path programOf(const std::string& process)
{
    std::error_code gone;
    return std::filesystem::read_symlink("/proc/" + process + "/exe", gone);
}

/// Whether a child of the process runs this program. Daemons may have other children: they pass the start on.
bool hasRank(pid_t process)
{
    const std::string number = std::to_string(process);
    std::ifstream stream("/proc/" + number + "/task/" + number + "/children");
    const auto own = programOf("self");
    return std::any_of(std::istream_iterator<std::string>(stream), {},
                       [&](const std::string& child) { return programOf(child) == own; });
}

/// Who started the daemon waits until nobody holds the place where its words go.
void letGoOfSession()
{
    ::setsid();
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nowhere, stream);
}

/// What the daemon of Open MPI 4.1 with these words keeps its session in, under the name of its host and user: ranks
/// are told that, nobody else is.
void removeSessionFolder(char** words)
{
    constexpr int bitsOfJob = 16; // in an identifier; those above are the family's
    for (; words[0] != nullptr && words[1] != nullptr; ++words) {
        if (std::string_view(words[0]) != "ess_base_jobid")
            continue;
        const std::string family = "jf." + std::to_string(std::strtoul(words[1], nullptr, 10) >> bitsOfJob);
        std::error_code failed;
        for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::temp_directory_path(), failed)) {
            if (entry.path().filename().native().rfind("ompi.", 0) == 0)
                std::filesystem::remove_all(entry.path() / family, failed);
        }
    }
}

/// Until the daemon has a rank or has ended. Whether it was late, and was killed.
bool watch(const Descriptor& daemon, pid_t process, std::chrono::steady_clock::time_point deadline)
{
    constexpr int lookAgainMilliseconds = 100;
    pollfd end {daemon.number(), POLLIN, 0};
    bool isLate = false;
    while (::poll(&end, 1, lookAgainMilliseconds) == 0 && !hasRank(process)) {
        isLate = std::chrono::steady_clock::now() >= deadline;
        if (isLate)
            ::syscall(SYS_pidfd_send_signal, daemon.number(), SIGKILL, nullptr, 0);
    }
    return isLate;
}

} // namespace

int becomeGuardedDaemon(std::chrono::seconds patience, char** words)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    const pid_t self = ::getpid();
    const Descriptor daemon(int(::syscall(SYS_pidfd_open, self, 0)));
    // Forked twice, so that the daemon has no child that it does not know. A daemon without a guard is better than
    // none.
    const pid_t between = ::fork();
    if (between == 0) {
        if (::fork() == 0) {
            letGoOfSession();
            if (watch(daemon, self, deadline))
                removeSessionFolder(words);
        }
        ::_exit(EXIT_SUCCESS);
    }
    if (between > 0)
        ::waitpid(between, nullptr, 0);
    if (words[0] != nullptr)
        ::execvp(words[0], words);
    std::perror(words[0] == nullptr ? "tutti-mpi-worker" : words[0]);
    constexpr int cannotBeRun = 127; // as a shell says it
    return cannotBeRun;
}

} // namespace tutti

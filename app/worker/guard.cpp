// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/worker/guard.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/clock.h"
#include "core/engine/slurmworld.h"
#include "core/engine/workerprocess.h"

namespace tutti {
namespace {

using namespace std::chrono_literals;

constexpr auto patienceWhenAsked = 2s;
constexpr auto patienceAfterEnd = 500ms;

/// All that came from a process, those that came later behind.
std::vector<pid_t> descendantsOf(pid_t process)
{
    std::vector<pid_t> found;
    std::vector<pid_t> parents {process};
    while (!parents.empty()) {
        const std::string tasks = "/proc/" + std::to_string(parents.back()) + "/task";
        parents.pop_back();
        std::error_code gone;
        for (const auto& task : std::filesystem::directory_iterator(tasks, gone)) {
            std::ifstream children(task.path() / "children");
            for (pid_t child = 0; children >> child;) {
                found.push_back(child);
                parents.push_back(child);
            }
        }
    }
    return found;
}

void signalDescendants(int signal)
{
    for (const pid_t process : descendantsOf(::getpid()))
        ::kill(process, signal);
}

sigset_t heededSignals()
{
    sigset_t set {};
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGHUP, SIGCHLD})
        sigaddset(&set, signal);
    return set;
}

/// Returns posix_spawn's error number.
int start(pid_t& program, char** words)
{
    posix_spawnattr_t attributes {};
    posix_spawnattr_init(&attributes);
    sigset_t none {};
    sigset_t all {};
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    const int failed = ::posix_spawnp(&program, words[0], nullptr, &attributes, words, environ);
    posix_spawnattr_destroy(&attributes);
    return failed;
}

/// The program and all that came of it, until none is left.
class Watch
{
public:
    explicit Watch(pid_t program)
        : m_program(program)
    {
    }

    /// The program's status, as waitpid() gives it.
    int keep()
    {
        while (bury()) {
            constexpr timespec nap {0, 50'000'000};
            const sigset_t heeded = heededSignals();
            const int signal = ::sigtimedwait(&heeded, nullptr, &nap);
            if (signal == SIGTERM || signal == SIGHUP)
                askToEnd();
            if (m_deadline && std::chrono::steady_clock::now() >= *m_deadline)
                signalDescendants(SIGKILL);
        }
        return m_status;
    }

private:
    /// Takes note of those that have ended; false when none is left.
    bool bury()
    {
        int status = 0;
        for (;;) {
            const pid_t ended = ::waitpid(-1, &status, WNOHANG);
            if (ended == m_program) {
                m_status = status;
                endWithin(patienceAfterEnd);
            }
            if (ended == 0)
                return true;
            if (ended < 0 && errno != EINTR)
                return false;
        }
    }

    void askToEnd()
    {
        // Those that stand still could not clean up after themselves.
        signalDescendants(SIGCONT);
        ::kill(m_program, SIGTERM);
        endWithin(patienceWhenAsked);
    }

    void endWithin(std::chrono::milliseconds patience)
    {
        const SteadyTime deadline = std::chrono::steady_clock::now() + patience;
        if (!m_deadline || deadline < *m_deadline)
            m_deadline = deadline;
    }

    pid_t m_program;
    int m_status = 0;
    std::optional<SteadyTime> m_deadline;
};

/// The value of an option that is the next word, which is passed over then; empty when it is not.
std::string takeOption(char**& words, std::string_view option)
{
    const bool isThere = *words != nullptr && std::string_view(*words).starts_with(option);
    return isThere ? std::string(*words++ + option.size()) : std::string();
}

void removeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (!folder.empty())
        std::filesystem::remove_all(folder, error);
}

} // namespace

int guard(pid_t parent, char** words)
{
    const std::filesystem::path folder = takeOption(words, "--folder=");
    const std::string slurmJob = takeOption(words, "--slurm-job=");
    if (*words == nullptr)
        return EXIT_FAILURE;
    const sigset_t heeded = heededSignals();
    ::sigprocmask(SIG_BLOCK, &heeded, nullptr);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (!followParent(parent)) {
        removeFolder(folder);
        return EXIT_FAILURE;
    }
    pid_t program = -1;
    if (const int failed = start(program, words); failed != 0) {
        std::fprintf(stderr, "cannot start %s: %s\n", words[0], std::strerror(failed)); // NOLINT(concurrency-mt-unsafe)
        return EXIT_FAILURE;
    }
    // The channel to Tutti is the program's alone: its end must be seen on both sides.
    ::close(STDIN_FILENO);
    ::close(STDOUT_FILENO);
    const int status = Watch(program).keep();
    if (!slurmJob.empty() && WIFSIGNALED(status))
        endSlurmJob(slurmJob);
    removeFolder(folder);
    if (!WIFSIGNALED(status))
        return WEXITSTATUS(status);
    ::signal(WTERMSIG(status), SIG_DFL); // NOLINT(performance-no-int-to-ptr)
    sigset_t fatal {};
    sigemptyset(&fatal);
    sigaddset(&fatal, WTERMSIG(status));
    ::sigprocmask(SIG_UNBLOCK, &fatal, nullptr);
    ::raise(WTERMSIG(status));
    return EXIT_FAILURE;
}

} // namespace tutti

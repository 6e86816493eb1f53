// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/childprocess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/paths.h"

namespace tutti {
namespace {

/// The environment for a child; the pointers live as long as the strings.
std::vector<std::string> childEnvironment(const ProgramCall& call)
{
    std::vector<std::string> variables = inheritedEnvironment();
    std::erase_if(variables, [&call](const std::string& variable) {
        return std::any_of(call.environment.begin(), call.environment.end(),
                           [&variable](const auto& added) { return variable.starts_with(added.first + "="); });
    });
    for (const auto& [name, value] : call.environment)
        variables.push_back(name + "=" + value);
    return variables;
}

std::vector<char*> pointersTo(std::vector<std::string>& strings)
{
    std::vector<char*> pointers;
    pointers.reserve(strings.size() + 1);
    for (std::string& string : strings)
        pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

struct Plumbing
{
    Descriptor ours;
    Descriptor theirs;
    Descriptor log;
    Descriptor theirLog;
};

Result<Plumbing> makePlumbing()
{
    std::array<int, 2> sockets {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) // NOLINT(hicpp-signed-bitwise)
        return fail(errorFromErrno(errno, "cannot make a channel to a worker"));
    Plumbing plumbing {Descriptor(sockets[0]), Descriptor(sockets[1]), {}, {}};
    std::array<int, 2> pipe {};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return fail(errorFromErrno(errno, "cannot make a channel to a worker"));
    plumbing.log = Descriptor(pipe[0]);
    plumbing.theirLog = Descriptor(pipe[1]);
    return plumbing;
}

/// Returns posix_spawn's error number.
int spawn(pid_t& pid, const ProgramCall& call, const Plumbing& plumbing)
{
    posix_spawn_file_actions_t actions {};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, plumbing.theirs.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, plumbing.theirs.number(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, plumbing.theirLog.number(), STDERR_FILENO);

    posix_spawnattr_t attributes {};
    posix_spawnattr_init(&attributes);
    sigset_t none {};
    sigset_t all {};
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    // A group of its own: Ctrl-C is for this process, which tells the child in its own way, and whatever the child
    // starts ends with it.
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    std::vector<std::string> words = call.words;
    std::vector<std::string> variables = childEnvironment(call);
    const int failed = ::posix_spawnp(&pid, words.front().c_str(), &actions, &attributes, pointersTo(words).data(),
                                      pointersTo(variables).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

std::string endingOf(int status)
{
    if (WIFSIGNALED(status))
        return "was killed by signal " + std::to_string(WTERMSIG(status));
    return "ended with status " + std::to_string(WEXITSTATUS(status));
}

} // namespace

std::vector<std::string> inheritedEnvironment()
{
    std::vector<std::string> variables;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view variable(*entry);
        if (!variable.starts_with("TUTTI_FREESOUND_KEY="))
            variables.emplace_back(variable);
    }
    return variables;
}

Result<ChildProcess> ChildProcess::start(const ProgramCall& call)
{
    auto plumbing = makePlumbing();
    if (!plumbing)
        return fail(std::move(plumbing.error()));
    pid_t pid = -1;
    if (const int failed = spawn(pid, call, *plumbing); failed != 0)
        return fail(errorFromErrno(failed, "cannot start " + displayUtf8(call.words.front())));
    return ChildProcess(pid, std::move(plumbing->ours), std::move(plumbing->log));
}

ChildProcess::ChildProcess(pid_t pid, Descriptor lines, Descriptor log)
    : m_pid(pid)
    // glibc 2.36 declares pidfd_open() without extern "C".
    , m_end(int(::syscall(SYS_pidfd_open, pid, 0)))
    , m_lines(std::move(lines))
    , m_log(std::move(log))
{
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_end(std::move(other.m_end))
    , m_lines(std::move(other.m_lines))
    , m_log(std::move(other.m_log))
    , m_lastWords(std::move(other.m_lastWords))
    , m_ending(std::move(other.m_ending))
{
}

ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept
{
    if (this != &other) {
        end({});
        m_pid = std::exchange(other.m_pid, -1);
        m_end = std::move(other.m_end);
        m_lines = std::move(other.m_lines);
        m_log = std::move(other.m_log);
        m_lastWords = std::move(other.m_lastWords);
        m_ending = std::move(other.m_ending);
    }
    return *this;
}

ChildProcess::~ChildProcess()
{
    end({});
}

void ChildProcess::readLog(const std::string& name)
{
    constexpr std::size_t keptLines = 12;
    m_log.fill();
    while (const auto line = m_log.nextLine()) {
        // mpiexec frames its sentences with dashes.
        if (line->find_first_not_of("- ") == std::string_view::npos)
            continue;
        // ssh ends its lines like a terminal's.
        const std::string text = displayUtf8(std::string(line->substr(0, line->find_last_not_of('\r') + 1)));
        qCInfo(engineLog).noquote() << QString::fromStdString(name + ": " + text);
        m_lastWords.push_back(text);
        if (m_lastWords.size() > keptLines)
            m_lastWords.pop_front();
    }
}

std::string ChildProcess::lastWords() const
{
    std::string text;
    for (const std::string& line : m_lastWords)
        text += text.empty() ? line : " " + line;
    return text;
}

void ChildProcess::terminate() const
{
    if (m_pid > 0)
        ::kill(m_pid, SIGTERM);
}

void ChildProcess::kill() const
{
    if (m_pid > 0)
        ::kill(-m_pid, SIGKILL);
}

bool ChildProcess::hasEnded()
{
    if (m_pid <= 0)
        return true;
    siginfo_t info {};
    if (::waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0)
        return false;
    // Until it is waited for, the number of the group cannot be given to another.
    kill();
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {}
    m_ending = endingOf(status);
    m_pid = -1;
    m_end.close();
    return true;
}

void ChildProcess::end(std::chrono::milliseconds patience)
{
    const SteadyTime deadline = std::chrono::steady_clock::now() + patience;
    while (!hasEnded()) {
        if (std::chrono::steady_clock::now() >= deadline)
            kill();
        constexpr int lookAgainMilliseconds = 10;
        pollfd waiting {m_end.number(), POLLIN, 0};
        ::poll(&waiting, 1, lookAgainMilliseconds);
    }
}

} // namespace tutti

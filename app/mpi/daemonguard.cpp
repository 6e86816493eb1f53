// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/daemonguard.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

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

/// A process that is held on to, so that its number cannot come to mean another.
struct Held
{
    pid_t number = 0;
    Descriptor hold {int(::syscall(SYS_pidfd_open, number, 0))};

    /// Waits for so long at most; 0: not at all.
    bool hasEnded(std::chrono::milliseconds patience) const
    {
        pollfd end {hold.number(), POLLIN, 0};
        return !hold.isOpen() || ::poll(&end, 1, int(patience.count())) > 0;
    }
    void kill() const { ::syscall(SYS_pidfd_send_signal, hold.number(), SIGKILL, nullptr, 0); }
};

void addTo(std::vector<Held>& processes, pid_t number)
{
    if (std::none_of(processes.begin(), processes.end(), [&](const Held& known) { return known.number == number; }))
        processes.push_back({number});
}

/// A daemon with what it starts.
class Family
{
public:
    explicit Family(pid_t daemon) { addTo(m_daemons, daemon); }

    /// Takes in what runs now. Open MPI 5 lets a child of the daemon's own kind start the ranks.
    void look()
    {
        m_isAlone = true;
        // It grows meanwhile.
        for (std::size_t i = 0; i < m_daemons.size(); ++i) { // NOLINT(modernize-loop-convert)
            const std::string number = std::to_string(m_daemons[i].number);
            const auto program = programOf(number);
            if (program == m_ranksProgram)
                continue; // not yet, or no longer, the daemon's kind
            std::ifstream stream(std::string("/proc/").append(number).append("/task/").append(number) + "/children");
            m_isAlone = m_isAlone && stream.is_open();
            for (pid_t child = 0; stream >> child;) {
                const auto kind = programOf(std::to_string(child));
                if (kind == program || kind == m_ranksProgram)
                    addTo(kind == program ? m_daemons : m_ranks, child);
                m_isAlone = m_isAlone && kind == program;
            }
        }
        // A rank's process was its daemon's twin for a moment.
        const auto isRank = [&](const Held& one) { return programOf(std::to_string(one.number)) == m_ranksProgram; };
        m_daemons.erase(std::remove_if(m_daemons.begin() + 1, m_daemons.end(), isRank), m_daemons.end());
    }

    bool hasRanks() const { return !m_ranks.empty(); }
    /// Whether no daemon had a child of any other kind: ranks may be started by way of another program, daemons may
    /// pass the start on, and not every system tells.
    bool isAlone() const { return m_isAlone; }
    bool hasEnded(std::chrono::milliseconds patience) const
    {
        return std::all_of(m_daemons.begin(), m_daemons.end(),
                           [&](const Held& daemon) { return daemon.hasEnded(patience); });
    }
    void killDaemons() const
    {
        for (const Held& daemon : m_daemons)
            daemon.kill();
    }
    /// They end by themselves when their daemon has gone, unless they stand still.
    void endRanks() const
    {
        constexpr std::chrono::milliseconds patience {1500};
        const auto deadline = std::chrono::steady_clock::now() + patience;
        for (const Held& rank : m_ranks) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
            if (!rank.hasEnded(std::max(left, std::chrono::milliseconds(0))))
                rank.kill();
        }
    }

private:
    const std::filesystem::path m_ranksProgram = programOf("self");
    std::vector<Held> m_daemons;
    std::vector<Held> m_ranks;
    bool m_isAlone = true;
};

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

/// Until the daemon has ended, with all that it had started.
void watch(pid_t daemon, std::chrono::steady_clock::time_point deadline, char** words)
{
    constexpr std::chrono::milliseconds untilRanks {100};
    constexpr std::chrono::milliseconds afterwards {1000};
    Family family(daemon);
    while (!family.hasEnded(family.hasRanks() ? afterwards : untilRanks)) {
        family.look();
        if (!family.hasRanks() && family.isAlone() && std::chrono::steady_clock::now() >= deadline)
            family.killDaemons();
    }
    family.endRanks();
    removeSessionFolder(words);
}

} // namespace

int becomeGuardedDaemon(std::chrono::seconds patience, char** words)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    const pid_t self = ::getpid();
    // Forked twice, so that the daemon has no child that it does not know. A daemon without a guard is better than
    // none.
    const pid_t between = ::fork();
    if (between == 0) {
        if (::fork() == 0) {
            letGoOfSession();
            watch(self, deadline, words);
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

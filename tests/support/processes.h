// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

#include <sys/types.h>

namespace tutti {

/// The name of the environment variable by which tests find the processes that came from them.
inline constexpr const char* markVariable = "TUTTI_TEST_MARK";

inline std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// All living processes that were started with this mark, of this program if one is named. A process that only waits to
/// be buried has no environment any more and is not among them.
inline std::vector<pid_t> markedProcesses(const std::string& mark, const std::string& program = {})
{
    const std::string wanted = std::string("\0", 1) + markVariable + "=" + mark + std::string("\0", 1);
    std::vector<pid_t> found;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", failed)) {
        const std::string name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const std::string environment = std::string("\0", 1) + contentsOf(entry.path() / "environ");
        if (environment.find(wanted) == std::string::npos)
            continue;
        const auto executable = std::filesystem::read_symlink(entry.path() / "exe", failed).filename();
        if (program.empty() || executable == program)
            found.push_back(pid_t(std::stol(name)));
    }
    return found;
}

/// Whether each of them stands still after SIGSTOP, with all its threads.
inline bool areAllStopped(const std::vector<pid_t>& processes)
{
    for (const pid_t process : processes) {
        for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task")) {
            if (contentsOf(thread.path() / "status").find("State:\tT") == std::string::npos)
                return false;
        }
    }
    return true;
}

inline void signalAll(const std::vector<pid_t>& processes, int signal)
{
    for (const pid_t process : processes)
        ::kill(process, signal);
}

} // namespace tutti

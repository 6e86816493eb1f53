// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/endwatch.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <string>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace tutti {
namespace {

volatile std::sig_atomic_t endSignal = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
/// For the handler of SIGALRM; 0: there is none.
volatile std::sig_atomic_t daemonProcess = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
/// The daemon's; null: there is none.
const char* volatile lateFolder = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void noteSignal(int signal)
{
    endSignal = signal;
}

void endLateStart(int)
{
    if (daemonProcess != 0 && ::getppid() == daemonProcess) {
        ::kill(daemonProcess, SIGKILL);
        // A handler may not remove a folder itself.
        if (lateFolder != nullptr)
            ::execl("/bin/rm", "rm", "-rf", "--", lateFolder, static_cast<char*>(nullptr));
    }
    ::_exit(EXIT_FAILURE);
}

bool isDaemon(pid_t process)
{
    std::ifstream stream("/proc/" + std::to_string(process) + "/comm");
    std::string name;
    return std::getline(stream, name) && (name == "orted" || name == "prted");
}

/// Null where Open MPI names none.
const char* sessionFolder()
{
    const char* const folder = std::getenv("OMPI_MCA_orte_jobfam_session_dir");
    return folder != nullptr && std::string_view(folder).find("/ompi.") != std::string_view::npos ? folder : nullptr;
}

} // namespace

EndWatch::EndWatch()
    : m_parent(::getppid())
    , m_isUnderDaemon(isDaemon(m_parent))
{
    for (const int signal : {SIGTERM, SIGHUP})
        std::signal(signal, noteSignal);
}

bool EndWatch::isEndNear() const
{
    return endSignal != 0 || ::getppid() != m_parent;
}

void EndWatch::limitStart(std::chrono::seconds patience) const
{
    daemonProcess = m_isUnderDaemon ? m_parent : 0;
    lateFolder = sessionFolder();
    std::signal(SIGALRM, endLateStart);
    ::alarm(unsigned(patience.count()));
}

void EndWatch::hasStarted() const
{
    ::alarm(0);
}

void EndWatch::endDaemon() const
{
    if (!m_isUnderDaemon || ::getppid() != m_parent)
        return;
    ::kill(m_parent, SIGKILL);
    std::error_code failed;
    if (const char* const folder = sessionFolder())
        std::filesystem::remove_all(folder, failed);
}

} // namespace tutti

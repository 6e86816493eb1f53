// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flakyshare.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <new>
#include <system_error>

#include <fcntl.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/shareserver.h"

namespace tutti {
namespace {

/// Mounts of this process are its own from the first on: none stays behind, however it ends.
bool enterOwnMounts()
{
    static const bool isOwn =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return isOwn;
}

std::string reasonOf(const std::string& what)
{
    return what + ": " + std::generic_category().message(errno);
}

void add(ShareState& state, FlakyShare::Asked asked, const std::string& name, int errnum, int times)
{
    const ShareLock lock(state);
    ShareTrouble& trouble = state.troubles.at(state.count++);
    trouble = {asked, {}, errnum, times};
    std::copy_n(name.begin(), std::min(name.size(), trouble.name.size() - 1), trouble.name.begin());
}

} // namespace

FlakyShare::FlakyShare(const std::filesystem::path& folder, const std::filesystem::path& place)
    : m_place(place)
{
    std::filesystem::create_directories(m_place);
    void* const shared = ::mmap(nullptr, sizeof(ShareState), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    m_state = new (shared) ShareState;
    const int device = ::open("/dev/fuse", O_RDWR | O_CLOEXEC);
    if (device < 0) {
        m_problem = reasonOf("/dev/fuse cannot be opened");
        return;
    }
    const std::string options = "fd=" + std::to_string(device) + ",rootmode=40000,user_id=0,group_id=0,allow_other";
    m_isMounted =
        enterOwnMounts() && ::mount("flakyshare", m_place.c_str(), "fuse", MS_NOSUID | MS_NODEV, options.c_str()) == 0;
    if (m_isMounted) {
        m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        m_server = ::fork();
        if (m_server == 0) {
            // Not a thread of the program that waits for it: that one could not even be killed while it waits.
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ShareServer(folder, device, m_wake, *m_state).serve();
            ::_exit(0);
        }
    } else {
        m_problem = reasonOf("no FUSE file system can be mounted");
    }
    ::close(device);
}

FlakyShare::~FlakyShare()
{
    if (m_server > 0) {
        ::kill(m_server, SIGKILL);
        ::waitpid(m_server, nullptr, 0);
        ::close(m_wake);
    }
    if (m_isMounted)
        ::umount2(m_place.c_str(), MNT_DETACH);
    ::munmap(m_state, sizeof(ShareState));
}

void FlakyShare::setDelay(std::chrono::microseconds delay)
{
    m_state->delayMicroseconds = delay.count();
}

void FlakyShare::fail(Asked asked, const std::string& name, int errnum, int times)
{
    add(*m_state, asked, name, errnum, times);
}

void FlakyShare::fallSilent(Asked asked, const std::string& name)
{
    add(*m_state, asked, name, 0, -1);
}

void FlakyShare::comeBack()
{
    m_state->delayMicroseconds = 0;
    {
        const ShareLock lock(*m_state);
        m_state->count = 0;
    }
    ::eventfd_write(m_wake, 1);
}

int FlakyShare::waiting() const
{
    return m_state->waiting;
}

int FlakyShare::failures() const
{
    return m_state->failures;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>

#include <sys/types.h>

namespace tutti {

struct ShareState;

/// A file system of its own that shows a folder for reading as a share on a bad line would: slow, stumbling, or silent.
/// A process beside this one serves it, by the kernel's own interface (FUSE): no package is needed, but root is. One
/// at a time, from one thread.
class FlakyShare
{
public:
    /// What the system asks for on behalf of a program.
    enum class Asked { Look, List, Read };

    /// Shows `folder` under `place`, which is made. From then on this process has mounts of its own: to be called
    /// before any other thread begins.
    FlakyShare(const std::filesystem::path& folder, const std::filesystem::path& place);
    /// Whoever waits gets an error.
    ~FlakyShare();
    FlakyShare(const FlakyShare&) = delete;
    FlakyShare& operator=(const FlakyShare&) = delete;
    FlakyShare(FlakyShare&&) = delete;
    FlakyShare& operator=(FlakyShare&&) = delete;

    /// Why this system allows none; empty when it is there.
    const std::string& problem() const { return m_problem; }
    const std::filesystem::path& path() const { return m_place; }

    /// So long before each answer.
    void setDelay(std::chrono::microseconds delay);
    /// The next `times` of these fail with this error for the file or folder of this name.
    void fail(Asked asked, const std::string& name, int errnum, int times);
    /// These get no answer from now on.
    void fallSilent(Asked asked, const std::string& name);
    /// Everything works again, and whoever waited gets the answer.
    void comeBack();
    /// How many wait for an answer that does not come.
    int waiting() const;
    /// How many failures were handed out.
    int failures() const;

private:
    std::filesystem::path m_place;
    std::string m_problem;
    /// Both processes see it.
    ShareState* m_state = nullptr;
    /// Tells the server that the share came back.
    int m_wake = -1;
    bool m_isMounted = false;
    pid_t m_server = -1;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "tests/support/flakyshare.h"

namespace tutti {

/// What is wrong with one kind of question about one name.
struct ShareTrouble
{
    FlakyShare::Asked asked = FlakyShare::Asked::Look;
    std::array<char, 64> name {};
    int errnum = 0;
    /// How often still; below 0: there is no answer at all.
    int times = 0;
};

/// In memory that the server and the test share.
struct ShareState
{
    /// Held while troubles are looked at or changed.
    std::atomic_flag busy;
    std::array<ShareTrouble, 16> troubles {};
    std::size_t count = 0;
    std::atomic<std::int64_t> delayMicroseconds = 0;
    std::atomic<int> waiting = 0;
    std::atomic<int> failures = 0;
};

class ShareLock
{
public:
    explicit ShareLock(ShareState& state)
        : m_state(state)
    {
        while (m_state.busy.test_and_set()) {}
    }
    ~ShareLock() { m_state.busy.clear(); }
    ShareLock(const ShareLock&) = delete;
    ShareLock& operator=(const ShareLock&) = delete;
    ShareLock(ShareLock&&) = delete;
    ShareLock& operator=(ShareLock&&) = delete;

private:
    ShareState& m_state;
};

/// Answers the kernel's questions about a FUSE mount, until it is killed. Silence ends after a minute.
class ShareServer
{
public:
    /// `device`: of the mount. `wake`: an eventfd; written to when the share came back.
    ShareServer(std::filesystem::path folder, int device, int wake, ShareState& state);
    /// Ends with the mount.
    void serve();

private:
    using Bytes = std::vector<std::byte>;
    struct Question;

    void answerThoseThatWaited();
    void take(Bytes bytes);
    bool isTroubled(const Question& question, const Bytes& bytes);
    void answer(const Question& question);
    void begin(const Question& question);
    void look(const Question& question);
    void open(const Question& question);
    void list(const Question& question);
    void read(const Question& question);
    void reply(const Question& question, const void* bytes, std::size_t size);
    void refuse(const Question& question, int errnum);
    std::string nameOf(const Question& question) const;
    std::uint64_t nodeOf(const std::filesystem::path& path);

    int m_device;
    int m_wake;
    ShareState& m_state;
    /// By the kernel's numbers; 1 is the root.
    std::vector<std::filesystem::path> m_nodes;
    std::vector<Bytes> m_waiting;
    SteadyTime m_silentSince {};
};

} // namespace tutti

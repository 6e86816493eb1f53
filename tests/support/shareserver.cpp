// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareserver.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <optional>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <linux/fuse.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "core/base/clock.h"
#include "tests/support/fuseanswers.h"

namespace tutti {
namespace {

constexpr std::uint64_t rootNode = 1;
/// A test that fell over could not end before: the system lets nobody go who waits for an answer.
constexpr double longestSilence = 60;
constexpr std::size_t longestQuestion = std::size_t(1) << 18U;

std::optional<FlakyShare::Asked> kindOf(std::uint32_t opcode)
{
    switch (opcode) {
    case FUSE_LOOKUP:
    case FUSE_GETATTR:
        return FlakyShare::Asked::Look;
    case FUSE_OPENDIR:
    case FUSE_READDIR:
        return FlakyShare::Asked::List;
    case FUSE_READ:
        return FlakyShare::Asked::Read;
    default:
        return std::nullopt;
    }
}

} // namespace

struct ShareServer::Question
{
    explicit Question(const std::vector<std::byte>& bytes)
        : body(bytes.data() + sizeof(fuse_in_header))
    {
        std::memcpy(&head, bytes.data(), sizeof head);
    }
    template<typename Body>
    Body as() const
    {
        Body value;
        std::memcpy(&value, body, sizeof value);
        return value;
    }

    fuse_in_header head {};
    const std::byte* body;
};

ShareServer::ShareServer(std::filesystem::path folder, int device, int wake, ShareState& state)
    : m_device(device)
    , m_wake(wake)
    , m_state(state)
    , m_nodes({{}, std::move(folder)})
{
}

void ShareServer::serve()
{
    Bytes bytes(longestQuestion);
    for (;;) {
        std::array<pollfd, 2> ready {{{m_device, POLLIN, 0}, {m_wake, POLLIN, 0}}};
        ::poll(ready.data(), ready.size(), 1000);
        if (ready[1].revents != 0 || (!m_waiting.empty() && secondsSince(m_silentSince) > longestSilence))
            answerThoseThatWaited();
        if (ready[0].revents == 0)
            continue;
        const ssize_t got = ::read(m_device, bytes.data(), bytes.size());
        if (got >= ssize_t(sizeof(fuse_in_header)))
            take({bytes.begin(), bytes.begin() + got});
        else if (got < 0 && errno == ENODEV)
            return;
    }
}

void ShareServer::answerThoseThatWaited()
{
    eventfd_t times = 0;
    ::eventfd_read(m_wake, &times);
    if (times == 0) {
        const ShareLock lock(m_state);
        m_state.count = 0;
    }
    m_state.waiting = 0;
    for (Bytes& each : std::exchange(m_waiting, {}))
        take(std::move(each));
}

void ShareServer::take(Bytes bytes)
{
    const Question question(bytes);
    if (isTroubled(question, bytes))
        return;
    std::this_thread::sleep_for(std::chrono::microseconds(m_state.delayMicroseconds));
    answer(question);
}

bool ShareServer::isTroubled(const Question& question, const Bytes& bytes)
{
    const auto kind = kindOf(question.head.opcode);
    if (!kind)
        return false;
    const std::string name = nameOf(question);
    const ShareLock lock(m_state);
    const auto end = m_state.troubles.begin() + std::ptrdiff_t(m_state.count);
    const auto trouble = std::find_if(m_state.troubles.begin(), end, [&](const ShareTrouble& each) {
        return each.times != 0 && each.asked == *kind && name == each.name.data();
    });
    if (trouble == end)
        return false;
    if (trouble->times < 0) {
        if (m_waiting.empty())
            m_silentSince = std::chrono::steady_clock::now();
        m_waiting.push_back(bytes);
        ++m_state.waiting;
    } else {
        --trouble->times;
        ++m_state.failures;
        refuse(question, trouble->errnum);
    }
    return true;
}

void ShareServer::answer(const Question& question)
{
    switch (question.head.opcode) {
    case FUSE_INIT:
        begin(question);
        break;
    case FUSE_LOOKUP:
    case FUSE_GETATTR:
        look(question);
        break;
    case FUSE_READDIR:
        list(question);
        break;
    case FUSE_READ:
        read(question);
        break;
    case FUSE_OPEN:
    case FUSE_OPENDIR:
        open(question);
        break;
    case FUSE_RELEASE:
    case FUSE_RELEASEDIR:
        reply(question, nullptr, 0);
        break;
    case FUSE_FORGET:
    case FUSE_BATCH_FORGET:
    case FUSE_INTERRUPT:
        break; // nobody waits for an answer
    default:
        refuse(question, ENOSYS);
    }
}

void ShareServer::begin(const Question& question)
{
    const auto asked = question.as<fuse_init_in>();
    fuse_init_out answer {};
    answer.major = FUSE_KERNEL_VERSION;
    answer.minor = std::min<std::uint32_t>(asked.minor, FUSE_KERNEL_MINOR_VERSION);
    answer.max_readahead = asked.max_readahead;
    answer.max_background = 16;
    answer.congestion_threshold = 12;
    answer.max_write = 4096;
    answer.time_gran = 1;
    reply(question, &answer, sizeof answer);
}

void ShareServer::look(const Question& question)
{
    const bool isLookup = question.head.opcode == FUSE_LOOKUP;
    const std::filesystem::path path =
        isLookup ? m_nodes.at(question.head.nodeid) / nameOf(question) : m_nodes.at(question.head.nodeid);
    struct stat status
    {
    };
    if (::lstat(path.c_str(), &status) != 0) {
        refuse(question, errno);
    } else if (isLookup) {
        fuse_entry_out entry {};
        entry.nodeid = nodeOf(path);
        entry.attr = attributesOf(status);
        reply(question, &entry, sizeof entry);
    } else {
        fuse_attr_out attributes {};
        attributes.attr = attributesOf(status);
        reply(question, &attributes, sizeof attributes);
    }
}

void ShareServer::open(const Question& question)
{
    fuse_open_out opened {};
    // Nothing is kept: each read asks the share.
    opened.open_flags = question.head.opcode == FUSE_OPEN ? FOPEN_DIRECT_IO : 0;
    reply(question, &opened, sizeof opened);
}

void ShareServer::list(const Question& question)
{
    const auto asked = question.as<fuse_read_in>();
    const std::string entries = entriesOf(m_nodes.at(question.head.nodeid), asked.offset, asked.size);
    reply(question, entries.data(), entries.size());
}

void ShareServer::read(const Question& question)
{
    const auto asked = question.as<fuse_read_in>();
    const int file = ::open(m_nodes.at(question.head.nodeid).c_str(), O_RDONLY | O_CLOEXEC);
    std::vector<char> bytes(asked.size);
    const ssize_t got = file < 0 ? -1 : ::pread(file, bytes.data(), bytes.size(), off_t(asked.offset));
    const int errnum = errno;
    ::close(file);
    if (got < 0)
        refuse(question, errnum);
    else
        reply(question, bytes.data(), std::size_t(got));
}

void ShareServer::reply(const Question& question, const void* bytes, std::size_t size)
{
    fuse_out_header head {std::uint32_t(sizeof head + size), 0, question.head.unique};
    const std::array<iovec, 2> parts {{{&head, sizeof head}, {const_cast<void*>(bytes), size}}}; // NOLINT
    // Who asked may have gone.
    [[maybe_unused]] const ssize_t written = ::writev(m_device, parts.data(), size > 0 ? 2 : 1);
}

void ShareServer::refuse(const Question& question, int errnum)
{
    const fuse_out_header head {sizeof head, -errnum, question.head.unique};
    [[maybe_unused]] const ssize_t written = ::write(m_device, &head, sizeof head);
}

std::string ShareServer::nameOf(const Question& question) const
{
    return question.head.opcode == FUSE_LOOKUP ? std::string(reinterpret_cast<const char*>(question.body)) // NOLINT
                                               : m_nodes.at(question.head.nodeid).filename().native();
}

std::uint64_t ShareServer::nodeOf(const std::filesystem::path& path)
{
    const auto found = std::find(m_nodes.begin() + rootNode, m_nodes.end(), path);
    if (found == m_nodes.end())
        m_nodes.push_back(path);
    else
        return std::uint64_t(found - m_nodes.begin());
    return m_nodes.size() - 1;
}

} // namespace tutti

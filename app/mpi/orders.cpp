// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/orders.h"

#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>
#include <unistd.h>

#include "core/engine/linebuffer.h"

namespace tutti {

Orders::Orders(Bell& bell)
    : m_bell(bell)
    , m_thread([this](const std::stop_token& end) { read(end); })
{
}

std::optional<std::string> Orders::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_lines.empty())
        return std::nullopt;
    std::string line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void Orders::read(const std::stop_token& end)
{
    LineBuffer buffer;
    std::array<char, 65536> block {};
    while (!end.stop_requested()) {
        pollfd input {STDIN_FILENO, POLLIN, 0};
        constexpr int lookAtEndMilliseconds = 100;
        if (::poll(&input, 1, lookAtEndMilliseconds) <= 0)
            continue;
        const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count <= 0)
            break;
        buffer.append({block.data(), std::size_t(count)});
        {
            const std::scoped_lock lock(m_mutex);
            while (const auto line = buffer.nextLine())
                m_lines.emplace_back(*line);
        }
        m_bell.ring();
    }
    m_isOver = true;
    m_bell.ring();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/linechannel.h"

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

namespace tutti {

LineChannel::LineChannel(Descriptor descriptor)
    : m_descriptor(std::move(descriptor))
{
    const int flags = ::fcntl(m_descriptor.number(), F_GETFL);
    ::fcntl(m_descriptor.number(), F_SETFL, flags | O_NONBLOCK); // NOLINT(hicpp-signed-bitwise)
}

short LineChannel::wantedEvents() const
{
    return m_sent < m_toSend.size() ? short(POLLIN | POLLOUT) : short(POLLIN); // NOLINT(hicpp-signed-bitwise)
}

void LineChannel::send(std::string_view line)
{
    put(line);
    flush();
}

void LineChannel::put(std::string_view line)
{
    m_toSend.append(line);
    m_toSend += '\n';
}

void LineChannel::finishSending()
{
    m_isFinishing = true;
    flush();
}

void LineChannel::flush()
{
    while (m_sent < m_toSend.size() && m_descriptor.isOpen()) {
        // A process that has gone must not end this one by SIGPIPE.
        const ssize_t sent =
            ::send(m_descriptor.number(), m_toSend.data() + m_sent, m_toSend.size() - m_sent, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && errno == EAGAIN) {
            dropSent();
            return;
        }
        // The reading side will see the end and say so.
        m_sent = sent < 0 ? m_toSend.size() : m_sent + std::size_t(sent);
    }
    m_toSend.clear();
    m_sent = 0;
    if (m_isFinishing && m_descriptor.isOpen())
        ::shutdown(m_descriptor.number(), SHUT_WR);
}

void LineChannel::dropSent()
{
    // Now and then: what is left has to be moved each time.
    if (m_sent <= m_toSend.size() / 2)
        return;
    m_toSend.erase(0, m_sent);
    m_sent = 0;
}

bool LineChannel::fill()
{
    std::array<char, 65536> block {};
    while (m_descriptor.isOpen()) {
        const ssize_t count = ::read(m_descriptor.number(), block.data(), block.size());
        if (count > 0)
            m_received.append({block.data(), std::size_t(count)});
        else if (count < 0 && errno == EINTR)
            continue;
        else if (count < 0 && errno == EAGAIN)
            return true;
        else
            m_descriptor.close();
        if (count > 0 && std::size_t(count) < block.size())
            return true;
    }
    return false;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/engine/descriptor.h"
#include "core/engine/linebuffer.h"

namespace tutti {

/// Lines to and from another process over a descriptor, never blocking: poll() says when to go on. A pipe's reading end
/// serves for reading only.
class LineChannel
{
public:
    LineChannel() = default;
    /// Makes the descriptor non-blocking.
    explicit LineChannel(Descriptor descriptor);

    /// For poll(); -1 once the other end has gone.
    int descriptor() const { return m_descriptor.number(); }
    /// What poll() shall wait for.
    short wantedEvents() const;

    /// Sends a line (its end is added), now or when the other end has room.
    void send(std::string_view line);
    /// As send(), but nothing goes off before the next flush() or send(): for many lines at once.
    void put(std::string_view line);
    /// Ends the sending direction once everything is sent; the other end reads the end of its input.
    void finishSending();
    /// Sends what is left to send, as far as there is room.
    void flush();
    /// Reads what has come; closes the descriptor when the other end has gone. Returns whether it is still there.
    bool fill();
    std::optional<std::string_view> nextLine() { return m_received.nextLine(); }
    void close() { m_descriptor.close(); }

private:
    void dropSent();

    Descriptor m_descriptor;
    LineBuffer m_received;
    std::string m_toSend;
    std::size_t m_sent = 0;
    bool m_isFinishing = false;
};

} // namespace tutti

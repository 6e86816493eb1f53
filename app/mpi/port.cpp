// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mpi/port.h"

#include <utility>

namespace tutti {

void Port::send(int to, Tag tag, std::string text)
{
    Sending& sending = m_underWay.emplace_back();
    sending.text = std::move(text);
    sending.request = m_world.isend(to, int(tag), sending.text.data(), int(sending.text.size()));
}

std::optional<Port::Message> Port::receive()
{
    const auto status = m_world.iprobe();
    if (!status)
        return std::nullopt;
    Message message {status->source(), Tag(status->tag()), {}};
    message.text.resize(std::size_t(status->count<char>().value_or(0)));
    m_world.recv(message.from, status->tag(), message.text.data(), int(message.text.size()));
    return message;
}

void Port::tidy()
{
    m_underWay.remove_if([](Sending& sending) { return sending.request.test().has_value(); });
}

} // namespace tutti

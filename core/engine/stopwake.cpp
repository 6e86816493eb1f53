// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stopwake.h"

#include <sys/eventfd.h>

namespace tutti {

StopWake::StopWake(const std::stop_token& stop)
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) // NOLINT(hicpp-signed-bitwise)
    , m_callback(stop, [event = m_event.number()] { ::eventfd_write(event, 1); })
{
}

} // namespace tutti

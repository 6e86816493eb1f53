// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>

#include "core/session/mailbox.h"

namespace tutti {

/// The way from a piece of work to the mailbox, for as long as anybody wants to hear of it: the work may go on longer,
/// and longer than there is a mailbox. Any thread.
class MailGate
{
public:
    explicit MailGate(Mailbox& mailbox)
        : m_mailbox(&mailbox)
    {
    }
    /// As Mailbox::post(); nothing once it is closed.
    void post(const std::function<void(Mail&)>& put)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_mailbox != nullptr)
            m_mailbox->post(put);
    }
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_mailbox = nullptr;
    }

private:
    std::mutex m_mutex;
    Mailbox* m_mailbox;
};

} // namespace tutti

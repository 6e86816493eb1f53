// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>

#include "core/session/mailbox.h"

namespace tutti {

/// The way from a scan to the session, for as long as there is one: a scan may outlive it.
struct ScanGate
{
    std::mutex mutex;
    std::function<void(unsigned number, const std::function<void(Mail&)>& put)> post;

    void pass(unsigned number, const std::function<void(Mail&)>& put)
    {
        const std::scoped_lock lock(mutex);
        if (post)
            post(number, put);
    }
    void close()
    {
        const std::scoped_lock lock(mutex);
        post = {};
    }
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include "core/engine/descriptor.h"

namespace tutti {

/// Makes a stop request wake a poll().
class StopWake
{
public:
    explicit StopWake(const std::stop_token& stop);

    /// Readable from the stop request on.
    int descriptor() const { return m_event.number(); }

private:
    Descriptor m_event;
    std::stop_callback<std::function<void()>> m_callback;
};

} // namespace tutti

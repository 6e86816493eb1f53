// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/patience.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

namespace tutti {
namespace {

using namespace std::chrono_literals;

constexpr std::array pauses {100ms, 300ms, 600ms};

} // namespace

bool isTemporary(int errnum)
{
    return errnum == EIO || errnum == ESTALE || errnum == ETIMEDOUT;
}

bool Patience::again(int errnum)
{
    if (!isTemporary(errnum) || m_tries >= int(pauses.size()))
        return false;
    std::this_thread::sleep_for(pauses.at(std::size_t(m_tries)));
    ++m_tries;
    // The caller asks for it again.
    errno = errnum;
    return true;
}

} // namespace tutti

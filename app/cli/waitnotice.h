// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/arguments.h"
#include "core/base/clock.h"
#include "core/freesound/client.h"

namespace tutti {

/// "waiting 34 s: the requests that the service allows in a minute are used up (Ctrl-C ends)".
std::string waitLine(const ServiceWait& wait);

/// Tells on stderr that the service is waited for: a line that counts down on a terminal, elsewhere a line at the
/// beginning and every ten seconds. From one thread.
class WaitNotice
{
public:
    explicit WaitNotice(const ConsoleArguments& console);
    void show(const ServiceWait& wait);

private:
    ProgressStyle m_style;
    bool m_isShown = false;
    SteadyTime m_told;
};

} // namespace tutti

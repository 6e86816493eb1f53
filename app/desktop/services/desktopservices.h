// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/desktop/services/desktopbus.h"
#include "app/desktop/services/notifier.h"
#include "app/desktop/services/revealer.h"
#include "app/desktop/services/sleepguard.h"
#include "app/desktop/services/systemlook.h"

namespace tutti {

/// What the desktop does for a program, all of it on the same buses. Each is silent where the desktop does not have it.
struct DesktopServices
{
    explicit DesktopServices(const QString& appId, const DesktopBus::Addresses& addresses = DesktopBus::addressesHere())
        : bus(addresses)
        , notifier(bus, appId)
        , sleep(bus)
        , revealer(bus)
        , look(bus)
    {
    }

    DesktopBus bus;
    Notifier notifier;
    SleepGuard sleep;
    Revealer revealer;
    SystemLook look;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/desktop/appearance.h"
#include "core/session/settings.h"

namespace tutti {

struct Actions;
class SystemLook;

/// Keeps the window's look as the person wants it: as chosen here, else as chosen for the whole desktop, then too when
/// that changes.
class LookKeeper : public QObject
{
    Q_OBJECT

public:
    /// Ticks the actions as the settings say. `settings` must outlive it.
    LookKeeper(Settings& settings, const Actions& actions, QObject* parent = nullptr);

    /// From now on what the desktop wants counts; `system` must outlive it.
    void follow(SystemLook& system);
    /// How it should be now.
    Look look() const;

private:
    void take();

    Settings& m_settings;
    const SystemLook* m_system = nullptr;
};

/// How the window should look before the desktop was asked.
Look startingLook(const Settings& settings);

} // namespace tutti

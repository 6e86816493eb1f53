// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/settings.h"

class QActionGroup;

namespace tutti {

/// Colours the whole application. System gives back what it was started with.
void applyAppearance(Appearance appearance);

/// Lets the actions, whose data are an Appearance as int, choose and remember it.
void connectAppearance(QActionGroup& actions, Settings& settings);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/settings.h"

namespace tutti {

/// Colours the whole application. System gives back what it was started with.
void applyAppearance(Appearance appearance);

} // namespace tutti

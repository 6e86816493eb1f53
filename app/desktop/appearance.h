// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/settings.h"

namespace tutti {

/// How the whole application looks.
struct Look
{
    Appearance appearance = Appearance::System;
    /// The desktop wants programs dark; only for Appearance::System.
    bool systemDark = false;
    /// Nothing moves by itself: no animations of the style, no menus that glide.
    bool still = false;

    bool operator==(const Look&) const = default;
};

/// Colours the application, and lets it move or not. System gives back what it was started with, unless the desktop
/// wants it dark and Qt did not notice.
void applyLook(const Look& look);
/// Only the colours.
void applyAppearance(Appearance appearance);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tutti {

// What a Qt::Key means in a ScalingChart.

/// By how many points it goes on: one for Left and Right, far more than there are for Home and End; 0 for other keys.
int pointsOfKey(int key);

/// By how much of a speed-up it changes a guess: a step for Up and Down, one whole for Page Up and Page Down; 0 for
/// other keys.
double changeOfKey(int key);

} // namespace tutti

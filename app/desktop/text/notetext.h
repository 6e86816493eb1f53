// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tutti {

/// The nearest note of equal temperament at A4 = 440 Hz and how far off it is: "A4", "A4 +3 ct", "C♯5 −12 ct".
/// C4 is middle C. Empty for what is no frequency (zero, negative, not finite) or lies under C−1 (8.2 Hz).
QString noteText(double hz);

} // namespace tutti

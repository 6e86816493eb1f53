// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/scalingkeys.h"

#include <Qt>

#include "app/desktop/charts/guesscurve.h"

namespace tutti {

int pointsOfKey(int key)
{
    constexpr int all = 1'000'000;
    switch (key) {
    case Qt::Key_Home:
        return -all;
    case Qt::Key_Left:
        return -1;
    case Qt::Key_Right:
        return 1;
    case Qt::Key_End:
        return all;
    default:
        return 0;
    }
}

double changeOfKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return GuessCurve::step;
    case Qt::Key_Down:
        return -GuessCurve::step;
    case Qt::Key_PageUp:
        return 1;
    case Qt::Key_PageDown:
        return -1;
    default:
        return 0;
    }
}

} // namespace tutti

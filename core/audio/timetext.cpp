// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/timetext.h"

#include <cmath>

#include <QString>

namespace tutti {

std::string timeText(double seconds)
{
    const double milliseconds = std::round(seconds * 1000);
    const double minutes = std::floor(milliseconds / 60000);
    return QString::asprintf("%.0f:%06.3f", minutes, milliseconds / 1000 - 60 * minutes).toStdString();
}

} // namespace tutti

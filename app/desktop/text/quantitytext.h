// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// A time for reading at a glance, in the locale's figures: "340 ms", "1.9 s", "2 min 5 s", "1 h 2 min".
QString durationText(double seconds);

/// A time for comparing in a column: always seconds, with at least three significant figures: "0.0123 s", "1.93 s".
QString secondsText(double seconds);

/// "3.4 MiB", by QLocale.
QString bytesText(quint64 bytes);

/// A ratio with so many significant figures at least: "1.8", "0.95", "840".
QString ratioText(double ratio, int figures = 2);

/// 0.873 is "87 %".
QString percentText(double share);

/// "440.0 Hz", "12,340 Hz": four significant figures or more.
QString frequencyText(double hz);

/// The level of a curve's point in its scale: "0.53", "−12.3 dB", "0.0123".
QString levelText(Scale scale, double level);

} // namespace tutti

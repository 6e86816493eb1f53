// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/spectrum/curve.h"

namespace tutti {

/// The points as bytes: for each hz (IEEE 754 double), minimum, maximum and peakHz (single), little-endian; and back.
std::string packPoints(const std::vector<CurvePoint>& points);
/// Throws std::out_of_range when the length is not that of whole points.
std::vector<CurvePoint> unpackPoints(std::string_view bytes);

} // namespace tutti

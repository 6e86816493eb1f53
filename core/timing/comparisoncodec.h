// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/timing/comparison.h"

namespace tutti {

/// The comparison as `tutti-comparison/1`, indented, an entry's keys in the contract's order; keys of ours behind them
/// (`conditions`, `trust`, `name`, …). Back, unknown keys are passed over; ErrorCode::BadContent says what is wrong.
std::string encodeComparison(const Comparison& comparison);
Result<Comparison> decodeComparison(std::string_view text);

} // namespace tutti

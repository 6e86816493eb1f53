// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/timing/comparison.h"

namespace tutti {

/// The comparison as `tutti-comparison/1`, indented, an entry's keys in the contract's order; keys of ours behind them
/// (`conditions`, `trust`, `name`, …). `baseline` is the index into `entries`. Numbers that were not measured, and
/// those that JSON cannot hold, are null: all times of an entry without samples, ends of intervals with fewer than two
/// rounds. `trust` is for readers of the file; it is worked out anew from what is read. Texts that are not UTF-8 are
/// replaced.
std::string encodeComparison(const Comparison& comparison);

/// Unknown keys are passed over, keys of ours may be missing; ErrorCode::BadContent says what is wrong. A null where a
/// number should be is 0.
Result<Comparison> decodeComparison(std::string_view text);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace tutti {

// Numbers in English, for files and terminals: a point, whatever the locale. Empty for what is no finite number.

/// As many digits as bring back the same number.
std::string exactNumber(double number);
/// With `decimals` digits behind the point.
std::string fixedNumber(double number, int decimals);
/// Three digits that count: "1.23", "12.3", "1235"; "0" for zero.
std::string shortNumber(double number);
std::string shortNumber(const std::optional<double>& number);

} // namespace tutti

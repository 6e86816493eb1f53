// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/plainnumber.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tutti {
namespace {

/// Room for the largest double with a few decimals.
using Digits = std::array<char, 384>;

std::string scientific(double number)
{
    Digits digits {};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::scientific, 2);
    return {digits.data(), end};
}

} // namespace

std::string exactNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    Digits digits {};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), end};
}

std::string fixedNumber(double number, int decimals)
{
    if (!std::isfinite(number))
        return {};
    Digits digits {};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, decimals);
    return {digits.data(), end};
}

std::string shortNumber(double number)
{
    constexpr int figures = 3;
    constexpr double smallest = 1e-4;
    constexpr double largest = 1e9;
    if (number == 0 || !std::isfinite(number))
        return number == 0 ? "0" : "";
    const double size = std::abs(number);
    if (size < smallest || size >= largest)
        return scientific(number);
    // 9.996 is 10.0 with three digits, not 10.00.
    const std::string rounded = scientific(number);
    const int exponent = std::stoi(rounded.substr(rounded.find('e') + 1));
    return fixedNumber(number, std::max(0, figures - 1 - exponent));
}

std::string shortNumber(const std::optional<double>& number)
{
    return number ? shortNumber(*number) : std::string();
}

} // namespace tutti

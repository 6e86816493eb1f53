// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/blocksums.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <stdexcept>

namespace tutti {
namespace {

/// Turns the bytes of each number around where the machine has the greatest first.
void toLittleEndian(char* bytes, std::size_t count)
{
    if constexpr (std::endian::native == std::endian::big) {
        for (std::size_t i = 0; i < count; ++i)
            std::reverse(bytes + i * sizeof(double), bytes + (i + 1) * sizeof(double));
    }
}

} // namespace

std::string packNumbers(const std::vector<double>& numbers)
{
    std::string bytes(numbers.size() * sizeof(double), '\0');
    if (!numbers.empty())
        std::memcpy(bytes.data(), numbers.data(), bytes.size());
    toLittleEndian(bytes.data(), numbers.size());
    return bytes;
}

std::vector<double> unpackNumbers(std::string_view bytes)
{
    if (bytes.size() % sizeof(double) != 0)
        throw std::out_of_range("a number is cut");
    std::string turned(bytes);
    std::vector<double> numbers(bytes.size() / sizeof(double));
    toLittleEndian(turned.data(), numbers.size());
    if (!numbers.empty())
        std::memcpy(numbers.data(), turned.data(), turned.size());
    return numbers;
}

} // namespace tutti

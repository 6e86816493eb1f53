// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tutti {

/// What the part of an analysis gives besides its report (see spectrum/welchblocks.h).
struct BlockSums
{
    /// Block after block, each with the sum of |X|² for every bin.
    std::vector<double> sums;
    /// hashOf() the samples that the part before has read, too, and of those that the next part reads, too.
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    /// Samples that were no numbers, of those that no part before has read.
    std::uint64_t notNumbers = 0;

    bool operator==(const BlockSums&) const = default;
};

/// The numbers as bytes (IEEE 754 doubles, little-endian), and back.
std::string packNumbers(const std::vector<double>& numbers);
/// Throws std::out_of_range when the length is not that of whole numbers.
std::vector<double> unpackNumbers(std::string_view bytes);

} // namespace tutti

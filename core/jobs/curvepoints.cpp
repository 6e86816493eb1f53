// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/curvepoints.h"

#include <bit>
#include <cstdint>
#include <stdexcept>

namespace tutti {
namespace {

constexpr std::size_t pointBytes = sizeof(double) + 3 * sizeof(float);

template<typename Word>
void appendWord(std::string& bytes, Word word)
{
    for (std::size_t i = 0; i < sizeof word; ++i)
        bytes.push_back(char(static_cast<unsigned char>(word >> (8 * i))));
}

template<typename Word>
Word takeWord(std::string_view& bytes)
{
    Word word = 0;
    for (std::size_t i = 0; i < sizeof word; ++i)
        word |= Word(static_cast<unsigned char>(bytes[i])) << (8 * i);
    bytes.remove_prefix(sizeof word);
    return word;
}

} // namespace

std::string packPoints(const std::vector<CurvePoint>& points)
{
    std::string bytes;
    bytes.reserve(points.size() * pointBytes);
    for (const CurvePoint& point : points) {
        appendWord(bytes, std::bit_cast<std::uint64_t>(point.hz));
        appendWord(bytes, std::bit_cast<std::uint32_t>(point.minimum));
        appendWord(bytes, std::bit_cast<std::uint32_t>(point.maximum));
        appendWord(bytes, std::bit_cast<std::uint32_t>(point.peakHz));
    }
    return bytes;
}

std::vector<CurvePoint> unpackPoints(std::string_view bytes)
{
    if (bytes.size() % pointBytes != 0)
        throw std::out_of_range("a point is cut");
    std::vector<CurvePoint> points;
    points.reserve(bytes.size() / pointBytes);
    while (!bytes.empty()) {
        CurvePoint point;
        point.hz = std::bit_cast<double>(takeWord<std::uint64_t>(bytes));
        point.minimum = std::bit_cast<float>(takeWord<std::uint32_t>(bytes));
        point.maximum = std::bit_cast<float>(takeWord<std::uint32_t>(bytes));
        point.peakHz = std::bit_cast<float>(takeWord<std::uint32_t>(bytes));
        points.push_back(point);
    }
    return points;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spectrum/segmentsums.h"

#include <algorithm>

#include "core/spectrum/taper.h"

namespace tutti {

SegmentSums::SegmentSums(std::size_t segment, Taper taper, std::uint64_t blockSegments)
    : m_fft(RealFft::forLength(segment))
    , m_taper(taperValues(taper, segment))
    , m_buffer(m_fft->makeBuffer())
    , m_block(m_fft->bins(), 0.0)
    , m_blockSegments(blockSegments)
{
    m_waiting.reserve(segment);
}

bool SegmentSums::fill(std::span<const double>& samples)
{
    const std::size_t segment = m_taper.size();
    while (!samples.empty() && m_inBlock < m_blockSegments) {
        const std::size_t taken = std::min(segment - m_waiting.size(), samples.size());
        m_waiting.insert(m_waiting.end(), samples.begin(), samples.begin() + std::ptrdiff_t(taken));
        samples = samples.subspan(taken);
        if (m_waiting.size() == segment)
            transformSegment();
    }
    return m_inBlock == m_blockSegments;
}

void SegmentSums::transformSegment()
{
    const std::size_t segment = m_taper.size();
    const std::span<double> values = m_buffer.values();
    for (std::size_t i = 0; i < segment; ++i)
        values[i] = m_waiting[i] * m_taper[i];
    m_fft->transformToPower(m_buffer);
    for (std::size_t bin = 0; bin < m_block.size(); ++bin)
        m_block[bin] += values[bin];
    ++m_inBlock;
    ++m_segments;
    const std::size_t hop = std::max<std::size_t>(segment / 2, 1);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(hop));
}

void SegmentSums::beginBlock()
{
    m_inBlock = 0;
    std::fill(m_block.begin(), m_block.end(), 0.0);
}

} // namespace tutti

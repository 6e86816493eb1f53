// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/framegate.h"

namespace tutti {
namespace {

bool continues(const MpegFrame& before, const MpegFrame& after)
{
    return after.position == before.position + before.size && after.rateHz == before.rateHz
        && after.layer == before.layer;
}

} // namespace

void FrameGate::clear()
{
    m_waiting.clear();
    m_samples.clear();
}

std::span<const std::byte> FrameGate::admit(const MpegFrame& frame, FrameWatch& watch, double seconds)
{
    constexpr std::size_t enough = 3;
    if (m_waiting.empty() && watch.expects(frame)) {
        watch.follow(frame, seconds);
        return frame.audio;
    }
    if (m_waiting.empty() || !continues(m_waiting.back(), frame))
        clear();
    m_waiting.push_back(frame);
    m_samples.insert(m_samples.end(), frame.audio.begin(), frame.audio.end());
    if (m_waiting.size() < enough)
        return {};
    for (const MpegFrame& confirmed : m_waiting)
        watch.follow(confirmed, seconds);
    m_waiting.clear();
    return m_samples;
}

} // namespace tutti

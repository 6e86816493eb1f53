// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/framewatch.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/audio/tagsbehind.h"
#include "core/audio/timetext.h"

namespace tutti {
namespace {

std::string formatText(int rateHz, int channels)
{
    return std::to_string(rateHz) + " Hz " + (channels == 1 ? "mono" : "stereo");
}

} // namespace

std::string FrameWatch::placeText(double seconds, std::uint64_t position) const
{
    return timeText(seconds) + " (byte " + std::to_string(m_file->base() + position) + ")";
}

bool FrameWatch::isTag(std::uint64_t position)
{
    constexpr std::array<std::string_view, 5> tags {"TAG", "ID3", "APETAGEX", "LYRICSBEGIN", "3DI"};
    const std::vector<std::byte> bytes = m_file->peek(position, 16);
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return std::any_of(tags.begin(), tags.end(), [text](std::string_view tag) { return text.starts_with(tag); });
}

void FrameWatch::noteChange(const MpegFrame& frame, double seconds)
{
    if (m_changes++ == 0)
        m_firstChange = "changes at " + placeText(seconds, frame.position) + " to "
            + formatText(frame.rateHz, frame.channels) + "; brought to its first format, "
            + formatText(m_rateHz, m_channels);
}

bool FrameWatch::expects(const MpegFrame& frame)
{
    return frame.position <= m_expected || m_expected == 0 || isTag(m_expected);
}

void FrameWatch::follow(const MpegFrame& frame, double seconds)
{
    if (m_rateHz == 0) {
        m_rateHz = frame.rateHz;
        m_channels = frame.channels;
    }
    if (frame.position < m_expected)
        return;
    if (frame.rateHz != m_rateHz || frame.channels != m_channels)
        noteChange(frame, seconds);
    if (!expects(frame)) {
        m_lastDamage = placeText(seconds, m_expected);
        if (m_damages++ == 0)
            m_firstDamage = m_lastDamage;
        m_lost += frame.position - m_expected;
    }
    m_expected = frame.position + frame.size;
}

void FrameWatch::end(double seconds)
{
    if (m_expected == 0 || m_expected >= endOfFrames(*m_file) || isTag(m_expected))
        return;
    const std::vector<std::byte> start = m_file->peek(m_expected, 2);
    const std::uint64_t left = m_file->size() - m_expected;
    const bool sync =
        start.size() == 2 && start[0] == std::byte {0xFF} && (start[1] & std::byte {0xE0}) == std::byte {0xE0};
    if (sync)
        m_ending = "ends in the middle of a frame at " + placeText(seconds, m_expected) + ": the file is cut off";
    else
        m_ending = std::to_string(left) + " bytes after its last frame, at " + placeText(seconds, m_expected)
            + ", are no sound and were left out";
}

std::vector<std::string> FrameWatch::notes() const
{
    std::vector<std::string> notes;
    if (m_damages > 0) {
        std::string note = "damaged at " + m_firstDamage;
        if (m_damages > 1)
            note += " and in " + std::to_string(m_damages - 1) + " more places, the last at " + m_lastDamage;
        notes.push_back(note + ": " + std::to_string(m_lost) + " bytes are no sound and were left out");
    }
    if (m_changes > 0)
        notes.push_back(m_firstChange);
    if (!m_ending.empty())
        notes.push_back(m_ending);
    return notes;
}

} // namespace tutti

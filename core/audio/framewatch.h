// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/audio/inputfile.h"
#include "core/audio/mpeghandle.h"

namespace tutti {

/// Looks at the frames of an MPEG stream as they go by: each has to begin where the one before ended, in the same
/// format. What does not fit is kept as notes. libmpg123 itself passes over damage in silence.
class FrameWatch
{
public:
    explicit FrameWatch(InputFile& file)
        : m_file(&file)
    {
    }

    /// Whether the frame begins where the one before ended (or a tag), or was seen before.
    bool expects(const MpegFrame& frame);
    /// Takes in the next frame, whose first sample is heard at `seconds`. Frames that were seen before are not looked
    /// at again.
    void follow(const MpegFrame& frame, double seconds);
    /// The next frame may begin anywhere (after a seek).
    void forget() { m_expected = 0; }
    /// Takes in the end of the stream: bytes left over there may be a frame cut off.
    void end(double seconds);

    bool isClean() const { return m_damages == 0 && m_changes == 0; }
    std::vector<std::string> notes() const;

private:
    bool isTag(std::uint64_t position);
    std::string placeText(double seconds, std::uint64_t position) const;
    void noteChange(const MpegFrame& frame, double seconds);

    InputFile* m_file;
    std::uint64_t m_expected = 0;
    int m_rateHz = 0;
    int m_channels = 0;
    std::string m_firstDamage;
    std::string m_lastDamage;
    std::uint64_t m_lost = 0;
    int m_damages = 0;
    std::string m_firstChange;
    int m_changes = 0;
    std::string m_ending;
};

} // namespace tutti

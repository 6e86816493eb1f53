// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/mp3.h"

#include "core/synth/encode.h"

namespace tutti {
namespace {

/// An ID3v2.4 number: seven bits a byte.
std::string syncSafe(std::size_t number)
{
    std::string bytes;
    for (unsigned shift = 28; shift > 0;) {
        shift -= 7;
        bytes.push_back(char(number >> shift & 0x7FU));
    }
    return bytes;
}

std::string payloadOf(const std::string& frame, const std::string& text)
{
    const std::string utf8(1, '\x03');
    if (frame == "COMM")
        return utf8 + "eng" + '\0' + text;
    if (frame.starts_with("TXXX:"))
        return utf8 + frame.substr(5) + '\0' + text;
    return utf8 + text;
}

} // namespace

Result<std::string> encodeMp3(const std::vector<float>& frames, int channels, int rateHz, Mp3Rate bitRate,
                              const std::stop_token& stop)
{
    // Of the encoder's range from best to smallest: about 160 kbit/s for stereo.
    const double compression = bitRate == Mp3Rate::Variable ? 0.35 : 0.6;
    return encodeSound({frames, channels, rateHz}, {SoundCoding::Kind::Mp3, 16, compression, bitRate}, stop);
}

std::string id3Tag(const std::vector<std::pair<std::string, std::string>>& frames)
{
    std::string body;
    for (const auto& [frame, text] : frames) {
        const std::string payload = payloadOf(frame, text);
        body += frame.substr(0, 4) + syncSafe(payload.size()) + std::string(2, '\0') + payload;
    }
    return std::string("ID3\x04\0\0", 6) + syncSafe(body.size()) + body;
}

} // namespace tutti

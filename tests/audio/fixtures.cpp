// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/audio/fixtures.h"

#include <cmath>
#include <fstream>
#include <numbers>
#include <random>
#include <sstream>

#include <mpg123.h>

namespace tutti::fixtures {

std::vector<double> samplesOf(const Sound& sound)
{
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same every time
    const auto frames = std::size_t(sound.seconds * sound.rateHz);
    std::vector<double> samples;
    samples.reserve(frames * std::size_t(sound.channels));
    for (std::size_t i = 0; i < frames; ++i) {
        const double t = double(i) / sound.rateHz;
        const double hiss = (double(random()) / double(std::mt19937::max()) - 0.5) * 0.1;
        for (int channel = 0; channel < sound.channels; ++channel) {
            const double hertz = 220.0 * (channel + 1) + 40.0 * t;
            const double here = sound.bursts && std::size_t(t * 7) % 2 == 0 ? 0.001 : 1;
            samples.push_back(here * sound.loudness * (0.9 * std::sin(2 * std::numbers::pi * hertz * t) + hiss));
        }
    }
    return samples;
}

bool write(const std::filesystem::path& file, const Sound& sound)
{
    SF_INFO info {};
    info.samplerate = sound.rateHz;
    info.channels = sound.channels;
    info.format = sound.format;
    SNDFILE* const handle = sf_open(file.c_str(), SFM_WRITE, &info);
    if (handle == nullptr)
        return false;
    int mode = sound.bitrateMode;
    if ((sound.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG)
        sf_command(handle, SFC_SET_BITRATE_MODE, &mode, sizeof mode);
    double compression = sound.compression;
    if (compression >= 0)
        sf_command(handle, SFC_SET_COMPRESSION_LEVEL, &compression, sizeof compression);
    sf_command(handle, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const std::vector<double> samples = samplesOf(sound);
    const sf_count_t written = sf_write_double(handle, samples.data(), sf_count_t(samples.size()));
    return sf_close(handle) == 0 && written == sf_count_t(samples.size());
}

std::string contents(const std::filesystem::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

void store(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string noise(std::size_t count)
{
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same every time
    std::string bytes(count, '\0');
    for (char& byte : bytes)
        byte = char(random() & 0xFFU);
    return bytes;
}

std::string id3Tag(std::size_t size, std::size_t claimed)
{
    std::string tag("ID3\x03\0\0", 6);
    for (unsigned shift = 28; shift > 0;)
        tag += char(claimed >> (shift -= 7) & 0x7FU);
    return tag + noise(size);
}

std::vector<std::int16_t> mpg123Samples(const std::filesystem::path& file)
{
    mpg123_init();
    mpg123_handle* const handle = mpg123_new(nullptr, nullptr);
    mpg123_param(handle, MPG123_ADD_FLAGS, MPG123_QUIET, 0);
    mpg123_format_none(handle);
    mpg123_format2(handle, 0, MPG123_MONO | MPG123_STEREO, MPG123_ENC_SIGNED_16);
    std::vector<std::int16_t> samples;
    int code = mpg123_open(handle, file.c_str());
    while (code == MPG123_OK || code == MPG123_NEW_FORMAT) {
        std::vector<std::int16_t> block(8192);
        std::size_t bytes = 0;
        code = mpg123_read(handle, block.data(), block.size() * 2, &bytes);
        samples.insert(samples.end(), block.begin(), block.begin() + std::ptrdiff_t(bytes / 2));
    }
    mpg123_delete(handle);
    return samples;
}

std::vector<std::pair<std::string, std::string>> chunksOf(const std::filesystem::path& wav)
{
    const std::string bytes = contents(wav);
    const auto lengthAt = [&bytes](std::size_t offset) {
        std::size_t length = 0;
        for (std::size_t i = 4; i > 0; --i)
            length = length << 8U | static_cast<unsigned char>(bytes[offset + i - 1]);
        return length;
    };
    if (bytes.size() < 12 || !bytes.starts_with("RIFF") || lengthAt(4) != bytes.size() - 8)
        return {};
    std::vector<std::pair<std::string, std::string>> chunks;
    std::size_t offset = 12;
    while (offset + 8 <= bytes.size()) {
        const std::size_t length = lengthAt(offset + 4);
        chunks.emplace_back(bytes.substr(offset, 4), bytes.substr(offset + 8, length));
        offset += 8 + length + length % 2;
    }
    return offset == bytes.size() ? chunks : std::vector<std::pair<std::string, std::string>>();
}

std::vector<double> sndfileSamples(const std::filesystem::path& file, SF_INFO& info)
{
    info = {};
    SNDFILE* const handle = sf_open(file.c_str(), SFM_READ, &info);
    if (handle == nullptr)
        return {};
    std::vector<double> samples(std::size_t(info.frames * info.channels));
    samples.resize(std::size_t(sf_read_double(handle, samples.data(), sf_count_t(samples.size()))));
    sf_close(handle);
    return samples;
}

} // namespace tutti::fixtures

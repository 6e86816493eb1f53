// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/spectrumcsv.h"

#include <array>
#include <charconv>
#include <cstddef>
#include <string>

namespace tutti {
namespace {

void appendNumber(std::string& text, double value)
{
    // The longest double takes 24 characters.
    std::array<char, 32> digits {};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    text.append(digits.data(), end);
}

} // namespace

Result<void> writeSpectrumCsv(const Spectrum& spectrum, Scale scale, std::string_view stamp,
                              const Checkpoint& checkpoint, PendingFile& file)
{
    constexpr std::size_t blockBytes = 256 * 1024;
    std::string text = "frequency_hz,amplitude\n# ";
    text += stamp;
    text += '\n';
    for (std::size_t bin = 0; bin < spectrum.bins(); ++bin) {
        appendNumber(text, spectrum.hz(double(bin)));
        text += ',';
        appendNumber(text, spectrum.level(bin, scale));
        text += '\n';
        if (text.size() < blockBytes)
            continue;
        if (auto goOn = checkpoint.check(); !goOn)
            return goOn;
        if (auto written = file.write(text); !written)
            return written;
        text.clear();
    }
    return file.write(text);
}

} // namespace tutti

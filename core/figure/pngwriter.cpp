// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pngwriter.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <QBuffer>
#include <QImage>
#include <QImageWriter>

namespace tutti {
namespace {

/// Five bits of each channel, in one number.
unsigned keyOf(QRgb colour)
{
    return ((colour >> 9U) & 0x7c00U) | ((colour >> 6U) & 0x3e0U) | ((colour >> 3U) & 0x1fU);
}

/// The colour in the middle of those that share a key; black and white stay what they are.
QRgb colourOf(unsigned key)
{
    const auto widen = [](unsigned five) { return int((five << 3U) | (five >> 2U)); };
    return qRgb(widen((key >> 10U) & 31U), widen((key >> 5U) & 31U), widen(key & 31U));
}

/// Colours and the indices they have got so far.
class Palette
{
public:
    Palette()
        : m_indices(1U << 15U, unknown)
    {
    }

    const QList<QRgb>& colours() const { return m_colours; }

    /// Translates a row; false when there are too many colours.
    bool translate(std::span<const QRgb> from, uchar* to)
    {
        // Most pixels have their neighbour's colour.
        QRgb last = ~from.front();
        uchar index = 0;
        for (const QRgb colour : from) {
            if (colour != last) {
                const unsigned key = keyOf(colour);
                if (m_indices[key] == unknown && !add(key))
                    return false;
                last = colour;
                index = uchar(m_indices[key]);
            }
            *to++ = index;
        }
        return true;
    }

private:
    static constexpr std::int16_t unknown = -1;

    bool add(unsigned key)
    {
        constexpr qsizetype most = 256;
        if (m_colours.size() == most)
            return false;
        m_indices[key] = std::int16_t(m_colours.size());
        m_colours.push_back(colourOf(key));
        return true;
    }

    std::vector<std::int16_t> m_indices;
    QList<QRgb> m_colours;
};

/// The image with a palette; a null image when it has too many colours.
QImage withPalette(const QImage& image)
{
    Palette palette;
    QImage result(image.size(), QImage::Format_Indexed8);
    const auto width = std::size_t(image.width());
    for (int y = 0; y < image.height(); ++y) {
        const auto* const row = reinterpret_cast<const QRgb*>(image.constScanLine(y)); // NOLINT: RGB32's layout
        if (!palette.translate({row, width}, result.scanLine(y)))
            return {};
    }
    result.setColorTable(palette.colours());
    return result;
}

} // namespace

Result<QByteArray> encodePng(const QImage& image)
{
    // Qt's scale runs against zlib's: this is its level 2, which takes half the time of the usual one.
    constexpr int quality = 70;
    QImage result = withPalette(image);
    if (result.isNull())
        result = image;
    // Not the screen's: 96 dots an inch everywhere.
    constexpr int dotsPerMeter = 3780;
    result.setDotsPerMeterX(dotsPerMeter);
    result.setDotsPerMeterY(dotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(quality);
    if (!writer.write(result))
        return fail(ErrorCode::Internal,
                    "the figure could not be encoded (" + writer.errorString().toStdString()
                        + "); take a smaller --size");
    return bytes;
}

} // namespace tutti

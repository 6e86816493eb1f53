// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pngwriter.h"

#include <cstdint>
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

/// The image with a palette; a null image when it has too many colours.
QImage withPalette(const QImage& image)
{
    constexpr int unknown = -1;
    constexpr std::size_t keys = 1U << 15U;
    constexpr qsizetype mostColours = 256;
    std::vector<std::int16_t> indices(keys, unknown);
    QList<QRgb> palette;
    QImage result(image.size(), QImage::Format_Indexed8);
    for (int y = 0; y < image.height(); ++y) {
        const auto* const source = reinterpret_cast<const QRgb*>(image.constScanLine(y)); // NOLINT: RGB32's layout
        uchar* const target = result.scanLine(y);
        QRgb last = ~source[0];
        uchar lastIndex = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (source[x] != last) {
                last = source[x];
                std::int16_t& index = indices[keyOf(last)];
                if (index == unknown) {
                    if (palette.size() == mostColours)
                        return {};
                    index = std::int16_t(palette.size());
                    palette.push_back(colourOf(keyOf(last)));
                }
                lastIndex = uchar(index);
            }
            target[x] = lastIndex;
        }
    }
    result.setColorTable(palette);
    return result;
}

} // namespace

Result<QByteArray> encodePng(const QImage& image)
{
    // Qt's scale runs against zlib's: 50 is its level 4, the best trade of time for size here.
    constexpr int quality = 50;
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

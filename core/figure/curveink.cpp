// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/curveink.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

#include <QImage>

namespace tutti {
namespace {

/// Slices of a pixel's width; odd, so that a bar in the middle of a pixel and one pixel thick fills that pixel alone.
constexpr int slices = 5;
/// Shades between paper and ink; few, for the sake of the PNG's palette.
constexpr int shades = 16;
/// As many columns are blended at a time as share a line of the cache.
constexpr std::size_t together = 16;

/// What a slice covers, from top to bottom; nothing while top > bottom.
struct Extent
{
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    void add(double from, double to)
    {
        top = std::min(top, from);
        bottom = std::max(bottom, to);
    }
    bool isEmpty() const { return top > bottom; }
};

/// The covered extent of each slice of an area's width, counted from its left edge.
class Extents
{
public:
    explicit Extents(const QRect& area)
        : m_left(area.left())
        , m_extents(std::size_t(area.width()) * slices)
    {
    }

    void addBar(const CurveBar& bar)
    {
        const auto slice = std::ptrdiff_t(std::floor((bar.x - m_left) * slices));
        if (slice >= 0 && slice < std::ptrdiff_t(m_extents.size()))
            m_extents[std::size_t(slice)].add(bar.top, bar.bottom);
    }

    /// A straight line from left to right.
    void addLine(double x0, double y0, double x1, double y1)
    {
        const double from = (x0 - m_left) * slices;
        const double to = (x1 - m_left) * slices;
        if (!(to > from))
            return;
        const double slope = (y1 - y0) / (to - from);
        const double last = std::min(std::floor(to), double(m_extents.size()) - 1);
        for (double slice = std::max(std::floor(from), 0.0); slice <= last; ++slice) {
            const double enter = y0 + slope * (std::max(slice, from) - from);
            const double leave = y0 + slope * (std::min(slice + 1, to) - from);
            m_extents[std::size_t(slice)].add(std::min(enter, leave), std::max(enter, leave));
        }
    }

    /// The extents as a round pen of this thickness draws them.
    std::vector<Extent> thickened(double thickness) const
    {
        const double radius = thickness / 2;
        const auto reach = std::ptrdiff_t(std::lround((thickness * slices - 1) / 2));
        const auto size = std::ptrdiff_t(m_extents.size());
        std::vector<Extent> thick(m_extents.size());
        for (std::ptrdiff_t offset = -reach; offset <= reach; ++offset) {
            const double aside = double(offset) / slices;
            const double height = std::sqrt(std::max(radius * radius - aside * aside, 0.0));
            const std::ptrdiff_t first = std::max<std::ptrdiff_t>(0, -offset);
            for (std::ptrdiff_t slice = first; slice < std::min(size, size - offset); ++slice) {
                const Extent& ink = m_extents[std::size_t(slice)];
                thick[std::size_t(slice + offset)].add(ink.top - height, ink.bottom + height);
            }
        }
        return thick;
    }

private:
    int m_left;
    std::vector<Extent> m_extents;
};

/// Red with blue, and green, each mixed as one number; the bits between them take the carry.
QRgb blended(QRgb paper, QRgb ink, unsigned shade)
{
    constexpr QRgb redAndBlue = 0xff00ffU;
    constexpr QRgb green = 0x00ff00U;
    const unsigned rest = unsigned(shades) - shade;
    const QRgb mixedPair = ((paper & redAndBlue) * rest + (ink & redAndBlue) * shade) / unsigned(shades);
    const QRgb mixedGreen = ((paper & green) * rest + (ink & green) * shade) / unsigned(shades);
    return 0xff000000U | (mixedPair & redAndBlue) | (mixedGreen & green);
}

/// Rows of an area, counted from its top; none while first >= last.
struct Rows
{
    std::size_t first = std::numeric_limits<std::size_t>::max();
    std::size_t last = 0;

    void add(const Rows& others)
    {
        first = std::min(first, others.first);
        last = std::max(last, others.last);
    }
};

/// How much of each pixel of one column the curve covers.
class ColumnShades
{
public:
    explicit ColumnShades(const QRect& area)
        : m_top(area.top())
        , m_rows(area.height())
        , m_change(std::size_t(m_rows) + 2)
    {
    }

    /// One shade for each row that gets ink, into every `together`-th place from `column` on. Each slice's rows count
    /// `unit`, those that it covers in part less; what is kept is where the sum of all slices changes.
    Rows fill(std::span<const Extent> parts, std::uint8_t* column)
    {
        Rows rows;
        for (const Extent& part : parts) {
            const double top = std::clamp(part.top - m_top, 0.0, double(m_rows));
            const double bottom = std::clamp(part.bottom - m_top, 0.0, double(m_rows));
            if (!(top < bottom))
                continue;
            add(top, bottom);
            rows.add({std::size_t(top), std::min(std::size_t(bottom) + 1, std::size_t(m_rows))});
        }
        int covered = 0;
        for (std::size_t row = rows.first; row < rows.last; ++row) {
            covered += std::exchange(m_change[row], 0);
            column[row * together] = std::uint8_t((covered + shadeUnits / 2) / shadeUnits);
        }
        // An extent that ends with a row has its last change in the row below.
        m_change[rows.last] = m_change[rows.last + 1] = 0;
        return rows;
    }

private:
    static constexpr int shadeUnits = 15;
    static constexpr int unit = shades * shadeUnits / slices;

    void add(double top, double bottom)
    {
        const auto first = std::size_t(top);
        const auto last = std::size_t(bottom);
        const auto units = [](double share) { return int(share * unit + 0.5); };
        if (first == last) {
            m_change[first] += units(bottom - top);
            m_change[first + 1] -= units(bottom - top);
            return;
        }
        const int atTop = units(double(first) + 1 - top);
        const int atBottom = units(bottom - double(last));
        m_change[first] += atTop;
        m_change[first + 1] += unit - atTop;
        m_change[last] += atBottom - unit;
        m_change[last + 1] -= atBottom;
    }

    int m_top;
    int m_rows;
    std::vector<int> m_change;
};

/// Puts columns side by side into the image. `shadesOfRows` has `together` shades a row.
void blend(QImage& image, const QRect& place, const std::uint8_t* shadesOfRows, const Rows& inked, QRgb ink)
{
    const auto width = std::size_t(place.width());
    for (std::size_t y = inked.first; y < inked.last; ++y) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(place.top() + int(y))); // NOLINT: RGB32's layout
        QRgb* const pixels = line + place.left();
        for (std::size_t x = 0; x < width; ++x)
            pixels[x] = blended(pixels[x], ink, shadesOfRows[y * together + x]);
    }
}

/// Joins two neighbours by the shortest line between them.
void join(Extents& extents, const CurveBar& left, const CurveBar& right)
{
    if (left.bottom < right.top)
        return extents.addLine(left.x, left.bottom, right.x, right.top);
    if (right.bottom < left.top)
        return extents.addLine(left.x, left.top, right.x, right.bottom);
    const double shared = (std::max(left.top, right.top) + std::min(left.bottom, right.bottom)) / 2;
    extents.addLine(left.x, shared, right.x, shared);
}

} // namespace

void inkCurve(QImage& image, const QRect& area, std::span<const CurveBar> bars, double thickness, const QColor& colour)
{
    Extents extents(area);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        extents.addBar(bars[i]);
        if (i > 0)
            join(extents, bars[i - 1], bars[i]);
    }
    const std::vector<Extent> thick = extents.thickened(std::max(thickness, 1.0));
    std::vector<std::uint8_t> block(together * std::size_t(area.height()));
    ColumnShades column(area);
    const auto width = std::size_t(area.width());
    for (std::size_t first = 0; first < width; first += together) {
        const std::size_t count = std::min(together, width - first);
        Rows inked;
        std::fill(block.begin(), block.end(), 0);
        for (std::size_t i = 0; i < count; ++i)
            inked.add(column.fill(std::span(thick).subspan((first + i) * slices, slices), block.data() + i));
        blend(image, QRect(area.left() + int(first), area.top(), int(count), area.height()), block.data(), inked,
              colour.rgb());
    }
}

} // namespace tutti

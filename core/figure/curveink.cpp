// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/curveink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

#include <QImage>

namespace tutti {
namespace {

/// Slices of a pixel's width; odd, so that a bar in the middle of a pixel and one pixel thick fills that pixel alone.
constexpr int slices = 5;
/// Shades between paper and ink; few, for the sake of the PNG's palette.
constexpr int shades = 16;

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

QRgb blended(QRgb paper, const QColor& ink, int shade)
{
    const auto channel = [shade](int under, int over) { return under + (over - under) * shade / shades; };
    return qRgb(channel(qRed(paper), ink.red()), channel(qGreen(paper), ink.green()),
                channel(qBlue(paper), ink.blue()));
}

/// Draws one pixel column of the curve.
class ColumnInk
{
public:
    ColumnInk(QImage& image, const QRect& area, const QColor& colour)
        : m_bits(image.bits())
        , m_bytesPerLine(image.bytesPerLine())
        , m_area(area)
        , m_colour(colour)
    {
    }

    void draw(int x, std::span<const Extent> parts) const
    {
        Extent any;
        // Rows that all slices cover need no arithmetic.
        double solidTop = -std::numeric_limits<double>::infinity();
        double solidBottom = std::numeric_limits<double>::infinity();
        for (const Extent& part : parts) {
            any.add(part.top, part.bottom);
            solidTop = std::max(solidTop, part.top);
            solidBottom = std::min(solidBottom, part.bottom);
        }
        if (any.isEmpty())
            return;
        const int first = row(std::floor(any.top));
        const int end = row(std::ceil(any.bottom));
        const int solidFirst = std::clamp(row(std::ceil(solidTop)), first, end);
        const int solidEnd = std::clamp(row(std::floor(solidBottom)), solidFirst, end);
        for (int y = first; y < end; ++y) {
            const bool solid = y >= solidFirst && y < solidEnd;
            QRgb& pixel = at(x, y);
            pixel = solid ? m_colour.rgb() : blended(pixel, m_colour, shadeOf(y, parts));
        }
    }

private:
    int row(double y) const { return int(std::clamp(y, double(m_area.top()), double(m_area.bottom()) + 1)); }

    QRgb& at(int x, int y) const
    {
        return reinterpret_cast<QRgb*>(m_bits + std::ptrdiff_t(y) * m_bytesPerLine)[x]; // NOLINT: RGB32's layout
    }

    static int shadeOf(int y, std::span<const Extent> parts)
    {
        double covered = 0;
        for (const Extent& part : parts)
            covered += std::max(std::min(part.bottom, y + 1.0) - std::max(part.top, double(y)), 0.0);
        return int(std::lround(std::min(covered / slices, 1.0) * shades));
    }

    uchar* m_bits;
    qsizetype m_bytesPerLine;
    QRect m_area;
    QColor m_colour;
};

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
    const ColumnInk ink(image, area, colour);
    for (int column = 0; column < area.width(); ++column)
        ink.draw(area.left() + column, std::span(thick).subspan(std::size_t(column) * slices, slices));
}

} // namespace tutti

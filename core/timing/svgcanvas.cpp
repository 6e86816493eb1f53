// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timing/svgcanvas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/timing/markup.h"
#include "core/timing/plainnumber.h"

namespace tutti {
namespace {

struct ToneColours
{
    const char* name;
    const char* light;
    /// Null: the same.
    const char* dark;
};

constexpr std::size_t curveTones = 6;
/// By SvgTone. The last six are Okabe and Ito's with orange and sky blue darkened, as app/desktop/charts has them.
constexpr std::array<ToneColours, std::size_t(SvgTone::Curve) + curveTones> tones {{{"ground", "#ffffff", "#1e1e1e"},
                                                                                    {"text", "#1a1a1a", "#ececec"},
                                                                                    {"quiet", "#5c5c5c", "#b0b0b0"},
                                                                                    {"grid", "#d9d9d9", "#444444"},
                                                                                    {"startup", "#8c8c8c", nullptr},
                                                                                    {"green", "#009e73", nullptr},
                                                                                    {"amber", "#c98200", nullptr},
                                                                                    {"red", "#d55e00", nullptr},
                                                                                    {"curve1", "#0072b2", nullptr},
                                                                                    {"curve2", "#c98200", nullptr},
                                                                                    {"curve3", "#009e73", nullptr},
                                                                                    {"curve4", "#cc79a7", nullptr},
                                                                                    {"curve5", "#3a94d0", nullptr},
                                                                                    {"curve6", "#d55e00", nullptr}}};

/// Tenths of a pixel are fine enough; a thousandth of them would be noise in the file.
std::string pixels(double value)
{
    return std::isfinite(value) ? fixedNumber(value, 1) : "0";
}

std::string attribute(const char* name, const std::string& value)
{
    return std::string(" ") + name + "=\"" + value + "\"";
}

std::string attribute(const char* name, double value)
{
    return attribute(name, pixels(value));
}

/// Colours stand in attributes, which every viewer knows; only what changes in the dark has a class.
std::string toneAttributes(const char* property, SvgTone tone)
{
    const ToneColours& colours = tones.at(std::size_t(tone));
    const std::string colour = attribute(property, std::string(colours.light));
    if (colours.dark == nullptr)
        return colour;
    return colour + attribute("class", std::string("tutti-") + property + "-" + colours.name);
}

std::string strokeAttributes(SvgTone tone, const SvgStroke& stroke)
{
    std::string attributes = toneAttributes("stroke", tone) + attribute("stroke-width", stroke.width);
    if (!stroke.dashes.empty())
        attributes += attribute("stroke-dasharray", stroke.dashes);
    return attributes;
}

std::string pointList(const std::vector<SvgPoint>& points)
{
    std::string list;
    for (const SvgPoint& point : points)
        list += (list.empty() ? "" : " ") + pixels(point.x) + "," + pixels(point.y);
    return list;
}

std::string darkStyle()
{
    std::string style = "<style>@media (prefers-color-scheme: dark) {";
    for (const ToneColours& colours : tones) {
        for (const char* property : {"fill", "stroke"}) {
            if (colours.dark != nullptr)
                style += std::string(" .tutti-") + property + "-" + colours.name + " { " + property + ": "
                    + colours.dark + "; }";
        }
    }
    return style + " }</style>\n";
}

std::vector<SvgPoint> cornersOf(SvgShape shape, SvgPoint at)
{
    constexpr double half = 4;
    constexpr double wide = 5;
    switch (shape) {
    case SvgShape::Triangle:
        return {{at.x, at.y - wide}, {at.x + wide, at.y + half}, {at.x - wide, at.y + half}};
    case SvgShape::Diamond:
        return {{at.x, at.y - wide}, {at.x + wide, at.y}, {at.x, at.y + wide}, {at.x - wide, at.y}};
    default:
        return {{at.x - half, at.y - half},
                {at.x + half, at.y - half},
                {at.x + half, at.y + half},
                {at.x - half, at.y + half}};
    }
}

} // namespace

SvgTone curveTone(std::size_t curve)
{
    return SvgTone(std::size_t(SvgTone::Curve) + curve % curveTones);
}

SvgCanvas::SvgCanvas(double width, std::string title)
    : m_width(width)
    , m_title(std::move(title))
{
}

void SvgCanvas::add(const std::string& element, const std::string& attributes, std::string_view tip)
{
    m_parts += "<" + element + attributes;
    m_parts += tip.empty() ? "/>\n" : "><title>" + escapedMarkup(tip) + "</title></" + element + ">\n";
}

void SvgCanvas::rectangle(const SvgBox& box, SvgTone tone, std::string_view tip)
{
    add("rect",
        attribute("x", box.x) + attribute("y", box.y) + attribute("width", std::max(0.0, box.width))
            + attribute("height", std::max(0.0, box.height)) + toneAttributes("fill", tone),
        tip);
}

void SvgCanvas::line(SvgPoint from, SvgPoint to, SvgTone tone, const SvgStroke& stroke)
{
    add("line",
        attribute("x1", from.x) + attribute("y1", from.y) + attribute("x2", to.x) + attribute("y2", to.y)
            + strokeAttributes(tone, stroke),
        {});
}

void SvgCanvas::path(const std::vector<SvgPoint>& points, SvgTone tone, const SvgStroke& stroke)
{
    if (points.size() > 1)
        add("polyline",
            attribute("points", pointList(points)) + attribute("fill", std::string("none"))
                + strokeAttributes(tone, stroke),
            {});
}

void SvgCanvas::text(SvgPoint at, std::string_view text, const SvgFont& font)
{
    static constexpr std::array<const char*, 3> anchors {"start", "middle", "end"};
    m_parts += "<text" + attribute("x", at.x) + attribute("y", at.y) + attribute("font-size", font.size)
        + attribute("text-anchor", std::string(anchors.at(std::size_t(font.anchor))))
        + (font.bold ? attribute("font-weight", std::string("bold")) : "") + toneAttributes("fill", font.tone) + ">"
        + escapedMarkup(text) + "</text>\n";
}

void SvgCanvas::marker(SvgPoint at, SvgShape shape, SvgTone tone, std::string_view tip)
{
    constexpr double radius = 4.5;
    if (shape == SvgShape::Circle)
        add("circle",
            attribute("cx", at.x) + attribute("cy", at.y) + attribute("r", radius) + toneAttributes("fill", tone), tip);
    else
        add("polygon", attribute("points", pointList(cornersOf(shape, at))) + toneAttributes("fill", tone), tip);
}

void SvgCanvas::ring(SvgPoint at, double radius, SvgTone tone, std::string_view tip)
{
    add("circle",
        attribute("cx", at.x) + attribute("cy", at.y) + attribute("r", radius) + attribute("fill", std::string("none"))
            + strokeAttributes(tone, {1.5, {}}),
        tip);
}

std::string SvgCanvas::finish(double height) const
{
    const std::string size = attribute("width", m_width) + attribute("height", height);
    const std::string view = attribute("viewBox", "0 0 " + pixels(m_width) + " " + pixels(height));
    std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + size + view + attribute("role", std::string("img"))
        + " font-family=\"Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif\">\n";
    svg += "<title>" + escapedMarkup(m_title) + "</title>\n" + darkStyle();
    svg += "<rect" + attribute("width", m_width) + attribute("height", height) + toneAttributes("fill", SvgTone::Ground)
        + "/>\n";
    return svg + m_parts + "</svg>\n";
}

} // namespace tutti

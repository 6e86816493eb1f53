// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tutti {

struct SvgPoint
{
    double x = 0;
    double y = 0;
};

struct SvgBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// What a colour means. The first ones have a tone for light and one for dark grounds; the others, from Startup on,
/// reach 3:1 on both.
enum class SvgTone : std::uint8_t {
    Ground,
    Text,
    Quiet,
    Grid,
    Startup,
    Green,
    Amber,
    Red,
    /// The first of six for curves, in the order of the window's workers; see curveTone().
    Curve
};

/// Of the n-th curve: Okabe and Ito's set as the window has it, anew after six.
SvgTone curveTone(std::size_t curve);

enum class SvgAnchor : std::uint8_t { Start, Middle, End };

struct SvgStroke
{
    double width = 1;
    /// As SVG spells it, "4 3"; empty: unbroken.
    std::string dashes;
};

struct SvgFont
{
    double size = 12;
    SvgTone tone = SvgTone::Text;
    SvgAnchor anchor = SvgAnchor::Start;
    bool bold = false;
};

enum class SvgShape : std::uint8_t { Circle, Square, Triangle, Diamond };

/// Writes one SVG image, in pixels from the top left. Its colours follow the system's light or dark scheme where the
/// viewer knows it and are those for a light ground elsewhere. Texts are escaped. No ids, so that one page takes many.
class SvgCanvas
{
public:
    SvgCanvas(double width, std::string title);

    double width() const { return m_width; }
    /// `tip` is shown by browsers over the part.
    void rectangle(const SvgBox& box, SvgTone tone, std::string_view tip = {});
    void line(SvgPoint from, SvgPoint to, SvgTone tone, const SvgStroke& stroke = {});
    /// Straight between the points, not filled.
    void path(const std::vector<SvgPoint>& points, SvgTone tone, const SvgStroke& stroke);
    /// `at` is on the base line.
    void text(SvgPoint at, std::string_view text, const SvgFont& font);
    void marker(SvgPoint at, SvgShape shape, SvgTone tone, std::string_view tip = {});
    /// A ring, not filled.
    void ring(SvgPoint at, double radius, SvgTone tone, std::string_view tip = {});
    /// The image, as high as it has become.
    std::string finish(double height) const;

private:
    void add(const std::string& element, const std::string& attributes, std::string_view tip);

    double m_width;
    std::string m_title;
    std::string m_parts;
};

} // namespace tutti

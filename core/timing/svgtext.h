// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/timing/svgcanvas.h"

namespace tutti {

/// How wide a text is at most, in pixels: by DejaVu Sans, the widest of the usual fonts, because the viewer's is not
/// known here.
double textWidth(std::string_view text, double size, bool bold = false);

/// The text on lines that are at most `width` wide, broken at blanks, behind "-", ",", "/", "_", and elsewhere where a
/// word alone is too long. What passes `most` lines ends in "…". At least one line.
std::vector<std::string> wrappedText(std::string_view text, double width, double size, std::size_t most);

/// Writes the text in lines from base line `at` on; gives the base line of the line after it.
double writeLines(SvgCanvas& canvas, SvgPoint at, const std::vector<std::string>& lines, const SvgFont& font);

/// Space between base lines.
constexpr double lineHeight(double size)
{
    return size * 1.3;
}

} // namespace tutti

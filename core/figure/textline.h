// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace tutti {

/// The figures' font: DejaVu Sans by pixel size, without hinting, without subpixels and without help from other fonts,
/// so that every system draws the same pixels, whatever its users have chosen for hinting and subpixels. (Only a font
/// configuration that turns all smoothing off gets through to Qt.)
QFont figureFont(int pixelSize, bool bold = false);

/// Whether that font is installed.
bool hasFigureFont();

/// One line of text in the figures' font. A character that the font does not have (Chinese, Japanese, emoji, …) or that
/// would not be seen (control characters) is drawn as a box with its code point, as browsers do: other fonts would make
/// other pixels on other systems.
class TextLine
{
public:
    /// Elided in the middle, between whole characters, to at most `width` pixels.
    TextLine(const QString& text, const QFont& font, double width);

    double width() const { return m_width; }
    /// Draws with the painter's pen; `baseline` is the left end.
    void draw(QPainter& painter, QPointF baseline) const;

private:
    struct Box
    {
        double x = 0;
        char32_t character = 0;
    };

    void layOut(const QString& text);
    void drawBox(QPainter& painter, const Box& box, double baseline) const;

    QFont m_font;
    /// With a wide blank in place of each character that the font lacks.
    QString m_text;
    std::vector<Box> m_boxes;
    double m_width = 0;
};

} // namespace tutti

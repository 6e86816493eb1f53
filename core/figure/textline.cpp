// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/textline.h"

#include <algorithm>
#include <cmath>

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace tutti {
namespace {

const QString& family()
{
    static const QString name = QStringLiteral("DejaVu Sans");
    return name;
}

constexpr QChar wideBlank(0x2003);
constexpr QChar leftToRightMark(0x200e);

/// Longer names than any file system has do not get slower than this.
constexpr qsizetype mostCharacters = 1000;

bool isUnseen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// The characters' ends, where a line may be cut: after whole characters as a reader counts them.
std::vector<qsizetype> cuts(const QString& text)
{
    std::vector<qsizetype> places {0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() > 0)
        places.push_back(finder.position());
    return places;
}

/// The text with `kept` of its characters around an ellipsis.
QString elided(const QString& text, const std::vector<qsizetype>& places, std::size_t kept)
{
    const std::size_t head = (kept + 1) / 2;
    const std::size_t tail = places.size() - 1 - (kept - head);
    return text.first(places[head]) + QChar(0x2026) + text.mid(places[tail]);
}

} // namespace

QFont figureFont(int pixelSize, bool bold)
{
    QFont font(family());
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferAntialias
                                               | QFont::NoSubpixelAntialias | QFont::NoFontMerging));
    font.setKerning(true);
    return font;
}

bool hasFigureFont()
{
    return QFontDatabase::hasFamily(family()) && QFontInfo(figureFont(12)).family() == family();
}

TextLine::TextLine(const QString& text, const QFont& font, double width)
    : m_font(font)
{
    const QString whole =
        text.size() > mostCharacters ? text.first(mostCharacters / 2) + text.last(mostCharacters / 2) : text;
    layOut(whole);
    if (m_width <= width)
        return;
    const std::vector<qsizetype> places = cuts(whole);
    std::size_t fits = 0;
    std::size_t tooMany = places.size() - 1;
    while (tooMany - fits > 1) {
        const std::size_t kept = (fits + tooMany) / 2;
        layOut(elided(whole, places, kept));
        (m_width <= width ? fits : tooMany) = kept;
    }
    layOut(elided(whole, places, fits));
}

void TextLine::layOut(const QString& text)
{
    m_text.clear();
    m_boxes.clear();
    const QFontMetricsF metrics(m_font);
    std::vector<std::pair<qsizetype, char32_t>> missing;
    for (const char32_t character : text.toUcs4()) {
        const bool drawable = !isUnseen(character) && metrics.inFontUcs4(character);
        if (drawable) {
            m_text += QString::fromUcs4(&character, 1);
            continue;
        }
        // A blank has no direction of its own: marks give it that of the letter, so that words keep their order.
        const bool leftToRight = QChar::direction(character) == QChar::DirL;
        const QString mark = leftToRight ? QString(leftToRightMark) : QString();
        missing.emplace_back(m_text.size() + mark.size(), character);
        m_text += mark + wideBlank + mark;
    }
    QTextLayout layout(m_text, m_font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    m_width = line.naturalTextWidth();
    for (const auto& [index, character] : missing) {
        const double left = std::min(line.cursorToX(int(index)), line.cursorToX(int(index) + 1));
        m_boxes.push_back({left, character});
    }
}

void TextLine::draw(QPainter& painter, QPointF baseline) const
{
    painter.setFont(m_font);
    painter.drawText(baseline, m_text);
    for (const Box& box : m_boxes)
        drawBox(painter, {baseline.x() + box.x, box.character}, baseline.y());
}

void TextLine::drawBox(QPainter& painter, const Box& box, double baseline) const
{
    // Four digits in two rows of two; six in two rows of three, for what lies beyond the basic plane.
    const QString code = QString::number(uint(box.character), 16).toUpper();
    const QString digits = code.rightJustified(code.size() > 4 ? 6 : 4, u'0');
    const double em = m_font.pixelSize();
    const double line = std::max(1.0, std::round(em / 16));
    const QRectF frame(std::round(box.x + 0.06 * em), std::round(baseline - 0.8 * em), std::round(0.88 * em),
                       std::round(0.96 * em));
    const QColor colour = painter.pen().color();
    painter.fillRect(frame, colour);
    painter.fillRect(frame.adjusted(line, line, -line, -line), Qt::white);
    const int pixels = std::max(5, int(std::lround((digits.size() > 4 ? 0.36 : 0.46) * em)));
    const QFont small = figureFont(pixels);
    painter.setFont(small);
    constexpr double digitHeight = 0.729; // of DejaVu Sans, in its pixel size
    const double gap = (frame.height() - 2 * line - 2 * digitHeight * pixels) / 3;
    const QFontMetricsF metrics(small);
    double bottom = frame.top() + line;
    for (const QString& row : {digits.first(digits.size() / 2), digits.last(digits.size() / 2)}) {
        bottom += gap + digitHeight * pixels;
        painter.drawText(QPointF(frame.center().x() - metrics.horizontalAdvance(row) / 2, bottom), row);
    }
    painter.setFont(m_font);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/waterfallpainter.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/ticks.h"
#include "app/desktop/charts/timelinetext.h"
#include "app/desktop/text/waterfalltext.h"

namespace tutti {

std::vector<double> waterfallTicks(const std::vector<WaterfallColumn>& columns, const QFont& font, int height)
{
    double low = 0;
    double high = 0;
    for (const WaterfallColumn& column : columns) {
        low = std::min({low, column.from, column.to});
        high = std::max({high, column.from, column.to});
    }
    return roundTicks(low, high, std::clamp(height / (3 * QFontMetrics(font).height()), 2, 8));
}

WaterfallPainter::WaterfallPainter(const std::vector<WaterfallColumn>& columns, const QStringList& labels,
                                   const WaterfallLayout& layout)
    : m_columns(columns)
    , m_labels(labels)
    , m_layout(layout)
{
}

void WaterfallPainter::setLook(const QPalette& palette, const QFont& font)
{
    m_palette = palette;
    m_font = font;
}

void WaterfallPainter::paint(QPainter& painter, const std::vector<double>& ticks) const
{
    if (m_columns.empty())
        return;
    painter.setFont(m_font);
    if (m_chosen >= 0)
        painter.fillRect(m_layout.columnRect(static_cast<std::size_t>(m_chosen)),
                         mixed(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base), 0.25));
    paintScale(painter, ticks);
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        paintColumn(painter, column);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        paintNumber(painter, column);
        paintLabel(painter, column);
    }
}

void WaterfallPainter::paintScale(QPainter& painter, const std::vector<double>& ticks) const
{
    const int high = QFontMetrics(m_font).height();
    for (const double seconds : ticks) {
        const int y = m_layout.yOf(seconds);
        painter.setPen(seconds == 0 ? faint(0.6) : gridColour(m_palette));
        painter.drawLine(m_layout.plot.left(), y, m_layout.plot.right(), y);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(QRect(0, y - high / 2, m_layout.plot.left() - 6, high), Qt::AlignRight | Qt::AlignVCenter,
                         rulerText(seconds, tickDecimals(ticks)));
    }
}

void WaterfallPainter::paintColumn(QPainter& painter, std::size_t column) const
{
    const WaterfallColumn& shown = m_columns[column];
    const QRect box = m_layout.box(shown, column);
    painter.fillRect(box, colourOf(shown));
    // A gain is told from a loss without colours too.
    if (shown.kind == WaterfallColumn::Kind::Gain)
        painter.fillRect(box, QBrush(m_palette.color(QPalette::Base), Qt::BDiagPattern));
    if (column + 1 >= m_columns.size())
        return;
    const int y = m_layout.yOf(shown.to);
    painter.setPen(QPen(faint(0.5), 1, Qt::DotLine));
    painter.drawLine(box.right() + 1, y, m_layout.box(m_columns[column + 1], column + 1).left() - 1, y);
}

void WaterfallPainter::paintNumber(QPainter& painter, std::size_t column) const
{
    const QRect whole = m_layout.columnRect(column);
    const QFontMetrics metrics(m_font);
    // Where not all have room, the ends and the chosen one have: those have no other beside them.
    const bool isEnd = column == 0 || column + 1 == m_columns.size();
    const bool hasRoom = widestNumber() <= whole.width() - 2;
    if (!hasRoom && !isChosen(column) && !(isEnd && m_chosen < 0))
        return;
    const QString text = numberText(column);
    const int wide = metrics.horizontalAdvance(text) + 1;
    const QRect box = m_layout.box(m_columns[column], column);
    const bool below = m_columns[column].kind == WaterfallColumn::Kind::Gain;
    const int top = below ? box.bottom() + 3 : box.top() - metrics.height() - 1;
    const int first = m_layout.plot.left();
    const int left = std::clamp(whole.center().x() - wide / 2, first, std::max(first, m_layout.plot.right() - wide));
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(QRect(left, top, wide, metrics.height()), Qt::AlignCenter, text);
}

void WaterfallPainter::paintLabel(QPainter& painter, std::size_t column) const
{
    const QRect place = m_layout.labelRect(column);
    const QString text = m_labels[static_cast<qsizetype>(column)];
    QFont look = m_font;
    look.setBold(isChosen(column));
    painter.setFont(look);
    painter.setPen(m_palette.color(QPalette::Text));
    const QString shown =
        m_layout.staggered ? QFontMetrics(look).elidedText(text, Qt::ElideRight, place.width()) : text;
    const int wrap = m_layout.staggered ? 0 : static_cast<int>(Qt::TextWordWrap);
    painter.drawText(place, static_cast<int>(Qt::AlignHCenter) | static_cast<int>(Qt::AlignTop) | wrap, shown);
    painter.setFont(m_font);
}

QString WaterfallPainter::numberText(std::size_t column) const
{
    const WaterfallColumn& shown = m_columns[column];
    const bool isPart = shown.kind == WaterfallColumn::Kind::Loss || shown.kind == WaterfallColumn::Kind::Gain;
    return isPart ? waterfallNumber(shown.seconds) : rulerText(shown.seconds, 2);
}

int WaterfallPainter::widestNumber() const
{
    int widest = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        widest = std::max(widest, QFontMetrics(m_font).horizontalAdvance(numberText(column)));
    return widest;
}

QColor WaterfallPainter::colourOf(const WaterfallColumn& column) const
{
    switch (column.kind) {
    case WaterfallColumn::Kind::Loss:
        return lossColour(m_palette);
    case WaterfallColumn::Kind::Gain:
        return gainColour(m_palette);
    case WaterfallColumn::Kind::Ideal:
    case WaterfallColumn::Kind::Measured:
        break;
    }
    return faint(0.55);
}

QColor WaterfallPainter::faint(double share) const
{
    return mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), share);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/overlaychart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "app/desktop/charts/colours.h"
#include "app/desktop/text/lessonphrases.h"
#include "app/desktop/text/overlaytext.h"
#include "app/desktop/text/retranslation.h"

namespace tutti {

namespace {

constexpr double radius = 4.5;
constexpr double gap = 6;
constexpr std::size_t shapes = 4;

QPainterPath shapeOf(std::size_t line, const QPointF& centre, double size)
{
    QPainterPath path;
    switch (line % shapes) {
    case 0:
        path.addEllipse(centre, size, size);
        break;
    case 1:
        path.addRect(QRectF(centre.x() - size * 0.9, centre.y() - size * 0.9, size * 1.8, size * 1.8));
        break;
    case 2:
        path.addPolygon(QPolygonF({centre + QPointF(0, -size * 1.25), centre + QPointF(size * 1.25, 0),
                                   centre + QPointF(0, size * 1.25), centre + QPointF(-size * 1.25, 0)}));
        break;
    default:
        path.addPolygon(QPolygonF({centre + QPointF(0, -size * 1.2), centre + QPointF(size * 1.15, size),
                                   centre + QPointF(-size * 1.15, size)}));
        break;
    }
    path.closeSubpath();
    return path;
}

/// A distance of grid lines that leaves at most six of them.
double gridStep(double highest)
{
    for (double power = 0.1;; power *= 10) {
        for (const double step : {power, 2 * power, 5 * power}) {
            if (highest / step <= 6)
                return step;
        }
    }
}

} // namespace

QColor OverlayMark::colour(const QPalette& palette) const
{
    return curveColour(static_cast<int>(m_line), palette);
}

void OverlayMark::draw(QPainter& painter, const QPointF& centre, double size, const QPalette& palette) const
{
    painter.setPen(QPen(palette.color(QPalette::Base), 1));
    painter.setBrush(colour(palette));
    painter.drawPath(shapeOf(m_line, centre, size));
}

OverlayChart::OverlayChart(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    whenRetranslated(this, [this] { describe(); });
}

void OverlayChart::setOverlay(Overlay overlay)
{
    m_overlay = std::move(overlay);
    m_settings = settingsBesideBaseline(m_overlay);
    m_highest = 1;
    for (const Overlay::Line& line : m_overlay.lines) {
        for (const Setting& setting : m_settings) {
            if (const SpeedUp* const speedup = speedUpIn(line, setting))
                m_highest =
                    std::max({m_highest, speedup->value, std::min(speedup->high.value_or(0), 2 * speedup->value)});
        }
    }
    m_highest *= 1.08;
    m_current = -1;
    describe();
    update();
}

void OverlayChart::describe()
{
    const QString text = overlaySentences(m_overlay);
    setAccessibleDescription(text.isEmpty() ? tr("Nothing is laid over each other yet.") : text);
}

void OverlayChart::setCurrent(int line)
{
    m_current = line;
    update();
}

QSize OverlayChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 14};
}

QSize OverlayChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 9};
}

QRectF OverlayChart::plotRect() const
{
    const QFontMetrics metrics = fontMetrics();
    const double left = metrics.horizontalAdvance(factorText(10) + QStringLiteral(" ×")) + 2 * gap;
    // Names of settings may take two lines.
    return QRectF(rect()).adjusted(left, gap + metrics.height() / 2.0, -gap, -2 * metrics.height() - 2 * gap);
}

double OverlayChart::yOf(double speedup) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - plot.height() * std::min(speedup, m_highest) / m_highest;
}

double OverlayChart::columnCentre(std::size_t setting) const
{
    const QRectF plot = plotRect();
    return plot.left() + plot.width() * (static_cast<double>(setting) + 0.5) / static_cast<double>(m_settings.size());
}

void OverlayChart::drawGrid(QPainter& painter) const
{
    const QRectF plot = plotRect();
    const double step = gridStep(m_highest);
    for (int line = 0; line * step <= m_highest; ++line) {
        const double y = yOf(line * step);
        painter.setPen(gridColour(palette()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(palette().color(QPalette::Text));
        const QRectF room(0, y - fontMetrics().height() / 2.0, plot.left() - gap, fontMetrics().height());
        //: A speed-up on an axis.
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, tr("%1 ×").arg(QLocale().toString(line * step)));
    }
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), yOf(1)), QPointF(plot.right(), yOf(1)));
}

void OverlayChart::drawNames(QPainter& painter) const
{
    const QRectF plot = plotRect();
    painter.setPen(palette().color(QPalette::Text));
    const double width = plot.width() / static_cast<double>(m_settings.size());
    for (std::size_t setting = 0; setting < m_settings.size(); ++setting) {
        const QRectF room(columnCentre(setting) - width / 2 + 2, plot.bottom() + gap, width - 4,
                          2.0 * fontMetrics().height());
        painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, overlayName(m_settings, setting));
    }
}

void OverlayChart::drawLine(QPainter& painter, std::size_t line) const
{
    const double width = plotRect().width() / static_cast<double>(m_settings.size());
    const auto count = static_cast<double>(m_overlay.lines.size());
    const double spread = std::min(width * 0.8, count * 4 * radius);
    const double size = static_cast<int>(line) == m_current ? radius * 1.6 : radius;
    const OverlayMark mark(line);
    for (std::size_t setting = 0; setting < m_settings.size(); ++setting) {
        const SpeedUp* const speedup = speedUpIn(m_overlay.lines[line], m_settings[setting]);
        if (speedup == nullptr)
            continue;
        const double x = columnCentre(setting) + spread * ((static_cast<double>(line) + 0.5) / count - 0.5);
        painter.setPen(QPen(mark.colour(palette()), static_cast<int>(line) == m_current ? 2.5 : 1.5));
        if (speedup->low && speedup->high)
            painter.drawLine(QPointF(x, yOf(*speedup->low)), QPointF(x, yOf(*speedup->high)));
        mark.draw(painter, {x, yOf(speedup->value)}, size, palette());
    }
}

void OverlayChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_settings.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    drawGrid(painter);
    drawNames(painter);
    for (std::size_t line = 0; line < m_overlay.lines.size(); ++line)
        drawLine(painter, line);
}

} // namespace tutti

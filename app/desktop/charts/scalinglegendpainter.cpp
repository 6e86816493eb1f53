// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/scalinglegendpainter.h"

#include <QPainter>

#include "app/desktop/charts/colours.h"
#include "app/desktop/charts/curvemarker.h"

namespace tutti {

ScalingLegendPainter::ScalingLegendPainter(const ScalingScene& scene, const LegendFlow& flow, const QPalette& palette,
                                           const QFont& font)
    : m_scene(scene)
    , m_flow(flow)
    , m_palette(palette)
    , m_font(font)
    , m_metrics(font)
{
}

void ScalingLegendPainter::paint(QPainter& painter) const
{
    const QStringList texts = m_scene.legendTexts();
    for (std::size_t item = 0; item < m_flow.items.size(); ++item) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        paintSymbol(painter, item, m_flow.symbol(item, m_metrics));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(m_palette.color(QPalette::Text));
        QFont font = m_font;
        font.setUnderline(m_scene.curves.size() > 1 && item == m_scene.current);
        painter.setFont(font);
        const QRect room = m_flow.text(item, m_metrics);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         m_metrics.elidedText(texts[static_cast<qsizetype>(item)], Qt::ElideMiddle, room.width()));
    }
    painter.setFont(m_font);
}

void ScalingLegendPainter::paintSymbol(QPainter& painter, std::size_t item, const QRect& box) const
{
    const QPointF middle = QRectF(box).center();
    const QLineF line(box.left(), middle.y(), box.right(), middle.y());
    const std::size_t curves = m_scene.curves.size();
    const QColor base = m_palette.color(QPalette::Base);
    if (item < curves) {
        painter.setPen(QPen(colourOf(item), item == m_scene.current ? 2.2 : 1.3));
        painter.drawLine(line);
        paintCurveMarker(painter, static_cast<int>(item), middle, colourOf(item), base);
    } else if (item == curves) {
        painter.setPen(QPen(mixed(m_palette.color(QPalette::Text), base, 0.6), 1.2, Qt::DotLine));
        painter.drawLine(line);
    } else if (item == curves + 1 && m_scene.hasFit()) {
        painter.fillRect(box.adjusted(0, 2, 0, -2), mixed(colourOf(m_scene.current), base, fitBandShare));
        painter.setPen(QPen(colourOf(m_scene.current), 1.2));
        painter.drawLine(line);
    } else {
        painter.setPen(QPen(m_palette.color(QPalette::Text), 1.5, Qt::DashDotLine));
        painter.drawLine(line);
        painter.setPen(QPen(m_palette.color(QPalette::Text), 1.4));
        painter.setBrush(base);
        painter.drawEllipse(middle, 3, 3);
    }
}

QColor ScalingLegendPainter::colourOf(std::size_t curve) const
{
    return curveColour(static_cast<int>(curve), m_palette);
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QFont>
#include <QFontMetrics>
#include <QPalette>

#include "app/desktop/charts/legendflow.h"
#include "app/desktop/charts/scalingscene.h"

class QPainter;

namespace tutti {

/// How strong the colour of a fit's interval is over its ground.
inline constexpr double fitBandShare = 0.2;

/// Paints the legend of a ScalingChart: a function of its members.
class ScalingLegendPainter
{
public:
    /// All outlive the painter.
    ScalingLegendPainter(const ScalingScene& scene, const LegendFlow& flow, const QPalette& palette, const QFont& font);

    void paint(QPainter& painter) const;

private:
    void paintSymbol(QPainter& painter, std::size_t item, const QRect& box) const;
    QColor colourOf(std::size_t curve) const;

    const ScalingScene& m_scene;
    const LegendFlow& m_flow;
    const QPalette& m_palette;
    QFont m_font;
    QFontMetrics m_metrics;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QFont>
#include <QFontMetrics>
#include <QPalette>
#include <QString>

#include "app/desktop/charts/scalinglayout.h"

class QPainter;

namespace tutti {

/// Paints a ScalingChart: a function of its members.
class ScalingPainter
{
public:
    /// All outlive the painter.
    ScalingPainter(const ScalingScene& scene, const ScalingLayout& layout, const QPalette& palette, const QFont& font);

    void paint(QPainter& painter, const QString& note) const;

private:
    void paintGround(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;
    void paintCores(QPainter& painter) const;
    void paintFitBand(QPainter& painter) const;
    void paintFit(QPainter& painter) const;
    void paintCurve(QPainter& painter, std::size_t curve) const;
    void paintErrorBars(QPainter& painter, std::size_t curve) const;
    void paintPoints(QPainter& painter, std::size_t curve) const;
    void paintGuess(QPainter& painter) const;
    void paintGuessValue(QPainter& painter, std::size_t point, const QPointF& at) const;
    /// Where the fit rests on no measurement any more.
    double lastFitted() const;
    QColor colourOf(std::size_t curve) const;
    QColor faint(double share) const;

    const ScalingScene& m_scene;
    const ScalingLayout& m_layout;
    const QPalette& m_palette;
    QFont m_font;
    QFontMetrics m_metrics;
};

} // namespace tutti

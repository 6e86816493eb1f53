// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QChartView>
#include <QPointF>
#include <QString>

#include "app/desktop/charts/curvestore.h"
#include "app/desktop/charts/spectrumaxes.h"

class QLineSeries;

namespace tutti {

class BandItem;

/// The part of the spectrum chart that Qt Charts draws. Points go in and come out as (Hz, level).
class SpectrumPlot : public QChartView
{
    Q_OBJECT

public:
    explicit SpectrumPlot(QWidget* parent = nullptr);

    /// All of one scale and axis, oldest first; the last is drawn strongly when it is the current one. An empty plot
    /// keeps its axes.
    void setCurves(std::vector<SharedCurve> curves, bool lastIsCurrent);
    /// A cross hair at (Hz, level) with its read-out, or none.
    void setCrosshair(std::optional<QPointF> at, const QString& text);
    /// (Hz, level) under a pixel of this widget, nothing outside of the plot.
    std::optional<QPointF> valueAt(const QPointF& pixel) const;
    /// The vertical pixels between two levels.
    double pixelsBetween(double level, double otherLevel) const;

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;

private:
    QLineSeries* addSeries(QLineSeries* series);
    void makeFaint(std::size_t count);
    void fillSeries();
    void fillBand();
    void drawCrosshair(QPainter* painter, const QRectF& area) const;
    void applyLook();
    void colourSeries();
    QList<QPointF> pointsOf(const Curve& curve, float CurvePoint::*level) const;

    std::vector<SharedCurve> m_curves;
    bool m_lastIsCurrent = false;
    std::optional<QPointF> m_crosshair;
    QString m_crosshairText;
    SpectrumAxes m_axes;
    std::vector<QLineSeries*> m_faint;
    BandItem* m_band = nullptr;
    QLineSeries* m_line = nullptr;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QChartView>
#include <QPointF>
#include <QString>

#include "app/desktop/charts/curvestore.h"

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;

namespace tutti {

/// The part of the spectrum chart that Qt Charts draws. Points go in as (Hz, level); what is logarithmic is made so
/// here, on a plain axis: Qt's logarithmic axis drops a whole series for one value of zero.
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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What the axes show, so that they are only laid out anew when it changes.
    struct AxesState
    {
        FrequencyAxis axis = FrequencyAxis::Logarithmic;
        Scale scale = Scale::Normalised;
        LevelRange frequencies {20, 14000};
        LevelRange levels {0, 1};
        int across = 0;
        int down = 0;
        bool titled = false;
        bool operator==(const AxesState&) const = default;
    };

    QLineSeries* addSeries(QLineSeries* series);
    void fillSeries();
    void fillAxes();
    void drawCrosshair(QPainter* painter, const QRectF& area) const;
    void applyColours();
    void colourSeries();
    double horizontal(double hz) const;
    QList<QPointF> pointsOf(const Curve& curve, float CurvePoint::*level) const;

    std::vector<SharedCurve> m_curves;
    bool m_lastIsCurrent = false;
    std::optional<QPointF> m_crosshair;
    QString m_crosshairText;
    AxesState m_axes;
    QCategoryAxis* m_frequencyAxis = nullptr;
    QCategoryAxis* m_levelAxis = nullptr;
    std::vector<QLineSeries*> m_faint;
    QLineSeries* m_top = nullptr;
    QLineSeries* m_bottom = nullptr;
    QAreaSeries* m_band = nullptr;
    QLineSeries* m_line = nullptr;
};

} // namespace tutti

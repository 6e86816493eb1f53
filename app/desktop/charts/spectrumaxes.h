// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFont>
#include <QPalette>
#include <QPointF>
#include <QSizeF>

#include "app/desktop/charts/curvestore.h"

class QAbstractSeries;
class QCategoryAxis;
class QChart;

namespace tutti {

/// The two axes of a spectrum chart: what they span, and round labels where there is room. The frequency axis is a
/// plain one on which log10(Hz) is laid out: Qt's logarithmic axis labels only decades, and drops a whole series for
/// one value of zero.
class SpectrumAxes
{
public:
    /// The chart owns the axes.
    explicit SpectrumAxes(QChart* chart);

    void attach(QAbstractSeries* series) const;
    /// Spans all these curves (of one scale and axis); without any nothing changes.
    void setCurves(const std::vector<SharedCurve>& curves);
    /// As many labels as fit into a plot of this size in this font, and titles where there is space for them.
    void setRoom(const QSizeF& plot, const QFont& font);
    /// Titles and numbers in another language.
    void retranslate();
    void setLook(const QPalette& palette, const QFont& font);

    /// A point of a curve on the axes, kept within the levels that are shown (silence is −∞ dB).
    QPointF place(double hz, double level) const;
    /// The inverse: (Hz, level).
    QPointF valueAt(const QPointF& place) const;
    const LevelRange& levels() const { return m_state.levels; }

private:
    struct State
    {
        FrequencyAxis axis = FrequencyAxis::Logarithmic;
        Scale scale = Scale::Normalised;
        LevelRange frequencies {20, 14000};
        LevelRange levels {0, 1};
        int across = 2;
        int down = 2;
        bool titled = false;
        bool operator==(const State&) const = default;
    };

    void change(const State& state);
    double horizontal(double hz) const;

    QCategoryAxis* m_frequency = nullptr;
    QCategoryAxis* m_level = nullptr;
    State m_state;
};

} // namespace tutti

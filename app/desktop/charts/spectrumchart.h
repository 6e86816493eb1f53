// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QString>
#include <QTimer>
#include <QWidget>

#include "app/desktop/charts/curvestore.h"

class QHelpEvent;
class QPointF;

namespace tutti {

class SpectrumPlot;

/// Overlaid spectra with a cursor that runs along the current curve (without one, along the newest): by the mouse, by
/// Left and Right, Page Up and Page Down, Home and End; Up and Down or a click choose another curve, whose name shows
/// as a tip; Escape puts the cursor away. This is the interface behind which the chart library can be changed.
class SpectrumChart : public QWidget
{
    Q_OBJECT

public:
    explicit SpectrumChart(QWidget* parent = nullptr);

    /// All of one scale and axis, oldest first; the last is the current one, or just the newest.
    void setCurves(std::vector<SharedCurve> curves, bool lastIsCurrent);
    /// Puts the cursor on the point nearest to this frequency.
    void moveCursor(double hz);
    /// What stands under the cursor, such as "440.0 Hz · A4 · 0.530"; empty without a cursor.
    const QString& cursorText() const { return m_cursorText; }

Q_SIGNALS:
    void cursorTextChanged(const QString& text);
    /// The person chose a curve by mouse or key.
    void curveChosen(std::size_t row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void describe();
    void stepCursor(std::ptrdiff_t points);
    void stepCurve(int rows);
    const NamedCurve* curveNear(const QPointF& pixel) const;
    void showName(const QHelpEvent& event) const;
    void setCursorPoint(std::optional<std::size_t> point);
    const Curve* followed() const;

    SpectrumPlot* m_plot = nullptr;
    std::vector<SharedCurve> m_curves;
    /// The cursor's frequency outlives a change of curves.
    std::optional<double> m_cursorHz;
    QString m_cursorText;
    QTimer m_describeTimer;
};

} // namespace tutti

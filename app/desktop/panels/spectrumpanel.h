// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "app/desktop/charts/curvestore.h"
#include "core/spectrum/curve.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QTableWidget;

namespace tutti {

class SpectrumChart;

/// The live spectra: the newest curves overlaid, the current one strong, with a read-out under the cursor, one sentence
/// and a table of the strongest peaks. Redraws at most 30 times a second, however fast curves come.
class SpectrumPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SpectrumPanel(QWidget* parent = nullptr);

    /// A curve for a row of the file table; takes the place of an older one for the same row. The last 64 are kept.
    void addCurve(std::size_t row, const QString& name, const Curve& curve);
    /// Shows this row's curve strongly, now or as soon as it comes, and stops following the newest.
    void setCurrent(std::size_t row);
    /// The rows of the file table have other numbers now; see CurveStore.
    void renumber(const std::function<std::optional<std::size_t>(std::size_t row)>& moved);
    void clear();
    /// Whether a curve for this row is kept.
    bool hasCurve(std::size_t row) const { return m_store.find(row) != nullptr; }

Q_SIGNALS:
    /// The person chose a curve here.
    void curveChosen(std::size_t row);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makePlot();
    void scheduleRedraw();
    void redraw();
    void fillCurveBox();
    void fitPeaks();
    void fillPeaks(const NamedCurve* current);
    QString elided(const QString& name, int characters) const;
    void choose(std::size_t row);
    std::optional<std::size_t> shownRow() const;

    CurveStore m_store;
    /// The row that was asked for; its curve may not be here yet.
    std::optional<std::size_t> m_current;
    QTimer m_redrawTimer;
    QComboBox* m_curveBox = nullptr;
    QCheckBox* m_followBox = nullptr;
    QSpinBox* m_overlayBox = nullptr;
    QStackedWidget* m_pages = nullptr;
    SpectrumChart* m_chart = nullptr;
    QTableWidget* m_peaks = nullptr;
    QLabel* m_reading = nullptr;
};

} // namespace tutti

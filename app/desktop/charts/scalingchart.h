// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/desktop/charts/scalinglayout.h"
#include "app/desktop/charts/scalingscene.h"

namespace tutti {

/// Speed-up or efficiency over worker counts: a curve with error bars for each engine and schedule, the ideal line, the
/// fit of Amdahl's law with its interval, lines at the core counts. Up and Down choose a curve, Left, Right, Home and
/// End a point of it.
///
/// A guess can be drawn into it: drag a handle, or draw along; by keys, Left and Right choose a worker count, Up and
/// Down change its guess (Page Up and Down by one whole).
class ScalingChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScalingChart(QWidget* parent = nullptr);

    /// `machine` says where the lines at the core counts are.
    void setCurves(std::vector<ScalingCurve> curves, const Machine& machine);
    void setQuantity(ScalingQuantity quantity);
    ScalingQuantity quantity() const { return m_scene.quantity; }
    /// Which curve's fit is shown, and the marked point of it.
    void setCurrent(std::size_t curve, std::optional<std::size_t> point = {});
    const ScalingScene& scene() const { return m_scene; }

    /// The worker counts that a guess is asked for, and where its points are before they are dragged.
    void setGuess(const std::vector<GuessPoint>& points);
    /// By rising worker count; one worker, where asked for, is always 1 ×.
    const std::vector<GuessPoint>& guess() const { return m_scene.guess.points(); }
    /// While it is editable, keys and mouse change the guess and nothing else. Without a guess of one's own one begins
    /// at 1 × at the curves' worker counts.
    void setGuessEditable(bool editable);
    bool isGuessEditable() const { return m_scene.guessEditable; }

    /// The current curve in a sentence; what to do while a guess is asked for.
    QString reading() const;
    /// What is said about the fit of the current curve.
    QString note() const;
    ScalingLayout layoutNow() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By mouse or key.
    void pointChosen(tutti::ScalingPlace place);
    void curveChosen(std::size_t curve);
    /// The person changed the guess.
    void guessChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(std::size_t curve, std::optional<std::size_t> point);
    bool stepPoint(int key);
    bool stepCurve(int key);
    bool stepGuess(int key);
    void drawGuess(const QPointF& pixel);
    void changeGuess(std::size_t point, double speedup);
    void describe();

    ScalingScene m_scene;
    /// While a guess is drawn: whether it is, and whether it keeps to the handle that was taken.
    bool m_drawing = false;
    bool m_keepsPoint = false;
};

} // namespace tutti

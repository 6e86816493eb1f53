// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/desktop/charts/guesscurve.h"
#include "core/base/machine.h"
#include "core/timing/scaling.h"

namespace tutti {

enum class ScalingQuantity : std::uint8_t { SpeedUp, Efficiency };

/// One point of a curve.
struct ScalingPlace
{
    std::size_t curve = 0;
    std::size_t point = 0;

    bool operator==(const ScalingPlace&) const = default;
};

/// All that a ScalingChart shows.
struct ScalingScene
{
    std::vector<ScalingCurve> curves;
    /// For the lines at the core counts; 0 cores: no line.
    Machine machine;
    GuessCurve guess;
    bool guessEditable = false;
    ScalingQuantity quantity = ScalingQuantity::SpeedUp;
    /// The curve whose fit is shown.
    std::size_t current = 0;
    std::optional<std::size_t> currentPoint;
    std::optional<std::size_t> currentGuess;

    bool isEmpty() const { return curves.empty() && guess.isEmpty(); }
    bool hasFit() const { return current < curves.size() && curves[current].fit.has_value(); }
    /// Every worker count, of curves and of the guess.
    std::set<int> counts() const;
    /// A speed-up as the chosen quantity has it.
    double shown(double speedup, double workers) const;
    /// The highest that the axis of values must reach.
    double highest() const;
    /// The highest speed-up that can be guessed for a worker count: no guess stretches the axis.
    double mostGuess(int workers) const;

    /// One for each curve, then "Ideal", and the fit and the guess where they are shown.
    QStringList legendTexts() const;
    QString quantityText() const;
    /// "Workers" or "Connections".
    QString countText() const;
    /// A number on the axis of values: "4 ×", "50 %".
    QString valueText(double value, int decimals) const;
    /// A guess in words: "Workers 4, your guess: 3.1 ×".
    QString guessText(std::size_t point) const;
};

} // namespace tutti

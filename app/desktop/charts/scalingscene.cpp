// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/scalingscene.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/desktop/text/quantitytext.h"
#include "app/desktop/text/scalingtext.h"

namespace tutti {

namespace {

/// An ideal line that would leave the measured curves less than about half of the plot is cut.
constexpr double mostAbove = 1.8;
constexpr double cutAbove = 1.35;
/// Error bars of few rounds can be very long: the axis goes this far with them.
constexpr double mostBeyondValue = 1.5;

class ScalingLegend
{
    Q_DECLARE_TR_FUNCTIONS(ScalingLegend)
};

} // namespace

std::set<int> ScalingScene::counts() const
{
    std::set<int> all;
    for (const ScalingCurve& curve : curves) {
        for (const ScalingPoint& point : curve.points)
            all.insert(point.workers);
    }
    for (const GuessPoint& point : guess.points())
        all.insert(point.workers);
    return all;
}

double ScalingScene::shown(double speedup, double workers) const
{
    return quantity == ScalingQuantity::SpeedUp ? speedup : speedup / workers;
}

double ScalingScene::highest() const
{
    double most = 0;
    const auto reach = [&](double speedup, int workers) { most = std::max(most, shown(speedup, workers)); };
    for (const ScalingCurve& curve : curves) {
        for (const ScalingPoint& point : curve.points) {
            if (!point.speedup)
                continue;
            const double high = point.speedup->high.value_or(0);
            reach(std::max(point.speedup->value, std::min(high, point.speedup->value * mostBeyondValue)),
                  point.workers);
        }
    }
    for (const GuessPoint& point : guess.points())
        reach(point.speedup, point.workers);
    const std::set<int> all = counts();
    const double ideal = quantity == ScalingQuantity::SpeedUp && !all.empty() ? *all.rbegin() : 1;
    if (guessEditable || most <= 0 || ideal <= most * mostAbove)
        return std::max(most, ideal) * 1.08;
    return most * cutAbove;
}

double ScalingScene::mostGuess(int workers) const
{
    const std::set<int> all = counts();
    return quantity == ScalingQuantity::SpeedUp && !all.empty() ? *all.rbegin() : workers;
}

QStringList ScalingScene::legendTexts() const
{
    QStringList texts;
    for (std::size_t i = 0; i < curves.size(); ++i)
        texts.append(curveLabel(curves, i));
    texts.append(ScalingLegend::tr("Ideal"));
    if (hasFit())
        texts.append(ScalingLegend::tr("Amdahl's law, 95 % interval"));
    if (!guess.isEmpty())
        texts.append(ScalingLegend::tr("Your guess"));
    return texts;
}

QString ScalingScene::quantityText() const
{
    return quantity == ScalingQuantity::SpeedUp ? ScalingLegend::tr("Speed-up") : ScalingLegend::tr("Efficiency");
}

QString ScalingScene::countText() const
{
    const bool network = !curves.empty() && curves.front().engine == "network";
    return network ? ScalingLegend::tr("Connections") : ScalingLegend::tr("Workers");
}

QString ScalingScene::valueText(double value, int decimals) const
{
    if (quantity == ScalingQuantity::Efficiency)
        return percentText(value);
    return ScalingLegend::tr("%1 \u00d7").arg(QLocale().toString(value, 'f', decimals));
}

QString ScalingScene::guessText(std::size_t point) const
{
    const GuessPoint& guessed = guess.points()[point];
    //: A number of workers or connections and the speed-up that was guessed for it.
    return ScalingLegend::tr("%1 %2, your guess: %3")
        .arg(countText(), QLocale().toString(guessed.workers),
             valueText(shown(guessed.speedup, guessed.workers), quantity == ScalingQuantity::SpeedUp ? 1 : 0));
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ticks.h"

#include <algorithm>
#include <cmath>

#include <QString>

namespace tutti {
namespace {

/// Steps of 1, 2 or 5 × 10^n; `minor` divides it evenly.
struct Step
{
    double size = 1;
    int minor = 5;
};

Step niceStep(double span, int most)
{
    const double least = span / std::max(most, 1);
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    const Step steps[] = {{1, 5}, {2, 4}, {5, 5}, {10, 5}};
    for (const Step& step : steps) {
        // A hair of slack: 0.2 × 5 shall still count as 1.
        if (step.size * decade >= least * (1 - 1e-9))
            return {step.size * decade, step.minor};
    }
    return {10 * decade, 5};
}

using Label = std::string (*)(double value, double step);

std::vector<Tick> steppedTicks(double least, double greatest, int most, Label label)
{
    const Step step = niceStep(greatest - least, most);
    const double minor = step.size / step.minor;
    std::vector<Tick> ticks;
    const auto first = std::llround(std::ceil(least / minor - 1e-6));
    const auto last = std::llround(std::floor(greatest / minor + 1e-6));
    for (auto i = first; i <= last; ++i) {
        const double value = double(i / step.minor) * step.size + double(i % step.minor) * minor;
        ticks.push_back({value, i % step.minor == 0 ? label(value, step.size) : std::string()});
    }
    return ticks;
}

/// With a true minus.
std::string withMinus(QString text)
{
    return text.replace(u'-', QChar(0x2212)).toStdString();
}

/// All labels of an axis have the decimals that its step needs: 0.0, 0.5, 1.0.
std::string steppedLabel(double value, double step)
{
    const int decimals = std::max(int(-std::floor(std::log10(step) + 1e-9)), 0);
    return withMinus(QString::number(value == 0 ? 0.0 : value, 'f', decimals));
}

std::string steppedFrequency(double hz, double)
{
    return frequencyLabel(hz);
}

bool isLabelled(int digit, bool onlyDecades)
{
    return digit == 1 || (!onlyDecades && (digit == 2 || digit == 5));
}

std::vector<Tick> logarithmicTicks(double fromHz, double toHz, bool onlyDecades)
{
    constexpr double slack = 1e-9;
    std::vector<Tick> ticks;
    for (int exponent = int(std::floor(std::log10(fromHz))); std::pow(10.0, exponent) <= toHz; ++exponent) {
        for (int digit = 1; digit <= 9; ++digit) {
            const double hz = digit * std::pow(10.0, exponent);
            if (hz >= fromHz * (1 - slack) && hz <= toHz * (1 + slack))
                ticks.push_back({hz, isLabelled(digit, onlyDecades) ? frequencyLabel(hz) : std::string()});
        }
    }
    return ticks;
}

int labelled(const std::vector<Tick>& ticks)
{
    return int(std::count_if(ticks.begin(), ticks.end(), [](const Tick& tick) { return !tick.label.empty(); }));
}

} // namespace

std::string frequencyLabel(double hz)
{
    constexpr double kilo = 1000;
    constexpr int decimals = 6;
    QString text = QString::number(hz >= kilo ? hz / kilo : hz, 'f', decimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.toStdString() + (hz >= kilo ? "k" : "");
}

std::vector<Tick> linearTicks(double least, double greatest, int most)
{
    return steppedTicks(least, greatest, most, steppedLabel);
}

std::vector<Tick> frequencyTicks(FrequencyAxis axis, double fromHz, double toHz, int room)
{
    if (axis == FrequencyAxis::Linear || fromHz <= 0)
        return steppedTicks(fromHz, toHz, room, steppedFrequency);
    // Three labels a decade, of which two stand 0.3 decades apart.
    constexpr double nearest = 0.30103;
    const double decades = std::log10(toHz / fromHz);
    std::vector<Tick> ticks = logarithmicTicks(fromHz, toHz, decades / nearest > room);
    return labelled(ticks) >= 3 || decades > 1.5 ? ticks : steppedTicks(fromHz, toHz, room, steppedFrequency);
}

} // namespace tutti

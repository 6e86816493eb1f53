// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/colours.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace tutti {

namespace {

/// Neighbours in this order differ in hue and in lightness, so that two workers are told apart in print too.
constexpr std::array<QRgb, 6> hues {qRgb(0x00, 0x72, 0xb2), qRgb(0xc9, 0x82, 0x00), qRgb(0x00, 0x9e, 0x73),
                                    qRgb(0xcc, 0x79, 0xa7), qRgb(0x3a, 0x94, 0xd0), qRgb(0xd5, 0x5e, 0x00)};

/// QColor::lighter() factors of the rounds after the first.
constexpr std::array<int, 3> rounds {100, 135, 74};

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QColor workerColour(int worker)
{
    if (worker < 0)
        return {0x80, 0x80, 0x80};
    const auto number = static_cast<std::size_t>(worker);
    const QColor hue(hues.at(number % hues.size()));
    // By its eight bits: lighter() computes finer, and then no pixel would equal its colour.
    return {hue.lighter(rounds.at(number / hues.size() % rounds.size())).rgb()};
}

QColor startupColour()
{
    return {0x8c, 0x8c, 0x8c};
}

QColor serialColour()
{
    return {0x6e, 0x6e, 0x6e};
}

QColor phaseColour(Phase phase)
{
    // Read, decode, resample, FFT, draw, write, compute, wait.
    constexpr std::array<QRgb, phaseCount> colours {
        qRgb(0x9a, 0xd4, 0xf5), qRgb(0x00, 0x5b, 0x96), qRgb(0xb0, 0x5c, 0x98), qRgb(0xe6, 0x9f, 0x00),
        qRgb(0x00, 0x7d, 0x5b), qRgb(0xf0, 0xe4, 0x42), qRgb(0xb3, 0x46, 0x00), qRgb(0xc8, 0xc8, 0xc8)};
    return {colours.at(static_cast<std::size_t>(phase))};
}

QColor lossColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xf0, 0x80, 0x30) : QColor(0xc4, 0x52, 0x00);
}

QColor gainColour(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x5a, 0xb4, 0xf0) : QColor(0x00, 0x72, 0xb2);
}

QColor curveColour(int number, const QPalette& palette)
{
    const QColor colour = workerColour(number % static_cast<int>(hues.size()));
    return isDark(palette) ? colour.lighter(125) : colour;
}

QColor mixed(const QColor& top, const QColor& ground, double share)
{
    const auto part = [share](int above, int below) {
        return static_cast<int>(std::lround(below + (above - below) * share));
    };
    return {part(top.red(), ground.red()), part(top.green(), ground.green()), part(top.blue(), ground.blue())};
}

QColor readableOn(const QColor& ground)
{
    // Half of the way between black and white in WCAG's contrast, by the usual weights of the eye.
    const double light = 0.2126 * std::pow(ground.redF(), 2.2) + 0.7152 * std::pow(ground.greenF(), 2.2)
        + 0.0722 * std::pow(ground.blueF(), 2.2);
    return light > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
}

QColor gridColour(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.16);
}

} // namespace tutti

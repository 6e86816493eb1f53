// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/figure/samplefigures.h"

#include <cmath>

namespace tutti {
namespace {

/// A wave with a spike, in as many columns as the figure has.
Curve wavy(const SpectrumOptions& options)
{
    Curve curve {options.scale, options.axis, options.fromHz, options.toHz, {}};
    const int columns = figureColumns(options);
    for (int column = 0; column < columns; ++column) {
        const double part = (column + 0.5) / columns;
        const double hz = options.axis == FrequencyAxis::Logarithmic
            ? options.fromHz * std::pow(options.toHz / options.fromHz, part)
            : options.fromHz + (options.toHz - options.fromHz) * part;
        double level = 0.3 + 0.2 * std::sin(part * 40);
        if (column == columns / 2)
            level = 1;
        const double least = level * 0.5;
        if (options.scale == Scale::Decibel)
            curve.points.push_back({hz, float(20 * std::log10(least)), float(20 * std::log10(level))});
        else
            curve.points.push_back({hz, float(least), float(level)});
    }
    return curve;
}

SampleFigure sample(std::string name, const SpectrumOptions& options, std::string title)
{
    return {std::move(name),
            wavy(options),
            options,
            {std::move(title), "2.5–22.5 s · mono · 44.1 kHz · FFT, 882000 samples, no taper", {{"Title", "a title"}}}};
}

} // namespace

std::vector<SampleFigure> sampleFigures()
{
    std::vector<SampleFigure> samples;
    SpectrumOptions options;
    samples.push_back(sample("usual", options, "cello.wav"));
    options.scale = Scale::Decibel;
    samples.push_back(sample("decibels", options, "チェロ 三重奏 – für Streicher 😀 (take 2).wav"));
    options.scale = Scale::Linear;
    options.axis = FrequencyAxis::Linear;
    samples.push_back(sample("linear", options, "صوت الكمان.wav"));
    options = {};
    options.width = 200;
    options.height = 150;
    samples.push_back(sample("small", options, std::string(200, 'x') + ".wav"));
    options.width = 1600;
    options.height = 1200;
    samples.push_back(sample("large", options, "Cello № 1.wav"));
    return samples;
}

} // namespace tutti

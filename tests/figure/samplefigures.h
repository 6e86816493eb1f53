// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/figure/figure.h"

namespace tutti {

/// A figure to draw: known curves under all scales and axes, sizes and scripts.
struct SampleFigure
{
    std::string name;
    Curve curve;
    SpectrumOptions options;
    FigureText text;
};

std::vector<SampleFigure> sampleFigures();

} // namespace tutti

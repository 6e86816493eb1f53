// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include "core/jobs/record.h"

namespace tutti {

/// The colour of a worker (0 …), the same in every table and chart. Okabe and Ito's colour-blind-safe set, with orange
/// and sky blue darkened: the first six reach 3:1 against white and against a dark window. Further workers get the
/// same hues in other lightnesses. Negative (no worker): grey.
QColor workerColour(int worker);

/// Start-up, in every chart; no worker has it.
QColor startupColour();

/// The serial part that one worker does alone, in every chart.
QColor serialColour();

/// A phase of a job, in every chart; phases of the same kind of job differ in lightness too.
QColor phaseColour(Phase phase);

/// Time lost against the ideal, and time gained.
QColor lossColour(const QPalette& palette);
QColor gainColour(const QPalette& palette);

/// The n-th curve of an overlay on a plot with this palette's Base.
QColor curveColour(int number, const QPalette& palette);

/// `share` of `top` over `ground`, opaque: 0 is the ground.
QColor mixed(const QColor& top, const QColor& ground, double share);

/// Black or white, whichever reads better on this colour.
QColor readableOn(const QColor& ground);

/// Lines that shall stay behind what is drawn on the palette's Base: grids, frames of lanes.
QColor gridColour(const QPalette& palette);

} // namespace tutti

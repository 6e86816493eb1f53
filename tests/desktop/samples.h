// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "core/jobs/sharedruns.h"
#include "core/spectrum/curve.h"

namespace tutti {

/// A harmonic spectrum on a floor of noise, as a run would hand it over; the fundamental is the strongest.
inline Curve harmonicCurve(double fundamentalHz, Scale scale = Scale::Normalised, std::size_t columns = 1000)
{
    Curve curve {scale, FrequencyAxis::Logarithmic, 20, 14000, {}};
    const double octaves = std::log2(curve.toHz / curve.fromHz);
    for (std::size_t i = 0; i < columns; ++i) {
        const double hz =
            curve.fromHz * std::exp2(octaves * (static_cast<double>(i) + 0.5) / static_cast<double>(columns));
        double level = 0.002 + 0.001 * std::sin(static_cast<double>(i * i));
        for (int harmonic = 1; harmonic <= 12; ++harmonic) {
            const double cents = 1200 * std::log2(hz / (fundamentalHz * harmonic));
            level += std::exp(-cents * cents / 400) / std::pow(harmonic, 1.2);
        }
        const double low = level * (0.3 + 0.2 * std::sin(static_cast<double>(i)));
        const auto shown = [scale](double value) {
            return static_cast<float>(scale == Scale::Decibel ? 20 * std::log10(std::min(value, 1.0))
                                                              : std::min(value, 1.0));
        };
        curve.points.push_back({hz, shown(low), shown(level), static_cast<float>(hz)});
    }
    return curve;
}

/// Points whose strongest bin is in the middle of the column.
inline std::vector<CurvePoint> withPeaks(std::vector<CurvePoint> points)
{
    for (CurvePoint& point : points)
        point.peakHz = static_cast<float>(point.hz);
    return points;
}

/// A finished run of `jobs` conversions that took `wallSeconds`, dealt to the workers in turn; the last worker is idle
/// at the end.
inline RunRecord sampleRun(const std::string& engine, int workers, std::size_t jobs, double wallSeconds)
{
    RunRecord run;
    run.job = "convert";
    run.engine = engine;
    run.workers = workers;
    run.schedule = "longest-first";
    run.buildType = "RelWithDebInfo";
    run.wallSeconds = wallSeconds;
    run.startupSeconds = engine == "sequential" ? 0 : 0.05 * wallSeconds;
    run.input = {jobs, jobs * 500'000, static_cast<double>(jobs) * 30, "same"};
    std::vector<double> free(static_cast<std::size_t>(workers), run.startupSeconds);
    const double each = (wallSeconds - run.startupSeconds) * workers / static_cast<double>(jobs) * 0.95;
    for (std::size_t i = 0; i < jobs; ++i) {
        const std::size_t worker = i % free.size();
        TaskRecord task;
        task.task = i;
        task.source = "/sounds/cello " + std::to_string(i + 1) + ".mp3";
        task.worker = static_cast<int>(worker);
        task.startedSeconds = free[worker];
        const double took = each * (1 + 0.3 * std::sin(static_cast<double>(i)));
        free[worker] += took;
        task.finishedSeconds = free[worker];
        task.report.phases = {0.05 * took, 0.6 * took, 0.1 * took, 0, 0, 0.25 * took, 0, 0};
        task.report.audioSeconds = 30;
        run.tasks.push_back(task);
    }
    return run;
}

inline RunList sharedOf(const std::vector<RunRecord>& runs)
{
    RunList shared;
    for (const RunRecord& run : runs)
        shared.push_back(std::make_shared<const RunRecord>(run));
    return shared;
}

} // namespace tutti

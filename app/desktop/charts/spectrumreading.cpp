// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/spectrumreading.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QCoreApplication>

#include "app/desktop/text/notetext.h"
#include "app/desktop/text/quantitytext.h"

namespace tutti {

namespace {

class SpectrumText
{
    Q_DECLARE_TR_FUNCTIONS(tutti::SpectrumText)
};

constexpr double noiseDecibels = 60;
constexpr double peakDistanceOctaves = 1.0 / 12;

/// Maxima; of a level stretch of equal points the first.
std::vector<CurvePeak> localMaxima(const Curve& curve)
{
    std::vector<CurvePeak> peaks;
    const auto& points = curve.points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float level = points[i].maximum;
        const bool rises = i == 0 || points[i - 1].maximum < level;
        const bool falls = i + 1 == points.size() || points[i + 1].maximum <= level;
        const auto hz = static_cast<double>(points[i].peakHz);
        if (std::isfinite(level) && hz > 0 && rises && falls)
            peaks.push_back({hz, static_cast<double>(level)});
    }
    return peaks;
}

bool isNoise(Scale scale, double level, double strongest)
{
    if (scale == Scale::Decibel)
        return level < strongest - noiseDecibels;
    return level <= 0 || level < strongest * std::pow(10, -noiseDecibels / 20);
}

QString peakText(const CurvePeak& peak)
{
    const QString note = noteText(peak.hz);
    const QString frequency = frequencyText(peak.hz);
    //: A frequency and its note.
    return note.isEmpty() ? frequency : SpectrumText::tr("%1 (%2)").arg(frequency, note);
}

struct Extremes
{
    double least = std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();
};

Extremes extremesOf(const std::vector<const Curve*>& curves)
{
    Extremes found;
    for (const Curve* curve : curves) {
        for (const CurvePoint& point : curve->points) {
            if (std::isfinite(point.minimum))
                found.least = std::min(found.least, static_cast<double>(point.minimum));
            if (std::isfinite(point.maximum))
                found.greatest = std::max(found.greatest, static_cast<double>(point.maximum));
        }
    }
    return found;
}

} // namespace

std::vector<CurvePeak> strongestPeaks(const Curve& curve, std::size_t count)
{
    std::vector<CurvePeak> candidates = localMaxima(curve);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const CurvePeak& one, const CurvePeak& other) { return one.level > other.level; });
    std::vector<CurvePeak> peaks;
    for (const CurvePeak& candidate : candidates) {
        if (peaks.size() == count || isNoise(curve.scale, candidate.level, candidates.front().level))
            break;
        const bool apart = std::all_of(peaks.begin(), peaks.end(), [&candidate](const CurvePeak& peak) {
            return std::abs(std::log2(candidate.hz / peak.hz)) > peakDistanceOctaves;
        });
        if (apart)
            peaks.push_back(candidate);
    }
    return peaks;
}

std::optional<std::size_t> nearestPoint(const Curve& curve, double hz)
{
    const auto& points = curve.points;
    if (points.empty())
        return {};
    const auto after =
        std::partition_point(points.begin(), points.end(), [hz](const CurvePoint& point) { return point.hz < hz; });
    const auto place = static_cast<std::size_t>(after - points.begin());
    if (place == 0 || place == points.size())
        return std::min(place, points.size() - 1);
    const bool logarithmic = curve.axis == FrequencyAxis::Logarithmic && points[place - 1].hz > 0;
    const double middle = logarithmic ? std::sqrt(points[place - 1].hz * points[place].hz)
                                      : (points[place - 1].hz + points[place].hz) / 2;
    return hz < middle ? place - 1 : place;
}

QString pointText(const Curve& curve, std::size_t point)
{
    const CurvePoint& at = curve.points.at(point);
    const auto hz = static_cast<double>(at.peakHz);
    const QString frequency = frequencyText(hz);
    const QString note = noteText(hz);
    const QString level = levelText(curve.scale, static_cast<double>(at.maximum));
    //: The read-out under the cursor: frequency, note, level.
    return note.isEmpty() ? SpectrumText::tr("%1 · %2").arg(frequency, level)
                          : SpectrumText::tr("%1 · %2 · %3").arg(frequency, note, level);
}

QString spectrumReading(const QString& name, const Curve& curve)
{
    const std::vector<CurvePeak> peaks = strongestPeaks(curve, 3);
    if (peaks.empty())
        return SpectrumText::tr("%1 has no peak in this range.").arg(name);
    if (peaks.size() == 1)
        return SpectrumText::tr("%1 is strongest at %2.").arg(name, peakText(peaks[0]));
    if (peaks.size() == 2)
        return SpectrumText::tr("%1 is strongest at %2, then at %3.").arg(name, peakText(peaks[0]), peakText(peaks[1]));
    return SpectrumText::tr("%1 is strongest at %2, then at %3 and %4.")
        .arg(name, peakText(peaks[0]), peakText(peaks[1]), peakText(peaks[2]));
}

QString levelTitle(Scale scale)
{
    switch (scale) {
    case Scale::Normalised:
        return SpectrumText::tr("Level (strongest = 1)");
    case Scale::Decibel:
        return SpectrumText::tr("Level (dB full scale)");
    case Scale::Linear:
        return SpectrumText::tr("Amplitude");
    }
    return {};
}

LevelRange levelRange(Scale scale, const std::vector<const Curve*>& curves)
{
    if (scale == Scale::Normalised)
        return {0, 1};
    const Extremes found = extremesOf(curves);
    if (scale == Scale::Linear)
        return {0, std::isfinite(found.greatest) && found.greatest > 0 ? found.greatest * 1.05 : 1};
    if (!std::isfinite(found.greatest))
        return {-100, 0};
    const double top = std::ceil(found.greatest / 10) * 10;
    const double bottom = std::isfinite(found.least) ? std::floor(found.least / 10) * 10 : top - 100;
    return {std::clamp(bottom, top - 100, top - 10), top};
}

} // namespace tutti

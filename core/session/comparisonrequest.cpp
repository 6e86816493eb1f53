// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/comparisonrequest.h"

#include <algorithm>
#include <cctype>

#include "core/jobs/estimate.h"
#include "core/session/comparedwork.h"

namespace tutti {
namespace {

double costOf(const Source& source, JobKind kind)
{
    std::string extension = source.file.extension().native();
    if (!extension.empty())
        extension.erase(0, 1);
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return char(std::tolower(letter)); });
    return kind == JobKind::Convert ? convertCost(extension, source.bytes)
                                    : spectrumCost(SpectrumOptions(), extension, source.bytes);
}

} // namespace

std::vector<Source> sampleOfSources(const std::vector<Source>& sources, JobKind kind, double secondsPerCost,
                                    double seconds)
{
    if (sources.empty())
        return {};
    std::vector<double> costs;
    costs.reserve(sources.size());
    for (const Source& source : sources)
        costs.push_back(costOf(source, kind));
    const auto secondsFor = [&](std::size_t count) {
        double cost = 0;
        for (const std::size_t place : spreadEvenly(sources.size(), count))
            cost += costs[place];
        return cost * secondsPerCost;
    };
    std::size_t count = sources.size();
    for (double needed = secondsFor(count); count > 1 && needed > seconds; needed = secondsFor(count))
        count = std::clamp(std::size_t(double(count) * seconds / needed), std::size_t(1), count - 1);
    while (count < sources.size() && secondsFor(count + 1) <= seconds)
        ++count;
    std::vector<Source> sample;
    for (const std::size_t place : spreadEvenly(sources.size(), count))
        sample.push_back(sources[place]);
    return sample;
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/jobs/scan.h"
#include "core/jobs/schedule.h"
#include "core/jobs/syntheticwork.h"

class QSettings;

namespace tutti {

/// What a comparison in the window is about.
enum class WorkKind : std::uint8_t { Files, Synthetic, Downloads };

/// What the person chose for a comparison.
struct ComparisonChoices
{
    WorkKind work = WorkKind::Files;
    /// Of the person's own files.
    JobKind job = JobKind::Convert;
    /// Not only a sample that takes a short time.
    bool allFiles = false;
    /// A second of work, so that there is something to measure.
    SyntheticWork synthetic {200, 5, SyntheticShape::Equal, SyntheticKind::Compute, 0};
    /// Of every answer of the offline library; milliseconds.
    int latencyMs = 100;
    /// How many sounds are downloaded in each run.
    int sounds = 12;

    /// Ids; empty: all that can run here.
    std::vector<std::string> engines;
    /// Worker counts as typed, "1,2,4"; empty: 1 and as many as this process may use.
    std::string workers;
    /// The same for connections; never empty.
    std::string connections = "1, 6";
    std::vector<Schedule> schedules {Schedule::LongestFirst};
    /// The setting that the others are compared with, as settingKey() spells it; empty: one after the other, else the
    /// first.
    std::string baseline;

    /// At most so many; exactly so many without a precision.
    int rounds = 5;
    /// Percent on either side of the median.
    std::optional<double> precision;
    int warmUp = 1;

    bool operator==(const ComparisonChoices&) const = default;
};

/// What `store` remembers; values that make no sense become the defaults.
ComparisonChoices readComparisonChoices(const QSettings& store);
void writeComparisonChoices(QSettings& store, const ComparisonChoices& choices);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/machine.h"
#include "core/base/slimpath.h"
#include "core/jobs/blocksums.h"
#include "core/jobs/runlegs.h"
#include "core/jobs/shard.h"
#include "core/spectrum/curve.h"

namespace tutti {

enum class Outcome : std::uint8_t { Done, Failed, Skipped, Cancelled };

/// Where a job's time went. The order is that of reports.
enum class Phase : std::uint8_t { Read, Decode, Resample, Fft, Draw, Write, Compute, Wait };
inline constexpr std::size_t phaseCount = 8;

/// Seconds per phase, indexed by Phase.
using Phases = std::array<double, phaseCount>;

/// What was analysed, and the strongest frequency found.
struct Analysis
{
    double startSeconds = 0;
    double seconds = 0;
    /// 1 is the first; 0 is the mix.
    int channel = 1;
    int rateHz = 0;
    double peakHz = 0;
    /// Relative to a full-scale sine.
    double peakDb = 0;
    /// Third-octave levels (nominal centre in Hz, dB re full scale); only where SpectrumJob::bands asked for them.
    std::vector<std::pair<double, double>> bands;

    bool operator==(const Analysis&) const = default;
};

/// What carrying out a job gave, whoever carried it out.
struct JobReport
{
    Outcome outcome = Outcome::Done;
    /// Set exactly when the outcome is Failed.
    std::optional<Error> error;
    /// Sentences for the person: shorter than the window, damage at a place, made with other settings, …
    std::vector<std::string> notes;
    double cpuSeconds = 0;
    double audioSeconds = 0;
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesWritten = 0;
    Phases phases {};
    std::optional<Analysis> analysis;
    /// What a synthetic job computed: the same amount, the same checksum, on every engine. Of a part of a job: what its
    /// run-in sounded like, to compare with the part before.
    std::optional<std::uint64_t> checksum;

    bool operator==(const JobReport&) const = default;
};

/// A report, and for a spectrum a curve for the live chart. Curves are never in records.
struct JobResult
{
    JobReport report;
    std::optional<Curve> curve;
    /// Of a part of an analysis.
    std::optional<BlockSums> sums {};
};

/// One part of a job that several workers did side by side.
struct TaskPart
{
    int worker = -1;
    std::string host;
    /// As TaskRecord's.
    double startedSeconds = 0;
    double finishedSeconds = 0;
    Phases phases {};

    bool operator==(const TaskPart&) const = default;
};

/// A job's line in a run record: who did it, when, and what came of it.
struct TaskRecord
{
    /// Index into the run's tasks.
    std::size_t task = 0;
    SlimPath source;
    std::vector<SlimPath> targets;
    /// 0 … workers-1; -1: no worker had it (skipped, cancelled).
    int worker = -1;
    std::string host;
    /// Seconds since Engine::run() was called; nothing when no worker had it.
    std::optional<double> startedSeconds;
    std::optional<double> finishedSeconds;
    JobReport report;
    /// Which of the run's legs had it (RunRecord::legs); 0 in a run that was carried out in one go.
    int leg = 0;
    /// Where the job was split: its parts in the order of the file. Then worker and host are those of the part that
    /// ended last, the times go from the first start to the last end, and report's phases are sums. Empty otherwise.
    std::vector<TaskPart> parts {};

    bool operator==(const TaskRecord&) const = default;
};

/// What an engine hands over when a job is through.
struct Answer
{
    TaskRecord record;
    std::optional<Curve> curve;
    std::optional<BlockSums> sums {};
};

/// What a run was given.
struct RunInput
{
    std::size_t files = 0;
    std::uint64_t bytes = 0;
    double audioSeconds = 0;
    /// Over names and sizes: the same digest, the same input.
    std::string digest;
};

/// A whole run (`tutti-run/1`). Every view is a function of it.
struct RunRecord
{
    /// "convert", "spectra", "synthetic", "fetch".
    std::string job;
    std::string engine;
    int workers = 1;
    std::string schedule;
    /// The job's settings under their option names, as JSON text (an object).
    std::string settings = "{}";
    RunInput input;
    std::string startedAt;
    double wallSeconds = 0;
    double startupSeconds = 0;
    /// What worker 0 did alone before the engine was called, at the run's very beginning; part of wallSeconds, and the
    /// start-up comes after it.
    double serialSeconds = 0;
    std::string version;
    std::string buildType;
    Machine machine;
    std::vector<TaskRecord> tasks;
    /// Set when the run was a share of a larger one.
    std::optional<ShardOfRun> shard {};
    /// A run of several legs is no measurement. The engine is "several" where the legs had different ones.
    Joining joining = Joining::None;
    std::vector<RunLeg> legs {};
    /// The shares that were not there when shares were joined.
    std::vector<int> missingShards {};
};

/// As reports spell them: "done", "fft", … and the inverse; nothing for an unknown spelling.
std::string_view outcomeName(Outcome outcome);
std::optional<Outcome> outcomeFromName(std::string_view name);
std::string_view phaseName(Phase phase);
std::optional<Phase> phaseFromName(std::string_view name);

} // namespace tutti

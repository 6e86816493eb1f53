// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/audio/convertoptions.h"
#include "core/audio/mpegstretch.h"
#include "core/audio/slimtags.h"
#include "core/base/pendingfile.h"
#include "core/base/slimpath.h"
#include "core/spectrum/spectrumoptions.h"

namespace tutti {

/// One sound file to one wav.
struct ConvertJob
{
    SlimPath source;
    Target target;
    ConvertOptions options;
    /// What the wav shall say about itself; the plan read it from the source.
    SlimTags tags;
    /// Fingerprint of settings and source, written into the result (see jobs/stamp.h).
    std::string stamp;

    bool operator==(const ConvertJob&) const = default;
};

/// One sound file to a figure, a table of bins, or only the analysis.
struct SpectrumJob
{
    SlimPath source;
    std::optional<Target> png;
    std::optional<Target> csv;
    SpectrumOptions options;
    /// The source's tags travel into the figure's text chunks.
    SlimTags tags;
    std::string stamp;
    /// Whether third-octave levels are to be computed for the table.
    bool bands = false;

    bool operator==(const SpectrumJob&) const = default;
};

enum class SyntheticKind : std::uint8_t { Compute, Wait };

/// Fixed arithmetic or waiting, to measure engines with.
struct SyntheticJob
{
    std::string name;
    SyntheticKind kind = SyntheticKind::Compute;
    /// Rounds of the arithmetic (Compute) or microseconds (Wait).
    std::uint64_t amount = 0;

    bool operator==(const SyntheticJob&) const = default;
};

/// One stretch of an mp3 into its place of a wav that is being made. Only engines make such (see jobs/fileparts.h).
struct ConvertPartJob
{
    SlimPath source;
    MpegStretch stretch;
    /// Int16 or Float32; written as they are.
    SampleType type = SampleType::Int16;
    /// The temporary, which is there already, with its header.
    SlimPath result;
    /// The byte at which the stretch's first sample lies.
    std::uint64_t offset = 0;

    bool operator==(const ConvertPartJob&) const = default;
};

/// Some of the segments whose mean is a spectrum by Welch's method, block by block (see spectrum/welchblocks.h). Only
/// engines make such (see jobs/fileparts.h).
struct SpectrumPartJob
{
    SlimPath source;
    /// Of the whole source; another size means another file.
    std::uint64_t fileBytes = 0;
    /// How the samples of an mp3 are decoded; those of others are read from the sample `start` on.
    std::optional<MpegStretch> stretch;
    std::uint64_t start = 0;
    std::uint64_t samples = 0;
    /// The first samples that the part before reads, too, and the last that the next part reads, too: compared.
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    /// Samples ahead of the first segment.
    std::uint64_t before = 0;
    /// 1 is the first channel; 0 is the mean of all.
    int channel = 1;
    Taper taper = Taper::None;
    /// Samples of a segment.
    std::uint64_t segment = 0;
    /// Segments of this part, and how many make a block; the last block may have fewer.
    std::uint64_t segments = 0;
    std::uint64_t blockSegments = 1;

    bool operator==(const SpectrumPartJob&) const = default;
};

/// A job is data: it survives a pipe (jobs/codec.h). It knows no engine.
struct Job
{
    std::variant<ConvertJob, SpectrumJob, SyntheticJob, ConvertPartJob, SpectrumPartJob> work;
    /// Seconds until the job fails with ErrorCode::TimeLimit; 0: none.
    double timeLimit = 0;
    /// Expected cost in arbitrary units, only compared within one run (see jobs/schedule.h).
    double cost = 0;

    bool operator==(const Job&) const = default;
};

/// The file the job reads; a synthetic job's name.
std::filesystem::path sourceOf(const Job& job);

/// The files the job shall write, in the order of records. The part of a job has none: its result is the whole's.
std::vector<Target> targetsOf(const Job& job);

/// The temporary that a part of a job writes into; empty for whole jobs, and for parts that write nothing.
std::filesystem::path sharedResultOf(const Job& job);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/checkpoint.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/jobs/record.h"
#include "core/spectrum/analysiswindow.h"
#include "core/spectrum/spectrum.h"

namespace tutti {

// What becomes of a spectrum, whoever computed it: in one pass, or in parts.

/// What was analysed.
struct AnalysedSound
{
    int rateHz = 0;
    int channels = 0;
    /// The whole file: its length, as far as that is known, and its bytes.
    std::uint64_t fileFrames = 0;
    std::uint64_t fileBytes = 0;
    AnalysisWindow window;
    /// Fewer than the window's where the sound ends early.
    std::uint64_t framesRead = 0;
    std::uint64_t notNumbers = 0;
};

/// ErrorCode::Io when a result would replace the source.
Result<void> checkTargets(const SpectrumJob& job);

/// Fills in the analysis, its notes, what was read, and the live curve.
void describeSpectrum(const SpectrumJob& job, const AnalysedSound& sound, const Spectrum& spectrum, JobResult& result);

/// Writes the figure and the table that the job asks for. `result` has been described.
Result<void> writeSpectrum(const SpectrumJob& job, const AnalysedSound& sound, const Spectrum& spectrum,
                           const Checkpoint& checkpoint, JobResult& result);

} // namespace tutti

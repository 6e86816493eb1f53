// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/spectrumresult.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/base/clock.h"
#include "core/base/pendingfile.h"
#include "core/figure/figure.h"
#include "core/jobs/commitresult.h"
#include "core/jobs/spectrumcaption.h"
#include "core/jobs/spectrumcsv.h"
#include "core/spectrum/bands.h"
#include "core/spectrum/curve.h"

namespace tutti {
namespace {

double& phaseOf(JobResult& result, Phase phase)
{
    return result.report.phases[std::size_t(phase)];
}

Analysis analysisOf(const SpectrumJob& job, const AnalysedSound& sound, const Spectrum& spectrum)
{
    const double rate = sound.rateHz;
    const Peak peak = findPeak(spectrum, job.options.taper);
    Analysis analysis;
    analysis.startSeconds = double(sound.window.start) / rate;
    analysis.seconds = double(sound.framesRead) / rate;
    analysis.channel = job.options.channel;
    analysis.rateHz = sound.rateHz;
    analysis.peakHz = peak.hz;
    analysis.peakDb = peak.db;
    if (job.bands)
        analysis.bands = thirdOctaveLevels(spectrum);
    return analysis;
}

Result<void> finish(const SpectrumJob& job, PendingFile& file, const Target& target, JobResult& result)
{
    const Result<std::uint64_t> bytes = file.size();
    if (!bytes)
        return fail(bytes.error());
    if (auto committed = commitResult(file, target, job.source, job.stamp); !committed)
        return committed;
    result.report.bytesWritten += *bytes;
    return {};
}

Result<void> writePng(const SpectrumJob& job, const AnalysedSound& sound, const Spectrum& spectrum,
                      const Checkpoint& checkpoint, JobResult& result)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    const int columns = figureColumns(job.options);
    const FigureText text = captionFor(job, *result.report.analysis, sound.channels, spectrum.length);
    const auto png = drawFigure(columns <= liveColumns ? *result.curve : reduceCurve(spectrum, job.options, columns),
                                job.options, text);
    phaseOf(result, Phase::Draw) += secondsSince(start);
    if (!png)
        return fail(png.error());
    if (auto goOn = checkpoint.check(); !goOn)
        return goOn;
    const SteadyTime writing = std::chrono::steady_clock::now();
    auto file = PendingFile::create(*job.png);
    if (!file)
        return fail(file.error());
    if (auto written = file->write(std::string_view(png->data(), std::size_t(png->size()))); !written)
        return written;
    auto finished = finish(job, *file, *job.png, result);
    phaseOf(result, Phase::Write) += secondsSince(writing);
    return finished;
}

Result<void> writeCsv(const SpectrumJob& job, const Spectrum& spectrum, const Checkpoint& checkpoint, JobResult& result)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    auto file = PendingFile::create(*job.csv);
    if (!file)
        return fail(file.error());
    if (auto written = writeSpectrumCsv(spectrum, job.options.scale, job.stamp, checkpoint, *file); !written)
        return written;
    auto finished = finish(job, *file, *job.csv, result);
    phaseOf(result, Phase::Write) += secondsSince(start);
    return finished;
}

} // namespace

Result<void> checkTargets(const SpectrumJob& job)
{
    for (const auto& target : {job.png, job.csv}) {
        std::error_code ignored;
        if (target && std::filesystem::equivalent(job.source, target->file, ignored))
            return fail(ErrorCode::Io, "its result would replace it; choose another output folder");
    }
    return {};
}

void describeSpectrum(const SpectrumJob& job, const AnalysedSound& sound, const Spectrum& spectrum, JobResult& result)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    JobReport& report = result.report;
    report.analysis = analysisOf(job, sound, spectrum);
    report.audioSeconds = report.analysis->seconds;
    // The part of the file that the window is; headers and what a decoder reads besides are not known.
    const double part = double(sound.framesRead) / double(std::max<std::uint64_t>(sound.fileFrames, sound.framesRead));
    report.bytesRead = std::uint64_t(double(sound.fileBytes) * part);
    if (sound.framesRead < sound.window.frames)
        report.notes.push_back("ends early: " + std::to_string(sound.framesRead) + " of "
                               + std::to_string(sound.window.frames) + " samples were analysed");
    if (sound.notNumbers > 0)
        report.notes.push_back(std::to_string(sound.notNumbers) + " samples were no numbers and counted as 0");
    if (spectrum.greatest == 0)
        report.notes.emplace_back("silent: there is nothing but zeros where it was analysed");
    result.curve = reduceCurve(spectrum, job.options, std::min(figureColumns(job.options), liveColumns));
    phaseOf(result, Phase::Fft) += secondsSince(start);
}

Result<void> writeSpectrum(const SpectrumJob& job, const AnalysedSound& sound, const Spectrum& spectrum,
                           const Checkpoint& checkpoint, JobResult& result)
{
    if (job.png) {
        if (auto written = writePng(job, sound, spectrum, checkpoint, result); !written)
            return written;
    }
    return job.csv ? writeCsv(job, spectrum, checkpoint, result) : Result<void>();
}

} // namespace tutti

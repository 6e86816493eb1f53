// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analyse.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/figure/figure.h"
#include "core/jobs/spectrumresult.h"
#include "core/spectrum/analysiswindow.h"
#include "core/spectrum/channelreader.h"
#include "core/spectrum/spectrum.h"
#include "core/spectrum/validoptions.h"
#include "core/spectrum/welch.h"

namespace tutti {
namespace {

/// Between two checkpoints; a second or two of sound.
constexpr std::size_t blockFrames = 65536;

/// One analysis from its source to its named results.
class Analyser
{
public:
    Analyser(const SpectrumJob& job, const Checkpoint& checkpoint, JobResult& result)
        : m_job(job)
        , m_options(job.options)
        , m_checkpoint(checkpoint)
        , m_result(result)
        , m_report(result.report)
    {
    }

    Result<void> run();

private:
    Result<Spectrum> analyse(ChannelReader& sound);
    Result<AnalysisWindow> chooseFrames(ChannelReader& sound);
    Result<Spectrum> transform(ChannelReader& sound, std::uint64_t frames);
    Result<Spectrum> average(ChannelReader& sound, std::uint64_t frames);
    Result<std::size_t> read(ChannelReader& sound, std::span<double> samples);
    Result<std::size_t> readBlock(ChannelReader& sound, std::span<double> samples);
    AnalysedSound analysed(const ChannelReader& sound) const;
    double& phase(Phase which) const { return m_report.phases[std::size_t(which)]; }

    const SpectrumJob& m_job;
    const SpectrumOptions& m_options;
    const Checkpoint& m_checkpoint;
    JobResult& m_result;
    JobReport& m_report;
    AnalysisWindow m_window;
    std::uint64_t m_framesRead = 0;
};

Result<void> Analyser::run()
{
    if (auto valid = validateOptions(m_options); !valid)
        return valid;
    if (auto targets = checkTargets(m_job); !targets)
        return targets;
    auto sound = ChannelReader::open(m_job.source, m_options.channel);
    if (!sound)
        return fail(sound.error());
    const Result<Spectrum> spectrum = analyse(*sound);
    const std::vector<std::string> notes = sound->reader().notes();
    m_report.notes.insert(m_report.notes.end(), notes.begin(), notes.end());
    if (!spectrum)
        return fail(spectrum.error());
    return writeSpectrum(m_job, analysed(*sound), *spectrum, m_checkpoint, m_result);
}

Result<Spectrum> Analyser::analyse(ChannelReader& sound)
{
    Result<AnalysisWindow> window = chooseFrames(sound);
    if (!window)
        return fail(window.error());
    m_window = std::move(*window);
    auto spectrum =
        m_options.method == Method::Fft ? transform(sound, m_window.frames) : average(sound, m_window.frames);
    if (spectrum)
        describeSpectrum(m_job, analysed(sound), *spectrum, m_result);
    return spectrum;
}

Result<AnalysisWindow> Analyser::chooseFrames(ChannelReader& sound)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    Reader& reader = sound.reader();
    const double waited = reader.readSeconds();
    const Result<std::uint64_t> frames = reader.exactFrames();
    if (!frames)
        return fail(frames.error());
    auto window = chooseWindow(m_options, *frames, reader.format().rateHz, m_job.source.stem().native());
    if (!window)
        return window;
    m_report.notes.insert(m_report.notes.end(), window->notes.begin(), window->notes.end());
    if (window->start > 0) {
        if (auto sought = reader.seek(window->start); !sought)
            return fail(sought.error());
    }
    const double reading = reader.readSeconds() - waited;
    phase(Phase::Read) += reading;
    phase(Phase::Decode) += secondsSince(start) - reading;
    return window;
}

Result<std::size_t> Analyser::readBlock(ChannelReader& sound, std::span<double> samples)
{
    if (auto goOn = m_checkpoint.check(); !goOn)
        return fail(goOn.error());
    const SteadyTime start = std::chrono::steady_clock::now();
    const double waited = sound.reader().readSeconds();
    Result<std::size_t> got = sound.read(samples);
    const double reading = sound.reader().readSeconds() - waited;
    phase(Phase::Read) += reading;
    phase(Phase::Decode) += secondsSince(start) - reading;
    if (got)
        m_framesRead += *got;
    return got;
}

/// Fills the whole span, unless the sound ends before.
Result<std::size_t> Analyser::read(ChannelReader& sound, std::span<double> samples)
{
    std::size_t done = 0;
    while (done < samples.size()) {
        const std::span<double> block = samples.subspan(done, std::min(blockFrames, samples.size() - done));
        const Result<std::size_t> got = readBlock(sound, block);
        if (!got)
            return got;
        done += *got;
        if (*got < block.size())
            break;
    }
    if (done == 0)
        return fail(ErrorCode::Decode, "nothing could be read at the place to analyse; get the file again");
    return done;
}

Result<Spectrum> Analyser::transform(ChannelReader& sound, std::uint64_t frames)
{
    auto fft = RealFft::forLength(std::size_t(frames));
    FftBuffer buffer = fft->makeBuffer();
    const Result<std::size_t> got = read(sound, buffer.values().first(std::size_t(frames)));
    if (!got)
        return fail(got.error());
    const SteadyTime start = std::chrono::steady_clock::now();
    // A file can hold less than it states. What there is is analysed as long as it is.
    if (*got < frames)
        fft = RealFft::forLength(*got);
    Spectrum spectrum = transformWindow(*fft, std::move(buffer), m_options.taper, sound.format().rateHz);
    phase(Phase::Fft) += secondsSince(start);
    if (auto goOn = m_checkpoint.check(); !goOn)
        return fail(goOn.error());
    return spectrum;
}

Result<Spectrum> Analyser::average(ChannelReader& sound, std::uint64_t frames)
{
    const WelchBlocks blocks = welchBlocks(frames, m_options.fftSize);
    if (blocks.segment < std::size_t(m_options.fftSize))
        m_report.notes.push_back("shorter than a segment of " + std::to_string(m_options.fftSize)
                                 + " samples: taken as one of " + std::to_string(blocks.segment));
    Welch welch(blocks.segment, m_options.taper, sound.format().rateHz, blocks.blockSegments);
    std::vector<double> block(std::size_t(std::min<std::uint64_t>(blockFrames, frames)));
    while (m_framesRead < frames) {
        const std::uint64_t wanted = std::min<std::uint64_t>(block.size(), frames - m_framesRead);
        const Result<std::size_t> got = readBlock(sound, std::span(block).first(std::size_t(wanted)));
        if (!got)
            return fail(got.error());
        const SteadyTime start = std::chrono::steady_clock::now();
        welch.add(std::span(block).first(*got));
        phase(Phase::Fft) += secondsSince(start);
        if (*got < wanted)
            break;
    }
    if (welch.segments() == 0)
        return fail(ErrorCode::Decode, "too little could be read at the place to analyse; get the file again");
    return welch.finish();
}

AnalysedSound Analyser::analysed(const ChannelReader& sound) const
{
    const AudioFormat& format = sound.format();
    return {format.rateHz, format.channels, format.frames,     sound.reader().bytes(),
            m_window,      m_framesRead,    sound.notNumbers()};
}

} // namespace

Result<void> analyseFile(const SpectrumJob& job, const Checkpoint& checkpoint, JobResult& result)
{
    return Analyser(job, checkpoint, result).run();
}

Result<void> probeDrawing()
{
    return probeFigure();
}

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/analyse.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/base/pendingfile.h"
#include "core/figure/figure.h"
#include "core/jobs/commitresult.h"
#include "core/jobs/spectrumcaption.h"
#include "core/jobs/spectrumcsv.h"
#include "core/spectrum/analysiswindow.h"
#include "core/spectrum/bands.h"
#include "core/spectrum/channelreader.h"
#include "core/spectrum/curve.h"
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
    Result<void> checkTargets() const;
    Result<Spectrum> analyse(ChannelReader& sound);
    Result<AnalysisWindow> chooseFrames(ChannelReader& sound);
    Result<Spectrum> transform(ChannelReader& sound, std::uint64_t frames);
    Result<Spectrum> average(ChannelReader& sound, std::uint64_t frames);
    Result<std::size_t> read(ChannelReader& sound, std::span<double> samples);
    Result<std::size_t> readBlock(ChannelReader& sound, std::span<double> samples);
    void report(const ChannelReader& sound, const Spectrum& spectrum, const AnalysisWindow& window);
    Result<void> writePng(const Spectrum& spectrum, int channels);
    Result<void> writeCsv(const Spectrum& spectrum);
    Result<void> finish(PendingFile& file, const Target& target);
    double& phase(Phase which) const { return m_report.phases[std::size_t(which)]; }

    const SpectrumJob& m_job;
    const SpectrumOptions& m_options;
    const Checkpoint& m_checkpoint;
    JobResult& m_result;
    JobReport& m_report;
    std::uint64_t m_framesRead = 0;
};

Result<void> Analyser::run()
{
    if (auto valid = validateOptions(m_options); !valid)
        return valid;
    if (auto targets = checkTargets(); !targets)
        return targets;
    auto sound = ChannelReader::open(m_job.source, m_options.channel);
    if (!sound)
        return fail(sound.error());
    const Result<Spectrum> spectrum = analyse(*sound);
    const std::vector<std::string> notes = sound->reader().notes();
    m_report.notes.insert(m_report.notes.end(), notes.begin(), notes.end());
    if (!spectrum)
        return fail(spectrum.error());
    if (m_job.png) {
        if (auto written = writePng(*spectrum, sound->format().channels); !written)
            return written;
    }
    return m_job.csv ? writeCsv(*spectrum) : Result<void>();
}

Result<void> Analyser::checkTargets() const
{
    for (const auto& target : {m_job.png, m_job.csv}) {
        std::error_code ignored;
        if (target && std::filesystem::equivalent(m_job.source, target->file, ignored))
            return fail(ErrorCode::Io, "its result would replace it; choose another output folder");
    }
    return {};
}

Result<Spectrum> Analyser::analyse(ChannelReader& sound)
{
    const Result<AnalysisWindow> window = chooseFrames(sound);
    if (!window)
        return fail(window.error());
    auto spectrum = m_options.method == Method::Fft ? transform(sound, window->frames) : average(sound, window->frames);
    if (spectrum)
        report(sound, *spectrum, *window);
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
    const auto segment = std::size_t(std::min<std::uint64_t>(std::uint64_t(m_options.fftSize), frames));
    if (segment < std::size_t(m_options.fftSize))
        m_report.notes.push_back("shorter than a segment of " + std::to_string(m_options.fftSize)
                                 + " samples: taken as one of " + std::to_string(segment));
    Welch welch(segment, m_options.taper, sound.format().rateHz);
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

void Analyser::report(const ChannelReader& sound, const Spectrum& spectrum, const AnalysisWindow& window)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    const AudioFormat& format = sound.format();
    const double rate = format.rateHz;
    const Peak peak = findPeak(spectrum, m_options.taper);
    Analysis analysis;
    analysis.startSeconds = double(window.start) / rate;
    analysis.seconds = double(m_framesRead) / rate;
    analysis.channel = m_options.channel;
    analysis.rateHz = format.rateHz;
    analysis.peakHz = peak.hz;
    analysis.peakDb = peak.db;
    if (m_job.bands)
        analysis.bands = thirdOctaveLevels(spectrum);
    m_report.analysis = std::move(analysis);
    m_report.audioSeconds = double(m_framesRead) / rate;
    // The part of the file that the window is; headers and what a decoder reads besides are not known.
    const double part = double(m_framesRead) / double(std::max<std::uint64_t>(format.frames, m_framesRead));
    m_report.bytesRead = std::uint64_t(double(sound.reader().bytes()) * part);
    if (m_framesRead < window.frames)
        m_report.notes.push_back("ends early: " + std::to_string(m_framesRead) + " of " + std::to_string(window.frames)
                                 + " samples were analysed");
    if (sound.notNumbers() > 0)
        m_report.notes.push_back(std::to_string(sound.notNumbers()) + " samples were no numbers and counted as 0");
    if (spectrum.greatest == 0)
        m_report.notes.emplace_back("silent: there is nothing but zeros where it was analysed");
    m_result.curve = reduceCurve(spectrum, m_options, std::min(figureColumns(m_options), liveColumns));
    phase(Phase::Fft) += secondsSince(start);
}

Result<void> Analyser::writePng(const Spectrum& spectrum, int channels)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    const int columns = figureColumns(m_options);
    const FigureText text = captionFor(m_job, *m_report.analysis, channels, spectrum.length);
    const auto png = drawFigure(columns <= liveColumns ? *m_result.curve : reduceCurve(spectrum, m_options, columns),
                                m_options, text);
    phase(Phase::Draw) += secondsSince(start);
    if (!png)
        return fail(png.error());
    if (auto goOn = m_checkpoint.check(); !goOn)
        return goOn;
    const SteadyTime writing = std::chrono::steady_clock::now();
    auto file = PendingFile::create(*m_job.png);
    if (!file)
        return fail(file.error());
    if (auto written = file->write(std::string_view(png->data(), std::size_t(png->size()))); !written)
        return written;
    auto finished = finish(*file, *m_job.png);
    phase(Phase::Write) += secondsSince(writing);
    return finished;
}

Result<void> Analyser::writeCsv(const Spectrum& spectrum)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    auto file = PendingFile::create(*m_job.csv);
    if (!file)
        return fail(file.error());
    if (auto written = writeSpectrumCsv(spectrum, m_options.scale, m_job.stamp, m_checkpoint, *file); !written)
        return written;
    auto finished = finish(*file, *m_job.csv);
    phase(Phase::Write) += secondsSince(start);
    return finished;
}

Result<void> Analyser::finish(PendingFile& file, const Target& target)
{
    const Result<std::uint64_t> bytes = file.size();
    if (!bytes)
        return fail(bytes.error());
    if (auto committed = commitResult(file, target, m_job.source, m_job.stamp); !committed)
        return committed;
    m_report.bytesWritten += *bytes;
    return {};
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

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/convert.h"

#include <cstdint>
#include <memory>
#include <numeric>
#include <optional>
#include <span>
#include <system_error>
#include <utility>
#include <vector>

#include "core/audio/conversion.h"
#include "core/audio/quantiser.h"
#include "core/audio/reader.h"
#include "core/audio/resampler.h"
#include "core/audio/wavwriter.h"
#include "core/base/clock.h"
#include "core/base/pendingfile.h"
#include "core/jobs/commitresult.h"

namespace tutti {
namespace {

/// What is only copied goes in large blocks, which file systems like; what is worked on stays in a core's own cache.
constexpr std::size_t copyBytes = 131072;
constexpr std::size_t processBytes = 65536;

/// One conversion from its source to its named result.
class Converter
{
public:
    Converter(const ConvertJob& job, const Checkpoint& checkpoint, JobReport& report)
        : m_job(&job)
        , m_checkpoint(&checkpoint)
        , m_report(&report)
    {
    }

    Result<void> run(std::uint64_t largeBytes);
    /// Writes what is known into the report.
    void settle() const;

private:
    Result<void> openSource();
    Result<void> openResult(std::uint64_t largeBytes);
    Result<void> convert();
    template<typename Sample>
    Result<void> copy();
    Result<void> process();
    Result<void> processBlock(std::span<const double> block);
    Result<void> emitSamples(std::span<const double> samples);
    template<typename Sample>
    Result<std::span<const Sample>> next(std::vector<Sample>& block);
    Result<void> finish();
    double& phase(Phase which) const { return m_report->phases[std::size_t(which)]; }

    const ConvertJob* m_job;
    const Checkpoint* m_checkpoint;
    JobReport* m_report;
    std::unique_ptr<Reader> m_reader;
    Conversion m_conversion;
    std::optional<PendingFile> m_file;
    std::unique_ptr<WavWriter> m_writer;
    std::optional<Resampler> m_resampler;
    std::optional<Quantiser> m_quantiser;
    std::vector<double> m_mixed;
    std::uint64_t m_framesRead = 0;
};

Result<void> Converter::run(std::uint64_t largeBytes)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(m_job->source, m_job->target.file, ignored))
        return fail(ErrorCode::Io, "its result would replace it; choose another output folder");
    if (auto opened = openSource(); !opened)
        return opened;
    if (auto opened = openResult(largeBytes); !opened)
        return opened;
    if (auto converted = convert(); !converted)
        return converted;
    return finish();
}

Result<void> Converter::openSource()
{
    // The format decides which samples to ask for, and a reader is cheap to open again.
    const SteadyTime start = std::chrono::steady_clock::now();
    auto reader = openReader(m_job->source, SampleType::Int16);
    if (!reader)
        return fail(reader.error());
    m_conversion = conversionFor((*reader)->format(), m_job->options);
    if (m_conversion.read != SampleType::Int16)
        reader = openReader(m_job->source, m_conversion.read);
    if (!reader)
        return fail(reader.error());
    m_reader = std::move(*reader);
    phase(Phase::Decode) += secondsSince(start);
    return {};
}

Result<void> Converter::openResult(std::uint64_t largeBytes)
{
    const Result<bool> large = needsLargeWav(*m_reader, m_conversion, largeBytes);
    if (!large)
        return fail(large.error());
    const SteadyTime start = std::chrono::steady_clock::now();
    auto file = PendingFile::create(m_job->target);
    if (!file)
        return fail(file.error());
    m_file.emplace(std::move(*file));
    const WavFormat format {m_conversion.encoding, m_conversion.rateHz, m_conversion.channels,
                            m_reader->format().speakers, *large};
    auto writer = WavWriter::create(*m_file, format, m_job->tags, m_job->stamp);
    if (!writer)
        return fail(writer.error());
    m_writer = std::move(*writer);
    phase(Phase::Write) += secondsSince(start);
    return {};
}

Result<void> Converter::convert()
{
    if (!m_conversion.asTheyAre)
        return process();
    switch (m_conversion.read) {
    case SampleType::Int16:
        return copy<std::int16_t>();
    case SampleType::Int32:
        return copy<std::int32_t>();
    case SampleType::Float32:
        return copy<float>();
    case SampleType::Float64:
        break;
    }
    return copy<double>();
}

/// The next block of samples; empty at the end.
template<typename Sample>
Result<std::span<const Sample>> Converter::next(std::vector<Sample>& block)
{
    if (auto goOn = m_checkpoint->check(); !goOn)
        return fail(goOn.error());
    const auto channels = std::size_t(m_reader->format().channels);
    const std::size_t bytes = m_conversion.asTheyAre ? copyBytes : processBytes;
    block.resize(std::max<std::size_t>(bytes / sizeof(Sample) / channels, 1) * channels);
    const SteadyTime start = std::chrono::steady_clock::now();
    const Result<std::size_t> frames = m_reader->read(std::span<Sample>(block));
    phase(Phase::Decode) += secondsSince(start);
    if (!frames)
        return fail(frames.error());
    m_framesRead += *frames;
    return std::span<const Sample>(block).first(*frames * channels);
}

template<typename Sample>
Result<void> Converter::copy()
{
    std::vector<Sample> block;
    for (;;) {
        const Result<std::span<const Sample>> samples = next(block);
        if (!samples)
            return fail(samples.error());
        if (samples->empty())
            return {};
        const SteadyTime start = std::chrono::steady_clock::now();
        auto written = m_writer->write(*samples);
        phase(Phase::Write) += secondsSince(start);
        if (!written)
            return written;
    }
}

Result<void> Converter::process()
{
    const AudioFormat& source = m_reader->format();
    if (m_conversion.rateHz != source.rateHz) {
        auto resampler = Resampler::create(source.rateHz, m_conversion.rateHz, m_conversion.channels);
        if (!resampler)
            return fail(resampler.error());
        m_resampler.emplace(std::move(*resampler));
    }
    if (const int bits = integerBits(m_conversion.encoding); bits > 0)
        m_quantiser.emplace(bits, m_conversion.dither, seedFromName(m_job->source.filename().native()));
    std::vector<double> block;
    for (;;) {
        const Result<std::span<const double>> samples = next(block);
        if (!samples)
            return fail(samples.error());
        if (samples->empty())
            break;
        if (auto done = processBlock(*samples); !done)
            return done;
    }
    if (!m_resampler)
        return {};
    const auto rest = m_resampler->finish();
    return rest ? emitSamples(*rest) : Result<void>(fail(rest.error()));
}

Result<void> Converter::processBlock(std::span<const double> block)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    const auto channels = std::size_t(m_reader->format().channels);
    if (m_conversion.channels == 1 && channels > 1) {
        m_mixed.resize(block.size() / channels);
        for (double& mixed : m_mixed) {
            mixed = std::accumulate(block.begin(), block.begin() + std::ptrdiff_t(channels), 0.0) / double(channels);
            block = block.subspan(channels);
        }
        block = m_mixed;
    }
    if (m_resampler) {
        const auto resampled = m_resampler->process(block);
        if (!resampled)
            return fail(resampled.error());
        block = *resampled;
    }
    phase(Phase::Resample) += secondsSince(start);
    return emitSamples(block);
}

Result<void> Converter::emitSamples(std::span<const double> samples)
{
    SteadyTime start = std::chrono::steady_clock::now();
    std::span<const std::int32_t> integers;
    if (m_quantiser)
        integers = m_quantiser->quantise(samples);
    phase(Phase::Resample) += secondsSince(start);
    start = std::chrono::steady_clock::now();
    auto written = m_quantiser ? m_writer->write(integers) : m_writer->write(samples);
    phase(Phase::Write) += secondsSince(start);
    return written;
}

Result<void> Converter::finish()
{
    const SteadyTime start = std::chrono::steady_clock::now();
    auto finished = m_writer->finish();
    if (finished)
        finished = commitResult(*m_file, m_job->target, m_job->source, m_job->stamp);
    phase(Phase::Write) += secondsSince(start);
    if (finished)
        m_report->bytesWritten = m_writer->bytes();
    return finished;
}

void Converter::settle() const
{
    if (!m_reader)
        return;
    m_report->bytesRead = m_reader->bytes();
    m_report->audioSeconds = double(m_framesRead) / m_reader->format().rateHz;
    phase(Phase::Read) = m_reader->readSeconds();
    phase(Phase::Decode) = std::max(0.0, phase(Phase::Decode) - phase(Phase::Read));
    for (std::string& note : m_reader->notes())
        m_report->notes.push_back(std::move(note));
    if (m_quantiser && m_quantiser->clipped() > 0)
        m_report->notes.push_back(std::to_string(m_quantiser->clipped())
                                  + " samples were louder than full scale and were limited");
}

} // namespace

Result<void> convertFile(const ConvertJob& job, const Checkpoint& checkpoint, JobReport& report,
                         std::uint64_t largeBytes)
{
    Converter converter(job, checkpoint, report);
    auto converted = converter.run(largeBytes);
    converter.settle();
    return converted;
}

} // namespace tutti

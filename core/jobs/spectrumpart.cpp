// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/spectrumpart.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/audio/mpegstretch.h"
#include "core/base/clock.h"
#include "core/spectrum/channelreader.h"
#include "core/spectrum/pickchannel.h"
#include "core/spectrum/segmentsums.h"

namespace tutti {
namespace {

/// Between two checkpoints; a second or two of sound.
constexpr std::uint64_t blockFrames = 65536;

Error notAsItWas()
{
    return {ErrorCode::Decode, "is not as it was when it was cut up; look whether it was changed"};
}

/// The samples of a part, one after the other.
class PartSound
{
public:
    PartSound() = default;
    virtual ~PartSound() = default;
    PartSound(const PartSound&) = delete;
    PartSound& operator=(const PartSound&) = delete;

    /// Fills all of it. A sound that ends before is not as it was.
    virtual Result<void> read(std::span<double> samples) = 0;
    virtual std::uint64_t notNumbers() const = 0;
    virtual double readSeconds() const = 0;
    virtual std::vector<std::string> notes() const = 0;
    virtual int rateHz() const = 0;
};

/// A stretch of an mp3, as 16-bit samples, as ChannelReader has them.
class StretchSound final : public PartSound
{
public:
    StretchSound(std::unique_ptr<MpegStretchReader> reader, int channel)
        : m_reader(std::move(reader))
        , m_channel(channel)
    {
    }

    Result<void> read(std::span<double> samples) override
    {
        while (!samples.empty()) {
            if (m_pending.empty()) {
                if (auto pulled = pull(); !pulled)
                    return pulled;
            }
            const std::size_t count = std::min(samples.size(), m_pending.size());
            std::copy_n(m_pending.begin(), count, samples.begin());
            m_pending = m_pending.subspan(count);
            samples = samples.subspan(count);
        }
        return {};
    }

    std::uint64_t notNumbers() const override { return 0; }
    double readSeconds() const override { return m_reader->readSeconds(); }
    std::vector<std::string> notes() const override { return m_reader->notes(); }
    int rateHz() const override { return m_reader->rateHz(); }

private:
    Result<void> pull()
    {
        const auto bytes = m_reader->next();
        if (!bytes)
            return fail(bytes.error());
        if (bytes->empty())
            return fail(notAsItWas());
        m_integers.resize(bytes->size() / sizeof(std::int16_t));
        std::memcpy(m_integers.data(), bytes->data(), bytes->size());
        const auto channels = std::size_t(m_reader->channels());
        m_samples.resize(m_integers.size() / channels);
        pickChannel(std::span<const std::int16_t>(m_integers), channels, m_channel, m_samples);
        m_pending = m_samples;
        return {};
    }

    std::unique_ptr<MpegStretchReader> m_reader;
    int m_channel;
    std::vector<std::int16_t> m_integers;
    std::vector<double> m_samples;
    /// What of m_samples was not read yet.
    std::span<const double> m_pending;
};

/// A sound that is read from a place on.
class SoughtSound final : public PartSound
{
public:
    explicit SoughtSound(ChannelReader reader)
        : m_reader(std::move(reader))
    {
    }

    Result<void> read(std::span<double> samples) override
    {
        const Result<std::size_t> got = m_reader.read(samples);
        if (!got)
            return fail(got.error());
        return *got == samples.size() ? Result<void>() : fail(notAsItWas());
    }

    std::uint64_t notNumbers() const override { return m_reader.notNumbers(); }
    double readSeconds() const override { return m_reader.reader().readSeconds(); }
    std::vector<std::string> notes() const override { return m_reader.reader().notes(); }
    int rateHz() const override { return m_reader.format().rateHz; }

private:
    ChannelReader m_reader;
};

Result<std::unique_ptr<PartSound>> openPart(const SpectrumPartJob& job)
{
    if (job.stretch) {
        auto reader = MpegStretchReader::open(job.source, *job.stretch, SampleType::Int16);
        if (!reader)
            return fail(std::move(reader.error()));
        if (job.channel > (*reader)->channels())
            return fail(notAsItWas());
        return std::unique_ptr<PartSound>(std::make_unique<StretchSound>(std::move(*reader), job.channel));
    }
    auto reader = ChannelReader::open(job.source, job.channel);
    if (!reader)
        return fail(std::move(reader.error()));
    if (reader->reader().bytes() != job.fileBytes)
        return fail(notAsItWas());
    if (auto sought = reader->reader().seek(job.start); !sought)
        return fail(std::move(sought.error()));
    return std::unique_ptr<PartSound>(std::make_unique<SoughtSound>(std::move(*reader)));
}

/// Reads a part from its beginning to its end.
class PartSummer
{
public:
    PartSummer(const SpectrumPartJob& job, PartSound& sound, const Checkpoint& checkpoint, JobResult& result)
        : m_job(job)
        , m_sound(sound)
        , m_checkpoint(checkpoint)
        , m_phases(result.report.phases)
        , m_sums(std::size_t(job.segment), job.taper, job.blockSegments)
        , m_result(result.sums.emplace())
    {
        m_result.head = hashOfNothing;
        m_result.tail = hashOfNothing;
    }

    Result<void> run()
    {
        while (m_position < m_job.samples) {
            if (auto goOn = m_checkpoint.check(); !goOn)
                return goOn;
            m_block.resize(std::size_t(nextLength()));
            const SteadyTime start = std::chrono::steady_clock::now();
            const double waited = m_sound.readSeconds();
            if (auto got = m_sound.read(m_block); !got)
                return got;
            const double reading = m_sound.readSeconds() - waited;
            const SteadyTime decoded = std::chrono::steady_clock::now();
            take(m_block);
            phase(Phase::Read) += reading;
            phase(Phase::Decode) += std::chrono::duration<double>(decoded - start).count() - reading;
            phase(Phase::Fft) += secondsSince(decoded);
        }
        endBlock();
        m_result.notNumbers = m_sound.notNumbers() - m_notNumbersBefore;
        return {};
    }

private:
    double& phase(Phase which) { return m_phases[std::size_t(which)]; }
    std::uint64_t tailBegin() const { return m_job.samples - m_job.tail; }

    /// Up to where something begins or ends, so that each block is either within or without.
    std::uint64_t nextLength() const
    {
        std::uint64_t end = std::min(m_position + blockFrames, m_job.samples);
        for (const std::uint64_t place : {m_job.head, m_job.before, tailBegin()}) {
            if (place > m_position)
                end = std::min(end, place);
        }
        return end - m_position;
    }

    void take(std::span<const double> samples)
    {
        if (m_position < m_job.head)
            m_result.head = hashOf(std::as_bytes(samples), m_result.head);
        if (m_position >= tailBegin())
            m_result.tail = hashOf(std::as_bytes(samples), m_result.tail);
        if (m_position >= m_job.before)
            add(samples);
        m_position += samples.size();
        if (m_position <= m_job.head)
            m_notNumbersBefore = m_sound.notNumbers();
    }

    void add(std::span<const double> samples)
    {
        while (m_sums.fill(samples))
            endBlock();
    }

    void endBlock()
    {
        if (m_sums.blockSegments() == 0)
            return;
        m_result.sums.insert(m_result.sums.end(), m_sums.block().begin(), m_sums.block().end());
        m_sums.beginBlock();
    }

    const SpectrumPartJob& m_job;
    PartSound& m_sound;
    const Checkpoint& m_checkpoint;
    Phases& m_phases;
    SegmentSums m_sums;
    BlockSums& m_result;
    std::vector<double> m_block;
    std::uint64_t m_position = 0;
    /// Those that the part before has counted.
    std::uint64_t m_notNumbersBefore = 0;
};

} // namespace

Result<void> sumSpectrumPart(const SpectrumPartJob& job, const Checkpoint& checkpoint, JobResult& result)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    const auto sound = openPart(job);
    if (!sound)
        return fail(sound.error());
    result.report.phases[std::size_t(Phase::Decode)] += secondsSince(start);
    auto summed = PartSummer(job, **sound, checkpoint, result).run();
    result.report.notes = (*sound)->notes();
    if (summed)
        result.report.audioSeconds = double(job.samples - job.head) / (*sound)->rateHz();
    return summed;
}

} // namespace tutti

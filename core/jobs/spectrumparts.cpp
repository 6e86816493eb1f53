// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/spectrumparts.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "core/audio/mpegmap.h"
#include "core/base/clock.h"
#include "core/jobs/spectrumresult.h"
#include "core/spectrum/channelreader.h"
#include "core/spectrum/validoptions.h"
#include "core/spectrum/welch.h"

namespace tutti {
namespace {

/// Samples of a run-in that are compared, if there are so many: eight frames of an mp3.
constexpr std::uint64_t comparedSamples = 9216;

/// An analysis whose parts are summed side by side.
class SpectrumParts final : public FileParts
{
public:
    SpectrumParts(std::vector<Job> jobs, SpectrumJob job, AnalysedSound sound, const WelchBlocks& blocks)
        : FileParts(std::move(jobs))
        , m_job(std::move(job))
        , m_sound(std::move(sound))
        , m_blocks(blocks)
    {
    }

    void drop() override {}

private:
    Result<bool> complete(std::span<const JobResult> parts, JobResult& result) override
    {
        const double before = threadCpuSeconds();
        const SteadyTime start = std::chrono::steady_clock::now();
        if (!fitTogether(parts))
            return false;
        WelchMean mean(m_blocks.segment, m_job.options.taper, m_sound.rateHz);
        for (const JobResult& part : parts)
            addBlocks(part.sums->sums, mean);
        const Spectrum spectrum = mean.over(m_blocks.segments);
        result.report.phases[std::size_t(Phase::Fft)] += secondsSince(start);
        result.report.notes = m_sound.window.notes;
        AnalysedSound sound = m_sound;
        for (const JobResult& part : parts)
            sound.notNumbers += part.sums->notNumbers;
        describeSpectrum(m_job, sound, spectrum, result);
        const auto written = writeSpectrum(m_job, sound, spectrum, Checkpoint(), result);
        result.report.cpuSeconds += threadCpuSeconds() - before;
        return written ? Result<bool>(true) : fail(written.error());
    }

    std::size_t bins() const { return m_blocks.segment / 2 + 1; }

    /// Whether each part has its blocks, and has read the very samples that the part before has read there.
    bool fitTogether(std::span<const JobResult> parts) const
    {
        for (std::size_t part = 0; part < parts.size(); ++part) {
            const auto& sums = parts[part].sums;
            const auto& job = std::get<SpectrumPartJob>(jobs()[part].work);
            const std::uint64_t blocks = (job.segments + job.blockSegments - 1) / job.blockSegments;
            if (!sums || sums->sums.size() != blocks * bins())
                return false;
            if (part > 0 && sums->head != parts[part - 1].sums->tail)
                return false;
        }
        return true;
    }

    void addBlocks(std::span<const double> sums, WelchMean& mean) const
    {
        for (; !sums.empty(); sums = sums.subspan(bins()))
            mean.add(sums.first(bins()));
    }

    SpectrumJob m_job;
    AnalysedSound m_sound;
    WelchBlocks m_blocks;
};

/// The samples of a part, counted from the window's first: those of its own segments, and what comes before them to be
/// compared.
struct Range
{
    std::uint64_t begin = 0;
    std::uint64_t firstSegment = 0;
    std::uint64_t segments = 0;
    std::uint64_t own = 0;
    std::uint64_t end = 0;
};

std::vector<Range> rangesOf(const WelchBlocks& blocks, std::uint64_t frames, std::uint64_t count)
{
    std::vector<Range> ranges;
    for (std::uint64_t part = 0; part < count; ++part) {
        Range range;
        range.firstSegment = blocks.blocks() * part / count * blocks.blockSegments;
        const std::uint64_t next = blocks.blocks() * (part + 1) / count * blocks.blockSegments;
        range.segments = std::min(next, blocks.segments) - range.firstSegment;
        range.own = range.firstSegment * blocks.hop();
        // Not further back than the part before has read.
        range.begin = part == 0 ? 0 : range.own - std::min(range.own - ranges.back().own, comparedSamples);
        range.end = range.own + (range.segments - 1) * blocks.hop() + blocks.segment;
        // What fills no segment is read all the same, as in one pass.
        if (part + 1 == count)
            range.end = frames;
        ranges.push_back(range);
    }
    return ranges;
}

/// How the samples of a file are reached.
struct Access
{
    /// Of an mp3.
    std::optional<MpegMap> map;
    /// The exact length.
    std::uint64_t frames = 0;
};

std::vector<Job> partJobs(const Job& whole, const Access& access, const AnalysedSound& sound, const WelchBlocks& blocks,
                          std::uint64_t count)
{
    const auto& work = std::get<SpectrumJob>(whole.work);
    const std::vector<Range> ranges = rangesOf(blocks, sound.window.frames, count);
    std::vector<Job> jobs;
    for (std::size_t part = 0; part < ranges.size(); ++part) {
        const Range& range = ranges[part];
        SpectrumPartJob job;
        job.source = work.source;
        job.fileBytes = sound.fileBytes;
        job.start = sound.window.start + range.begin;
        job.samples = range.end - range.begin;
        job.head = part == 0 ? 0 : ranges[part - 1].end - range.begin;
        job.tail = part + 1 == ranges.size() ? 0 : range.end - ranges[part + 1].begin;
        job.before = range.own - range.begin;
        job.channel = work.options.channel;
        job.taper = work.options.taper;
        job.segment = blocks.segment;
        job.segments = range.segments;
        job.blockSegments = blocks.blockSegments;
        if (access.map)
            job.stretch = stretchFrom(*access.map, job.start, job.samples);
        // Together they may take as long as the file may in one piece.
        jobs.push_back({job, whole.timeLimit / double(count), whole.cost / double(count)});
    }
    return jobs;
}

/// Why a file's samples cannot be reached in its middle, or nothing.
std::string reasonAgainst(const AudioFormat& format, const SpectrumOptions& options)
{
    if (options.method != Method::Welch)
        return "one transform takes all its samples at once";
    if (format.kind == "mp1" || format.kind == "mp2")
        return "its frames are of layer I or II";
    if (format.depth == SourceDepth::Lossy && format.kind != "mp3")
        return "of what is stored with losses only mp3 can be decoded in parts";
    return {};
}

/// The reason as text; an empty one where the whole job will say what is wrong.
using Accessed = std::variant<Access, std::string>;

Accessed accessMp3(const std::filesystem::path& source)
{
    const auto file = InputFile::open(source);
    if (!file)
        return std::string();
    auto map = mapMpeg(**file);
    if (!map)
        return std::string();
    if (auto* const none = std::get_if<NoMpegMap>(&*map))
        return std::move(none->reason);
    Access access {std::get<MpegMap>(std::move(*map)), 0};
    access.frames = access.map->samples;
    return access;
}

Accessed accessTo(ChannelReader& sound, const SpectrumJob& job)
{
    if (std::string reason = reasonAgainst(sound.format(), job.options); !reason.empty())
        return reason;
    if (sound.format().kind == "mp3")
        return accessMp3(job.source);
    const auto frames = sound.reader().exactFrames();
    return frames ? Accessed(Access {std::nullopt, *frames}) : Accessed(std::string());
}

Splitting whole(const std::string& reason)
{
    return {nullptr, reason.empty() ? std::string() : inOnePiece(reason)};
}

Splitting split(const Job& job, const Access& access, AnalysedSound sound, int count)
{
    const auto& work = std::get<SpectrumJob>(job.work);
    if (access.map && sound.window.start > 0)
        return whole("it is not analysed from its beginning on");
    const WelchBlocks blocks = welchBlocks(sound.window.frames, work.options.fftSize);
    if (blocks.blocks() < 2)
        return whole(blocks.segments > leastBlockSegments ? "its segments are too long to be summed apart"
                                                          : "it is too short");
    const std::uint64_t parts = std::min(std::uint64_t(std::max(count, 1)), blocks.blocks());
    std::vector<Job> jobs = partJobs(job, access, sound, blocks, parts);
    return {std::make_unique<SpectrumParts>(std::move(jobs), work, std::move(sound), blocks), {}};
}

} // namespace

Splitting splitSpectrum(const Job& job, int count)
{
    const auto& work = std::get<SpectrumJob>(job.work);
    // Whatever is wrong with the options, the source or the results, the whole job will say it.
    if (!validateOptions(work.options) || !checkTargets(work))
        return {};
    auto sound = ChannelReader::open(work.source, work.options.channel);
    if (!sound)
        return {};
    const Accessed accessed = accessTo(*sound, work);
    if (const auto* const reason = std::get_if<std::string>(&accessed))
        return whole(*reason);
    const auto& access = std::get<Access>(accessed);
    const AudioFormat& format = sound->format();
    auto window = chooseWindow(work.options, access.frames, format.rateHz, work.source.stem().native());
    if (!window)
        return {};
    AnalysedSound analysed {format.rateHz, format.channels, access.frames, sound->reader().bytes(), std::move(*window)};
    analysed.framesRead = analysed.window.frames;
    return split(job, access, std::move(analysed), count);
}

} // namespace tutti

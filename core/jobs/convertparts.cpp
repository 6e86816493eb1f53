// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/convertparts.h"

#include <bit>
#include <system_error>
#include <utility>

#include <unistd.h>

#include "core/audio/conversion.h"
#include "core/audio/mpegmap.h"
#include "core/audio/wavwriter.h"

namespace tutti {
namespace {

/// The wav that parts are written into, under its temporary name.
class ConvertParts final : public FileParts
{
public:
    ConvertParts(std::vector<Job> jobs, PendingFile file, std::uint64_t wavBytes, std::size_t sampleBytes)
        : FileParts(std::move(jobs))
        , m_file(std::move(file))
        , m_wavBytes(wavBytes)
        , m_sampleBytes(sampleBytes)
    {
    }

    void drop() override { m_file.reset(); }

private:
    Result<bool> complete(std::span<const JobResult> parts, JobResult& result) override
    {
        for (std::size_t part = 1; part < parts.size(); ++part) {
            const Result<bool> joins = joinsExactly(std::get<ConvertPartJob>(jobs()[part].work), parts[part].report);
            if (!joins || !*joins)
                return joins;
        }
        if (auto committed = m_file->commit(); !committed)
            return fail(committed.error());
        result.report.bytesRead = std::get<ConvertPartJob>(jobs().front().work).stretch.fileBytes;
        result.report.bytesWritten = m_wavBytes;
        return true;
    }

    /// Whether the part's run-in came to the very samples that the part before has written there.
    Result<bool> joinsExactly(const ConvertPartJob& job, const JobReport& report) const
    {
        std::vector<std::byte> before(std::size_t(job.stretch.overlap) * m_sampleBytes);
        const ssize_t got =
            ::pread(m_file->descriptor(), before.data(), before.size(), off_t(job.offset - before.size()));
        if (got != ssize_t(before.size()))
            return fail(ErrorCode::Io, "its unfinished result cannot be read back; try again");
        return report.checksum == hashOf(before);
    }

    std::optional<PendingFile> m_file;
    std::uint64_t m_wavBytes;
    std::size_t m_sampleBytes;
};

/// Why the samples are not simply copied, or nothing.
std::string reasonAgainst(const AudioFormat& format, const Conversion& conversion)
{
    if (format.kind != "mp3")
        return format.kind == "mp1" || format.kind == "mp2" ? "its frames are of layer I or II"
                                                            : "only mp3 can be decoded in parts";
    if (conversion.rateHz != format.rateHz)
        return "its samples are brought to another rate one after the other";
    if (conversion.channels != format.channels)
        return "its channels are mixed one after the other";
    if (!conversion.asTheyAre || std::endian::native != std::endian::little)
        return "its samples are brought to another depth one after the other";
    return {};
}

/// The wav with its header, as long as it will be.
struct EmptyWav
{
    PendingFile file;
    std::uint64_t dataOffset = 0;
    std::uint64_t bytes = 0;
};

Result<EmptyWav> makeWav(const ConvertJob& job, const WavFormat& format, std::uint64_t samples)
{
    auto file = PendingFile::create(job.target);
    if (!file)
        return fail(std::move(file.error()));
    auto writer = WavWriter::create(*file, format, job.tags, job.stamp);
    if (!writer)
        return fail(std::move(writer.error()));
    const auto offset = (*writer)->leaveRoom(samples);
    if (!offset)
        return fail(offset.error());
    if (auto finished = (*writer)->finish(); !finished)
        return fail(finished.error());
    return EmptyWav {std::move(*file), *offset, (*writer)->bytes()};
}

std::vector<Job> partJobs(const Job& whole, const ConvertPartJob& pattern, const std::vector<MpegStretch>& stretches,
                          std::size_t sampleBytes)
{
    std::vector<Job> jobs;
    ConvertPartJob part = pattern;
    // Together they may take as long as the file may in one piece: its limit judges the file, not who converts it.
    const auto count = double(stretches.size());
    for (const MpegStretch& stretch : stretches) {
        part.stretch = stretch;
        jobs.push_back({part, whole.timeLimit / count, whole.cost / count});
        part.offset += stretch.samples * sampleBytes;
    }
    return jobs;
}

Splitting split(const Job& whole, const MpegMap& map, const Conversion& conversion, int count, std::uint64_t largeBytes)
{
    const auto& job = std::get<ConvertJob>(whole.work);
    const std::size_t sampleBytes = bytesPerSample(conversion.encoding) * std::size_t(map.channels);
    const bool isLarge = map.samples * sampleBytes > largeBytes;
    auto wav = makeWav(job, {conversion.encoding, map.rateHz, map.channels, {}, isLarge}, map.samples);
    // Whatever is wrong with the result, the whole job will say it.
    if (!wav)
        return {};
    const ConvertPartJob pattern {job.source, {}, conversion.read, job.target.temporary, wav->dataOffset};
    std::vector<Job> jobs = partJobs(whole, pattern, cutMpeg(map, count), sampleBytes);
    return {std::make_unique<ConvertParts>(std::move(jobs), std::move(wav->file), wav->bytes, sampleBytes), {}};
}

} // namespace

Splitting splitConversion(const Job& job, int count, std::uint64_t largeBytes)
{
    const auto& work = std::get<ConvertJob>(job.work);
    std::error_code ignored;
    const auto reader = openReader(work.source, SampleType::Int16);
    if (!reader || std::filesystem::equivalent(work.source, work.target.file, ignored))
        return {};
    const AudioFormat& format = (*reader)->format();
    const Conversion conversion = conversionFor(format, work.options);
    if (const std::string reason = reasonAgainst(format, conversion); !reason.empty())
        return {nullptr, inOnePiece(reason)};
    const auto file = InputFile::open(work.source);
    if (!file)
        return {};
    const auto map = mapMpeg(**file);
    if (!map)
        return {};
    if (const auto* const none = std::get_if<NoMpegMap>(&*map))
        return {nullptr, inOnePiece(none->reason)};
    return split(job, std::get<MpegMap>(*map), conversion, count, largeBytes);
}

} // namespace tutti

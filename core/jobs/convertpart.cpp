// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/convertpart.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "core/audio/outputfile.h"
#include "core/base/clock.h"
#include "core/base/paths.h"

namespace tutti {
namespace {

/// Frames between two checkpoints: half a second of sound.
constexpr int blockFrames = 20;

/// The result, open for writing at any place.
class SharedResult
{
public:
    explicit SharedResult(const std::filesystem::path& file)
        : m_descriptor(::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW))
        , m_error(errno)
    {
    }
    ~SharedResult()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SharedResult(const SharedResult&) = delete;
    SharedResult& operator=(const SharedResult&) = delete;

    int descriptor() const { return m_descriptor; }
    int error() const { return m_error; }

    /// A network disk may say only now that it is full.
    Result<void> close()
    {
        if (::close(std::exchange(m_descriptor, -1)) != 0)
            return fail(errorFromErrno(errno, "cannot finish its result"));
        return {};
    }

private:
    int m_descriptor;
    int m_error;
};

class PartConverter
{
public:
    PartConverter(MpegStretchReader& reader, OutputFile& output, const Checkpoint& checkpoint, JobReport& report)
        : m_reader(reader)
        , m_output(output)
        , m_checkpoint(checkpoint)
        , m_report(report)
    {
    }

    Result<void> run()
    {
        for (bool isOver = false; !isOver;) {
            if (auto goOn = m_checkpoint.check(); !goOn)
                return goOn;
            for (int frame = 0; frame < blockFrames && !isOver; ++frame) {
                const Result<bool> more = copyFrame();
                if (!more)
                    return fail(more.error());
                isOver = !*more;
            }
        }
        return m_output.flush();
    }

    void settle(double seconds) const
    {
        m_report.phases[std::size_t(Phase::Read)] = m_reader.readSeconds();
        m_report.phases[std::size_t(Phase::Write)] = m_output.writeSeconds();
        m_report.phases[std::size_t(Phase::Decode)] =
            std::max(0.0, seconds - m_reader.readSeconds() - m_output.writeSeconds());
        m_report.bytesRead = m_reader.bytesDecoded();
    }

private:
    Result<bool> copyFrame()
    {
        const auto samples = m_reader.next();
        if (!samples)
            return fail(samples.error());
        if (samples->empty())
            return false;
        if (!m_output.write(*samples)) {
            auto flushed = m_output.flush();
            return fail(flushed ? Error {ErrorCode::Io, "its result cannot be written"} : flushed.error());
        }
        m_report.bytesWritten += samples->size();
        return true;
    }

    MpegStretchReader& m_reader;
    OutputFile& m_output;
    const Checkpoint& m_checkpoint;
    JobReport& m_report;
};

} // namespace

Result<void> convertPart(const ConvertPartJob& job, const Checkpoint& checkpoint, JobReport& report)
{
    const SteadyTime start = std::chrono::steady_clock::now();
    SharedResult result(job.result);
    if (result.descriptor() < 0)
        return fail(errorFromErrno(result.error(), "cannot write " + displayUtf8(job.result)));
    auto reader = MpegStretchReader::open(job.source, job.stretch, job.type);
    if (!reader)
        return fail(std::move(reader.error()));
    OutputFile output(result.descriptor());
    output.seek(std::int64_t(job.offset), SEEK_SET);
    PartConverter converter(**reader, output, checkpoint, report);
    auto converted = converter.run();
    if (converted)
        converted = result.close();
    converter.settle(secondsSince(start));
    report.notes = (*reader)->notes();
    if (converted) {
        report.audioSeconds = double(job.stretch.samples) / (*reader)->rateHz();
        report.checksum = (*reader)->overlapHash();
    }
    return converted;
}

} // namespace tutti

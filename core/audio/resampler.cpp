// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/resampler.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <soxr.h>

namespace tutti {
namespace {

Error soxrError(soxr_error_t error)
{
    return {ErrorCode::Unsupported, std::string("its rate cannot be changed (") + error + "); choose another --rate"};
}

} // namespace

void Resampler::Deleter::operator()(soxr* engine) const
{
    soxr_delete(engine);
}

Result<Resampler> Resampler::create(int fromHz, int toHz, int channels)
{
    const soxr_io_spec_t samples = soxr_io_spec(SOXR_FLOAT64_I, SOXR_FLOAT64_I);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, 0);
    const soxr_runtime_spec_t oneThread = soxr_runtime_spec(1);
    soxr_error_t error = nullptr;
    Resampler made;
    made.m_engine.reset(soxr_create(fromHz, toHz, unsigned(channels), &error, &samples, &quality, &oneThread));
    if (error != nullptr)
        return fail(soxrError(error));
    made.m_channels = std::size_t(channels);
    made.m_ratio = double(toHz) / fromHz;
    return made;
}

Result<std::span<const double>> Resampler::process(std::span<const double> samples)
{
    return run(samples.data(), samples.size() / m_channels);
}

Result<std::span<const double>> Resampler::finish()
{
    return run(nullptr, 0);
}

Result<std::span<const double>> Resampler::run(const double* samples, std::size_t frames)
{
    // Delay makes some blocks give more than they take; the buffer only ever grows.
    constexpr std::size_t roomForDelay = 16384;
    std::size_t filled = 0;
    std::size_t used = 0;
    std::size_t made = 0;
    do {
        const auto wanted = std::size_t(std::ceil(double(frames - used) * m_ratio)) + roomForDelay;
        m_output.resize(std::max(m_output.size(), (filled + wanted) * m_channels));
        const double* const rest = samples == nullptr ? nullptr : samples + used * m_channels;
        std::size_t taken = 0;
        const soxr_error_t error = soxr_process(m_engine.get(), rest, frames - used, &taken,
                                                m_output.data() + filled * m_channels, wanted, &made);
        if (error != nullptr)
            return fail(soxrError(error));
        used += taken;
        filled += made;
    } while (used < frames || (samples == nullptr && made > 0));
    return std::span<const double>(m_output.data(), filled * m_channels);
}

} // namespace tutti

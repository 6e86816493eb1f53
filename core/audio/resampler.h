// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/base/result.h"

struct soxr;

namespace tutti {

/// Changes the rate of a stream of interleaved samples, block by block, by libsoxr at its very high quality. On one
/// thread, whatever the machine.
class Resampler
{
public:
    static Result<Resampler> create(int fromHz, int toHz, int channels);

    /// Takes in a block; what has become ready is valid until the next call. Delay is already taken away.
    Result<std::span<const double>> process(std::span<const double> samples);
    /// What is still inside after the last block.
    Result<std::span<const double>> finish();

private:
    struct Deleter
    {
        void operator()(soxr* engine) const;
    };

    Resampler() = default;
    Result<std::span<const double>> run(const double* samples, std::size_t frames);

    std::unique_ptr<soxr, Deleter> m_engine;
    std::size_t m_channels = 0;
    double m_ratio = 1;
    std::vector<double> m_output;
};

} // namespace tutti

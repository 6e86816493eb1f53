// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace tutti {

/// Doubles aligned as FFTW wants them, not initialised.
class FftBuffer
{
public:
    FftBuffer() = default;
    /// Throws std::bad_alloc when there is no such memory.
    explicit FftBuffer(std::size_t size);

    std::span<double> values() { return {m_values.get(), m_size}; }
    std::span<const double> values() const { return {m_values.get(), m_size}; }

private:
    struct Free
    {
        void operator()(double* values) const noexcept;
    };
    std::unique_ptr<double[], Free> m_values; // NOLINT(modernize-avoid-c-arrays)
    std::size_t m_size = 0;
};

/// The discrete Fourier transform of real numbers of one length, in place and in double precision (FFTW, ESTIMATE).
/// Plans are shared and made behind one mutex; transforming needs no lock and gives the same bits on every thread.
class RealFft
{
public:
    /// The transform for this many samples (at least 1). Waits while another thread plans. The last few are kept.
    static std::shared_ptr<const RealFft> forLength(std::size_t length);

    RealFft(const RealFft&) = delete;
    RealFft& operator=(const RealFft&) = delete;
    ~RealFft();

    std::size_t length() const { return m_length; }
    /// Bins of the result: length / 2 + 1.
    std::size_t bins() const { return m_length / 2 + 1; }
    /// A buffer for transform(): 2 × bins() doubles, of which the first length() are the samples.
    FftBuffer makeBuffer() const { return FftBuffer(2 * bins()); }
    /// Samples in; out come bins() pairs of real and imaginary part. The buffer must be one of makeBuffer().
    void transform(FftBuffer& buffer) const;
    /// Samples in; out come the bins() squared magnitudes |X|², at the buffer's front. Returns the greatest.
    double transformToPower(FftBuffer& buffer) const;

private:
    struct Plan;
    explicit RealFft(std::size_t length);

    std::size_t m_length;
    std::unique_ptr<Plan> m_plan;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace tutti {

/// Samples of one channel, about -1 to 1.
using Signal = std::vector<float>;

/// How many samples `seconds` have.
std::size_t samplesIn(double seconds, int rateHz);

/// White noise from -1 to 1, the same for the same seed (xorshift32: Marsaglia, "Xorshift RNGs", 2003).
class Noise
{
public:
    explicit Noise(std::uint32_t seed)
        : m_state(seed * 2654435761U | 1U)
    {
    }
    double next()
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 17U;
        m_state ^= m_state << 5U;
        return double(m_state) * (2.0 / 4294967296.0) - 1.0;
    }

private:
    std::uint32_t m_state;
};

/// A filter of second order (direct form II transposed); coefficients after Bristow-Johnson's "Audio EQ Cookbook".
class Biquad
{
public:
    /// Peak gain 1 at `hz`.
    static Biquad bandPass(double hz, double q, int rateHz);
    static Biquad lowPass(double hz, double q, int rateHz);
    static Biquad highPass(double hz, double q, int rateHz);

    double process(double x)
    {
        const double y = m_b0 * x + m_z1;
        m_z1 = m_b1 * x - m_a1 * y + m_z2;
        m_z2 = m_b2 * x - m_a2 * y;
        return y;
    }

private:
    double m_b0 = 1;
    double m_b1 = 0;
    double m_b2 = 0;
    double m_a1 = 0;
    double m_a2 = 0;
    double m_z1 = 0;
    double m_z2 = 0;
};

/// One resonance of a body.
struct Resonance
{
    double hz = 0;
    double q = 1;
    double gain = 0;
};

/// Adds what the resonances ring to `direct` times the signal, in place. Resonances above the rate's half are left out.
void resonate(Signal& signal, const std::vector<Resonance>& resonances, double direct, int rateHz);

/// Scales the signal so that its greatest sample is `peak`; silence stays silence.
void normalise(Signal& signal, float peak);

} // namespace tutti

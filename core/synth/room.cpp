// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synth/room.h"

#include <array>

namespace tutti {
namespace {

/// A delay line of a fixed length.
class Delay
{
public:
    Delay(double seconds, int rateHz)
        : m_samples(samplesIn(seconds, rateHz) + 1, 0.0)
    {
    }
    double oldest() const { return m_samples[m_place]; }
    void push(double sample)
    {
        m_samples[m_place] = sample;
        m_place = m_place + 1 == m_samples.size() ? 0 : m_place + 1;
    }

private:
    std::vector<double> m_samples;
    std::size_t m_place = 0;
};

class Hall
{
public:
    /// `stretch` tells the ears apart.
    Hall(double stretch, int rateHz)
        : m_combs {Delay(0.0297 * stretch, rateHz), Delay(0.0371 * stretch, rateHz), Delay(0.0411 * stretch, rateHz),
                   Delay(0.0437 * stretch, rateHz)}
        , m_allPass(0.0050 * stretch, rateHz)
    {
    }

    double process(double x)
    {
        double sum = 0;
        for (Delay& comb : m_combs) {
            const double back = comb.oldest();
            comb.push(x + 0.76 * back);
            sum += back;
        }
        const double back = m_allPass.oldest();
        const double in = 0.25 * sum + 0.7 * back;
        m_allPass.push(in);
        return back - 0.7 * in;
    }

private:
    std::array<Delay, 4> m_combs;
    Delay m_allPass;
};

} // namespace

std::vector<float> inRoom(const Signal& dry, int channels, double wet, int rateHz)
{
    std::vector<Hall> ears;
    ears.reserve(std::size_t(channels));
    for (int ear = 0; ear < channels; ++ear)
        ears.emplace_back(1 + 0.043 * ear, rateHz);
    std::vector<float> frames;
    frames.reserve(dry.size() * std::size_t(channels));
    for (const float sample : dry) {
        for (Hall& ear : ears)
            frames.push_back(float((1 - wet) * double(sample) + wet * ear.process(double(sample))));
    }
    return frames;
}

} // namespace tutti

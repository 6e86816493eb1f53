// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace tutti {

/// A question about the time that another clock shows: when it was asked and when the answer came, on this clock, and
/// what the other showed in between. All in seconds.
struct ClockReading
{
    double asked = 0;
    double there = 0;
    double answered = 0;
};

/// How far another clock is from this one, from several readings. The one with the shortest way counts: its error is
/// half that way at most (Cristian, "Probabilistic clock synchronization", 1989).
class ClockReadings
{
public:
    void add(const ClockReading& reading)
    {
        const double way = reading.answered - reading.asked;
        if (way < 0 || way >= m_way)
            return;
        m_way = way;
        m_shift = (reading.asked + reading.answered) / 2 - reading.there;
    }

    /// What to add to the other clock's times for this one's; 0 without a reading.
    double shift() const { return m_shift; }
    /// The most that the shift may be wrong by.
    double uncertainty() const { return m_way / 2; }

private:
    double m_way = std::numeric_limits<double>::infinity();
    double m_shift = 0;
};

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace tutti {

/// The most jobs that one message carries unless somebody says otherwise.
inline constexpr int mostJobsPerMessage = 256;

/// How many jobs a dealer gives a worker at a time: many when jobs are short, since a message costs the same whatever
/// it carries, and one when they are long or few are left. That is guided self-scheduling (Polychronopoulos and Kuck,
/// "Guided self-scheduling", 1987) with a ceiling: a message is to keep its worker busy for a fiftieth of a second, or
/// for longer where there are so many workers that the dealer would be busy with its messages alone. Plain
/// arithmetic on what it is told; one thread.
class BatchSize
{
public:
    /// `largest`: never more; 1 turns batches off, 0 stands for mostJobsPerMessage.
    explicit BatchSize(int workers, int largest = 0);

    /// A job took so many seconds. Longer jobs are believed sooner than shorter ones: a batch that is too small costs
    /// some messages, one that is too large makes everybody wait at the end.
    void note(double seconds);
    /// By the times noted so far; 1 before the first.
    int limit() const;
    /// How many to give now, when `left` jobs have not been dealt. At least 1.
    int next(std::size_t left) const;

private:
    int m_workers;
    int m_largest;
    double m_jobSeconds = 0;
    std::size_t m_noted = 0;
};

/// For so long, in seconds, a worker that has more to do keeps its answers, so that one message carries several: the
/// more workers there are, the longer.
double answerPauseSeconds(int workers);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace tutti {

/// A world of ranks of which one deals jobs to the others, and what it costs to do so. All times are seconds.
struct DealingWorld
{
    int ranks = 10;
    /// From the dealer to a rank or back, whatever the size of a message.
    double latency = 50e-6;
    /// Of the dealer's own line to the network, each way.
    double bytesPerSecond = 1e9;
    double jobBytes = 500;
    double answerBytes = 500;
    /// What the dealer has to do for each message, either way.
    double messageSeconds = 5e-6;
    /// What it has to do for each job, from taking it over to handing its answer on.
    double jobSeconds = 10e-6;
    /// As BatchSize has it; 1: one job a message.
    int largestBatch = 0;
};

struct DealingForecast
{
    /// Until the dealer has the last answer.
    double wallSeconds = 0;
    /// The share of the ranks' time that jobs had: 1 is ideal.
    double efficiency = 0;
    /// The share of the time in which the dealer was busy: near 1, it is the limit.
    double dealerBusy = 0;
    std::size_t messages = 0;
};

/// Plays how `count` jobs would be dealt, whose times are drawn from `times` (those of a run record, for instance), by
/// the rules of the MPI engine: who has little left gets the next jobs, as many as BatchSize says, and ranks answer
/// when they have nothing left or some time after the last answer. Nobody is lost, and each rank has a core of its
/// own. The same arguments, the same forecast. No times, no ranks or no jobs: zeros. Pure.
DealingForecast simulateDealing(std::span<const double> times, std::size_t count, const DealingWorld& world);

} // namespace tutti

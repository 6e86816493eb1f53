// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/protocol.h"
#include "core/jobs/batchsize.h"

namespace tutti {

/// What the dealer of a world has to deal and what each of its workers has in hand: plain accounts, no message. A
/// worker carries out what it has in the order in which it was given, so that an answer tells what it has begun next.
/// Times are seconds on any one clock.
class Dealing
{
public:
    /// `largestBatch` as BatchSize has it.
    Dealing(int workers, int largestBatch);

    /// A job to deal, to `job.worker` or to whoever falls free.
    void add(const JobLine& job);
    /// Nothing that was not dealt is to be dealt any more.
    void clear();

    /// Jobs for one worker, in one message.
    struct Portion
    {
        int worker = 0;
        std::vector<std::string> lines;
        /// The first of them, if the worker begins it at once.
        std::optional<std::size_t> begun;
    };
    /// What to give now; nothing when nobody needs more or nothing is left.
    std::optional<Portion> next(double now);

    /// A worker has answered a job that took `seconds`. Gives the job that it has begun after it.
    std::optional<std::size_t> finish(int worker, std::size_t task, double seconds, double now);
    /// The worker that is to give back what it has not begun, because others have nothing to do: asked for once.
    std::optional<int> toRecall(double now);
    /// It has given back these.
    void takeBack(int worker, const std::vector<std::size_t>& tasks);

    /// A worker gets nothing more, and what it has in hand or would get alone is forgotten. Gives the tasks that it
    /// had in hand, first the one it had begun.
    std::vector<std::size_t> lose(int worker);
    /// It gets jobs again.
    void welcomeBack(int worker);

    /// What it has been given and has not answered; the first it has begun.
    std::vector<std::string> inHand(int worker) const;
    bool isAnyBusy() const { return m_held > 0; }

private:
    struct Held
    {
        std::size_t task = 0;
        std::string line;
        bool isOwn = false;
    };
    struct Worker
    {
        std::deque<Held> held;
        /// Jobs that are for this one alone.
        std::deque<Held> own;
        double beganSeconds = 0;
        /// It stands in m_free.
        bool isWaiting = false;
        bool isLost = false;
        bool isRecalled = false;
    };
    Worker& at(int worker) { return m_workers[std::size_t(worker)]; }
    int wanted(const Worker& worker) const;
    void wait(int worker);
    Portion give(int worker, int count, double now);

    BatchSize m_size;
    std::vector<Worker> m_workers;
    /// Workers that have little or nothing in hand, the one that waits longest first.
    std::deque<int> m_free;
    std::deque<Held> m_jobs;
    std::size_t m_held = 0;
};

} // namespace tutti

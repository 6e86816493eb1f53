// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "core/engine/engine.h"

namespace tutti {

/// Keeps what an engine tells. Ask it after run() returned, or from another thread meanwhile.
class RecordingObserver : public RunObserver
{
public:
    struct Start
    {
        std::size_t task = 0;
        int worker = -1;
        double atSeconds = 0;
    };
    /// Called after each start was kept, on the engine's thread.
    std::function<void(const Start&)> onStarted;

    void taskStarted(std::size_t task, int worker, double atSeconds) override
    {
        const Start start {task, worker, atSeconds};
        {
            const std::scoped_lock lock(m_mutex);
            m_starts.push_back(start);
        }
        if (onStarted)
            onStarted(start);
    }

    void taskFinished(Answer answer) override
    {
        const std::scoped_lock lock(m_mutex);
        m_answers.push_back(std::move(answer));
    }

    std::vector<Start> starts() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_starts;
    }

    /// In the order in which they came.
    std::vector<Answer> answers() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_answers;
    }

    /// By task; a task that came twice counts twice.
    std::map<std::size_t, std::vector<TaskRecord>> records() const
    {
        const std::scoped_lock lock(m_mutex);
        std::map<std::size_t, std::vector<TaskRecord>> records;
        for (const Answer& answer : m_answers)
            records[answer.record.task].push_back(answer.record);
        return records;
    }

    TaskRecord record(std::size_t task) const { return records().at(task).front(); }

private:
    mutable std::mutex m_mutex;
    std::vector<Start> m_starts;
    std::vector<Answer> m_answers;
};

} // namespace tutti

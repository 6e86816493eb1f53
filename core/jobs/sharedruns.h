// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

using SharedRun = std::shared_ptr<const RunRecord>;
/// Finished runs, oldest first.
using RunList = std::vector<SharedRun>;

/// Runs as values that are never copied: a run of 100,000 tasks is there once, whoever shows it.
class SharedRuns
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = RunRecord;
        using difference_type = std::ptrdiff_t;
        using pointer = const RunRecord*;
        using reference = const RunRecord&;

        Iterator() = default;
        explicit Iterator(RunList::const_iterator place)
            : m_place(place)
        {
        }
        reference operator*() const { return **m_place; }
        pointer operator->() const { return m_place->get(); }
        Iterator& operator++()
        {
            ++m_place;
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++m_place;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        RunList::const_iterator m_place;
    };

    void add(SharedRun run) { m_runs.push_back(std::move(run)); }
    const RunList& shared() const { return m_runs; }

    bool empty() const { return m_runs.empty(); }
    std::size_t size() const { return m_runs.size(); }
    const RunRecord& at(std::size_t place) const { return *m_runs.at(place); }
    const RunRecord& front() const { return *m_runs.front(); }
    const RunRecord& back() const { return *m_runs.back(); }
    Iterator begin() const { return Iterator(m_runs.begin()); }
    Iterator end() const { return Iterator(m_runs.end()); }

private:
    RunList m_runs;
};

} // namespace tutti

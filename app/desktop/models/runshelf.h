// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/jobs/record.h"

namespace tutti {

using SharedRun = std::shared_ptr<const RunRecord>;
/// Finished runs, oldest first.
using RunList = std::vector<SharedRun>;

/// The finished runs as panels share them, so that a run of ten thousand tasks is copied once and not by every panel.
class RunShelf
{
public:
    /// All finished runs, oldest first: those beyond the ones that are there are added. Fewer than before: all anew.
    void update(std::span<const RunRecord> runs);
    const RunList& runs() const { return m_runs; }

private:
    RunList m_runs;
};

/// Whether two runs had the same tasks: the same sources in the same order.
bool hasSameTasks(const RunRecord& one, const RunRecord& other);

} // namespace tutti

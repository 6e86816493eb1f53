// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "app/cli/progress.h"
#include "app/cli/waitnotice.h"
#include "core/session/fetch.h"

namespace tutti {

/// Follows a fetch for the progress display. All calls come in the thread that fetches.
class FetchProgress : public FetchObserver
{
public:
    /// `planned` gets the names of all temporaries before the first is made.
    FetchProgress(std::size_t sounds, const ConsoleArguments& console,
                  std::function<void(std::vector<std::filesystem::path>)> planned);

    void taskStarted(std::size_t task, int worker, double atSeconds) override;
    void taskFinished(Answer answer) override;
    void progressed(std::size_t task, std::uint64_t bytes, std::uint64_t total) override;
    void waiting(const ServiceWait& wait) override;
    void planned(std::vector<std::filesystem::path> temporaries) override;

private:
    void show();

    std::function<void(std::vector<std::filesystem::path>)> m_planned;
    /// How much of those that are under way has come, 0 to 1.
    std::map<std::size_t, double> m_shares;
    ProgressState m_state;
    Progress m_progress;
    WaitNotice m_notice;
};

} // namespace tutti

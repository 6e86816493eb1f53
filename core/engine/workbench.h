// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

#include "core/engine/protocol.h"
#include "core/jobs/job.h"

namespace tutti {

/// Where a worker program carries out its jobs: one thread works, another may stop it.
class Workbench
{
public:
    /// Carries a job out on the calling thread and gives the line that answers it; never throws. Its times are this
    /// clock's plus `shiftSeconds`.
    std::string work(const JobLine& line, double shiftSeconds);
    /// Ends the job in hand at its next block of audio; later ones are cancelled at once.
    void stop() { m_stop.request_stop(); }
    /// Removes the temporaries of the job in hand: the last thing before this process ends by force.
    void clearAway();

private:
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::optional<Job> m_inHand;
};

} // namespace tutti

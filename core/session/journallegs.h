// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/jobs/record.h"
#include "core/session/journalcodec.h"

namespace tutti {

/// The legs of a run, put together while its journal is read. Their times follow each other on the run's own clock.
class JournalLegs
{
public:
    explicit JournalLegs(JournalLeg first);

    /// A further leg begins.
    void begin(JournalLeg leg);
    /// A record of the newest leg: says so then, and has its times on the run's clock.
    void place(TaskRecord& record);
    void end(const JournalEnd& end);
    /// Nothing more comes. A leg that was cut off took until the last of its records, as far as is known.
    void close();

    /// At least one.
    const std::vector<RunLeg>& legs() const { return m_legs; }
    /// Who carried out the newest leg.
    const JournalLeg& newest() const { return m_newest; }
    /// How the newest leg ended; none: it was cut off.
    const std::optional<JournalEnding>& ending() const { return m_ending; }

private:
    JournalLeg m_newest;
    std::vector<RunLeg> m_legs;
    std::optional<JournalEnding> m_ending;
    double m_lastFinish = 0;
};

/// What is to be known of a leg that begins now, on this machine, with this program.
struct NewLeg
{
    std::string_view job;
    std::string_view engine;
    int workers = 1;
    std::string_view schedule;
};
JournalLeg newJournalLeg(const NewLeg& leg);

/// When a run was begun, nanoseconds since the epoch, of the time that its record tells.
std::int64_t nanosecondsOf(const std::string& startedAt);

/// The whole run: `rest` is the record of what its earlier legs had left, and a leg of its own now. Tasks for which
/// `isKept` holds are those of earlier legs already.
RunRecord joinToLegs(const std::vector<RunLeg>& before, Joining joining, RunRecord rest,
                     const std::function<bool(const TaskRecord&)>& isKept);

} // namespace tutti

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

/// The parts of a run, put together while its journal is read. Their times follow each other on the run's own clock.
class JournalParts
{
public:
    explicit JournalParts(JournalPart first);

    /// A further part begins.
    void begin(JournalPart part);
    /// A record of the newest part: says so then, and has its times on the run's clock.
    void place(TaskRecord& record);
    void end(const JournalEnd& end);
    /// Nothing more comes. A part that was cut off took until the last of its records, as far as is known.
    void close();

    /// At least one.
    const std::vector<RunPart>& parts() const { return m_parts; }
    /// Who carried out the newest part.
    const JournalPart& newest() const { return m_newest; }
    /// How the newest part ended; none: it was cut off.
    const std::optional<JournalEnding>& ending() const { return m_ending; }

private:
    JournalPart m_newest;
    std::vector<RunPart> m_parts;
    std::optional<JournalEnding> m_ending;
    double m_lastFinish = 0;
};

/// What is to be known of a part that begins now, on this machine, with this program.
struct NewPart
{
    std::string_view job;
    std::string_view engine;
    int workers = 1;
    std::string_view schedule;
};
JournalPart newJournalPart(const NewPart& part);

/// When a run was begun, nanoseconds since the epoch, of the time that its record tells.
std::int64_t nanosecondsOf(const std::string& startedAt);

/// The whole run: `rest` is the record of what its earlier parts had left, and a part of its own now. Tasks for which
/// `isKept` holds are those of earlier parts already.
RunRecord joinToParts(const std::vector<RunPart>& before, Joining joining, RunRecord rest,
                      const std::function<bool(const TaskRecord&)>& isKept);

} // namespace tutti

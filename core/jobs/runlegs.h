// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tutti {

/// Why a run has several legs.
enum class Joining : std::uint8_t {
    /// It has not: it was carried out in one go.
    None,
    /// It was interrupted and went on.
    Resumed,
    /// What had failed was done again.
    Retried,
    /// Shares of it were carried out on their own.
    Shards
};

/// One of several stretches that a run was carried out in.
struct RunLeg
{
    std::string engine;
    int workers = 1;
    std::string schedule;
    std::string startedAt;
    double wallSeconds = 0;
    double startupSeconds = 0;
    std::string version;
    std::string host;
    /// Where its clock begins on the run's, and which of the run's workers its first one is.
    double offsetSeconds = 0;
    int firstWorker = 0;

    bool operator==(const RunLeg&) const = default;
};

/// "resumed", "retried", "shards"; empty for None.
std::string_view joiningName(Joining joining);
std::optional<Joining> joiningFromName(std::string_view name);

} // namespace tutti

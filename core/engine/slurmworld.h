// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tutti {

/// A name by which the job of a world that srun starts is found again; no two are the same.
std::string newSlurmJobName();

/// Whether words that call srun name the job themselves.
bool namesSlurmJob(const std::vector<std::string>& words);

/// Where a world that srun starts stands, as srun says.
enum class SlurmPlace : std::uint8_t { Unknown, Queued, Allocated };

/// What the newest of srun's sentences that tell of it say; `words` are as ChildProcess::lastWords() has them.
SlurmPlace placeIn(std::string_view words);

/// Ends the job of this name, which outlives an srun that was killed: that one could not give back what it had been
/// allocated. Blocks for two seconds at most.
void endSlurmJob(const std::string& name);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/timing/comparison.h"

namespace tutti {

// English texts that the exports share.

/// "openmp with 4 workers, static"; "network with 6 connections"; "sequential".
std::string settingText(const Setting& setting);
/// "4 workers", "1 connection".
std::string workersText(const Setting& setting);

/// What the page or chart is about: the name that the person gave, or "Comparison: convert".
std::string titleOf(const Comparison& comparison);
/// What was done: job, files, bytes, seconds of audio.
std::string workText(const Comparison& comparison);
/// How it was done: rounds, warm-up, whether it was stopped.
std::string roundsText(const Comparison& comparison);
/// Host, CPU, cores, memory, system.
std::string machineText(const Machine& machine);
/// Load, power, governor, scratch folder, cache, version and build type, as far as they are known.
std::string conditionsText(const Comparison& comparison);
/// "Trust: amber." and a sentence for each reason; "Trust: green." alone.
std::vector<std::string> trustTexts(const Comparison& comparison);
/// One sentence: which entry was fastest, and what that says.
std::string readingOf(const Comparison& comparison);
/// What is to be said about an entry beside its numbers: the baseline, no difference, outliers, why it has none.
std::string remarkOn(const Comparison& comparison, std::size_t entry);
/// How speed-ups, intervals and fits are worked out.
std::string methodText();

} // namespace tutti

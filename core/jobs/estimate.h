// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "core/jobs/job.h"

namespace tutti {

// Guesses from a file's extension and size alone, so that planning opens no file. `extension` is in lower case.

/// The likely length of a sound in seconds.
double guessSeconds(std::string_view extension, std::uint64_t bytes);

/// What a conversion costs: bytes × a weight for the format, in seconds of mp3 at 128 kbit/s.
double convertCost(std::string_view extension, std::uint64_t bytes);

/// What an analysis costs: the analysed length in seconds.
double spectrumCost(const SpectrumOptions& options, std::string_view extension, std::uint64_t bytes);

/// The bytes that a job will write, guessed.
std::uint64_t guessBytes(const Job& job, std::uint64_t sourceBytes);

/// The same, from what the source says about itself; opens it. The guess where it cannot be read.
std::uint64_t lookUpBytes(const Job& job, std::uint64_t sourceBytes);

} // namespace tutti

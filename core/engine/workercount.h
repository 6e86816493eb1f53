// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace tutti {

/// More workers than this are never started, whatever was asked.
inline constexpr int mostWorkers = 1024;

/// The number of workers for what was asked: 0 means as many as this process has CPUs.
int workerCount(int asked);

/// How many of `workers` can have something to do.
int usefulWorkers(int workers, std::size_t jobs);

} // namespace tutti

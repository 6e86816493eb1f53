// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tutti {

/// What the shell is told. Scripts rely on the numbers.
enum class ExitStatus : int {
    /// All done or skipped.
    Success = 0,
    /// Some items failed, or a PATH does not exist.
    ItemsFailed = 1,
    Usage = 2,
    /// The engine or the service cannot be used here.
    Unavailable = 3,
    /// Ctrl-C, SIGTERM.
    Cancelled = 130
};

} // namespace tutti

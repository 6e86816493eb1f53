// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <tl/expected.hpp>

#include "app/cli/exitstatus.h"
#include "core/base/error.h"

namespace tutti {

/// Why a command ends before its run, or beside it.
struct Ending
{
    ExitStatus status = ExitStatus::ItemsFailed;
    /// Empty: it was told already.
    std::string sentence;
};

tl::unexpected<Ending> end(ExitStatus status, std::string sentence);

/// By an error; a stop ends with ExitStatus::Cancelled whatever `status` says.
tl::unexpected<Ending> endBy(const Error& error, ExitStatus status);

/// Whether it is the service that cannot be used, and not the question that was wrong, nor a file of ours.
bool isOfService(const Error& error);

/// Tells a sentence on stderr, under the program's name.
void warnOf(const std::string& sentence);

/// Tells the ending's sentence; its status.
ExitStatus tellEnding(const Ending& ending);

} // namespace tutti

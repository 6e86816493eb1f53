// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include <tl/expected.hpp>

#include "app/cli/arguments.h"
#include "app/cli/ending.h"
#include "core/jobs/scan.h"

namespace tutti {

/// What the command line's paths give for a run of its kind. Tells when that is nothing at all.
tl::expected<ScanResult, Ending> findFiles(const BatchArguments& arguments, const std::stop_token& stop);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <CLI/App.hpp>

#include "app/cli/comparearguments.h"
#include "core/base/result.h"

namespace tutti {

/// The command "compare" with a command of its own for each job.
void addCompare(CLI::App& app, CompareArguments& arguments);

/// The job that one of those commands stands for.
CompareJob compareJobOf(std::string_view command);

/// What no option alone can know; a usage error's phrase when something does not fit.
Result<void> checkCompareArguments(const CompareArguments& arguments);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/arguments.h"
#include "core/base/result.h"

namespace tutti {

/// --bits, --rate and --mono.
void addConvertOptions(CLI::App& app, BatchArguments& arguments);

/// What is analysed, how, and what is written.
void addSpectrumOptions(CLI::App& app, BatchArguments& arguments);

/// --table.
void addTableOption(CLI::App& app, BatchArguments& arguments);

/// Whether something is named to work on, and the options fit each other; a usage error's phrase when not.
Result<void> checkBatch(const BatchArguments& arguments);

/// What no option alone can know: --from below --to, and above 0 on a logarithmic axis.
Result<void> checkSpectrumOptions(const SpectrumOptions& options);

} // namespace tutti

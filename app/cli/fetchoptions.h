// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/arguments.h"

namespace tutti {

/// --preview and --original.
void addTransferOptions(CLI::App& app, DownloadOptions& options);

/// The command "fetch".
void addFetch(CLI::App& app, FetchArguments& arguments);

} // namespace tutti

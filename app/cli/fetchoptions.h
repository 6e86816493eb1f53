// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/arguments.h"

namespace tutti {

/// The command "fetch".
void addFetch(CLI::App& app, FetchArguments& arguments);

} // namespace tutti

// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/arguments.h"

namespace tutti {

/// The command `credits` with its options.
void addCredits(CLI::App& app, CreditsArguments& arguments);

} // namespace tutti

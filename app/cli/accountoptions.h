// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/arguments.h"

namespace tutti {

/// What `account` takes.
void addAccountOptions(CLI::App& command, AccountArguments& arguments);

} // namespace tutti

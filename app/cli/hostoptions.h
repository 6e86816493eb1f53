// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include "app/cli/hostarguments.h"

namespace tutti {

/// `hosts check`.
void addHosts(CLI::App& app, HostsArguments& arguments);

} // namespace tutti

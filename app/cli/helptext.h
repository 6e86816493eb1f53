// SPDX-FileCopyrightText: Tutti developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <CLI/App.hpp>

namespace tutti {

/// Writes help as manuals do.
std::shared_ptr<CLI::FormatterBase> helpFormatter();

/// As the person writes it: "tutti-cli compare convert"; the program itself for none.
std::string commandName(const CLI::App* command);

/// What --help says of a command of this program; of the program itself for none.
std::string helpOf(const CLI::App* command, const CLI::App& app);

} // namespace tutti
